// What is asked of a word in every article, worked out once for each spelling.

import type { TokenKind } from './article';

/** A word, number or mark as texts spell it. */
export class KnownWord {
  readonly text: string;
  readonly kind: TokenKind;
  /** Its place in the book. When the book is begun anew, other words get the numbers of those before. */
  readonly number: number;
  /** In small letters. */
  readonly small: string;
  /** A number that is the same for the same small letters, and hardly ever for others. */
  readonly key: number;
  /** In small letters with straight apostrophes. */
  readonly plain: string;
  /** The plain word, and the parts of a hyphenated one; none for numbers and marks. */
  readonly forms: readonly string[];
  /** The numbers of what it lets through the gate of patterns, and how many things were wanted then: the gate's to keep. */
  lets: readonly number[] = NOTHING;
  letsAsOf = -1;
  /** The kinds of values that it may begin, as bits; -1 until the recognisers ask. Theirs to keep. */
  begins = -1;
  /** The classes of grammar that it belongs to, as bits; -1 until attribution asks. Its to keep. */
  grammar = -1;
  /** What it tells the rules: theirs to keep. */
  told: object | undefined = undefined;
  /** The office that it names, folded; empty where it names none, undefined until titles are sought. The linking's to keep. */
  office: string | undefined = undefined;

  constructor(text: string, kind: TokenKind, number: number) {
    this.text = text;
    this.kind = kind;
    this.number = number;
    this.small = text.toLowerCase();
    this.key = keyOf(this.small);
    this.plain = this.small.replaceAll('’', "'");
    this.forms = kind === 'word' ? formsOf(this.plain) : NO_FORMS;
  }
}

const NOTHING: readonly number[] = [];
const NO_FORMS: readonly string[] = [];

function formsOf(word: string): readonly string[] {
  return word.includes('-') ? [word, ...word.split('-')] : [word];
}

function keyOf(small: string): number {
  let key = 0;
  for (let at = 0; at < small.length; at += 1) key = (Math.imul(key, 31) + small.charCodeAt(at)) | 0;
  return key;
}

/** From this length on, a piece cut from a text holds on to the whole text in memory: the book keeps a copy. */
const HOLDS_ITS_TEXT = 13;

/** About as many spellings as a thousand articles have; then the book is begun anew. */
export const MOST_WORDS = 40_000;

// The book is a table of places, sought by a number made of the letters: to look a word up it need not be cut from its text
// first. A place that is taken by another word sends on to the next one; a third of the places at most is taken.
const PLACES = 2 ** 17;
const WORDS: KnownWord[] = [];
/** The number of the word at a place, counted from 1; 0 where there is none. */
const NUMBERS = new Int32Array(PLACES);
/** What the letters of the word at a place make. */
const LETTERS = new Int32Array(PLACES);

/** What is known of the spelling from `start` to `end` of a text, in all articles; undefined for a new one. */
export function knownWord(text: string, start: number, end: number): KnownWord | undefined {
  const letters = lettersOf(text, start, end);
  for (let place = letters & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
    const number = NUMBERS[place] as number;
    if (number === 0) return undefined;
    if (LETTERS[place] !== letters) continue;
    const word = WORDS[number - 1] as KnownWord;
    if (word.text.length === end - start && text.startsWith(word.text, start)) return word;
  }
}

/** Takes a new spelling into the book. Its kind follows from it. */
export function learnWord(text: string, kind: TokenKind): KnownWord {
  if (WORDS.length >= MOST_WORDS) {
    WORDS.length = 0;
    NUMBERS.fill(0);
  }
  const own = text.length < HOLDS_ITS_TEXT ? text : ` ${text}`.slice(1);
  const word = new KnownWord(own, kind, WORDS.length);
  WORDS.push(word);
  const letters = lettersOf(own, 0, own.length);
  let place = letters & (PLACES - 1);
  while (NUMBERS[place] !== 0) place = (place + 1) & (PLACES - 1);
  NUMBERS[place] = WORDS.length;
  LETTERS[place] = letters;
  return word;
}

function lettersOf(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) letters = Math.imul(letters ^ text.charCodeAt(at), 0x9e3779b1);
  return letters ^ (letters >>> 15);
}
