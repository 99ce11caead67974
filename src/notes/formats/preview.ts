// What an import would do to the record of an article, told before it is done.

import { findAnchors, type Anchor } from '../anchor';
import { readForAnchors } from '../anchorText';
import { placeOf, type NoteEvent } from '../note';
import { notYetIn } from './imported';

export interface ImportPreview {
  /** What the record does not have yet. */
  readonly fresh: readonly NoteEvent[];
  /** How many events the record has already. */
  readonly known: number;
  /** How the new events that name a place find it in the text as it is. */
  readonly places: Readonly<Record<Anchor['status'], number>>;
}

/** Compares what a file holds with the record and the text. */
export function previewImport(
  record: readonly NoteEvent[],
  events: readonly NoteEvent[],
  text: string,
): ImportPreview {
  const fresh = notYetIn(record, events);
  const places = { exact: 0, moved: 0, changed: 0, orphaned: 0 };
  if (fresh.length > 0) {
    const named = fresh.flatMap((event) => placeOf(event) ?? []);
    for (const { status } of findAnchors(named, readForAnchors(text))) places[status] += 1;
  }
  return { fresh, known: events.length - fresh.length, places };
}
