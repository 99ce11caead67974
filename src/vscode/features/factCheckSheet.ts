// The fact-check sheet beside an article: opened from the editor or the Articles view, and found again after a restart.

import * as vscode from 'vscode';
import { articleOf } from '../chosenArticles';
import type { Feature } from '../host';
import { SHEET_PANEL } from '../ids';
import { newPanel, SheetPanel } from '../sheetPanel';

export const factCheckSheet: Feature = (host) => {
  const panels = new Map<string, SheetPanel>();
  const take = (uri: vscode.Uri, panel: vscode.WebviewPanel): SheetPanel => {
    const key = uri.toString();
    const sheet = new SheetPanel(host, uri, panel, () => panels.delete(key));
    panels.set(key, sheet);
    return sheet;
  };
  const open = (uri: vscode.Uri, offset?: number): void => {
    const known = panels.get(uri.toString());
    if (known !== undefined) known.reveal(offset);
    else {
      const sheet = take(uri, newPanel(host));
      if (offset !== undefined) sheet.reveal(offset);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.openSheet', (given?: unknown) => {
      const uri = articleOf(host, given);
      if (uri !== undefined) open(uri);
    }),
    vscode.commands.registerCommand('copydesk.showInSheet', () => {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined || !host.analyses.isArticle(editor.document)) return;
      open(editor.document.uri, editor.document.offsetAt(editor.selection.active));
    }),
    vscode.window.registerWebviewPanelSerializer(SHEET_PANEL, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const article =
          typeof state === 'object' && state !== null && 'article' in state ? String(state.article) : '';
        if (article === '') panel.dispose();
        else take(vscode.Uri.parse(article, true), panel);
      },
    }),
    new vscode.Disposable(() => {
      for (const sheet of panels.values()) sheet.dispose();
    }),
  );
};
