// Links to sources: "Source: minutes/march.pdf" or "[source: https://…]" in an article opens what it names.

import * as vscode from 'vscode';
import type { Feature } from '../host';

/** A source named at the start of a line or in brackets: "Source: …", "Sources: …", "[source: …]", "(source: …)". */
const NAMED_SOURCE = /(?:^|[[(])sources?:[ \t]{1,4}([^\])\r\n]{1,300})/gim;

/** "minutes/march.pdf", perhaps with a page: the file alone is the link. Names of files hold no white space here. */
const FILE = /^[^\s"'<>|?*]{1,200}\.\w{1,8}(?=$|[\s,;#])/;

export const documentLinks: Feature = (host) =>
  vscode.languages.registerDocumentLinkProvider('*', {
    async provideDocumentLinks(document) {
      if (!host.analyses.isArticle(document)) return [];
      const links: vscode.DocumentLink[] = [];
      for (const { start, end, path } of namedFiles(document.getText())) {
        const file = vscode.Uri.joinPath(document.uri, '..', path);
        if (!(await isThere(file, document.uri))) continue;
        const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
        const link = new vscode.DocumentLink(range, file);
        link.tooltip = vscode.l10n.t('Open the source');
        links.push(link);
      }
      return links;
    },
  });

/** The files that an article names as its sources, with their places. Addresses of the web are VS Code's own business. */
export function namedFiles(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly path: string }[] {
  return [...text.matchAll(NAMED_SOURCE)].flatMap((found) => {
    const words = found[1] ?? '';
    const path = FILE.exec(words)?.[0];
    if (path === undefined || path.includes('://') || path.startsWith('/')) return [];
    const start = found.index + found[0].length - words.length;
    return [{ start, end: start + path.length, path }];
  });
}

/** Whether a source lies in the workspace, beside the article: an article links to nothing outside of it. */
async function isThere(file: vscode.Uri, article: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  if (folder === undefined || vscode.workspace.getWorkspaceFolder(file) !== folder) return false;
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
