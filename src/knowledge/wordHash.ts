// Numbers that stand for words and phrases in the packed files: the same when the files are made and when they are read.

/** The hash of a word as it is written (32 bits, FNV-1a over UTF-16 units with a final mix). */
export function wordHash(word: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) mixed = Math.imul(mixed ^ word.charCodeAt(at), 0x01000193);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

const ASCII = /^[\x20-\x7e]*$/;
const ACCENTS = /\p{M}+/gu;

/** A word without case and accents, with straight apostrophes: "São" and "SAO" are one, "O’Neill" and "o'neill" too. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (ASCII.test(small)) return small;
  return small.normalize('NFD').replace(ACCENTS, '').replaceAll('’', "'").replaceAll('‑', '-');
}

/** The hash of a phrase that goes on with one more word; a phrase of one word has the hash of the word. */
export function extendPhrase(phrase: number, word: number): number {
  const mixed = Math.imul(((phrase << 7) | (phrase >>> 25)) ^ word, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The hash of a phrase of folded words. */
export function phraseHash(words: readonly string[]): number {
  let phrase = 0;
  words.forEach((word, index) => {
    phrase = index === 0 ? wordHash(word) : extendPhrase(phrase, wordHash(word));
  });
  return phrase;
}
