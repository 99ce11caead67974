// The page of each rule, inside VS Code: why an editor asks, how to resolve it, and examples of both kinds.

import * as vscode from 'vscode';
import { RULES } from '../../claims/registry';
import { rulePage } from '../../report/rulePages';
import type { Feature } from '../host';
import { RULE_PAGES } from '../ids';

export const rulePages: Feature = () =>
  vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(RULE_PAGES, {
      provideTextDocumentContent({ path }) {
        const rule = RULES.find(({ id }) => path === `/${id}.md`);
        return rule === undefined ? vscode.l10n.t('There is no such rule.') : rulePage(rule);
      },
    }),
    vscode.commands.registerCommand('copydesk.explainRule', async (rule?: unknown) => {
      const id = typeof rule === 'string' ? rule : await chooseRule();
      if (id === undefined || !RULES.some((one) => one.id === id)) return;
      const uri = vscode.Uri.from({ scheme: RULE_PAGES, path: `/${id}.md` });
      try {
        await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
      } catch {
        // Without VS Code's own Markdown extension the page is read as text.
        await vscode.window.showTextDocument(uri, {
          viewColumn: vscode.ViewColumn.Beside,
          preserveFocus: true,
        });
      }
    }),
  );

async function chooseRule(): Promise<string | undefined> {
  const items = RULES.map(({ id, title, family, explanation }) => ({
    label: title,
    description: `${vscode.l10n.t(family)} · ${id}`,
    detail: explanation,
    id,
  }));
  const options = {
    title: vscode.l10n.t('Explain a rule'),
    matchOnDescription: true,
    matchOnDetail: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.id;
}
