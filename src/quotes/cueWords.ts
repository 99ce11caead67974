// The words at which an attribution may begin. Attribution reads a sentence at these alone, and most words are none.

import { WordSieve } from '../base/wordSieve';
import { REPORT_NOUN_FORMS } from './reportNouns';
import { REPORT_VERB_FORMS } from './reportVerbs';

/** Report verbs and nouns in all their forms, "according" with its "to", and "in" with its "view". */
const CUE_WORDS: ReadonlySet<string> = new Set([
  ...REPORT_VERB_FORMS,
  ...REPORT_NOUN_FORMS,
  'according',
  'in',
]);
const SIEVE = new WordSieve(CUE_WORDS);

/** Whether an attribution may begin at a word in small letters. */
export function mayBeCue(word: string): boolean {
  return SIEVE.mayHold(word) && CUE_WORDS.has(word);
}
