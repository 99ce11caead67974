// Sums the weights of what is seen at a place. What a word tells by its standing alone is summed once and remembered.

import type { NameModel } from '../../knowledge/nameModel';
import { LABELS } from './labels';
import { MOST_OBSERVATIONS, MOST_WORDS, Observations } from './observations';
import { addStanding, STANDINGS } from './standings';
import type { Word } from './word';

/** Rows of sums to remember: what the words of a thousand articles need. They take 7 MB. */
const ROWS = 100_000;
/** Words that there is room for from the start. */
const ROOM = 1024;

/** Scores places. It remembers sums of whole numbers, which are exact, so that a score depends on the place alone. */
export class Scorer {
  readonly #model: NameModel;
  // A row holds the sums of the labels for one word in one standing. The first row tells nothing: it makes the rows of a
  // place up to fours.
  readonly #remembered = new Int32Array(ROWS * LABELS);
  #next = LABELS;
  // Where each word's row for each standing begins; 0 where nobody has asked for it yet.
  #rows = new Int32Array(ROOM * STANDINGS);
  readonly #sums = new Int32Array(LABELS);
  readonly #wordRows = new Int32Array(MOST_WORDS);
  readonly #featureRows = new Int32Array(MOST_OBSERVATIONS);
  readonly #alone = new Observations();

  constructor(model: NameModel) {
    this.#model = model;
  }

  /** Forgets the sums. It must be called when other words get the numbers of those before. */
  forget(): void {
    this.#rows.fill(0);
    this.#next = LABELS;
  }

  /** Writes the scores of the labels at a place, from `at` on. */
  score(seen: Observations, scores: Float32Array, at: number): void {
    // There must be a row for each word of the place: none may be taken back before they are added.
    if (this.#next > this.#remembered.length - seen.wordCount * LABELS) this.forget();
    const sums = this.#sums;
    for (let label = 0; label < LABELS; label += 1) sums[label] = 0;
    this.#addStandings(seen);
    this.#addFeatures(seen, sums, 0);
    const { unit } = this.#model;
    for (let label = 0; label < LABELS; label += 1) scores[at + label] = (sums[label] as number) * unit;
  }

  /** Adds what the words tell by their standings. No two words of a place stand alike, so that their rows differ. */
  #addStandings({ words, standings, wordCount }: Observations): void {
    const rows = this.#wordRows;
    for (let index = 0; index < wordCount; index += 1)
      rows[index] = this.#rowOf(words[index] as Word, standings[index] as number);
    const remembered = this.#remembered;
    const sums = this.#sums;
    for (let index = wordCount; index % 4 !== 0; index += 1) rows[index] = 0;
    for (let next = 0; next < wordCount; next += 4) {
      const a = rows[next] as number;
      const b = rows[next + 1] as number;
      const c = rows[next + 2] as number;
      const d = rows[next + 3] as number;
      for (let label = 0; label < LABELS; label += 1)
        sums[label] =
          (sums[label] as number) +
          (remembered[a + label] as number) +
          (remembered[b + label] as number) +
          (remembered[c + label] as number) +
          (remembered[d + label] as number);
    }
  }

  /** Where the row begins that holds the sums of the word in this standing. */
  #rowOf(word: Word, standing: number): number {
    const at = word.id * STANDINGS + standing;
    const row = at < this.#rows.length ? (this.#rows[at] as number) : 0;
    return row > 0 ? row : this.#remember(word, standing, at);
  }

  #remember(word: Word, standing: number, at: number): number {
    if (at >= this.#rows.length) this.#makeRoom(at);
    const row = this.#next;
    this.#next += LABELS;
    this.#rows[at] = row;
    this.#alone.clear();
    addStanding(this.#alone, word, standing);
    for (let label = 0; label < LABELS; label += 1) this.#remembered[row + label] = 0;
    this.#addFeatures(this.#alone, this.#remembered, row);
    return row;
  }

  #makeRoom(at: number): void {
    const rows = new Int32Array(2 * at);
    rows.set(this.#rows);
    this.#rows = rows;
  }

  /** Adds the weights of the features to the sums from `at` on, four features at a time because that is faster. */
  #addFeatures({ features, count }: Observations, sums: Int32Array, at: number): void {
    const { features: index, weights, weightOf } = this.#model;
    const rows = this.#featureRows;
    let found = 0;
    for (let feature = 0; feature < count; feature += 1) {
      const row = index.find((features[feature] as number) >>> 0);
      if (row < 0) continue;
      rows[found] = row * LABELS;
      found += 1;
    }
    const inFours = found & ~3;
    for (let next = 0; next < inFours; next += 4) {
      const a = rows[next] as number;
      const b = rows[next + 1] as number;
      const c = rows[next + 2] as number;
      const d = rows[next + 3] as number;
      for (let label = 0; label < LABELS; label += 1)
        sums[at + label] =
          (sums[at + label] as number) +
          (weightOf[weights[a + label] as number] as number) +
          (weightOf[weights[b + label] as number] as number) +
          (weightOf[weights[c + label] as number] as number) +
          (weightOf[weights[d + label] as number] as number);
    }
    for (let next = inFours; next < found; next += 1) {
      const a = rows[next] as number;
      for (let label = 0; label < LABELS; label += 1)
        sums[at + label] = (sums[at + label] as number) + (weightOf[weights[a + label] as number] as number);
    }
  }
}
