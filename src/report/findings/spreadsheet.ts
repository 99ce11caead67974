// Findings as CSV (RFC 4180): one line a finding, safe to open in a spreadsheet.

import { csvCell } from '../escape';
import type { CheckedArticle } from './located';

/** The header line. */
export const FINDINGS_HEADER = 'path,line,column,rule,family,severity,confidence,words,message,resolve\r\n';

/** The lines of one article's findings. */
export function findingRows(article: CheckedArticle): string {
  return article.findings
    .map((finding) =>
      [
        article.path,
        finding.from.line,
        finding.from.column,
        finding.rule,
        finding.family,
        finding.severity,
        finding.confidence,
        finding.words,
        finding.message,
        finding.resolve,
      ]
        .map(csvCell)
        .join(','),
    )
    .map((line) => `${line}\r\n`)
    .join('');
}
