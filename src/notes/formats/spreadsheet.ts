// Reads a sheet that came back as CSV: what it holds of the record, and each line that somebody filled in or changed as a
// decision on its words.

import { parse } from 'csv-parse/sync';
import { findAnchor } from '../anchor';
import { readForAnchors, type AnchorText } from '../anchorText';
import { notesOf, STATUSES, type NoteEvent, type Status } from '../note';
import { describe } from '../selector';
import {
  eventOf,
  importedId,
  readWhole,
  unreadable,
  type Imported,
  type ImportFile,
  type Importer,
} from './imported';
import { decisionCells, sourcesOf, withoutGuard } from './spreadsheetCells';

type Line = Readonly<Record<string, string>> & { readonly number: string };

/**
 * Opens a CSV file with a header line; the columns "claim" and "status" are needed, the others of our own sheet are
 * understood. Lines may be parted by commas, semicolons or tabs, as the spreadsheet program of the desk writes them.
 */
export function openSpreadsheet(source: string): ImportFile {
  const byArticle = new Map<string | null, Line[]>();
  try {
    const rows: Record<string, string>[] = parse(source, {
      columns: true,
      bom: true,
      delimiter: delimiterOf(source),
      skip_empty_lines: true,
      relax_column_count: true,
    });
    if (rows.length > 0 && !('claim' in (rows[0] ?? {}) && 'status' in (rows[0] ?? {}))) {
      return unreadable('The file has no columns "claim" and "status"');
    }
    rows.forEach((row, index) => {
      const article = withoutGuard(row['article'] ?? '') || null;
      const line = { ...row, number: String(index + 2) };
      byArticle.set(article, [...(byArticle.get(article) ?? []), line]);
    });
  } catch (error) {
    return unreadable('The file is not CSV', error);
  }
  return {
    articles: [...byArticle.keys()],
    problems: [],
    read: (article, text, importer) => readLines(byArticle.get(article) ?? [], text, importer),
  };
}

/** Reads a whole CSV file for one text. */
export function readSpreadsheet(source: string, text: string, importer: Importer): Imported {
  return readWhole(openSpreadsheet(source), text, importer);
}

/** Of the signs that part cells in one country or another, the one that the header line has most of. */
function delimiterOf(source: string): string {
  const header = source.slice(0, source.search(/[\r\n]|$/));
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function readLines(lines: readonly Line[], text: string, importer: Importer): Imported {
  const target = readForAnchors(text);
  const events: NoteEvent[] = [];
  const problems: string[] = [];
  for (const line of lines) {
    const kept = recordOf(line);
    events.push(...kept);
    const status = statusOf(line);
    if (isUnchanged(line, kept)) continue;
    if (status === undefined) {
      problems.push(
        `Line ${line.number}: "${line['status'] ?? ''}" is no status. Known are: ${STATUSES.join(', ')}.`,
      );
      continue;
    }
    const place = placeOf(line, text, target);
    if (place === undefined) {
      const claim = withoutGuard(line['claim'] ?? '');
      problems.push(`Line ${line.number}: the text does not hold these words: ${claim.slice(0, 60)}`);
      continue;
    }
    events.push(decisionOf(line, kept, status, describe(text, place), importer));
  }
  return { events, problems };
}

/** The events in the last column of our own sheet; none where it is missing or somebody has edited it to pieces. */
function recordOf(line: Line): readonly NoteEvent[] {
  const cell = line['record'] ?? '';
  if (!cell.startsWith('[')) return [];
  try {
    const given: unknown = JSON.parse(cell);
    return Array.isArray(given) ? given.flatMap((one) => eventOf(one) ?? []) : [];
  } catch {
    return [];
  }
}

/** Whether the line says no more than the record that came with it; without a record, whether it decides nothing. */
function isUnchanged(line: Line, kept: readonly NoteEvent[]): boolean {
  const status = statusOf(line);
  const note = notesOf(kept).find(({ id }) => id === noteOf(line));
  if (note === undefined) return status === 'unchecked';
  const cells = decisionCells(note.decision);
  return (
    status === note.status &&
    // Not the time: spreadsheet programs like to write it in their own way.
    (['sources', 'correction', 'reason', 'by'] as const).every(
      (column) => sameLines(withoutGuard(line[column] ?? '')) === sameLines(cells[column]),
    )
  );
}

/** A spreadsheet program may write line breaks in its own way; nobody changed them. */
function sameLines(cell: string): string {
  return cell.replace(/\r\n?/g, '\n');
}

/** An empty cell is "unchecked"; undefined for a word that is no status. */
function statusOf(line: Line): Status | undefined {
  const cell = line['status']?.trim() ?? '';
  return cell === '' ? 'unchecked' : STATUSES.find((status) => status === cell);
}

function noteOf(line: Line): string {
  return withoutGuard(line['note'] ?? '');
}

function placeOf(
  line: Line,
  text: string,
  target: AnchorText,
): { readonly start: number; readonly end: number } | undefined {
  const claim = withoutGuard(line['claim'] ?? '');
  if (claim === '') return undefined;
  const start = Number(line['start'] || Number.NaN);
  const at = text.slice(start, start + claim.length) === claim ? start : text.indexOf(claim);
  if (at >= 0) return { start: at, end: at + claim.length };
  const anchor = findAnchor({ exact: claim, prefix: '', suffix: '', start: 0, end: claim.length }, target);
  return anchor.status === 'orphaned' || anchor.status === 'changed' ? undefined : anchor;
}

/** The decision that somebody wrote into the line. Who and when are the line's own where it does not repeat the record's. */
function decisionOf(
  line: Line,
  kept: readonly NoteEvent[],
  status: Status,
  on: ReturnType<typeof describe>,
  importer: Importer,
): NoteEvent {
  const cell = (column: string): string => withoutGuard(line[column] ?? '').trim();
  const isRepeated = (column: 'by' | 'at'): boolean => kept.some((event) => event[column] === cell(column));
  const at = /^\d{4}-\d{2}-\d{2}T/.test(cell('at')) && !isRepeated('at') ? cell('at') : importer.at;
  const by = cell('by') !== '' && !isRepeated('by') ? cell('by') : importer.by;
  const sources = sourcesOf(cell('sources'));
  const said = [cell('at'), cell('reason'), cell('correction'), cell('sources')];
  const id = importedId('csv', status, on.exact, by, ...said);
  return {
    type: 'decided',
    id,
    note: noteOf(line) || id,
    at,
    by,
    status,
    on,
    ...(cell('reason') === '' ? {} : { reason: cell('reason') }),
    ...(cell('correction') === '' ? {} : { correction: cell('correction') }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}
