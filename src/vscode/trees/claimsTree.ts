// The claims as a tree: groups by status, rule family, speaker or position, claims in them, orphaned decisions last.

import * as vscode from 'vscode';
import { STATUSES } from '../../notes/note';
import type { Sheet } from '../../report/sheet';
import { claimItem } from '../claimItem';
import type { ClaimNode, ClaimRow, OrphanNode } from '../claimNode';
import { rowsOfSheet, rowsOfSummary } from '../claimRows';
import { shortened } from '../convert';
import { knownName } from '../deskName';
import type { DeskRecords } from '../deskRecords';
import type { Library } from '../library';

export const CLAIM_GROUPINGS = ['status', 'family', 'speaker', 'position'] as const;
export type ClaimGrouping = (typeof CLAIM_GROUPINGS)[number];

/** What the view can be narrowed to. */
export const CLAIM_FILTERS = [
  'all',
  'open',
  'mine',
  'changed',
  'contested',
  'without source',
  'words gone',
] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

export interface GroupNode {
  readonly kind: 'group';
  readonly label: string;
  readonly claims: readonly ClaimNode[];
}
export type ClaimsTreeNode = ClaimNode | GroupNode | OrphanNode;

export interface ClaimsTreeOptions {
  readonly library: Library;
  readonly records: DeskRecords;
  /** The active article with its sheet; undefined where there is none. */
  readonly active: () => { readonly uri: vscode.Uri; readonly sheet: Sheet } | undefined;
  readonly grouping: ClaimGrouping;
  readonly ofAll: boolean;
}

export class ClaimsTree implements vscode.TreeDataProvider<ClaimsTreeNode>, vscode.Disposable {
  readonly #options: ClaimsTreeOptions;
  readonly #didChange = new vscode.EventEmitter<void>();
  grouping: ClaimGrouping;
  /** Whether the claims of all articles are shown, or those of the active one. */
  ofAll: boolean;
  filter: ClaimFilter = 'all';
  /** The group that each shown claim stands in: the way up that revealing a claim needs. */
  readonly #parents = new WeakMap<ClaimsTreeNode, GroupNode>();

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(options: ClaimsTreeOptions) {
    this.#options = options;
    this.grouping = options.grouping;
    this.ofAll = options.ofAll;
  }

  getParent(node: ClaimsTreeNode): GroupNode | undefined {
    return this.#parents.get(node);
  }

  /** The row of a claim as it is shown now; undefined when a filter or another article hides it. */
  find(uri: vscode.Uri, start: number): ClaimNode | undefined {
    const rows = this.getChildren().flatMap((node) => (node.kind === 'group' ? node.claims : node));
    return rows.find(
      (node) => node.kind === 'claim' && node.row.start === start && node.uri.toString() === uri.toString(),
    ) as ClaimNode | undefined;
  }

  refresh(): void {
    this.#didChange.fire();
  }

