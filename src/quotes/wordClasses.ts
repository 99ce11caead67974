// The classes of a word as bits of one number, worked out once for each spelling: attribution asks for them again and again,
// and to look a number up is much quicker than to look a word up in its lists.

import { startsCapital } from '../text/characters';
import type { KnownWord } from '../text/knownWords';
import * as grammar from './grammar';
import { reportNoun } from './reportNouns';
import { reportVerbForm } from './reportVerbs';

export const DETERMINER = 1;
export const POSSESSIVE = 1 << 1;
export const SUBJECT_PRONOUN = 1 << 2;
/** A pronoun that can only begin a clause. */
export const CLAUSE_STARTER = 1 << 3;
export const OBJECT_PRONOUN = 1 << 4;
export const AUXILIARY = 1 << 5;
export const BE = 1 << 6;
export const HAVE = 1 << 7;
export const MODAL = 1 << 8;
export const PREPOSITION = 1 << 9;
/** A preposition that ties a phrase to the noun before. */
export const NOUN_PREPOSITION = 1 << 10;
export const CONJUNCTION = 1 << 11;
export const SUBORDINATOR = 1 << 12;
export const QUESTION_WORD = 1 << 13;
export const ADVERB = 1 << 14;
export const DAY = 1 << 15;
/** Where and when people speak. */
export const OCCASION = 1 << 16;
/** A form of a report verb. */
export const REPORT_VERB = 1 << 17;
/** A form of a report noun. */
export const REPORT_NOUN = 1 << 18;
/** "according" with its "to", and "in" with its "view". */
export const SOURCE_OPENER = 1 << 19;
/** A word with a capital letter. */
export const CAPITAL = 1 << 20;
/** A word of more than three letters. */
export const LONG = 1 << 21;
/** A word at which an attribution may begin. */
export const CUE = REPORT_VERB | REPORT_NOUN | SOURCE_OPENER;

const CLASSES: readonly (readonly [words: ReadonlySet<string>, bit: number])[] = [
  [grammar.DETERMINERS, DETERMINER],
  [grammar.POSSESSIVES, POSSESSIVE],
  [grammar.SUBJECT_PRONOUNS, SUBJECT_PRONOUN],
  [grammar.CLAUSE_STARTERS, CLAUSE_STARTER],
  [grammar.OBJECT_PRONOUNS, OBJECT_PRONOUN],
  [grammar.AUXILIARIES, AUXILIARY],
  [grammar.BE, BE],
  [grammar.HAVE, HAVE],
  [grammar.MODALS, MODAL],
  [grammar.PREPOSITIONS, PREPOSITION],
  [grammar.NOUN_PREPOSITIONS, NOUN_PREPOSITION],
  [grammar.CONJUNCTIONS, CONJUNCTION],
  [grammar.SUBORDINATORS, SUBORDINATOR],
  [grammar.QUESTION_WORDS, QUESTION_WORD],
  [grammar.DAYS, DAY],
  [grammar.OCCASIONS, OCCASION],
];

/** The classes of a word as bits, worked out once for each spelling. */
export function classesOf(word: KnownWord): number {
  if (word.grammar < 0) word.grammar = readClasses(word);
  return word.grammar;
}

function readClasses({ kind, text, small }: KnownWord): number {
  // The country is no pronoun.
  let classes = text === 'US' ? 0 : classesOfSmall(small);
  if (kind !== 'word') return classes;
  if (reportVerbForm(small) !== undefined) classes |= REPORT_VERB;
  if (reportNoun(small) !== undefined) classes |= REPORT_NOUN;
  if (small === 'according' || small === 'in') classes |= SOURCE_OPENER;
  if (startsCapital(text)) classes |= CAPITAL;
  return text.length > 3 ? classes | LONG : classes;
}

function classesOfSmall(word: string): number {
  let classes = grammar.isAdverb(word) ? ADVERB : 0;
  for (const [words, bit] of CLASSES) if (words.has(word)) classes |= bit;
  return classes;
}
