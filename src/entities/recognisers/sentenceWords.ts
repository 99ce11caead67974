// The words of a sentence as the recognisers of values read them, and what a recogniser proposes.

import type { Token } from '../../text/article';
import { startsCapital } from '../../text/characters';
import type { EntityValue } from '../entity';

/** The tokens of one sentence. All indices of the recognisers are into these lists. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  /** The tokens' words in small letters, without a possessive ("monday" for "Monday's"). */
  readonly lower: readonly string[];
  /** Where each token ends without its possessive (UTF-16 units of the article). */
  readonly ends: readonly number[];
}

/** A value that a recogniser proposes for the tokens from `first` up to `end`. */
export interface ValueDraft {
  readonly first: number;
  /** Index after the last token. */
  readonly end: number;
  readonly value: EntityValue;
  /** 0–1. */
  readonly confidence: number;
  /** Which currencies it may be ("dollar") where the words alone do not decide. */
  readonly family?: string;
}

/** Cuts the possessives of a sentence's words, once for all recognisers. */
export function sentenceWords(tokens: readonly Token[]): SentenceWords {
  const lower = tokens.map(({ word }) => word.small);
  const ends = tokens.map(({ text, end }, at) => {
    const cut = possessiveLength(text);
    if (cut > 0) lower[at] = text.slice(0, -cut).toLowerCase();
    return end - cut;
  });
  return { tokens, lower, ends };
}

/** 2 for "Monday's" and "Monday’s", 0 for a word without a possessive. */
export function possessiveLength(word: string): 0 | 2 {
  if (word.length < 4) return 0;
  const last = word.charCodeAt(word.length - 1);
  const mark = word.charCodeAt(word.length - 2);
  return (last === 0x73 || last === 0x53) && (mark === 0x27 || mark === 0x2019) ? 2 : 0;
}

/** Whether the word carries a possessive: "Monday's" ends what it names. */
export function isPossessive({ tokens, ends }: SentenceWords, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.end !== ends[at];
}

/** Whether nothing stands between the token and the one before it. */
export function touches({ tokens }: SentenceWords, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token !== undefined && before !== undefined && before.end === token.start;
}

/** Whether the token is a word that begins with a capital letter. */
export function isCapital({ tokens }: SentenceWords, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'word' && startsCapital(token.text);
}

const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);

/** Whether the token is a hyphen or a dash of any length. */
export function isDash({ lower }: SentenceWords, at: number): boolean {
  return DASHES.has(lower[at] ?? '');
}
