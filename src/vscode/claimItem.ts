// How a claim looks as a row of a tree.

import * as vscode from 'vscode';
import type { ClaimNode, ClaimRow } from './claimNode';
import { shortened } from './convert';

/** The row of a claim; a click shows its words in the article. `place` says where it stands, in a list of many articles. */
export function claimItem({ uri, row }: ClaimNode, place?: string): vscode.TreeItem {
  const item = new vscode.TreeItem(shortened(row.words, 90));
  const count = row.queries.length;
  item.description = [
    count === 0 ? '' : count === 1 ? vscode.l10n.t('1 query') : vscode.l10n.t('{0} queries', count),
    row.speaker ?? '',
    row.said?.assignee === undefined ? '' : `→ ${row.said.assignee}`,
    ...(row.said?.tags ?? []).map((tag) => `#${tag}`),
    place ?? '',
  ]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = iconOf(row);
  item.contextValue = row.isOpen ? 'claim.open' : 'claim.done';
  const status = vscode.l10n.t(row.status);
  item.tooltip = [
    shortened(row.words, 400),
    row.isStale ? vscode.l10n.t('{0}, but the words have changed since', status) : status,
    ...(row.isContested
      ? (row.said?.decisions ?? []).map(({ by, status: one }) => `${by}: ${vscode.l10n.t(one)}`)
      : []),
    ...(row.said?.assignee === undefined ? [] : [vscode.l10n.t('To be checked by {0}', row.said.assignee)]),
    ...(row.isSourceMissing ? [vscode.l10n.t('No source is named.')] : []),
    ...row.queries.map(({ message }) => `? ${message}`),
  ].join('\n');
  item.accessibilityInformation = {
    label: [shortened(row.words, 400), status, item.description].filter(Boolean).join(', '),
  };
  item.command = {
    command: 'copydesk.reveal',
    title: vscode.l10n.t('Show'),
    // The keys stay with the list: there one key decides, in the article it would write.
    arguments: [uri.toString(), row.start, row.end, 'list'],
  };
  return item;
}

function iconOf(row: ClaimRow): vscode.ThemeIcon {
  if (row.isContested)
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  if (row.isStale) return new vscode.ThemeIcon('history', new vscode.ThemeColor('list.warningForeground'));
  switch (row.status) {
    case 'unchecked':
      return new vscode.ThemeIcon(row.queries.length > 0 ? 'question' : 'circle-outline');
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
