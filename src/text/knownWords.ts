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

const KNOWN = new Map<string, KnownWord>();

/** What is known of a spelling, in all articles; undefined for a new one. */
export function knownWord(text: string): KnownWord | undefined {
  return KNOWN.get(text);
}

/** Takes a new spelling into the book. Its kind follows from it. */
export function learnWord(text: string, kind: TokenKind): KnownWord {
  if (KNOWN.size >= MOST_WORDS) KNOWN.clear();
  const own = text.length < HOLDS_ITS_TEXT ? text : ` ${text}`.slice(1);
  const word = new KnownWord(own, kind, KNOWN.size);
  KNOWN.set(own, word);
  return word;
}
