// What the desk says about places in an article, as events that are only ever added, never changed.

import * as v from 'valibot';
import type { Selector } from './selector';
import { source } from './source';

export type { Source } from './source';

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

const id = v.pipe(v.string(), v.minLength(1));
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T/, 'must be a date and time as 2026-11-23T10:15:00Z'),
);
const common = {
  /** Unique for ever. */
  id,
  /** The note that it belongs to: one place in the article with its history. */
  note: id,
  /** When, as ISO 8601 with the offset from UTC. */
  at: instant,
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
  /** The name that it is about, for a decision on a person, organisation or place. */
  entity: v.optional(v.string()),
  /** Ids of the decisions that it was made in knowledge of, and takes the place of. */
  supersedes: v.optional(v.array(v.string())),
});
const commented = v.looseObject({
  ...common,
  type: v.literal('commented'),
  /** Markdown. */
  text: v.string(),
  /** Present when the comment opens the note. */
  on: v.optional(selector),
});
/** What is filed with a note besides its decision; each field stands until it is filed anew. */
const filed = v.looseObject({
  ...common,
  type: v.literal('filed'),
  on: v.optional(selector),
  tags: v.optional(v.array(v.string())),
  /** Who is to check it; empty for nobody. */
  assignee: v.optional(v.string()),
  /** A free note, in Markdown. */
  remark: v.optional(v.string()),
});
/** Words that a person marks because the program missed them. */
const marked = v.looseObject({
  ...common,
  type: v.literal('marked'),
  on: selector,
  /** "claim", or the type of a name: "person", "organisation", "place" and so on. */
  as: v.string(),
  /** The name that the words stand for, where it is another. */
  name: v.optional(v.string()),
});
/** An assertion that its subject has a right to answer. */
const asserted = v.looseObject({
  ...common,
  type: v.literal('asserted'),
  on: selector,
  /** The person or body that it is about. */
  subject: v.string(),
});
/** When a subject is to have answered. It belongs to no place. */
const deadlineSet = v.looseObject({
  ...common,
  type: v.literal('deadline set'),
  subject: v.string(),
  /** ISO 8601 date or date and time; empty takes the deadline away. */
  deadline: v.string(),
});
/** One attempt to hear a subject. It belongs to no place. */
const attempted = v.looseObject({
  ...common,
  type: v.literal('attempted'),
  subject: v.string(),
  /** "telephone", "e-mail", "in person" … */
  how: v.string(),
  /** "no answer", "declined", "replied" … */
  outcome: v.string(),
  text: v.optional(v.string()),
});
const undone = v.looseObject({
  ...common,
  type: v.literal('undone'),
  /** Id of the undone event; undoing an undone event is redoing. */
  what: v.string(),
});
const reattached = v.looseObject({ ...common, type: v.literal('reattached'), on: selector });
/** The note is of no more use, its words being gone. Its history stays in the file. */
const dropped = v.looseObject({ ...common, type: v.literal('dropped') });

export const noteEvent = v.variant('type', [
  decided,
  commented,
  filed,
  marked,
  asserted,
  deadlineSet,
  attempted,
  undone,
  reattached,
  dropped,
]);

export type Decided = v.InferOutput<typeof decided>;
export type Commented = v.InferOutput<typeof commented>;
export type Marked = v.InferOutput<typeof marked>;
export type Attempted = v.InferOutput<typeof attempted>;
/** One line of the record. Fields that this version does not know are kept. */
export type NoteEvent = v.InferOutput<typeof noteEvent>;

/** A place of the article with what the desk has said of it, as its events add up to. */
export interface Note {
  readonly id: string;
  /** What it is about. A `comment` says nothing yet but what people have written to each other. */
  readonly about: 'claim' | 'query' | 'entity' | 'assertion' | 'comment';
  /** The place and words as they were when last decided, commented or attached anew. */
  readonly selector: Selector;
  readonly status: Status;
  /** The decision that counts, the newest; undefined while there is none. */
  readonly decision: Decided | undefined;
  /** The decisions that stand beside each other, nobody having known of the other's; the newest first. */
  readonly decisions: readonly Decided[];
  /** Whether those contradict each other. */
  readonly isContested: boolean;
  readonly comments: readonly Commented[];
  readonly tags: readonly string[];
  /** Who is to check it; undefined where nobody is named. */
  readonly assignee: string | undefined;
  /** Markdown. */
  readonly remark: string | undefined;
  /** As what a person marked the words; undefined where the program found them. */
  readonly marked: Marked | undefined;
  /** All its events, undone ones included, in the order of the record. */
  readonly history: readonly NoteEvent[];
}

