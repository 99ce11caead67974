// The Articles view: the articles of the workspace with their headline, progress and open queries.

import * as vscode from 'vscode';
import { SETTLED, type Note } from '../../notes/note';
import type { ArticleSummary } from '../../index/summary';
import { shortened } from '../convert';
import type { Feature, Host } from '../host';
import { VIEWS } from '../ids';
import type { LibraryArticle } from '../library';

const GROUPINGS = ['folder', 'status', 'source', 'date'] as const;
type Grouping = (typeof GROUPINGS)[number];

interface Group {
  readonly kind: 'group';
  readonly label: string;
  readonly articles: readonly LibraryArticle[];
}
interface Row {
  readonly kind: 'article';
  readonly article: LibraryArticle;
}
type Node = Group | Row;

export const articlesView: Feature = (host) => {
  const provider = new ArticlesProvider(host);
  const view = vscode.window.createTreeView<Node>(VIEWS.articles, {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(
    view,
    provider,
    vscode.commands.registerCommand('copydesk.groupArticles', () => provider.chooseGrouping()),
    vscode.commands.registerCommand('copydesk.sortArticles', () => provider.chooseOrder()),
    vscode.commands.registerCommand('copydesk.filterArticles', () => provider.chooseFilter(view)),
    vscode.commands.registerCommand('copydesk.refreshArticles', () => host.library.find()),
  );
};

const ORDERS = ['name', 'open queries', 'date'] as const;
type Order = (typeof ORDERS)[number];

class ArticlesProvider implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #host: Host;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #grouping: Grouping;
  #order: Order;
  #filter = '';

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(host: Host) {
    this.#host = host;
    this.#grouping = host.context.workspaceState.get<Grouping>('articles.grouping', 'folder');
    this.#order = host.context.workspaceState.get<Order>('articles.order', 'name');
    this.#subscriptions = vscode.Disposable.from(
      host.library.onDidChange(() => this.#didChange.fire()),
      host.records.onDidChange(() => this.#didChange.fire()),
    );
  }

  getChildren(node?: Node): Node[] {
    if (node?.kind === 'article') return [];
    const articles = node === undefined ? this.#shown() : node.articles;
    if (node !== undefined) return articles.map((article) => ({ kind: 'article', article }));
    const groups = new Map<string, LibraryArticle[]>();
    for (const article of articles) {
      const label = this.#groupOf(article);
      groups.set(label, [...(groups.get(label) ?? []), article]);
    }
    const top = groups.get('') ?? [];
    groups.delete('');
    return [
      ...[...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([label, of]): Node => ({ kind: 'group', label, articles: of })),
      ...top.map((article): Node => ({ kind: 'article', article })),
    ];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === 'group' ? groupItem(node, this.#grouping) : this.#articleItem(node.article);
  }

  async chooseGrouping(): Promise<void> {
    const chosen = await choose(GROUPINGS, this.#grouping, vscode.l10n.t('Group the articles by'));
    if (chosen === undefined) return;
    this.#grouping = chosen;
    await this.#host.context.workspaceState.update('articles.grouping', chosen);
    this.#didChange.fire();
  }

  async chooseOrder(): Promise<void> {
    const chosen = await choose(ORDERS, this.#order, vscode.l10n.t('Sort the articles by'));
    if (chosen === undefined) return;
    this.#order = chosen;
    await this.#host.context.workspaceState.update('articles.order', chosen);
    this.#didChange.fire();
  }

  async chooseFilter(view: vscode.TreeView<Node>): Promise<void> {
    const words = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter the articles'),
      prompt: vscode.l10n.t(
        'Words of the headline, the file name or a name in the article; empty for all articles',
      ),
      value: this.#filter,
    });
    if (words === undefined) return;
    this.#filter = words.trim().toLowerCase();
    view.message = this.#filter === '' ? '' : vscode.l10n.t('Only articles with “{0}”', this.#filter);
    this.#didChange.fire();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#didChange.dispose();
  }

  #shown(): readonly LibraryArticle[] {
    const articles = this.#host.library.articles.filter((article) => this.#passes(article));
    if (this.#order === 'open queries')
      return articles.sort((a, b) => queriesOf(b.summary) - queriesOf(a.summary));
    if (this.#order === 'date') {
      return articles.sort((a, b) => ((a.summary?.published ?? '') < (b.summary?.published ?? '') ? 1 : -1));
    }
    return articles;
  }

  #passes({ uri, summary }: LibraryArticle): boolean {
    if (this.#filter === '') return true;
    const names = (summary?.entities ?? []).map(({ name }) => name);
    return [uri.path, summary?.headline ?? '', ...names].some((text) =>
      text.toLowerCase().includes(this.#filter),
    );
  }

  #groupOf(article: LibraryArticle): string {
    switch (this.#grouping) {
      case 'folder': {
        const path = vscode.workspace.asRelativePath(article.uri);
        return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
      }
      case 'status': {
        const { checked, claims } = this.#progress(article);
        if (claims === 0) return vscode.l10n.t('No claims');
        if (checked === 0) return vscode.l10n.t('Not begun');
        return checked >= claims ? vscode.l10n.t('Checked') : vscode.l10n.t('In progress');
      }
      case 'source':
        return article.summary?.source ?? vscode.l10n.t('No source given');
      case 'date':
        return article.summary?.published ?? vscode.l10n.t('No date given');
      default:
        return this.#grouping satisfies never;
    }
  }

  #progress({ uri, summary }: LibraryArticle): { readonly checked: number; readonly claims: number } {
    const settled = this.#host.records.notes(uri).filter(isSettled).length;
    const claims = summary?.claims.length ?? 0;
    return { checked: Math.min(settled, claims), claims };
  }

  #articleItem(article: LibraryArticle): vscode.TreeItem {
    const { uri, summary, problem } = article;
    const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const item = new vscode.TreeItem(summary?.headline ? shortened(summary.headline, 80) : file);
    const queries = queriesOf(summary);
    const { checked, claims } = this.#progress(article);
    item.resourceUri = uri;
    item.id = uri.toString();
    item.contextValue = 'article';
    item.description = summary
      ? `${checked}/${claims} · ${queries} ?`
      : (problem ?? vscode.l10n.t('reading…'));
    item.iconPath = iconOf(problem, checked, claims);
    item.tooltip = [
      summary?.headline ?? file,
      vscode.workspace.asRelativePath(uri),
      problem ?? vscode.l10n.t('{0} of {1} claims checked, {2} open queries', checked, claims, queries),
    ].join('\n');
    item.accessibilityInformation = { label: item.tooltip.replaceAll('\n', ', ') };
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
    return item;
  }
}

function isSettled(note: Note): boolean {
  return note.decision !== undefined && note.decision.rule === undefined && SETTLED.has(note.status);
}

function queriesOf(summary: ArticleSummary | undefined): number {
  return Object.values(summary?.findings ?? {}).reduce((sum, count) => sum + count, 0);
}

function iconOf(problem: string | undefined, checked: number, claims: number): vscode.ThemeIcon {
  if (problem !== undefined) return new vscode.ThemeIcon('warning');
  if (claims > 0 && checked >= claims)
    return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
  return new vscode.ThemeIcon(checked > 0 ? 'circle-large-outline' : 'file-text');
}

function groupItem(group: Group, grouping: Grouping): vscode.TreeItem {
  const item = new vscode.TreeItem(group.label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${grouping}:${group.label}`;
  if (grouping === 'folder') item.iconPath = vscode.ThemeIcon.Folder;
  item.description = String(group.articles.length);
  return item;
}

async function choose<T extends string>(
  values: readonly T[],
  current: T,
  title: string,
): Promise<T | undefined> {
  const items = values.map((value) => ({ label: vscode.l10n.t(value), value, picked: value === current }));
  return (await vscode.window.showQuickPick(items, { title }))?.value;
}
