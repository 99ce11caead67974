// What of a sentence speaks for or against checking it, as numbers from 0 to 1.

import type { Quotation } from '../../quotes/quotation';
import type { Token } from '../../text/article';
import { senseOf, TRAITS } from '../lexicon';
import type { SentenceReading } from '../reading';
import { GROUPS, type WordGroup } from './words';

/** Measures beside the word groups. */
const SHAPES = [
  'figures',
  'years',
  'moneyMarks',
  'names',
  'superlatives',
  'regularPast',
  'perfect',
  'passive',
  'quotedShare',
  'partlyQuoted',
  'question',
  'exclamation',
  'short',
  'long',
  'headline',
  'label',
  'pronounStart',
  'bodies',
  'lead',
  'late',
  'reported',
] as const;

export type Feature = WordGroup | (typeof SHAPES)[number];

/** Every feature, in the order in which the weights are listed. */
export const FEATURES: readonly Feature[] = [...GROUPS, ...SHAPES];

/** Where counting begins. */
const NO_FEATURES: readonly number[] = FEATURES.map(() => 0);

type Shapes = Readonly<Record<(typeof SHAPES)[number], number>>;

const PRONOUN_START = /^["“'‘(]?(?:he|she|they|it|this|that|these|those|there|such)\b/i;
const QUOTE_MARKS = /["“”«»]/g;
const MONEY_MARK = /[$£€¥%]/;

/** A count as a share of what is plenty: 0 for none, 1 from `plenty` on. */
const upTo = (plenty: number, count: number): number => Math.min(1, count / plenty);

/**
 * The features of a sentence, each at its place in FEATURES. A sentence without words has all of them at 0, "short" aside.
 */
export function featuresOf(sentence: SentenceReading): readonly number[] {
  // The groups come first among the features.
  const features = NO_FEATURES.slice();
  let words = 0;
  let figures = 0;
  let years = 0;
  let names = 0;
  let superlatives = 0;
  let regularPast = 0;
  let perfect = false;
  let passive = false;
  let previousCapital = false;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const { traits, worth } = senseOf((tokens[at] as Token).word);
    if (traits === 0) continue;
    words += 1;
    for (let place = 0; place < worth.length; place += 1) {
      const group = worth[place] as number;
      features[group] = (features[group] as number) + 1;
    }
    if ((traits & TRAITS.number) !== 0) {
      if ((traits & TRAITS.year) !== 0) years += 1;
      else figures += 1;
      continue;
    }
    if ((traits & TRAITS.name) !== 0 && words > 1 && !previousCapital) names += 1;
    previousCapital = (traits & TRAITS.hasCapital) !== 0 && words > 1;
    if ((traits & TRAITS.superlative) !== 0) superlatives += 1;
    if ((traits & TRAITS.regularPast) !== 0) regularPast += 1;
    if ((traits & TRAITS.have) !== 0)
      perfect ||= isFollowed(tokens, at, TRAITS.afterHave, TRAITS.betweenHave);
    if ((traits & TRAITS.be) !== 0) passive ||= isFollowed(tokens, at, TRAITS.afterBe, TRAITS.shortAdverb);
  }
  for (let group = 0; group < GROUPS.length; group += 1) features[group] = upTo(2, features[group] as number);
  const { words: text, index } = sentence;
  const { kind } = sentence.block;
  const story = sentence.whole.sentences.length;
  const quoted = quotedCharacters(sentence);
  const mark = lastMark(text, 2);
  const shapes: Shapes = {
    figures: upTo(2, figures),
    years: upTo(1, years),
    moneyMarks: sentence.has(MONEY_MARK) ? 1 : 0,
    names: upTo(4, names),
    superlatives: upTo(1, superlatives),
    regularPast: upTo(2, regularPast),
    perfect: perfect ? 1 : 0,
    passive: passive ? 1 : 0,
    quotedShare: upTo(Math.max(1, text.length), quoted),
    partlyQuoted: quoted > 0 && quoted < text.length / 2 ? 1 : 0,
    question: mark === '?' ? 1 : 0,
    exclamation: mark === '!' ? 1 : 0,
    short: words <= 4 ? 1 : words <= 8 ? 0.5 : 0,
    long: upTo(30, words),
    headline: kind === 'headline' || kind === 'deck' ? 1 : 0,
    label: kind === 'subhead' || (words <= 6 && !/[.!?]/.test(lastMark(text, 1))) ? 1 : 0,
    pronounStart: PRONOUN_START.test(text) ? 1 : 0,
    bodies: upTo(2, countBodies(sentence)),
    lead: index > 0 && index <= 3 ? 1 : 0,
    late: story > 5 ? index / story : 0,
    reported: sentence.quotations.some(isReport) ? 1 : 0,
  };
  for (let at = 0; at < SHAPES.length; at += 1) {
    features[GROUPS.length + at] = shapes[SHAPES[at] as (typeof SHAPES)[number]];
  }
  return features;
}

function isReport({ kind, source }: Quotation): boolean {
  return kind === 'indirect' && source !== null;
}

/** Whether a verb follows the token, behind one word between them at most: "has killed", "was widely read". */
function isFollowed(tokens: readonly Token[], at: number, verb: number, between: number): boolean {
  if (!standsApart(tokens, at + 1)) return false;
  const { traits } = senseOf((tokens[at + 1] as Token).word);
  if ((traits & verb) !== 0) return true;
  if ((traits & between) === 0 || !standsApart(tokens, at + 2)) return false;
  return (senseOf((tokens[at + 2] as Token).word).traits & verb) !== 0;
}

/** Whether there is a token, and white space before it. */
function standsApart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.start > (tokens[at - 1] as Token).end;
}

/** The last character of a text before white space and so many closing marks. */
function lastMark(text: string, closing: number): string {
  const trimmed = text.trimEnd();
  let end = trimmed.length - 1;
  for (let marks = 0; marks < closing && '"”’)'.includes(trimmed.charAt(end)) && end >= 0; marks += 1)
    end -= 1;
  return trimmed.charAt(end);
}

/** How often the sentence names a body. */
function countBodies({ mentions }: SentenceReading): number {
  let bodies = 0;
  for (const { entity } of mentions) if (entity.type === 'organisation') bodies += 1;
  return bodies;
}

/** How many characters of the sentence stand in double quotation marks or in somebody's found words. */
function quotedCharacters(sentence: SentenceReading): number {
  let characters = 0;
  for (const quotation of sentence.quotations) {
    if (quotation.kind === 'indirect') continue;
    for (const part of quotation.content) {
      characters += Math.max(0, Math.min(part.end, sentence.end) - Math.max(part.start, sentence.start));
    }
  }
  if (characters > 0) return characters;
  // Without a found quotation the marks alone have to do.
  let open = -1;
  for (const { start } of sentence.matches(QUOTE_MARKS)) {
    if (open < 0) open = start;
    else {
      characters += start - open;
      open = -1;
    }
  }
  return characters;
}
