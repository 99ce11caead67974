// What a word tells by the way it stands to a place: as the word of the place, as the one before it, as the head of its
// name. It depends on nothing else, so that the weights of it are summed once for each word.

import { bitOf, type PhraseClass } from '../../knowledge/gazetteer';
import { wordHash } from '../../knowledge/wordHash';
import type { Observations } from './observations';
import type { Word } from './word';

/**
 * How a word stands to a place. From `before` on, it also counts where in its run of capitals the place is: 0 inside,
 * 1 first, 2 last, 3 alone. A word that stands both before the place and before the run tells both at once.
 */
export const STANDING = {
  itself: 0,
  itselfInTitle: 1,
  secondBefore: 2,
  secondAfter: 3,
  head: 4,
  opening: 5,
  chainOpening: 6,
  before: 8,
  after: 12,
  beforeRun: 16,
  afterRun: 20,
} as const;

export const STANDINGS = 24;

/** The classes of single words that tell people from the rest. */
export const PERSON_CLASSES = (
  ['firstName', 'surname', 'commonWord', 'city', 'country', 'company'] satisfies PhraseClass[]
)
  .map(bitOf)
  .reduce((mask, bit) => mask | bit, 0);

/** Adds what the word tells where it stands so. */
export function addStanding(seen: Observations, word: Word, standing: number): void {
  switch (standing) {
    case STANDING.itself:
      return addItself(seen, word, 0);
    case STANDING.itselfInTitle:
      return addItself(seen, word, 1);
    case STANDING.secondBefore:
      seen.add(5, word.folded);
      return seen.add(19, word.coarse);
    case STANDING.secondAfter:
      seen.add(6, word.folded);
      return seen.add(20, word.coarse);
    case STANDING.head:
      seen.add(76, word.folded);
      seen.add(77, word.fine);
      seen.add(78, word.coarse);
      return seen.bits(83, word.classes & PERSON_CLASSES);
    case STANDING.opening:
      seen.add(79, word.folded);
      seen.add(80, word.fine);
      return seen.bits(82, word.classes & PERSON_CLASSES);
    case STANDING.chainOpening:
      seen.add(85, word.folded);
      return seen.add(86, word.fine);
    default:
      return addAround(seen, word, standing & ~3, standing & 3);
  }
}

/** Adds what a word tells before or after a place or run; `place` is 0 where it does not touch the run. */
function addAround(seen: Observations, word: Word, side: number, place: number): void {
  if (side === STANDING.before) addBefore(seen, word);
  if (side === STANDING.after) addAfter(seen, word);
  if (side === STANDING.beforeRun || (side === STANDING.before && place > 0)) addBeforeRun(seen, word, place);
  if (side === STANDING.afterRun || (side === STANDING.after && place > 0)) addAfterRun(seen, word, place);
}

function addBefore(seen: Observations, word: Word): void {
  seen.add(3, word.folded);
  seen.add(12, word.fine);
  seen.add(17, word.coarse);
  seen.add(31, word.shape);
  seen.bits(51, word.classes);
}

function addAfter(seen: Observations, word: Word): void {
  seen.add(4, word.folded);
  seen.add(13, word.fine);
  seen.add(18, word.coarse);
  seen.add(32, word.shape);
  seen.bits(52, word.classes);
}

function addItself(seen: Observations, word: Word, style: number): void {
  const { small, text } = word;
  seen.add(1, style);
  seen.add(2, word.folded);
  seen.add(11, word.fine);
  seen.add(16, word.coarse);
  seen.add2(30, word.shape, style);
  seen.add(34, wordHash(small.slice(-2)));
  seen.add(35, wordHash(small.slice(-3)));
  seen.add(36, wordHash(small.slice(-4)));
  seen.add(37, wordHash(small.slice(0, 2)));
  seen.add(38, wordHash(small.slice(0, 3)));
  seen.add(39, Math.min(text.length, 10));
  seen.bits(50, word.classes);
  seen.add(53, word.classes);
}

function addBeforeRun(seen: Observations, word: Word, place: number): void {
  seen.add2(71, place, word.folded);
  seen.add2(73, place, word.coarse);
  seen.add2(89, place, word.fine);
}

function addAfterRun(seen: Observations, word: Word, place: number): void {
  seen.add2(72, place, word.folded);
  seen.add2(74, place, word.coarse);
  seen.add2(75, place, word.fine);
}
