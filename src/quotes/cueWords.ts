// The words at which an attribution may begin. Attribution reads a sentence at these alone, and most words are none.

import type { KnownWord } from '../text/knownWords';
import { REPORT_NOUN_FORMS } from './reportNouns';
import { REPORT_VERB_FORMS } from './reportVerbs';

/** Report verbs and nouns in all their forms, "according" with its "to", and "in" with its "view". */
const CUE_WORDS: ReadonlySet<string> = new Set([
  ...REPORT_VERB_FORMS,
  ...REPORT_NOUN_FORMS,
  'according',
  'in',
]);

/** Whether an attribution may begin at a word. */
export function mayBeCue(word: KnownWord): boolean {
  if (word.reports < 0) word.reports = word.kind === 'word' && CUE_WORDS.has(word.small) ? 1 : 0;
  return word.reports === 1;
}
