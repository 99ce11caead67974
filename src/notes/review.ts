// Lays the record over a text: where each note is now, and whether what was decided still holds.

import type { Span } from '../base/span';
import { findAnchors, type Anchor } from './anchor';
import { readForAnchors } from './anchorText';
import type { Note, Status } from './note';

/** A note with its place in the text as it stands. */
export interface PlacedNote {
  readonly note: Note;
  readonly anchor: Anchor;
  /** Where it is; undefined for an orphan. */
  readonly span: Span | undefined;
  /** The status that counts: a settled one falls back to unchecked in `isStale`, it is never silently kept. */
  readonly status: Status;
  /** The words have changed since the decision ("changed since verified"), or are gone. */
  readonly isStale: boolean;
  /** Verified, but against no source that the record names. */
  readonly isSourceMissing: boolean;
}

/** Where the notes are in a text, in the order of the notes. Orphans stay in the list. */
export function placeNotes(notes: readonly Note[], text: string): readonly PlacedNote[] {
  if (notes.length === 0) return [];
  const anchors = findAnchors(
    notes.map(({ selector }) => selector),
    readForAnchors(text),
  );
  return notes.map((note, at) => {
    const anchor = anchors[at] as Anchor;
    const isDecided = note.decision !== undefined && note.status !== 'unchecked';
    return {
      note,
      anchor,
      span: anchor.status === 'orphaned' ? undefined : { start: anchor.start, end: anchor.end },
      status: note.status,
      isStale: isDecided && (anchor.status === 'changed' || anchor.status === 'orphaned'),
      isSourceMissing: note.status === 'verified' && (note.decision?.sources ?? []).length === 0,
    };
  });
}
