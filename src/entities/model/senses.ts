// One sense in one article: what a word is taken for elsewhere in the article speaks for what it is here.

import type { Lattice } from './inference';
import { LABELS, NAME_TYPES, beginningOf, insideOf } from './labels';
import type { Word } from './word';

const SHARES = NAME_TYPES.length + 1;
/** How much the other places count against the place itself. Chosen on world news (train, scored alone), 2026-11. */
const WEIGHT = 0.4;
/** What even a sense that was never found elsewhere is worth. */
const FLOOR = 0.1;

/** What the places of an article were taken for at a first reading, by word. */
export class Senses {
  /** For each place: how likely no name, then each type. */
  readonly #places: Float32Array;
  readonly #byWord = new Map<number, { count: number; readonly shares: Float32Array }>();

  constructor(places: number) {
    this.#places = new Float32Array(places * SHARES);
  }

  /** Takes in a place of the article whose sums stand in a place of the lattice. */
  see(place: number, word: Word, lattice: Lattice, at: number): void {
    if (!word.isNameLike) return;
    lattice.addShares(at, this.#places, place * SHARES);
    let sense = this.#byWord.get(word.folded);
    if (sense === undefined) {
      sense = { count: 0, shares: new Float32Array(SHARES) };
      this.#byWord.set(word.folded, sense);
    }
    sense.count += 1;
    for (let share = 0; share < SHARES; share += 1)
      sense.shares[share] =
        (sense.shares[share] as number) + (this.#places[place * SHARES + share] as number);
  }

  /** Moves the scores of a place towards what the word is at the other places of the article. */
  lean(place: number, word: Word, scores: Float32Array, at: number): void {
    if (!word.isNameLike) return;
    const sense = this.#byWord.get(word.folded);
    if (sense === undefined || sense.count < 2) return;
    const own = place * SHARES;
    const elsewhere = (share: number): number =>
      ((sense.shares[share] as number) - (this.#places[own + share] as number)) / (sense.count - 1);
    const none = Math.log(elsewhere(0) + FLOOR);
    for (let type = 0; type < NAME_TYPES.length; type += 1) {
      const push = WEIGHT * (Math.log(elsewhere(type + 1) + FLOOR) - none);
      for (const label of [beginningOf(type), insideOf(type)])
        scores[at * LABELS + label] = (scores[at * LABELS + label] as number) + push;
    }
  }
}
