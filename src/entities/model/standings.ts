// What a word tells by the way it stands to a place: as the word of the place, as the one before it, as the head of its
// name. It depends on nothing else, so that the weights of it are summed once for each word.

import { bitOf, type PhraseClass } from '../../knowledge/gazetteer';
import { wordHash } from '../../knowledge/wordHash';
import type { Observations } from './observations';
import type { Word } from './word';

/** How a word stands to a place. The word before or after a run of capitals counts by where in the run the place is. */
export const STANDING = {
  itself: 0,
  itselfInTitle: 1,
  before: 2,
  after: 3,
  secondBefore: 4,
  secondAfter: 5,
  head: 6,
  opening: 7,
  chainOpening: 8,
  beforeRun: 9,
  afterRun: 13,
} as const;

/** Places of a run that count apart: inside, first, last, first and last. */
const PLACES = 4;
export const STANDINGS = STANDING.afterRun + PLACES;

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
    case STANDING.before:
      seen.add(3, word.folded);
      seen.add(12, word.fine);
      seen.add(17, word.coarse);
      seen.add(31, word.shape);
      return seen.bits(51, word.classes);
    case STANDING.after:
      seen.add(4, word.folded);
      seen.add(13, word.fine);
      seen.add(18, word.coarse);
      seen.add(32, word.shape);
      return seen.bits(52, word.classes);
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
      return standing < STANDING.afterRun
        ? addBeforeRun(seen, word, standing - STANDING.beforeRun)
        : addAfterRun(seen, word, standing - STANDING.afterRun);
  }
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
