// Which names and words are known, and of what kind: a packed table of phrases and one of word clusters.

import { HashIndex, unpackKeys } from './hashIndex';
import { damaged, partOf, type Parts } from './packedFile';
import { extendPhrase, fold, wordHash } from './wordHash';

/** The kinds of known names, in the order of their bits; the packed file was made for exactly this list. */
export const PHRASE_CLASSES = [
  'country',
  'capital',
  'city',
  'town',
  'region',
  'landscape',
  'facility',
  'company',
  'media',
  'team',
  'party',
  'government',
  'university',
  'body',
  'person',
  'demonym',
  'group',
  'event',
  'work',
  'law',
  'product',
  'firstName',
  'surname',
  'month',
  'commonWord',
] as const;
export type PhraseClass = (typeof PHRASE_CLASSES)[number];

/** The bit of a class in the masks of the table. */
export function bitOf(kind: PhraseClass): number {
  return 1 << PHRASE_CLASSES.indexOf(kind);
}

/** Known names by their folded words. All look-ups take words in any case, with or without accents. */
export class Gazetteer {
  readonly #phrases: HashIndex;
  readonly #maskOf: Uint16Array;
  readonly #masks: Uint32Array;
  readonly #clusteredWords: HashIndex;
  readonly #fine: Uint16Array;
  readonly #coarseOf: Uint8Array;

  /** Throws an Error that names the file when a part is missing or was made for other classes. */
  constructor(file: string, parts: Parts) {
    const numbers = (name: string): Uint8Array => partOf(file, parts, name);
    const classes = String.fromCharCode(...numbers('classes'));
    if (classes !== PHRASE_CLASSES.join(' '))
      throw damaged(file, 'it was made for another version of the extension');
    this.#maskOf = view16(numbers('phraseMasks'));
    this.#masks = view32(numbers('masks'));
    this.#phrases = new HashIndex(unpackKeys(numbers('phraseKeys'), this.#maskOf.length));
    this.#fine = view16(numbers('wordClusters'));
    this.#clusteredWords = new HashIndex(unpackKeys(numbers('wordKeys'), this.#fine.length));
    this.#coarseOf = numbers('coarseClusters');
  }

  /** The classes of the phrase with this hash (extendPhrase over the folded words), as bits; 0 where it is unknown. */
  maskOf(phrase: number): number {
    const row = this.#phrases.find(phrase);
    return row < 0 ? 0 : (this.#masks[this.#maskOf[row] as number] as number);
  }

  /** Whether the name, of one or more words parted by spaces, is known as one of the class. */
  has(kind: PhraseClass, name: string): boolean {
    return (this.maskOf(hashOfName(name)) & bitOf(kind)) !== 0;
  }

  /** The cluster of words that are used like this one (its folded hash), from 1; 0 where the word is unknown. */
  fineCluster(word: number): number {
    const row = this.#clusteredWords.find(word);
    return row < 0 ? 0 : (this.#fine[row] as number) + 1;
  }

  /** The wider cluster that holds a fine one, from 1; 0 for 0. */
  coarseCluster(fine: number): number {
    return fine === 0 ? 0 : (this.#coarseOf[fine - 1] as number) + 1;
  }
}

/** A folded word as it counts in a phrase: "U.S." is "us" there. */
export function phraseWord(folded: string): string {
  return folded.includes('.') ? folded.replaceAll('.', '') : folded;
}

/** The hash of a name of one or more words. Hyphens part words as spaces do, and so does a possessive 's. */
export function hashOfName(name: string): number {
  let phrase = 0;
  let words = 0;
  for (const part of fold(name)
    .replaceAll("'s", " 's")
    .split(/[\s-]+/)) {
    const word = phraseWord(part);
    if (word === '') continue;
    phrase = words === 0 ? wordHash(word) : extendPhrase(phrase, wordHash(word));
    words += 1;
  }
  return phrase;
}

function view16(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
}

function view32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
}
