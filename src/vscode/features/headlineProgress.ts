// Progress over the headline: checked claims and open queries, as CodeLens, and the same in the status bar.

import * as vscode from 'vscode';
import { rangeOf } from '../convert';
import type { Feature } from '../host';
import { VIEWS } from '../ids';
import { setting } from '../settings';
import { sheetOf } from '../sheets';

const FOCUS_CLAIMS = `${VIEWS.claims}.focus`;

export const headlineProgress: Feature = (host) => {
  const didChange = new vscode.EventEmitter<void>();
  const refresh = (): void => didChange.fire();
  const lenses = vscode.languages.registerCodeLensProvider('*', {
    onDidChangeCodeLenses: didChange.event,
    provideCodeLenses(document) {
      const latest = host.analyses.latest(document);
      if (latest === undefined || !setting('headline.progress', document.uri)) return [];
      const { blocks } = latest.analysis.article;
      const headline = blocks.find(({ kind }) => kind === 'headline') ?? blocks[0] ?? { start: 0, end: 0 };
      const range = rangeOf(document, { start: headline.start, end: headline.start });
      const { totals, rows, orphans } = sheetOf(host, latest);
      const contested = rows.filter(({ isContested }) => isContested).length;
      const queries = rows.reduce((sum, row) => sum + (row.isOpen ? row.findings.length : 0), 0);
      const lens = (title: string, command: string): vscode.CodeLens =>
        new vscode.CodeLens(range, { title, command });
      return [
        lens(vscode.l10n.t('{0} of {1} claims checked', totals.checked, totals.claims), FOCUS_CLAIMS),
        ...(queries > 0 ? [lens(vscode.l10n.t('{0} open queries', queries), 'copydesk.nextClaim')] : []),
        ...(totals.stale > 0
          ? [lens(vscode.l10n.t('{0} changed since decided', totals.stale), 'copydesk.nextClaim')]
          : []),
        ...(contested > 0 ? [lens(vscode.l10n.t('{0} contested', contested), 'copydesk.nextClaim')] : []),
        ...(orphans.length > 0
          ? [lens(vscode.l10n.t('{0} without their words', orphans.length), FOCUS_CLAIMS)]
          : []),
      ];
    },
  });
  const bar = vscode.window.createStatusBarItem('progress', vscode.StatusBarAlignment.Right, 90);
  bar.name = 'Copydesk';
  bar.command = FOCUS_CLAIMS;
  const showBar = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const latest = document && host.analyses.last(document.uri);
    void vscode.commands.executeCommand('setContext', 'copydesk.isArticle', latest !== undefined);
    if (latest === undefined) {
      bar.hide();
      return;
    }
    const { totals } = sheetOf(host, latest);
    bar.text = `$(checklist) ${totals.checked}/${totals.claims}`;
    bar.tooltip = vscode.l10n.t('{0} of {1} claims checked', totals.checked, totals.claims);
    bar.accessibilityInformation = { label: `Copydesk: ${bar.tooltip}` };
    bar.show();
  };
  showBar();
  return vscode.Disposable.from(
    didChange,
    lenses,
    bar,
    host.analyses.onDidChange(() => {
      refresh();
      showBar();
    }),
    host.records.onDidChange(() => {
      refresh();
      showBar();
    }),
    vscode.window.onDidChangeActiveTextEditor(showBar),
  );
};
