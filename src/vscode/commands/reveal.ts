// Shows a place of an article in the editor.

import * as vscode from 'vscode';
import { rangeOf } from '../convert';
import type { Span } from '../../base/span';

/** Where the keys go afterwards: into the article, or still to the list in which the place was chosen. */
export type FocusAfter = 'article' | 'list';

/** Opens the article if need be, selects the place and brings it into view, where the article is shown already. */
export async function reveal(
  uri: vscode.Uri,
  span: Span,
  focus: FocusAfter = 'article',
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus: focus === 'list',
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  const range = rangeOf(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
