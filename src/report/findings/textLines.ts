// Findings as lines for a terminal: path:line:col  rule  message.

import { escapeTerminal } from '../escape';
import type { CheckedArticle } from './located';

/** One line a finding, each with its line end; empty where there is none. */
export function findingLines(article: CheckedArticle): string {
  return article.findings
    .map(
      ({ from, rule, message }) =>
        `${escapeTerminal(article.path)}:${from.line}:${from.column}  ${rule}  ${escapeTerminal(message)}\n`,
    )
    .join('');
}
