// One sense in one article: what a word is taken for elsewhere in the article speaks for what it is here.

import type { Lattice } from './inference';
import { NAME_TYPES, beginningOf, insideOf } from './labels';
import type { Word } from './word';

const SHARES = NAME_TYPES.length + 1;
/** How much the other places count against the place itself. Chosen on world news (train, scored alone), 2026-11. */
const WEIGHT = 0.4;
/** What even a sense that was never found elsewhere is worth. */
const FLOOR = 0.1;

/** What the places of an article were taken for at a first reading, by word. A place is numbered among those of all chains. */
export class Senses {
  /** For each place: how likely no name, then each type. */
  readonly #places: Float32Array;
  /** For each word, in the order in which they were seen: the sums over its places, and their number. */
  readonly #words: Float32Array;
  readonly #counts: Uint32Array;
  readonly #wordOf = new Map<number, number>();

  constructor(places: number) {
    this.#places = new Float32Array(places * SHARES);
    this.#words = new Float32Array(places * SHARES);
    this.#counts = new Uint32Array(places);
  }

  /** Takes in a place of the article whose sums stand in a place of the lattice. */
  see(place: number, word: Word, lattice: Lattice, at: number): void {
    if (!word.isNameLike) return;
    const own = place * SHARES;
    lattice.addShares(at, this.#places, own);
    let seen = this.#wordOf.get(word.stem);
    if (seen === undefined) {
      seen = this.#wordOf.size;
      this.#wordOf.set(word.stem, seen);
    }
    this.#counts[seen] = (this.#counts[seen] as number) + 1;
    const sums = seen * SHARES;
    for (let share = 0; share < SHARES; share += 1)
      this.#words[sums + share] =
        (this.#words[sums + share] as number) + (this.#places[own + share] as number);
  }

  /** Moves the scores of a place, from `at` on, towards what the word is at the other places of the article. */
  lean(place: number, word: Word, scores: Float32Array, at: number): void {
    if (!word.isNameLike) return;
    const seen = this.#wordOf.get(word.stem);
    if (seen === undefined || (this.#counts[seen] as number) < 2) return;
    const none = Math.log(this.#elsewhere(seen, place, 0) + FLOOR);
    for (let type = 0; type < NAME_TYPES.length; type += 1) {
      const push = WEIGHT * (Math.log(this.#elsewhere(seen, place, type + 1) + FLOOR) - none);
      const beginning = at + beginningOf(type);
      const inside = at + insideOf(type);
      scores[beginning] = (scores[beginning] as number) + push;
      scores[inside] = (scores[inside] as number) + push;
    }
  }

  /** The mean share of the word's other places. */
  #elsewhere(seen: number, place: number, share: number): number {
    const others =
      (this.#words[seen * SHARES + share] as number) - (this.#places[place * SHARES + share] as number);
    return others / ((this.#counts[seen] as number) - 1);
  }
}
