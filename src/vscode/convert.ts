// Between the engine's offsets and VS Code's positions, and from hostile text to Markdown.

import * as vscode from 'vscode';
import type { Span } from '../base/span';
import { safeLink } from '../report/escape';
import type { Markup } from '../text/article';
import { ARTICLE_ROWS } from './ids';

/** The range of a span in the document that was analysed. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The span of a range. */
export function spanOf(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** How a file's text is marked up, by its name. */
export function markupOf(uri: vscode.Uri): Markup {
  return /\.(?:md|markdown)$/i.test(uri.path) ? 'markdown' : 'plain';
}

/** The address of an article's row in a view: of a scheme of its own, so that its badge stays out of the Explorer. */
export function rowAddress(article: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: ARTICLE_ROWS, path: article.path, query: article.toString() });
}

/** A Markdown text in which nothing is trusted until a caller names the commands that its links may run. */
export function markdown(commands: readonly string[] = []): vscode.MarkdownString {
  const text = new vscode.MarkdownString(undefined, true);
  text.isTrusted = commands.length === 0 ? false : { enabledCommands: [...commands] };
  text.supportHtml = false;
  return text;
}

const MARKDOWN_SIGNS = /[\\`*_{}[\]()#+\-.!|<>~$:&]/g;

/** Words of an article or record that may stand in Markdown without meaning anything there, on one line. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKDOWN_SIGNS, '\\$&');
}

/** A link that runs a command of ours with plain data as its argument. */
export function commandLink(title: string, command: string, ...args: readonly unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (sign) =>
    sign === '(' ? '%28' : '%29',
  );
  return `[${escaped(title)}](command:${command}?${query})`;
}

/** A link to a page of the web; other addresses ("file:", "command:") stay plain words. */
export function webLink(title: string, address: string | undefined): string {
  const link = safeLink(address);
  return link === undefined ? escaped(title) : `[${escaped(title)}](<${link}>)`;
}

/** Words cut to a length for a label, with an ellipsis where something is left out. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
