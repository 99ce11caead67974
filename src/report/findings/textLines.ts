// Findings as lines for a terminal: path:line:col  rule  message.

import type { CheckedArticle } from './located';

/** One line a finding, each with its line end; empty where there is none. */
export function findingLines(article: CheckedArticle): string {
  return article.findings
    .map(
      ({ from, rule, message }) =>
        `${plain(article.path)}:${from.line}:${from.column}  ${rule}  ${plain(message)}\n`,
    )
    .join('');
}

/** An article's words must not drive the terminal: control characters become spaces. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
