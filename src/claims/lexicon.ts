// What single words tell the rules: looked up once for each word of an article, and shared by all who ask.

import { MONTH_WORDS } from '../entities/recognisers/calendarWords';
import { NUMBER_WORDS } from './consistency/numerals';
import { CONTEST_WORDS, CUES, IN_PERSON } from './contestable/words';
import { perSentence } from './perSentence';
import type { SentenceReading } from './reading';
import type { Token } from '../text/article';
import { HELPING, WORTH_WORDS } from './worth/words';

/** What a sentence may have, as bits; a word has those that it brings into its sentence. */
export const MARKS = {
  figure: 1,
  /** "two" to "ninety-nine". */
  numberWord: 2,
  /** "may" and "march" too, in small letters or not. */
  month: 4,
  /** "I", "your": somebody speaks of himself or to somebody. */
  inPerson: 8,
  /** "has": a perfect may follow. */
  have: 16,
  /** "was": a passive may follow. */
  be: 32,
  /** "be": after "may", a passive may follow. */
  infinitive: 64,
  /** Words without which nothing contestable is claimed in one of these ways. */
  superlative: 128,
  sweeping: 256,
  insight: 512,
} as const;

/** What one word tells. */
export interface WordSense {
  /** Its groups in check-worthiness, and among what is contestable, by their places there. */
  readonly worth: readonly number[];
  readonly contest: readonly number[];
  readonly marks: number;
}

/** What the words of a sentence tell. */
export interface SentenceSense {
  /** One for each token; undefined where it tells nothing. */
  readonly ofTokens: readonly (WordSense | undefined)[];
  /** Those of the parts of words with a hyphen: "war" of "war-torn". */
  readonly ofParts: readonly WordSense[];
  /** The marks of all its words and parts. */
  readonly marks: number;
}

/** What the words of a sentence tell; read when it is first asked for. */
export const senseOf = perSentence(readSense);

function readSense({ tokens, lowered, vocabulary }: SentenceReading): SentenceSense {
  const ofTokens: (WordSense | undefined)[] = [];
  let marks = 0;
  let words = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind } = tokens[at] as Token;
    let sense: WordSense | undefined;
    if (kind === 'word') {
      words += 1;
      sense = LEXICON.get(lowered[at] as string);
      if (sense !== undefined) marks |= sense.marks;
    } else if (kind === 'number') marks |= MARKS.figure;
    ofTokens.push(sense);
  }
  // The vocabulary is longer than the words only where one of them has parts.
  const ofParts = vocabulary.length > words ? sensesOfParts(lowered) : NO_PARTS;
  for (const part of ofParts) marks |= part.marks;
  return { ofTokens, ofParts, marks };
}

const NO_PARTS: readonly WordSense[] = [];

function sensesOfParts(words: readonly string[]): readonly WordSense[] {
  return words
    .filter((word) => word.includes('-'))
    .flatMap((word) => word.split('-'))
    .flatMap((part) => LEXICON.get(part) ?? []);
}

/** The words that tell something, in small letters. */
export const LEXICON: ReadonlyMap<string, WordSense> = (() => {
  const senses = new Map<string, { -readonly [Part in keyof WordSense]: WordSense[Part] }>();
  const senseOfWord = (word: string): { -readonly [Part in keyof WordSense]: WordSense[Part] } => {
    const sense = senses.get(word) ?? { worth: [], contest: [], marks: 0 };
    senses.set(word, sense);
    return sense;
  };
  const mark = (words: Iterable<string>, bit: number): void => {
    for (const word of words) for (const form of withApostrophes(word)) senseOfWord(form).marks |= bit;
  };
  for (const [word, groups] of WORTH_WORDS) senseOfWord(word).worth = groups;
  for (const [word, groups] of CONTEST_WORDS) {
    for (const form of withApostrophes(word)) senseOfWord(form).contest = groups;
  }
  mark(NUMBER_WORDS, MARKS.numberWord);
  mark(MONTH_WORDS.keys(), MARKS.month);
  mark(IN_PERSON, MARKS.inPerson);
  mark(HELPING.have, MARKS.have);
  mark(HELPING.be, MARKS.be);
  mark(['be'], MARKS.infinitive);
  mark(CUES.superlative, MARKS.superlative);
  mark(CUES.sweeping, MARKS.sweeping);
  mark(CUES.insight, MARKS.insight);
  return senses;
})();

/** "don't" and "don’t". */
function withApostrophes(word: string): readonly string[] {
  return word.includes("'") ? [word, word.replaceAll("'", '’')] : [word];
}
