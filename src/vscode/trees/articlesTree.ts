// The articles as a tree: groups, articles with their progress, and under each article its claims and its names.

import * as vscode from 'vscode';
import type { NameType } from '../../entities/entity';
import type { SummaryEntity } from '../../index/summary';
import { claimItem } from '../claimItem';
import type { ClaimNode } from '../claimNode';
import { progressOf, rowsOfSummary } from '../claimRows';
import { rowAddress, shortened } from '../convert';
import type { DeskRecords } from '../deskRecords';
import type { Library, LibraryArticle } from '../library';
import { nameItem, TYPES, typeItem, type NamePlace } from './nameItems';

export const ARTICLE_GROUPINGS = ['folder', 'status', 'source', 'date', 'tag'] as const;
export type ArticleGrouping = (typeof ARTICLE_GROUPINGS)[number];

export const ARTICLE_ORDERS = ['name', 'headline', 'open queries', 'date'] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

export interface ArticleGroupNode {
  readonly kind: 'group';
  readonly label: string;
  /** What the group is sorted by: a date's label ("March 2026") is no order. */
  readonly key: string;
  readonly articles: readonly LibraryArticle[];
}
export interface ArticleNode {
  readonly kind: 'article';
  readonly article: LibraryArticle;
}
/** The claims of an article, or its names of one type. */
interface PartNode {
  readonly kind: 'part';
  readonly part: 'claims' | NameType;
  readonly article: LibraryArticle;
}
export type ArticlesTreeNode = ArticleGroupNode | ArticleNode | PartNode | ClaimNode | NamePlace;

export interface ArticlesTreeOptions {
  readonly library: Library;
  readonly records: DeskRecords;
  readonly grouping: ArticleGrouping;
  readonly order: ArticleOrder;
}

export class ArticlesTree implements vscode.TreeDataProvider<ArticlesTreeNode>, vscode.Disposable {
  readonly #library: Library;
  readonly #records: DeskRecords;
  readonly #didChange = new vscode.EventEmitter<void>();
  grouping: ArticleGrouping;
  order: ArticleOrder;
  /** Only articles with these words, in small letters, in the headline, the path, a tag or a name; empty for all. */
  filter = '';

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor({ library, records, grouping, order }: ArticlesTreeOptions) {
    this.#library = library;
    this.#records = records;
    this.grouping = grouping;
    this.order = order;
  }

  refresh(): void {
    this.#didChange.fire();
  }

