// The record as JSON Lines, for archives and programs: of each article one line for the article, one for each claim, one
// for each event of the record. The events are read back by notes/formats/jsonLines.

import type { RecordedArticle } from './recorded';

/** The lines of one article, each with its line end. */
export function jsonLines({ sheet, events }: RecordedArticle): string {
  const { article, headline, published, source, totals } = sheet;
  const lines: object[] = [
    { kind: 'article', article, headline, published, source, totals },
    ...sheet.rows.map((row) => ({
      kind: 'claim',
      article,
      start: row.start,
      end: row.end,
      words: row.words,
      speaker: row.speaker,
      checkWorthiness: row.claim?.checkWorthiness ?? null,
      status: row.status,
      changedSince: row.isStale,
      sourceMissing: row.isSourceMissing,
      note: row.note?.note.id ?? null,
      queries: row.findings.map(({ rule, start, end, message, resolve, confidence }) => ({
        rule,
        start,
        end,
        message,
        resolve,
        confidence,
      })),
    })),
    ...events.map((event) => ({ kind: 'event', article, event })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
