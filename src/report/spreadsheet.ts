// The sheet as CSV: one line a claim, for desks that exchange spreadsheets. Notes whose words are gone have lines of their
// own, and the last column holds the record itself, so that a sheet that comes back unchanged has lost nothing.

import { decisionCells } from '../notes/formats/spreadsheetCells';
import type { NoteEvent } from '../notes/note';
import type { PlacedNote } from '../notes/review';
import { csvCell } from './escape';
import type { RecordedArticle } from './recorded';
import { shareOut } from './shareOut';
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
  'comments',
  'note',
  'record',
] as const;

type Cells = readonly (string | number | null)[];

/** A spreadsheet program takes no more letters in one cell; a record that is longer stays out of its cell. */
const LONGEST_CELL = 32_000;

/** The header line with its CRLF. */
export const CSV_HEADER = `${CSV_COLUMNS.join(',')}\r\n`;

/** The lines of one article (RFC 4180, CRLF). Read by `openSpreadsheet` in notes/formats. */
export function spreadsheetLines({ sheet, events }: RecordedArticle): string {
  const shared = shareOut(sheet);
  const lines = [
    ...sheet.rows.map((row) => rowCells(sheet, row, shared.of.get(row) ?? [])),
    ...shared.rest.map((placed) => restCells(sheet, placed)),
    ...leftOver(sheet, events),
  ];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** Whole CSV with its header line. */
export function writeSpreadsheet(articles: readonly RecordedArticle[]): string {
  return CSV_HEADER + articles.map(spreadsheetLines).join('');
}

function rowCells(sheet: Sheet, row: SheetRow, notes: readonly PlacedNote[]): Cells {
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
    ...decided(row.note),
    row.findings.map((finding) => finding.message).join(' '),
    commentsOf(notes),
    row.note?.note.id ?? '',
    recordOf(notes),
  ];
}

function restCells(sheet: Sheet, placed: PlacedNote): Cells {
  const { note, span } = placed;
  return [
    sheet.article,
    span?.start ?? null,
    span?.end ?? null,
    note.selector.exact,
    null,
    null,
    note.status,
    span === undefined ? 'gone' : placed.isStale ? 'yes' : '',
    placed.isSourceMissing ? 'yes' : '',
    ...decided(placed),
    '',
    commentsOf([placed]),
    note.id,
    recordOf([placed]),
  ];
}

/** What belongs to no note with a place, as a deadline for a reply: a line that holds the record alone. */
function leftOver(sheet: Sheet, events: readonly NoteEvent[]): readonly Cells[] {
  const told = new Set(sheet.notes.flatMap(({ note }) => note.history.map(({ id }) => id)));
  const rest = events.filter(({ id }) => !told.has(id));
  if (rest.length === 0) return [];
  const empty = CSV_COLUMNS.slice(1, -1).map(() => null);
  return [[sheet.article, ...empty, recordCell(rest)]];
}

function decided(placed: PlacedNote | undefined): Cells {
  const { sources, correction, reason, by, at } = decisionCells(placed?.note.decision);
  return [sources, correction, reason, by, at];
}

function commentsOf(notes: readonly PlacedNote[]): string {
  return notes.flatMap(({ note }) => note.comments.map(({ by, text }) => `${by}: ${text}`)).join('\n');
}

function recordOf(notes: readonly PlacedNote[]): string {
  return recordCell(notes.flatMap(({ note }) => note.history));
}

function recordCell(events: readonly NoteEvent[]): string {
  if (events.length === 0) return '';
  const record = JSON.stringify(events);
  return record.length > LONGEST_CELL ? '' : record;
}