  /** The articles that pass the filter, in their order. */
  shown(): readonly LibraryArticle[] {
    const articles = this.#library.articles.filter((article) => this.#passes(article));
    switch (this.order) {
      case 'name':
        return articles;
      case 'headline':
        return articles.sort((a, b) => titleOf(a).localeCompare(titleOf(b), vscode.env.language));
      case 'open queries': {
        const queries = new Map(articles.map((article) => [article, this.#progress(article).queries]));
        return articles.sort((a, b) => (queries.get(b) ?? 0) - (queries.get(a) ?? 0));
      }
      case 'date':
        return articles.sort((a, b) => descending(a.summary?.published ?? '', b.summary?.published ?? ''));
      default:
        return this.order satisfies never;
    }
  }

  getChildren(node?: ArticlesTreeNode): ArticlesTreeNode[] {
    if (node === undefined) return this.#groups();
    switch (node.kind) {
      case 'group':
        return node.articles.map((article) => ({ kind: 'article', article }));
      case 'article':
        return partsOf(node.article);
      case 'part':
        return this.#partChildren(node);
      case 'claim':
      case 'place':
        return [];
      default:
        return node satisfies never;
    }
  }

  getTreeItem(node: ArticlesTreeNode): vscode.TreeItem {
    switch (node.kind) {
      case 'group':
        return groupItem(node, this.grouping);
      case 'article':
        return this.#articleItem(node.article);
      case 'part':
        return this.#partItem(node);
      case 'claim':
        return claimItem(node);
      case 'place':
        return nameItem(node);
      default:
        return node satisfies never;
    }
  }

  dispose(): void {
    this.#didChange.dispose();
  }

  #passes({ uri, summary }: LibraryArticle): boolean {
    if (this.filter === '') return true;
    const names = (summary?.entities ?? []).flatMap(({ name, alsoAs }) => [name, ...alsoAs]);
    const path = vscode.workspace.asRelativePath(uri);
    return [path, summary?.headline ?? '', summary?.source ?? '', ...(summary?.tags ?? []), ...names].some(
      (text) => text.toLowerCase().includes(this.filter),
    );
  }

  #groups(): ArticlesTreeNode[] {
    const groups = new Map<string, { label: string; articles: LibraryArticle[] }>();
    for (const article of this.shown()) {
      for (const [key, label] of this.#groupsOf(article)) {
        const group = groups.get(key) ?? { label, articles: [] };
        groups.set(key, group);
        group.articles.push(article);
      }
    }
    // Articles that lie in the folder itself need no group.
    const top = groups.get('')?.articles ?? [];
    groups.delete('');
    const order = this.grouping === 'date' ? descending : ascending;
    return [
      ...[...groups]
        .sort(([a], [b]) => order(a, b))
        .map(([key, group]): ArticlesTreeNode => ({ kind: 'group', key, ...group })),
      ...top.map((article): ArticlesTreeNode => ({ kind: 'article', article })),
    ];
  }

  /** The groups that an article stands in, each with its key and label: one, except for tags. */
  #groupsOf(article: LibraryArticle): readonly (readonly [key: string, label: string])[] {
    const { summary } = article;
    switch (this.grouping) {
      case 'folder': {
        const path = vscode.workspace.asRelativePath(article.uri);
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
        return [[folder, folder]];
      }
      case 'status':
        return [this.#statusOf(article)];
      case 'source':
        return [
          summary?.source ? [summary.source, summary.source] : ['\uffff', vscode.l10n.t('No source given')],
        ];
      case 'date':
        return [
          summary?.published
            ? [summary.published.slice(0, 7), monthOf(summary.published)]
            : ['0', vscode.l10n.t('No date given')],
        ];
      case 'tag':
        return summary && summary.tags.length > 0
          ? summary.tags.map((tag) => [tag, tag] as const)
          : [['\uffff', vscode.l10n.t('No tags')]];
      default:
        return this.grouping satisfies never;
    }
  }

  /** Groups by status stand in the order of work. */
  #statusOf(article: LibraryArticle): readonly [key: string, label: string] {
    if (article.problem !== undefined) return ['5', vscode.l10n.t('Not readable')];
    const { checked, claims } = this.#progress(article);
    if (claims === 0) return ['4', vscode.l10n.t('No claims')];
    if (checked === 0) return ['1', vscode.l10n.t('Not begun')];
    return checked < claims ? ['2', vscode.l10n.t('In progress')] : ['3', vscode.l10n.t('Checked')];
  }

  #progress({ uri, summary }: LibraryArticle): ReturnType<typeof progressOf> {
    return progressOf(summary, summary === undefined ? [] : this.#records.notes(uri));
  }

  #partChildren({ part, article }: PartNode): ArticlesTreeNode[] {
    const { uri, summary } = article;
    if (summary === undefined) return [];
    if (part === 'claims') {
      return rowsOfSummary(summary, this.#records.notes(uri)).map((row) => ({ kind: 'claim', uri, row }));
    }
    return namesOf(summary.entities, part).map((entity) => ({
      kind: 'place',
      uri,
      label: entity.name,
      entity,
    }));
  }

