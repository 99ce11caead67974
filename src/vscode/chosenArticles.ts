// Which articles a command is about: rows of the Articles view, files, or the article in the editor.

import * as vscode from 'vscode';
import type { Host } from './host';

/**
 * The articles that a command was given: an address, a row of a tree or several, each with an article, a group of them or
 * an address in it. Without anything given, the article in the editor. Every article once, in order.
 */
export function articlesOf(host: Host, given: unknown, selected?: unknown): readonly vscode.Uri[] {
  const rows = Array.isArray(selected) && selected.length > 0 ? (selected as readonly unknown[]) : [given];
  const found = rows.flatMap(urisIn);
  if (found.length === 0) {
    const active = vscode.window.activeTextEditor?.document;
    if (active !== undefined && host.analyses.isArticle(active)) found.push(active.uri);
  }
  return [...new Map(found.map((uri) => [uri.toString(), uri])).values()];
}

/** The one article that a command was given, or that is in the editor; says so where there is none. */
export function articleOf(host: Host, given: unknown): vscode.Uri | undefined {
  const [uri] = articlesOf(host, given);
  if (uri === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open an article first, or choose one in the Articles view.'),
    );
  }
  return uri;
}

function urisIn(given: unknown): readonly vscode.Uri[] {
  if (given instanceof vscode.Uri) return [given];
  if (typeof given !== 'object' || given === null) return [];
  if ('uri' in given && given.uri instanceof vscode.Uri) return [given.uri];
  if ('article' in given) return urisIn(given.article);
  if ('articles' in given && Array.isArray(given.articles)) return given.articles.flatMap(urisIn);
  return [];
}
