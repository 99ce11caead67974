// Lays the record over a text: where each note is now, and whether what was decided still holds.

import type { Span } from '../base/span';
import { findAnchors, type Anchor } from './anchor';
import { readForAnchors } from './anchorText';
import { joinNotes, type Note, type Status } from './note';
import { sameTypography } from './pieces';

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

/**
 * Where the notes are in a text, in the order of the notes. Orphans stay in the list. Notes on the very same words about
 * the same thing come out as one: two people may have begun at the same place without knowing of each other.
 */
export function placeNotes(notes: readonly Note[], text: string): readonly PlacedNote[] {
  if (notes.length === 0) return [];
  const target = readForAnchors(text);
  const anchors = findAnchors(
    notes.map(({ selector }) => selector),
    target,
  );
  const groups = new Map<string, { readonly anchor: Anchor; readonly notes: [Note, ...Note[]] }>();
  notes.forEach((note, at) => {
    const anchor = anchors[at] as Anchor;
    const key = anchor.status === 'orphaned' ? note.id : `${anchor.start} ${anchor.end} ${subjectOf(note)}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { anchor, notes: [note] });
    else known.notes.push(note);
  });
  return [...groups.values()].map(({ anchor, notes: together }) => {
    const note = joinNotes(together);
    // Whether the words have changed since is told from the newest decision.
    const latest = together.length === 1 ? anchor : (findAnchors([note.selector], target)[0] ?? anchor);
    return placed(note, latest.status === 'orphaned' ? anchor : latest, text);
  });
}

/** Notes about different things on the same words stay apart: a query of one rule, a name, the claim itself. */
function subjectOf({ about, decision }: Note): string {
  return about === 'query' || about === 'entity'
    ? `${about} ${decision?.rule ?? decision?.entity ?? ''}`
    : '';
}

function placed(note: Note, anchor: Anchor, text: string): PlacedNote {
  const isDecided = note.decision !== undefined && note.status !== 'unchecked';
  return {
    note,
    anchor,
    span: anchor.status === 'orphaned' ? undefined : { start: anchor.start, end: anchor.end },
    status: note.status,
    isStale: isDecided && !holdsStill(note.decision?.on.exact ?? '', anchor, text),
    isSourceMissing: note.status === 'verified' && (note.decision?.sources ?? []).length === 0,
  };
}

/**
 * Whether the words that were decided on are those that stand there. A later comment, or a person who attaches the note
 * to other words, moves its place; what was decided on other words is stale all the same.
 */
function holdsStill(words: string, anchor: Anchor, text: string): boolean {
  if (anchor.status === 'orphaned') return false;
  return sameTypography(text.slice(anchor.start, anchor.end).trim()) === sameTypography(words.trim());
}
