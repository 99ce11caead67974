// A place that may be the one which a note describes, and how sure of it the text makes one.

import type { Span } from '../base/span';

/** A place that may be the described one. */
export interface Candidate extends Span {
  /** `same`: its words are there, but for typography. `changed`: its place is there, with other words. */
  readonly words: 'same' | 'changed';
  /** How much of the weight of its surroundings was found, in order and near, 0–1. */
  readonly share: number;
  /** The words and all that stands near them are untouched, letter by letter: no other place comes into question. */
  readonly isUntouched: boolean;
  /** What its own words say: nothing where the text had them more than once, much where many rare ones stand together. */
  readonly ownWords: 'common' | 'once' | 'telling';
  /** Its neighbours have shifted as they do when the place was deleted beside a look-alike: for a person to say. */
  readonly isDoubtful: boolean;
}
