// The claims as a tree: groups by status, rule family, speaker or position, claims in them, orphaned decisions last.

import * as vscode from 'vscode';
import { STATUSES } from '../../notes/note';
import type { Sheet } from '../../report/sheet';
import { claimItem } from '../claimItem';
import type { ClaimNode, ClaimRow } from '../claimNode';
import { rowsOfSheet, rowsOfSummary } from '../claimRows';
import { shortened } from '../convert';
import type { DeskRecords } from '../deskRecords';
import type { Library } from '../library';

export const CLAIM_GROUPINGS = ['status', 'family', 'speaker', 'position'] as const;
export type ClaimGrouping = (typeof CLAIM_GROUPINGS)[number];

export interface GroupNode {
  readonly kind: 'group';
  readonly label: string;
  readonly claims: readonly ClaimNode[];
}
/** A decision whose words are gone from the article. */
export interface OrphanNode {
  readonly kind: 'orphan';
  readonly words: string;
  readonly status: string;
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

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(options: ClaimsTreeOptions) {
    this.#options = options;
    this.grouping = options.grouping;
    this.ofAll = options.ofAll;
  }

  refresh(): void {
    this.#didChange.fire();
  }

  getChildren(node?: ClaimsTreeNode): ClaimsTreeNode[] {
    if (node !== undefined) return node.kind === 'group' ? [...node.claims] : [];
    const active = this.#options.active();
    const claims = this.ofAll
      ? this.#claimsOfAll()
      : active === undefined
        ? []
        : claimsOf(active.uri, rowsOfSheet(active.sheet));
    const orphans = this.ofAll
      ? []
      : (active?.sheet.orphans ?? []).map(({ note }): OrphanNode => ({
          kind: 'orphan',
          words: note.selector.exact,
          status: note.status,
        }));
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
        const item = new vscode.TreeItem(shortened(node.words, 70));
        item.description = vscode.l10n.t('{0}; the words are gone', vscode.l10n.t(node.status));
        item.iconPath = new vscode.ThemeIcon('debug-disconnect');
        item.tooltip = `${node.words}\n${item.description}`;
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
    return labels.map((label) => ({ kind: 'group', label, claims: groups.get(label) ?? [] }));
  }

  #groupsOf({ uri, row }: ClaimNode): readonly string[] {
    switch (this.grouping) {
      case 'status':
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

/** Statuses stand in the order of work, with what has changed first; other groups by name. */
function orderOf(label: string): number {
  const at = STATUSES.findIndex((status) => vscode.l10n.t(status) === label);
  return label === vscode.l10n.t('changed since decided') ? -1 : at < 0 ? STATUSES.length : at;
}
