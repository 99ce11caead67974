// The Claims view: the claims of the active article, by status, rule family or speaker.

import * as vscode from 'vscode';
import { STATUSES } from '../../notes/note';
import type { Sheet, SheetRow } from '../../report/sheet';
import type { DocumentAnalysis } from '../analyses';
import { shortened } from '../convert';
import type { Feature, Host } from '../host';
import { VIEWS } from '../ids';
import { sheetOf } from '../sheets';

const GROUPINGS = ['status', 'family', 'speaker', 'order in the text'] as const;
type Grouping = (typeof GROUPINGS)[number];

export interface ClaimNode {
  readonly kind: 'claim';
  readonly uri: vscode.Uri;
  readonly row: SheetRow;
}
interface GroupNode {
  readonly kind: 'group';
  readonly label: string;
  readonly rows: readonly ClaimNode[];
}
interface OrphanNode {
  readonly kind: 'orphan';
  readonly words: string;
  readonly status: string;
}
type Node = ClaimNode | GroupNode | OrphanNode;

export const claimsView: Feature = (host) => {
  const provider = new ClaimsProvider(host);
  const view = vscode.window.createTreeView<Node>(VIEWS.claims, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const update = (): void => {
    const sheet = provider.sheet();
    view.description = sheet === undefined ? '' : `${sheet.totals.checked}/${sheet.totals.claims}`;
    view.badge =
      sheet && sheet.totals.stale > 0
        ? {
            value: sheet.totals.stale,
            tooltip: vscode.l10n.t('{0} claims changed since they were decided', sheet.totals.stale),
          }
        : undefined;
    provider.refresh();
  };
  update();
  return vscode.Disposable.from(
    view,
    provider,
    view.onDidChangeSelection(({ selection: [node] }) => {
      host.selection.claim = node?.kind === 'claim' ? node : undefined;
    }),
    host.analyses.onDidChange(update),
    host.records.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.commands.registerCommand('copydesk.groupClaims', () => provider.chooseGrouping()),
  );
};

class ClaimsProvider implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #host: Host;
  readonly #didChange = new vscode.EventEmitter<void>();
  #grouping: Grouping;
  #shown: DocumentAnalysis | undefined;

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(host: Host) {
    this.#host = host;
    this.#grouping = host.context.workspaceState.get<Grouping>('claims.grouping', 'status');
  }

  /** The sheet of the article that is shown: the active one, or the last that was. */
  sheet(): Sheet | undefined {
    const active = vscode.window.activeTextEditor?.document;
    const latest = active && this.#host.analyses.last(active.uri);
    if (latest !== undefined) this.#shown = latest;
    else if (this.#shown !== undefined) this.#shown = this.#host.analyses.last(this.#shown.document.uri);
    return this.#shown && sheetOf(this.#host, this.#shown);
  }

  refresh(): void {
    this.#didChange.fire();
  }

  getChildren(node?: Node): Node[] {
    if (node !== undefined) return node.kind === 'group' ? [...node.rows] : [];
    const sheet = this.sheet();
    const uri = this.#shown?.document.uri;
    if (sheet === undefined || uri === undefined) return [];
    const rows = sheet.rows.map((row): ClaimNode => ({ kind: 'claim', uri, row }));
    const orphans = sheet.orphans.map(({ note }): OrphanNode => ({
      kind: 'orphan',
      words: note.selector.exact,
      status: note.status,
    }));
    if (this.#grouping === 'order in the text') return [...rows, ...orphans];
    const groups = new Map<string, ClaimNode[]>();
    for (const row of rows)
      for (const label of this.#groupsOf(row.row)) groups.set(label, [...(groups.get(label) ?? []), row]);
    const labels = [...groups.keys()].sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1));
    return [
      ...labels.map((label): GroupNode => ({ kind: 'group', label, rows: groups.get(label) ?? [] })),
      ...orphans,
    ];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'group': {
        const item = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Expanded);
        item.id = `${this.#grouping}:${node.label}`;
        item.description = String(node.rows.length);
        return item;
      }
      case 'orphan': {
        const item = new vscode.TreeItem(shortened(node.words, 70));
        item.description = vscode.l10n.t('{0}; the words are gone', node.status);
        item.iconPath = new vscode.ThemeIcon('debug-disconnect');
        item.tooltip = `${node.words}\n${item.description}`;
        return item;
      }
      case 'claim':
        return claimItem(node);
      default:
        return node satisfies never;
    }
  }

  async chooseGrouping(): Promise<void> {
    const items = GROUPINGS.map((value) => ({ label: vscode.l10n.t(value), value }));
    const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group the claims by') });
    if (chosen === undefined) return;
    this.#grouping = chosen.value;
    await this.#host.context.workspaceState.update('claims.grouping', chosen.value);
    this.#didChange.fire();
  }

  dispose(): void {
    this.#didChange.dispose();
  }

  #groupsOf(row: SheetRow): readonly string[] {
    switch (this.#grouping) {
      case 'status':
        return [row.isStale ? vscode.l10n.t('changed since decided') : vscode.l10n.t(row.status)];
      case 'family': {
        const families = new Set(row.findings.map(({ family }) => vscode.l10n.t(family)));
        return families.size === 0 ? [vscode.l10n.t('no open query')] : [...families];
      }
      case 'speaker':
        return [row.speaker ?? vscode.l10n.t('the article’s own voice')];
      case 'order in the text':
        return [''];
      default:
        return this.#grouping satisfies never;
    }
  }
}