  getChildren(node?: ClaimsTreeNode): ClaimsTreeNode[] {
    if (node !== undefined) return node.kind === 'group' ? [...node.claims] : [];
    const active = this.#options.active();
    const all = this.ofAll
      ? this.#claimsOfAll()
      : active === undefined
        ? []
        : claimsOf(active.uri, rowsOfSheet(active.sheet));
    const claims = all.filter(({ row }) => passes(row, this.filter));
    const showsOrphans = !this.ofAll && (this.filter === 'all' || this.filter === 'words gone');
    const orphans =
      active === undefined || !showsOrphans
        ? []
        : active.sheet.orphans.map(({ note }): OrphanNode => ({ kind: 'orphan', uri: active.uri, note }));
    if (this.grouping === 'position' && !this.ofAll) return [...claims, ...orphans];
    return [...this.#groups(claims), ...orphans];
  }

  getTreeItem(node: ClaimsTreeNode): vscode.TreeItem {
    switch (node.kind) {
      case 'group': {
        // A folder's claims by the thousand are opened group by group.
        const state = this.ofAll
          ? vscode.TreeItemCollapsibleState.Collapsed
          : vscode.TreeItemCollapsibleState.Expanded;
        const item = new vscode.TreeItem(node.label, state);
        item.id = `${this.ofAll ? 'all' : 'one'}:${this.grouping}:${node.label}`;
        item.description = String(node.claims.length);
        return item;
      }
      case 'orphan': {
        const { note } = node;
        const item = new vscode.TreeItem(shortened(note.selector.exact, 70));
        item.description = vscode.l10n.t('{0}; the words are gone', vscode.l10n.t(note.status));
        item.contextValue = 'orphan';
        item.command = {
          command: 'copydesk.reattachNote',
          title: vscode.l10n.t('Attach to Other Words…'),
          arguments: [node],
        };
        item.iconPath = new vscode.ThemeIcon('debug-disconnect');
        item.tooltip = `${note.selector.exact}\n${item.description}`;
        return item;
      }
      case 'claim':
        return claimItem(
          node,
          this.ofAll && this.grouping !== 'position' ? this.#headlineOf(node.uri) : undefined,
        );
      default:
        return node satisfies never;
    }
  }

  dispose(): void {
    this.#didChange.dispose();
  }

  #claimsOfAll(): readonly ClaimNode[] {
    const { library, records } = this.#options;
    return library.articles.flatMap(({ uri, summary }) =>
      summary === undefined ? [] : claimsOf(uri, rowsOfSummary(summary, records.notes(uri))),
    );
  }

  #groups(claims: readonly ClaimNode[]): readonly GroupNode[] {
    const groups = new Map<string, ClaimNode[]>();
    for (const claim of claims) {
      for (const label of this.#groupsOf(claim)) {
        const group = groups.get(label);
        if (group === undefined) groups.set(label, [claim]);
        else group.push(claim);
      }
    }
    const labels = [...groups.keys()];
    // By position the articles stay in the order of their paths.
    if (this.grouping !== 'position')
      labels.sort((a, b) => orderOf(a) - orderOf(b) || a.localeCompare(b, vscode.env.language));
    return labels.map((label) => {
      const group: GroupNode = { kind: 'group', label, claims: groups.get(label) ?? [] };
      for (const claim of group.claims) this.#parents.set(claim, group);
      return group;
    });
  }

  #groupsOf({ uri, row }: ClaimNode): readonly string[] {
    switch (this.grouping) {
      case 'status':
        if (row.isContested) return [vscode.l10n.t('contested')];
        return [row.isStale ? vscode.l10n.t('changed since decided') : vscode.l10n.t(row.status)];
      case 'family': {
        const families = new Set(row.queries.map(({ family }) => vscode.l10n.t(family)));
        return families.size === 0 ? [vscode.l10n.t('no open query')] : [...families];
      }
      case 'speaker':
        return [row.speaker ?? vscode.l10n.t('the article’s own voice')];
      case 'position':
        return [this.#headlineOf(uri)];
      default:
        return this.grouping satisfies never;
    }
  }

  #headlineOf(uri: vscode.Uri): string {
    const headline = this.#options.library.article(uri)?.summary?.headline;
    return headline ? shortened(headline, 80) : vscode.workspace.asRelativePath(uri);
  }
}

function claimsOf(uri: vscode.Uri, rows: readonly ClaimRow[]): readonly ClaimNode[] {
  return rows.map((row) => ({ kind: 'claim', uri, row }));
}

function passes(row: ClaimRow, filter: ClaimFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return row.isOpen;
    case 'mine': {
      const me = knownName();
      return (
        row.said !== undefined && (row.said.assignee === me || row.said.decisions.some(({ by }) => by === me))
      );
    }
    case 'changed':
      return row.isStale;
    case 'contested':
      return row.isContested;
    case 'without source':
      return row.isSourceMissing;
    case 'words gone':
      return false;
    default:
      return filter satisfies never;
  }
}

/** Statuses stand in the order of work, with what is contested or has changed first; other groups by name. */
function orderOf(label: string): number {
  const at = STATUSES.findIndex((status) => vscode.l10n.t(status) === label);
  if (label === vscode.l10n.t('contested')) return -2;
  return label === vscode.l10n.t('changed since decided') ? -1 : at < 0 ? STATUSES.length : at;
}
