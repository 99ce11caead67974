// The record of one article as a file: JSON Lines, one event a line, only ever longer. Two versions of it, by two people
// or on two branches, come together as the union of their lines; a line that cannot be read is kept as it is.

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
  const lines: RecordLine[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.replace(/\r$/, '');
      // git leaves both sides of a conflict between its marks; the union of both is what is wanted.
      if (line.trim() === '' || CONFLICT_MARK.test(line)) return;
      const { event, problem } = readLine(line, index + 1);
      if (problem !== undefined) problems.push(problem);
      const key = event?.id ?? line;
      if (seen.has(key)) return;
      seen.add(key);
      lines.push({ text: line, event });
    });
  return { lines, events: lines.flatMap(({ event }) => (event === undefined ? [] : [event])), problems };
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

/** Both records in one: the lines of the first, then what only the second has. */
export function mergeRecords(first: ArticleRecord, second: ArticleRecord): ArticleRecord {
  const known = new Set(first.lines.map((line) => line.event?.id ?? line.text));
  const added = second.lines.filter((line) => !known.has(line.event?.id ?? line.text));
  return {
    lines: [...first.lines, ...added],
    events: [...first.events, ...added.flatMap(({ event }) => (event === undefined ? [] : [event]))],
    problems: [...new Set([...first.problems, ...second.problems])],
  };
}