  #articleItem(article: LibraryArticle): vscode.TreeItem {
    const { uri, summary, problem, remark } = article;
    const item = new vscode.TreeItem(
      titleOf(article),
      summary === undefined
        ? vscode.TreeItemCollapsibleState.None
        : vscode.TreeItemCollapsibleState.Collapsed,
    );
    const progress = this.#progress(article);
    const path = vscode.workspace.asRelativePath(uri);
    const file = path.slice(path.lastIndexOf('/') + 1);
    const counts = countsOf(progress);
    item.resourceUri = rowAddress(uri);
    // By tags an article stands in several groups: an id must be unique.
    if (this.grouping !== 'tag') item.id = uri.toString();
    item.contextValue = 'article';
    item.description =
      summary === undefined
        ? [problem ?? vscode.l10n.t('reading…'), path].join(' · ')
        : [counts, summary.published, this.grouping === 'folder' ? file : path].filter(Boolean).join(' · ');
    item.iconPath = iconOf(problem, progress);
    item.tooltip = [
      titleOf(article),
      path,
      ...(summary?.published ? [summary.published] : []),
      ...(summary?.source ? [summary.source] : []),
      problem ?? (summary === undefined ? vscode.l10n.t('reading…') : counts),
      ...(remark === undefined ? [] : [remark]),
    ].join('\n');
    item.accessibilityInformation = { label: item.tooltip.replaceAll('\n', ', ') };
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
    return item;
  }

  #partItem({ part, article }: PartNode): vscode.TreeItem {
    const { uri, summary } = article;
    if (part !== 'claims') {
      const item = typeItem(part, namesOf(summary?.entities ?? [], part).length);
      if (this.grouping !== 'tag') item.id = `${uri.toString()}#${part}`;
      item.collapsibleState = vscode.TreeItemCollapsibleState.Collapsed;
      return item;
    }
    const item = new vscode.TreeItem(vscode.l10n.t('Claims'), vscode.TreeItemCollapsibleState.Collapsed);
    if (this.grouping !== 'tag') item.id = `${uri.toString()}#claims`;
    item.iconPath = new vscode.ThemeIcon('checklist');
    item.description = countsOf(this.#progress(article));
    return item;
  }
}

/** What an article has under it: its claims, and its names by type. */
function partsOf(article: LibraryArticle): ArticlesTreeNode[] {
  const { summary } = article;
  if (summary === undefined) return [];
  const types = TYPES.filter((type) => summary.entities.some((entity) => entity.type === type));
  return [...(summary.claims.length > 0 ? (['claims'] as const) : []), ...types].map((part) => ({
    kind: 'part',
    part,
    article,
  }));
}

function namesOf(entities: readonly SummaryEntity[], type: NameType): readonly SummaryEntity[] {
  return entities.filter((entity) => entity.type === type);
}

function titleOf({ uri, summary }: LibraryArticle): string {
  return summary?.headline ? shortened(summary.headline, 80) : uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function countsOf({ claims, checked, queries }: ReturnType<typeof progressOf>): string {
  const progress = vscode.l10n.t('{0}/{1} checked', checked, claims);
  if (queries === 0) return progress;
  return `${queries === 1 ? vscode.l10n.t('1 query') : vscode.l10n.t('{0} queries', queries)} · ${progress}`;
}

function iconOf(
  problem: string | undefined,
  { checked, claims }: ReturnType<typeof progressOf>,
): vscode.ThemeIcon {
  if (problem !== undefined)
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  if (claims > 0 && checked >= claims)
    return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
  return new vscode.ThemeIcon(checked > 0 ? 'circle-large-outline' : 'file-text');
}

function groupItem(group: ArticleGroupNode, grouping: ArticleGrouping): vscode.TreeItem {
  const item = new vscode.TreeItem(group.label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${grouping}:${group.key}`;
  if (grouping === 'folder') item.iconPath = vscode.ThemeIcon.Folder;
  item.contextValue = 'articles';
  item.description = String(group.articles.length);
  return item;
}

/** "March 2026" in the user's language. */
function monthOf(date: string): string {
  const month = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  if (Number.isNaN(month.getTime())) return date.slice(0, 7);
  return month.toLocaleDateString(vscode.env.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function descending(a: string, b: string): number {
  return ascending(b, a);
}
