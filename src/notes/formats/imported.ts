// What every import gives: events for the record, and what could not be read.

import { hash } from '../../base/hash';
import type { NoteEvent } from '../note';

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

/** The same id for the same thing, so that importing a file twice adds nothing the second time. */
export function importedId(format: string, ...parts: readonly string[]): string {
  return `${format}-${hash(parts.join('\u0000'))}`;
}

/** The problem of a whole file. */
export function unreadable(what: string, error: unknown): Imported {
  return { events: [], problems: [`${what} (${error instanceof Error ? error.message : String(error)}).`] };
}

/** The events that a record does not have yet: neither by id nor as the same decision by the same person at the same time. */
export function notYetIn(known: readonly NoteEvent[], events: readonly NoteEvent[]): readonly NoteEvent[] {
  const ids = new Set(known.map(({ id }) => id));
  const said = new Set(known.map(whatIsSaid));
  return events.filter((event) => !ids.has(event.id) && !said.has(whatIsSaid(event)));
}

function whatIsSaid(event: NoteEvent): string {
  const what = event.type === 'decided' ? event.status : event.type === 'commented' ? event.text : event.id;
  return [event.type, event.note, event.by, Date.parse(event.at), what].join('\u0000');
}
