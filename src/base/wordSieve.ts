// Tells in no time that a word is not on a list, by three of its letters and its length: most words are on none.

/** A list of two thousand words sets an eighth of these bits. */
const BITS = 16_384;

/** A sieve before a look-up, which has to read every letter of its word first. */
export class WordSieve {
  readonly #bits = new Int32Array(BITS / 32);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const place = placeOf(word);
      this.#bits[place >> 5] = (this.#bits[place >> 5] as number) | (1 << (place & 31));
    }
  }

  /** Whether the word, as it is written, may be on the list: too often yes, never no wrongly. */
  mayHold(word: string): boolean {
    const place = placeOf(word);
    return ((this.#bits[place >> 5] as number) & (1 << (place & 31))) !== 0;
  }
}

function placeOf(word: string): number {
  const { length } = word;
  const letters =
    word.charCodeAt(0) * 31 + word.charCodeAt(length >> 1) * 961 + word.charCodeAt(length - 1) * 29_791;
  // Fibonacci hashing spreads neighbouring sums over the bits.
  return Math.imul(letters + length, 0x9e3779b1) >>> 18;
}
