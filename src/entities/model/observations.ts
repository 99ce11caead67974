// What is seen at one place of a chain: observations as numbers, and the words around it with how they stand to it.

import { NO_WORD, type Word } from './word';

/** No place has more observations than this, those of its words included. */
export const MOST_OBSERVATIONS = 320;
/** No place has more words that tell something by themselves. */
export const MOST_WORDS = 16;

/** A list of what is seen at a place, used again for the next. */
export class Observations {
  /** The features of the place: a number for each observation. */
  readonly features = new Int32Array(MOST_OBSERVATIONS);
  count = 0;
  /** Words that tell something by the way they stand to the place (STANDING), whatever else is there. */
  readonly words: Word[] = Array.from({ length: MOST_WORDS }, () => NO_WORD);
  readonly standings = new Uint8Array(MOST_WORDS);
  wordCount = 0;

  clear(): void {
    this.count = 0;
    this.wordCount = 0;
  }

  see(word: Word, standing: number): void {
    this.words[this.wordCount] = word;
    this.standings[this.wordCount] = standing;
    this.wordCount += 1;
  }

  add(kind: number, value: number): void {
    let mixed = Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    this.features[this.count] = mixed ^ (mixed >>> 13);
    this.count += 1;
  }

  add2(kind: number, value: number, other: number): void {
    this.add(kind, Math.imul(value, 0x01000193) ^ Math.imul(other, 0x27d4eb2f));
  }

  /** A feature for each bit of a mask. */
  bits(kind: number, mask: number): void {
    for (let rest = mask; rest !== 0; rest &= rest - 1) this.add(kind, 1000 + Math.clz32(rest & -rest));
  }
}
