// A set of words by their numbers: a bit for each, because an article asks about every word that it has.

const BITS = 5;
/** For as many words as are remembered from article to article. */
const ROOM = 640;

export class WordSet {
  #bits = new Int32Array(ROOM);

  add(word: number): void {
    const at = word >> BITS;
    if (at >= this.#bits.length) {
      const wider = new Int32Array(at * 2);
      wider.set(this.#bits);
      this.#bits = wider;
    }
    this.#bits[at] = (this.#bits[at] as number) | (1 << word);
  }

  has(word: number): boolean {
    const at = word >> BITS;
    return at < this.#bits.length && (((this.#bits[at] as number) >> word) & 1) === 1;
  }
}
