// What one person has said of one article, as a file: JSON Lines, one event a line, only ever longer. Two versions of it,
// of two windows or two branches, come together as the union of their lines; a line that cannot be read is kept as it is.

import * as v from 'valibot';
import { noteEvent, type NoteEvent } from './note';

/** A line of the file as it is, and the event that it holds where it could be read. */
interface RecordLine {
  readonly text: string;
  readonly event: NoteEvent | undefined;
}

/** A record as read from its file. */
export interface ArticleRecord {
  readonly lines: readonly RecordLine[];
  readonly events: readonly NoteEvent[];
  /** What could not be read, in sentences that name the line. */
  readonly problems: readonly string[];
}

/** The first line of every record, so that a person who opens the file knows what it is. */
export const HEADER = '{"copydesk":"record","version":1}';

export const EMPTY_RECORD: ArticleRecord = { lines: [], events: [], problems: [] };

const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** Reads a record. Nothing makes it fail: lines that are broken, or of a later version, are kept and reported. */
export function readRecord(text: string): ArticleRecord {
  return readOn(EMPTY_RECORD, text.replace(/^\uFEFF/, ''), 1);
}

/**
 * Reads a record of which an earlier state is known. Records only grow, and only what is new is read; a file that was
 * changed otherwise is read as a whole.
 */
export function readGrown(known: ArticleRecord, before: string, text: string): ArticleRecord {
  if (text === before) return known;
  if (!before.endsWith('\n') || !text.startsWith(before)) return readRecord(text);
  return readOn(known, text.slice(before.length), before.split('\n').length);
}

function readOn(known: ArticleRecord, text: string, firstLine: number): ArticleRecord {
  const lines = [...known.lines];
  const problems = [...known.problems];
  const seen = new Set(lines.map((line) => line.event?.id ?? line.text));
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '');
    // git leaves both sides of a conflict between its marks; the union of both is what is wanted.
    if (line.trim() === '' || CONFLICT_MARK.test(line)) return;
    const { event, problem } = readLine(line, firstLine + index);
    if (problem !== undefined) problems.push(problem);
    const key = event?.id ?? line;
    if (seen.has(key)) return;
    seen.add(key);
    lines.push({ text: line, event });
  });
  return { lines, events: eventsOf(lines), problems };
}

function eventsOf(lines: readonly RecordLine[]): readonly NoteEvent[] {
  return lines.flatMap(({ event }) => (event === undefined ? [] : [event]));
}

function readLine(line: string, number: number): { readonly event?: NoteEvent; readonly problem?: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: `Line ${number} is not JSON. It is kept as it is; repair or delete it by hand.` };
  }
  if (isHeader(value)) {
    return value.version === 1
      ? {}
      : {
          problem: `Line ${number}: the record was written by a later Copydesk (version ${String(value.version)}).`,
        };
  }
  const result = v.safeParse(noteEvent, value);
  if (result.success) return { event: result.output };
  const issue = result.issues[0];
  const where = v.getDotPath(issue);
  return {
    problem: `Line ${number}${where === null ? '' : `, "${where}"`}: ${issue.message}. The line is kept as it is.`,
  };
}

function isHeader(value: unknown): value is { readonly copydesk: 'record'; readonly version: unknown } {
  return typeof value === 'object' && value !== null && 'copydesk' in value && value.copydesk === 'record';
}

/** The file of a record. An empty record gives the header alone. */
export function writeRecord(record: ArticleRecord): string {
  const lines = record.lines.map(({ text }) => text);
  return [...(lines[0]?.includes('"copydesk":"record"') ? [] : [HEADER]), ...lines, ''].join('\n');
}

/** The lines to add to a file for events, with the header where the file is new. */
export function linesFor(events: readonly NoteEvent[], isNewFile: boolean): string {
  const lines = events.map((event) => JSON.stringify(event));
  return [...(isNewFile ? [HEADER] : []), ...lines, ''].join('\n');
}

/** A record with events added at its end. An event that it holds already is not added again. */
export function withEvents(record: ArticleRecord, events: readonly NoteEvent[]): ArticleRecord {
  const known = new Set(record.events.map((event) => event.id));
  const added = events.filter((event) => !known.has(event.id));
  if (added.length === 0) return record;
  return {
    ...record,
    lines: [...record.lines, ...added.map((event) => ({ text: JSON.stringify(event), event }))],
    events: [...record.events, ...added],
  };
}

/** Several records in one, each event once: those of an article by all its people. */
export function mergeRecords(records: readonly ArticleRecord[]): ArticleRecord {
  const known = new Set<string>();
  const lines = records
    .flatMap((record) => record.lines)
    .filter((line) => {
      const key = line.event?.id ?? line.text;
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
  return {
    lines,
    events: eventsOf(lines),
    problems: [...new Set(records.flatMap(({ problems }) => problems))],
  };
}
