// Shows a place of an article in the editor.

import * as vscode from 'vscode';
import { rangeOf } from '../convert';
import type { Span } from '../../base/span';

/** Opens the article if need be, selects the place and brings it into view. */
export async function reveal(uri: vscode.Uri, span: Span): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preserveFocus: false });
  const range = rangeOf(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
