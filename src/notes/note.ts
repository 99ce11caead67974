// What the desk decides about a place in an article, as events that are only ever added, never changed.

import * as v from 'valibot';
import type { Selector } from './selector';

/** What can be said of a claim, in the order in which a desk works. */
export const STATUSES = [
  'unchecked',
  'in progress',
  'verified',
  'disputed',
  'wrong',
  'unverifiable',
  'opinion',
  'dismissed',
] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses that leave nothing to do: "unchecked" and "in progress" are not among them. */
export const SETTLED: ReadonlySet<Status> = new Set<Status>(STATUSES.slice(2));

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const selector: v.GenericSchema<Selector> = v.looseObject({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  start: offset,
  end: offset,
  sentence: v.optional(v.looseObject({ hash: v.string(), offset })),
  occurrence: v.optional(v.looseObject({ nth: offset, of: offset })),
  document: v.optional(v.string()),
});

const source = v.looseObject({
  /** What was consulted: a document and page, an interview and its time, a link. */
  title: v.string(),
  /** Link to it; an archived copy goes into `archived`. */
  url: v.optional(v.string()),
  archived: v.optional(v.string()),
});
/** What a claim was checked against. */
export type Source = v.InferOutput<typeof source>;

const common = {
  /** Unique for ever. */
  id: v.pipe(v.string(), v.minLength(1)),
  /** The note that it belongs to: one place in the article with its history. */
  note: v.pipe(v.string(), v.minLength(1)),
  /** When, as ISO 8601 with the offset from UTC. */
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T/, 'must be a date and time as 2026-11-23T10:15:00Z')),
  /** Who, as the desk names its people. */
  by: v.string(),
};

const decided = v.looseObject({
  ...common,
  type: v.literal('decided'),
  status: v.picklist(STATUSES),
  /** The words that were decided on, and where they stood. */
  on: selector,
  /** Why; a dismissal needs it. */
  reason: v.optional(v.string()),
  /** What it should say, for `wrong`. */
  correction: v.optional(v.string()),
  sources: v.optional(v.array(source)),
  /** The rule whose query is answered; without it the decision is about the claim as a whole. */
  rule: v.optional(v.string()),
});
const commented = v.looseObject({
  ...common,
  type: v.literal('commented'),
  text: v.string(),
  /** Present when the comment opens the note. */
  on: v.optional(selector),
});
const undone = v.looseObject({
  ...common,
  type: v.literal('undone'),
  /** Id of the undone event. */ what: v.string(),
});
const reattached = v.looseObject({ ...common, type: v.literal('reattached'), on: selector });

export const noteEvent = v.variant('type', [decided, commented, undone, reattached]);

export type Decided = v.InferOutput<typeof decided>;
export type Commented = v.InferOutput<typeof commented>;
/** One line of the record. Fields that this version does not know are kept. */
export type NoteEvent = v.InferOutput<typeof noteEvent>;

/** A place of the article with what the desk has said of it, as its events add up to. */
export interface Note {
  readonly id: string;
  /** The place and words as they were when last decided, commented or attached anew. */
  readonly selector: Selector;
  readonly status: Status;
  /** The decision that counts; undefined while there is none. */
  readonly decision: Decided | undefined;
  readonly comments: readonly Commented[];
  /** All its events, undone ones included, in the order of the record. */
  readonly history: readonly NoteEvent[];
}

/** Adds events up to notes, in the order in which each note first appears. A note that never names a place is left out. */
export function notesOf(events: readonly NoteEvent[]): readonly Note[] {
  const undoneIds = new Set(events.flatMap((event) => (event.type === 'undone' ? [event.what] : [])));
  const byNote = new Map<string, NoteEvent[]>();
  for (const event of events) {
    const history = byNote.get(event.note);
    if (history === undefined) byNote.set(event.note, [event]);
    else history.push(event);
  }
  return [...byNote].flatMap(([id, history]) => {
    const counting = history.filter((event) => !undoneIds.has(event.id)).toSorted(byTime);
    const decisions = counting.filter((event) => event.type === 'decided');
    const place = placeOf(counting.findLast(hasPlace)) ?? placeOf(history.find(hasPlace));
    if (place === undefined) return [];
    return [
      {
        id,
        selector: place,
        status: decisions.at(-1)?.status ?? 'unchecked',
        decision: decisions.at(-1),
        comments: counting.filter((event) => event.type === 'commented'),
        history,
      },
    ];
  });
}

/** The place that an event names; undefined where it names none (an undone event, a later comment). */
export function placeOf(event: NoteEvent | undefined): Selector | undefined {
  return event === undefined || event.type === 'undone' ? undefined : event.on;
}

function hasPlace(event: NoteEvent): boolean {
  return placeOf(event) !== undefined;
}

/** Two people's decisions come together in the order of their clocks; ids settle a tie alike for both. */
function byTime(a: NoteEvent, b: NoteEvent): number {
  const difference = Date.parse(a.at) - Date.parse(b.at);
  return difference || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
