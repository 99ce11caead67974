// The page that the fact-check sheet starts from: no inline script or style, nothing from outside the extension.

import * as vscode from 'vscode';
import { escapeHtml } from '../report/escape';

export function sheetHtml(webview: vscode.Webview, extension: vscode.Uri, article: vscode.Uri): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const address = (...path: readonly string[]): string =>
    escapeHtml(webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString());
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width">
<title>Copydesk</title>
<link rel="stylesheet" href="${address('media', 'sheet.css')}">
</head>
<body data-article="${escapeHtml(article.toString())}">
<script nonce="${nonce}" src="${address('dist', 'sheet.js')}"></script>
</body>
</html>
`;
}
