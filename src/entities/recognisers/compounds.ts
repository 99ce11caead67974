// Numbers that a hyphen joins to what they measure: "12-year-old", "three-hour", "30-million-dollar".

import { figuresOf, MAGNITUDES, SMALL_NUMBERS } from './numbers';
import { touches, type SentenceWords } from './sentenceWords';

export interface Compound {
  readonly amount: number;
  /** The parts after the number, in small letters: "year", "old". */
  readonly rest: readonly string[];
  /** Index after its last token. */
  readonly end: number;
  readonly figures: boolean;
}

/** The compound that begins at a token; undefined where none does. */
export function readCompound(words: SentenceWords, at: number): Compound | undefined {
  const { tokens, lower } = words;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const joined =
      lower[at + 1] === '-' &&
      touches(words, at + 1) &&
      touches(words, at + 2) &&
      tokens[at + 2]?.kind === 'word';
    const amount = joined ? figuresOf(token.text) : undefined;
    if (amount === undefined) return undefined;
    return compoundOf(amount, (lower[at + 2] as string).split('-'), at + 3, true);
  }
  const word = lower[at] as string;
  if (!word.includes('-')) return undefined;
  const parts = word.split('-');
  // "twenty-five-year-old": two parts make the number.
  for (const count of [2, 1]) {
    const amount = SMALL_NUMBERS.get(parts.slice(0, count).join('-'));
    if (amount !== undefined && parts.length > count)
      return compoundOf(amount, parts.slice(count), at + 1, false);
  }
  return undefined;
}

function compoundOf(number: number, parts: readonly string[], end: number, figures: boolean): Compound {
  let amount = number;
  let at = 0;
  while (at < parts.length - 1 && MAGNITUDES.has(parts[at] as string)) {
    amount *= MAGNITUDES.get(parts[at] as string) as number;
    at += 1;
  }
  return { amount, rest: parts.slice(at), end, figures };
}
