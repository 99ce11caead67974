// The figures of an article with the sentences they stand in, read once for all rules.

import { readNumerals, type Numeral } from './numerals';
import { perSentence } from '../perSentence';
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

/** The figures of one sentence, in order. */
export const numeralsIn = perSentence((sentence) => readNumerals(sentence.tokens));
