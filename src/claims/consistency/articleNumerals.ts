// The figures of an article with the sentences they stand in, read once for all rules.

import { readNumerals, type Numeral } from './numerals';
import { MARKS, senseOf } from '../lexicon';
import type { ArticleReading, SentenceReading } from '../reading';

export interface PlacedNumeral {
  readonly numeral: Numeral;
  readonly sentence: SentenceReading;
}

const READ = new WeakMap<ArticleReading, readonly PlacedNumeral[]>();

/** The figures of all sentences of an article, in order. */
export function numeralsOf(reading: ArticleReading): readonly PlacedNumeral[] {
  const known = READ.get(reading);
  if (known !== undefined) return known;
  const found: PlacedNumeral[] = [];
  for (const sentence of reading.sentences) {
    for (const numeral of numeralsIn(sentence)) found.push({ numeral, sentence });
  }
  READ.set(reading, found);
  return found;
}

const NUMBERS = MARKS.figure | MARKS.numberWord;
const NO_NUMERALS: readonly Numeral[] = [];

const BY_SENTENCE = new WeakMap<SentenceReading, readonly Numeral[]>();

/** The figures of one sentence, in order. */
export function numeralsIn(sentence: SentenceReading): readonly Numeral[] {
  const known = BY_SENTENCE.get(sentence);
  if (known !== undefined) return known;
  const { marks } = senseOf(sentence);
  const found = (marks & NUMBERS) === 0 ? NO_NUMERALS : readNumerals(sentence.tokens);
  BY_SENTENCE.set(sentence, found);
  return found;
}
