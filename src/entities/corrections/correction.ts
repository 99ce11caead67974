// What the desk has corrected about names: another name, another type, the same as, not the same, no name, always a name.
// Invariant: this folder changes what was found; it never changes the text.

import * as v from 'valibot';
import type { NameType } from '../entity';

const words = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\s+/g, ' ').trim()),
  v.minLength(1, 'must not be empty'),
  v.maxLength(200, 'must not be longer than 200 letters'),
);
const type = v.picklist(
  ['person', 'organisation', 'place', 'group', 'event', 'work', 'law', 'product'] satisfies NameType[],
  'must be person, organisation, place, group, event, work, law or product',
);

/** One mention: its words and a few letters before and after it, by which it is found again. */
const place = v.looseObject({ words, before: v.string(), after: v.string() });

/** What every correction says of itself. Fields that this version does not know are kept. */
const common = {
  id: words,
  /** The article's path below the workspace folder, with "/"; without it the correction holds in all articles. */
  article: v.optional(words),
  /** The one mention that is meant; without it all mentions are. */
  on: v.optional(place),
  by: v.optional(v.string()),
  at: v.optional(v.string()),
};

const CORRECTION = v.variant('do', [
  /** The entity of this name is called something else. */
  v.looseObject({ ...common, do: v.literal('rename'), name: words, to: words }),
  /** Two names are one entity's. */
  v.looseObject({ ...common, do: v.literal('merge'), name: words, into: words }),
  /** Mentions with these words are somebody else. */
  v.looseObject({ ...common, do: v.literal('split'), name: words, words, to: words }),
  v.looseObject({ ...common, do: v.literal('retype'), name: words, as: type }),
  /** It is no name. */
  v.looseObject({ ...common, do: v.literal('ignore'), name: words }),
  /** The words are a name wherever they stand. */
  v.looseObject({ ...common, do: v.literal('always'), name: words, as: type }),
]);

export type Correction = v.InferOutput<typeof CORRECTION>;
export type MentionPlace = v.InferOutput<typeof place>;

/** So many letters (UTF-16 units) before and after a mention are kept. */
const AROUND = 24;

/** A correction as read, or why it makes no sense. */
export function readCorrection(value: unknown): Correction | string {
  const result = v.safeParse(CORRECTION, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  return `"${v.getDotPath(issue) ?? 'do'}": ${issue.message}`;
}

/** Those that hold in an article, given its path below the workspace folder. Order stays: later ones build on earlier ones. */
export function correctionsFor(all: readonly Correction[], article: string): readonly Correction[] {
  return all.filter((one) => one.article === undefined || one.article === article);
}

/** What one mention is found again by. */
export function describePlace(text: string, start: number, end: number): MentionPlace {
  return {
    words: oneLine(text.slice(start, end)),
    before: oneLine(text.slice(Math.max(0, start - AROUND), start)),
    after: oneLine(text.slice(end, end + AROUND)),
  };
}

/**
 * Whether the words at [start, end) are the mention that was described: the letters on both sides are the same, or on one
 * side where the other was edited. Look-alike words elsewhere never are.
 */
export function isAt(
  { words, before, after }: MentionPlace,
  text: string,
  start: number,
  end: number,
): boolean {
  if (!sameWords(text.slice(start, end), words)) return false;
  const holdsBefore = oneLine(text.slice(Math.max(0, start - 2 * AROUND), start)).endsWith(before);
  const holdsAfter = oneLine(text.slice(end, end + 2 * AROUND)).startsWith(after);
  if (holdsBefore && holdsAfter) return true;
  return (holdsBefore && before.length >= TELLING) || (holdsAfter && after.length >= TELLING);
}

/** So many letters on one side are enough where the other side was edited. */
const TELLING = 12;

/** White space of any kind and length is one space, so that line endings make no difference. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Equal words; the kind of apostrophe, hyphen and white space makes no difference. */
export function sameWords(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

export function plain(words: string): string {
  return words.replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim();
}