/** Statuses stand in the order of work, with what has changed first; other groups by name. */
function orderOf(label: string): number {
  const at = STATUSES.findIndex((status) => vscode.l10n.t(status) === label);
  return label === vscode.l10n.t('changed since decided') ? -1 : at < 0 ? STATUSES.length : at;
}

function claimItem({ uri, row }: ClaimNode): vscode.TreeItem {
  const item = new vscode.TreeItem(shortened(row.words, 90));
  const queries = row.findings.length;
  item.description = [row.speaker ?? '', queries > 0 ? `${queries} ?` : ''].filter(Boolean).join(' · ');
  item.iconPath = iconOf(row);
  item.contextValue = row.isOpen ? 'claim.open' : 'claim.done';
  item.tooltip = [
    row.words,
    row.isStale ? vscode.l10n.t('{0}, but the words have changed since', row.status) : row.status,
    ...(row.isSourceMissing ? [vscode.l10n.t('No source is named.')] : []),
    ...row.findings.map(({ message }) => `? ${message}`),
  ].join('\n');
  item.accessibilityInformation = { label: item.tooltip.replaceAll('\n', ', ') };
  item.command = {
    command: 'copydesk.reveal',
    title: vscode.l10n.t('Show'),
    arguments: [uri.toString(), row.start, row.end],
  };
  return item;
}

function iconOf(row: SheetRow): vscode.ThemeIcon {
  if (row.isStale) return new vscode.ThemeIcon('history', new vscode.ThemeColor('list.warningForeground'));
  switch (row.status) {
    case 'unchecked':
      return new vscode.ThemeIcon(row.findings.length > 0 ? 'question' : 'circle-outline');
    case 'in progress':
      return new vscode.ThemeIcon('watch');
    case 'verified':
      return new vscode.ThemeIcon(
        row.isSourceMissing ? 'unverified' : 'verified',
        new vscode.ThemeColor('testing.iconPassed'),
      );
    case 'disputed':
      return new vscode.ThemeIcon('git-compare');
    case 'wrong':
      return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
    case 'unverifiable':
      return new vscode.ThemeIcon('circle-slash');
    case 'opinion':
      return new vscode.ThemeIcon('comment');
    case 'dismissed':
      return new vscode.ThemeIcon('dash');
    default:
      return row.status satisfies never;
  }
}
