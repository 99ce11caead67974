// The sheet as CSV: one line a claim, for desks that exchange spreadsheets.

import { csvCell } from './escape';
import type { Sheet, SheetRow } from './sheet';

export const CSV_COLUMNS = [
  'article',
  'start',
  'end',
  'claim',
  'speaker',
  'check-worthiness',
  'status',
  'changed since',
  'source missing',
  'sources',
  'correction',
  'reason',
  'by',
  'at',
  'open queries',
  'note',
] as const;

/** CSV (RFC 4180, CRLF) with a header line. Read by `readSpreadsheet` in notes/formats. */
export function writeSpreadsheet(sheets: readonly Sheet[]): string {
  const lines = sheets.flatMap((sheet) => sheet.rows.map((row) => cellsOf(sheet, row)));
  return [CSV_COLUMNS, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function cellsOf(sheet: Sheet, row: SheetRow): readonly (string | number | null)[] {
  const decision = row.note?.note.decision;
  return [
    sheet.article,
    row.start,
    row.end,
    row.words,
    row.speaker,
    row.claim === undefined ? null : Math.round(row.claim.checkWorthiness * 100) / 100,
    row.status,
    row.isStale ? 'yes' : '',
    row.isSourceMissing ? 'yes' : '',
    (decision?.sources ?? [])
      .map(({ title, url }) => (url === undefined ? title : `${title} <${url}>`))
      .join('; '),
    decision?.correction ?? '',
    decision?.reason ?? '',
    decision?.by ?? '',
    decision?.at ?? '',
    row.findings.map((finding) => finding.message).join(' '),
    row.note?.note.id ?? '',
  ];
}
