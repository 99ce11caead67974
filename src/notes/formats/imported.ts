// What every import gives: events for the record, and what could not be read.

import * as v from 'valibot';
import { hash } from '../../base/hash';
import { noteEvent, type NoteEvent } from '../note';

export interface Imported {
  readonly events: readonly NoteEvent[];
  /** In sentences that name the line or item; the rest is imported all the same. */
  readonly problems: readonly string[];
}

/** Who and when, for files that do not say. */
export interface Importer {
  readonly by: string;
  /** ISO 8601 with the offset from UTC. */
  readonly at: string;
}

/** A file that was read once, with what it holds for each article. */
export interface ImportFile {
  /** The articles as the file names them, in the order in which they come; null for what names none. */
  readonly articles: readonly (string | null)[];
  /** What is wrong with the file as a whole. */
  readonly problems: readonly string[];
  /** The events for one of its articles, whose text is given. */
  read(article: string | null, text: string, importer: Importer): Imported;
}

/** A file of which nothing can be read, and what the reader said about it, if anything. */
export function unreadable(what: string, error?: unknown): ImportFile {
  const why = error instanceof Error ? ` (${error.message})` : '';
  return { articles: [], problems: [`${what}${why}.`], read: () => ({ events: [], problems: [] }) };
}

/** Everything in a file for one text, whatever articles it names. */
export function readWhole(file: ImportFile, text: string, importer: Importer): Imported {
  const parts = file.articles.map((article) => file.read(article, text, importer));
  return {
    events: parts.flatMap(({ events }) => events),
    problems: [...file.problems, ...parts.flatMap(({ problems }) => problems)],
  };
}

/** The same id for the same thing, so that importing a file twice adds nothing the second time. */
export function importedId(format: string, ...parts: readonly string[]): string {
  return `${format}-${hash(parts.join('\u0000'))}`;
}

/** A value from outside as an event of the record; undefined when it is none. */
export function eventOf(value: unknown): NoteEvent | undefined {
  const result = v.safeParse(noteEvent, value);
  return result.success ? result.output : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The events that a record does not have yet: neither by id nor as the same decision by the same person at the same time. */
export function notYetIn(known: readonly NoteEvent[], events: readonly NoteEvent[]): readonly NoteEvent[] {
  const ids = new Set(known.map(({ id }) => id));
  const said = new Set(known.map(whatIsSaid));
  const fresh: NoteEvent[] = [];
  for (const event of events) {
    if (ids.has(event.id) || said.has(whatIsSaid(event))) continue;
    ids.add(event.id);
    fresh.push(event);
  }
  return fresh;
}

function whatIsSaid(event: NoteEvent): string {
  const what = event.type === 'decided' ? event.status : event.type === 'commented' ? event.text : event.id;
  return [event.type, event.note, event.by, Date.parse(event.at), what].join('\u0000');
}
