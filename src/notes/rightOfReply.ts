// The right of reply: who is criticised in an article, by which assertions, until when they may answer, and who tried
// to hear them.

import { placeOf, undoneIdsOf, type Attempted, type NoteEvent } from './note';
import type { Selector } from './selector';

export interface ReplyFile {
  /** The person or body that is criticised. */
  readonly subject: string;
  /** What is asserted about them: the note of each, and its words. */
  readonly assertions: readonly { readonly note: string; readonly on: Selector }[];
  /** ISO 8601 date or date and time; undefined where none is set. */
  readonly deadline: string | undefined;
  /** In the order of their time. */
  readonly attempts: readonly Attempted[];
  /** Whether an attempt ended with an answer, be it that they decline to give one. */
  readonly isHeard: boolean;
}

/** An attempt with one of these outcomes has heard the subject. */
export const OUTCOMES_HEARD: ReadonlySet<string> = new Set(['replied', 'declined']);

/** One file for each subject, in the order in which they were first named. */
export function repliesOf(events: readonly NoteEvent[]): readonly ReplyFile[] {
  const undone = undoneIdsOf(events);
  const droppedNotes = new Set(
    events.filter((event) => event.type === 'dropped' && !undone.has(event.id)).map(({ note }) => note),
  );
  const counting = events.filter((event) => !undone.has(event.id) && !droppedNotes.has(event.note));
  const places = new Map(
    counting.flatMap((event) => {
      const on = placeOf(event);
      return on === undefined ? [] : [[event.note, on] as const];
    }),
  );
  const bySubject = new Map<string, (NoteEvent & { readonly subject: string })[]>();
  for (const event of counting) {
    if (event.type !== 'asserted' && event.type !== 'deadline set' && event.type !== 'attempted') continue;
    const known = bySubject.get(event.subject);
    if (known === undefined) bySubject.set(event.subject, [event]);
    else known.push(event);
  }
  return [...bySubject].map(([subject, said]) => {
    const attempts = said
      .filter((event) => event.type === 'attempted')
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
    const deadlines = said
      .filter((event) => event.type === 'deadline set')
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
    return {
      subject,
      assertions: said
        .filter((event) => event.type === 'asserted')
        .map(({ note, on }) => ({ note, on: places.get(note) ?? on })),
      deadline: deadlines.at(-1)?.deadline || undefined,
      attempts,
      isHeard: attempts.some(({ outcome }) => OUTCOMES_HEARD.has(outcome)),
    };
  });
}
