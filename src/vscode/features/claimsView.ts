// The Claims view: the claims of the active article or of all, by status, rule family, speaker or position.

import * as vscode from 'vscode';
import type { DocumentAnalysis } from '../analyses';
import { gathered } from '../gather';
import type { Feature } from '../host';
import { CONTEXT, VIEWS } from '../ids';
import { choose } from '../commands/choose';
import {
  ClaimsTree,
  CLAIM_FILTERS,
  CLAIM_GROUPINGS,
  type ClaimsTreeNode,
  type ClaimGrouping,
} from '../trees/claimsTree';
import { sheetOf } from '../sheets';

export const claimsView: Feature = (host) => {
  const { workspaceState } = host.context;
  /** The article whose claims are shown: the active one, or the last that was. */
  let shown: DocumentAnalysis | undefined;
  const tree = new ClaimsTree({
    library: host.library,
    records: host.records,
    active: () => shown && { uri: shown.document.uri, sheet: sheetOf(host, shown) },
    grouping: workspaceState.get<ClaimGrouping>('claims.grouping', 'status'),
    ofAll: workspaceState.get<boolean>('claims.ofAll', false),
  });
  const view = vscode.window.createTreeView<ClaimsTreeNode>(VIEWS.claims, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const update = gathered(() => {
    const active = vscode.window.activeTextEditor?.document;
    shown = (active && host.analyses.last(active.uri)) ?? (shown && host.analyses.last(shown.document.uri));
    const totals = shown && sheetOf(host, shown).totals;
    view.description = tree.ofAll
      ? vscode.l10n.t('all articles')
      : totals === undefined
        ? ''
        : `${totals.checked}/${totals.claims}`;
    view.badge =
      totals && totals.stale > 0
        ? {
            value: totals.stale,
            tooltip: vscode.l10n.t('{0} claims changed since they were decided', totals.stale),
          }
        : undefined;
    tree.refresh();
  });
  host.selection.show = async (uri, start) => {
    tree.refresh();
    const node = tree.find(uri, start);
    if (node !== undefined && view.visible) await view.reveal(node, { select: true, focus: true });
  };
  const showAll = async (ofAll: boolean): Promise<void> => {
    tree.ofAll = ofAll;
    await workspaceState.update('claims.ofAll', ofAll);
    await vscode.commands.executeCommand('setContext', CONTEXT.claimsOfAll, ofAll);
    update();
  };
  void vscode.commands.executeCommand('setContext', CONTEXT.claimsOfAll, tree.ofAll);
  update();
  return vscode.Disposable.from(
    view,
    tree,
    update,
    view.onDidChangeSelection(({ selection }) => {
      host.selection.claims = selection.filter((node) => node.kind === 'claim');
    }),
    host.analyses.onDidChange(update),
    host.records.onDidChange(update),
    host.library.onDidChange(() => {
      if (tree.ofAll) update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.commands.registerCommand('copydesk.groupClaims', async () => {
      const chosen = await choose(CLAIM_GROUPINGS, tree.grouping, vscode.l10n.t('Group the claims by'));
      if (chosen === undefined) return;
      tree.grouping = chosen;
      await workspaceState.update('claims.grouping', chosen);
      update();
    }),
    vscode.commands.registerCommand('copydesk.filterClaims', async () => {
      const chosen = await choose(CLAIM_FILTERS, tree.filter, vscode.l10n.t('Show which claims?'));
      if (chosen === undefined) return;
      tree.filter = chosen;
      view.message = chosen === 'all' ? '' : vscode.l10n.t('Only: {0}', vscode.l10n.t(chosen));
      update();
    }),
    vscode.commands.registerCommand('copydesk.showAllClaims', () => showAll(true)),
    vscode.commands.registerCommand('copydesk.showClaimsOfArticle', () => showAll(false)),
  );
};
