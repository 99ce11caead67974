// Quick fixes at a query: the correction that the rule proposes, dismissing it, and quietening its rule.

import * as vscode from 'vscode';
import { overlaps } from '../../base/span';
import { rangeOf, shortened, spanOf } from '../convert';
import type { Feature } from '../host';
import { rowAt, sheetOf } from '../sheets';

export const quickFixes: Feature = (host) =>
  vscode.languages.registerCodeActionsProvider(
    '*',
    {
      provideCodeActions(document, range) {
        const latest = host.analyses.latest(document);
        if (latest === undefined) return [];
        const span = spanOf(document, range);
        const wanted = { start: span.start, end: Math.max(span.end, span.start + 1) };
        const sheet = sheetOf(host, latest);
        const findings = new Set(sheet.rows.flatMap((row) => row.findings));
        const actions: vscode.CodeAction[] = [];
        for (const finding of findings) {
          if (!overlaps(finding, wanted)) continue;
          for (const fix of finding.fixes ?? []) {
            const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
            action.edit = new vscode.WorkspaceEdit();
            for (const { newText, ...place } of fix.edits)
              action.edit.replace(document.uri, rangeOf(document, place), newText);
            actions.push(action);
          }
          actions.push(
            run(
              vscode.l10n.t('Dismiss: {0}', shortened(finding.message, 50)),
              'copydesk.dismissQuery',
              document.uri.toString(),
              finding.rule,
              finding.start,
              finding.end,
            ),
            run(
              vscode.l10n.t('Quieten the rule “{0}”…', finding.rule),
              'copydesk.quietRule',
              finding.rule,
              document.uri.toString(),
            ),
          );
        }
        const row = rowAt(sheet, span.start);
        if (row !== undefined) {
          const place = [document.uri.toString(), row.start, row.end];
          if (row.isStale)
            actions.push(
              run(
                vscode.l10n.t('The decision still holds for the new words'),
                'copydesk.confirmDecision',
                ...place,
              ),
            );
          if (row.isOpen)
            actions.push(
              run(vscode.l10n.t('This claim is verified…'), 'copydesk.decide', 'verified', ...place),
              run(vscode.l10n.t('This claim is wrong…'), 'copydesk.decide', 'wrong', ...place),
            );
          actions.push(run(vscode.l10n.t('Decide on this claim…'), 'copydesk.decide', null, ...place));
        }
        return actions;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

function run(title: string, command: string, ...args: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...args] };
  return action;
}