/**
 * Adds events up to notes, in the order in which each note first appears. A note that names no place, or that was
 * dropped, is left out.
 */
export function notesOf(events: readonly NoteEvent[]): readonly Note[] {
  const undoneIds = undoneIdsOf(events);
  const byNote = new Map<string, NoteEvent[]>();
  for (const event of events) {
    const history = byNote.get(event.note);
    if (history === undefined) byNote.set(event.note, [event]);
    else history.push(event);
  }
  return [...byNote].flatMap(([id, history]) => noteOf(id, history, undoneIds) ?? []);
}

/** Several notes on the same words as one: two people may have begun at the same place, each on a machine of their own. */
export function joinNotes(notes: readonly [Note, ...Note[]]): Note {
  const [{ id }] = notes;
  if (notes.length === 1) return notes[0];
  const history = notes.flatMap((note) => note.history);
  return noteOf(id, history, undoneIdsOf(history)) ?? notes[0];
}

function noteOf(id: string, history: readonly NoteEvent[], undoneIds: ReadonlySet<string>): Note | undefined {
  const counting = history.filter((event) => !undoneIds.has(event.id)).toSorted(byTime);
  const place = placeOf(counting.findLast(hasPlace)) ?? placeOf(history.find(hasPlace));
  if (place === undefined || counting.some(({ type }) => type === 'dropped')) return undefined;
  const decisions = standingOf(counting.filter((event) => event.type === 'decided'));
  const filings = counting.filter((event) => event.type === 'filed');
  const marked = counting.findLast((event) => event.type === 'marked');
  const note = {
    id,
    selector: place,
    status: decisions[0]?.status ?? 'unchecked',
    decision: decisions[0],
    decisions,
    isContested: decisions.some(({ status }) => status !== decisions[0]?.status),
    comments: counting.filter((event) => event.type === 'commented'),
    tags: filings.findLast(({ tags }) => tags !== undefined)?.tags ?? [],
    assignee: filings.findLast(({ assignee }) => assignee !== undefined)?.assignee || undefined,
    remark: filings.findLast(({ remark }) => remark !== undefined)?.remark || undefined,
    marked,
    history,
  };
  return { ...note, about: aboutOf(note, counting) };
}

function aboutOf(
  { decision, marked }: Pick<Note, 'decision' | 'marked'>,
  counting: readonly NoteEvent[],
): Note['about'] {
  if (decision?.rule !== undefined) return 'query';
  if (decision?.entity !== undefined || (marked !== undefined && marked.as !== 'claim')) return 'entity';
  if (decision !== undefined || marked !== undefined || counting.some(({ type }) => type === 'filed'))
    return 'claim';
  return counting.some(({ type }) => type === 'asserted') ? 'assertion' : 'comment';
}

/** The decisions that no other has taken the place of, the newest first. A person's later one replaces their earlier. */
function standingOf(decisions: readonly Decided[]): readonly Decided[] {
  const superseded = new Set(decisions.flatMap(({ supersedes }) => supersedes ?? []));
  const lastBy = new Map(decisions.map(({ id, by }) => [by, id]));
  return decisions.filter(({ id, by }) => !superseded.has(id) && lastBy.get(by) === id).toReversed();
}

/** The ids of the events that do not count. What undoes an undoing lets it count again. */
export function undoneIdsOf(events: readonly NoteEvent[]): ReadonlySet<string> {
  const undoings = new Map<string, string[]>();
  for (const event of events) {
    if (event.type !== 'undone') continue;
    undoings.set(event.what, [...(undoings.get(event.what) ?? []), event.id]);
  }
  // A file that somebody wrote by hand may go in circles.
  const isUndone = (id: string, above: ReadonlySet<string>): boolean =>
    (undoings.get(id) ?? []).some((by) => !above.has(by) && !isUndone(by, new Set([...above, by])));
  return new Set([...undoings.keys()].filter((id) => isUndone(id, new Set())));
}

/** The place that an event names; undefined where it names none (an undone event, a later comment). */
export function placeOf(event: NoteEvent | undefined): Selector | undefined {
  return event !== undefined && 'on' in event ? (event.on as Selector | undefined) : undefined;
}

function hasPlace(event: NoteEvent): boolean {
  return placeOf(event) !== undefined;
}

/** Two people's decisions come together in the order of their clocks; ids settle a tie alike for both. */
function byTime(a: NoteEvent, b: NoteEvent): number {
  const difference = Date.parse(a.at) - Date.parse(b.at);
  return difference || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
