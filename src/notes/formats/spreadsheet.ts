// Reads a sheet that came back as CSV: each line with a status becomes a decision on its words.

import { parse } from 'csv-parse/sync';
import { findAnchor } from '../anchor';
import { readForAnchors } from '../anchorText';
import { STATUSES, type NoteEvent, type Source, type Status } from '../note';
import { describe } from '../selector';
import { importedId, unreadable, type Imported, type Importer } from './imported';

/**
 * Reads a CSV file with a header line; the columns "claim" and "status" are needed, the others of our own sheet are
 * understood. Lines without a decision, and lines whose claim is not in the text, add nothing; the latter are reported.
 */
export function readSpreadsheet(source: string, text: string, importer: Importer): Imported {
  let lines: Record<string, string>[];
  try {
    lines = parse(source, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    return unreadable('The file is not CSV', error);
  }
  if (lines.length > 0 && !('claim' in (lines[0] ?? {}) && 'status' in (lines[0] ?? {}))) {
    return { events: [], problems: ['The file has no columns "claim" and "status".'] };
  }
  const target = readForAnchors(text);
  const events: NoteEvent[] = [];
  const problems: string[] = [];
  lines.forEach((line, index) => {
    const status = line['status']?.trim() ?? '';
    const claim = withoutGuard(line['claim'] ?? '');
    if (status === '' || status === 'unchecked') return;
    if (!isStatus(status)) {
      problems.push(`Line ${index + 2}: "${status}" is no status. Known are: ${STATUSES.join(', ')}.`);
      return;
    }
    const start = Number(line['start'] ?? Number.NaN);
    const at = text.slice(start, start + claim.length) === claim ? start : text.indexOf(claim);
    const anchor =
      at >= 0
        ? ({ status: 'exact', start: at, end: at + claim.length } as const)
        : findAnchor({ exact: claim, prefix: '', suffix: '', start: 0, end: claim.length }, target);
    if (claim === '' || anchor.status === 'orphaned' || anchor.status === 'changed') {
      problems.push(`Line ${index + 2}: the text does not hold these words: ${claim.slice(0, 60)}`);
      return;
    }
    events.push(decisionOf(line, status, describe(text, anchor), importer));
  });
  return { events, problems };
}

function decisionOf(
  line: Readonly<Record<string, string>>,
  status: Status,
  on: ReturnType<typeof describe>,
  importer: Importer,
): NoteEvent {
  const at = /^\d{4}-\d{2}-\d{2}T/.test(line['at'] ?? '') ? (line['at'] ?? '') : importer.at;
  const by = withoutGuard(line['by'] ?? '') || importer.by;
  const cell = (column: string): string => withoutGuard(line[column] ?? '').trim();
  const sources = sourcesOf(cell('sources'));
  const id = importedId(
    'csv',
    status,
    on.exact,
    by,
    line['at'] ?? '',
    cell('reason'),
    cell('correction'),
    cell('sources'),
  );
  return {
    type: 'decided',
    id,
    note: cell('note') || id,
    at,
    by,
    status,
    on,
    ...(cell('reason') === '' ? {} : { reason: cell('reason') }),
    ...(cell('correction') === '' ? {} : { correction: cell('correction') }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

/** "Register, entry 88; Minutes <https://example.org/m>" as two sources. */
function sourcesOf(cell: string): readonly Source[] & Source[] {
  return cell
    .split(/;\s+/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const link = /^(.*?)\s*<([^<>]*)>$/.exec(part);
      return link === null ? { title: part } : { title: link[1] ?? '', url: link[2] ?? '' };
    });
}

/** A cell without the apostrophe that keeps a spreadsheet from reading it as a formula. */
function withoutGuard(cell: string): string {
  return /^'\s*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}
