// What of a sentence speaks for or against checking it, as numbers from 0 to 1.

import type { Token } from '../../text/article';
import type { SentenceReading } from '../reading';
import { GROUPS, GROUPS_OF, type WordGroup } from './words';

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

type Shapes = Readonly<Record<(typeof SHAPES)[number], number>>;

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const PERFECT =
  /\b(?:has|have|had|'ve|’ve)\s+(?:not\s+|also\s+|already\s+|been\s+)?\p{L}{2,20}(?:ed|en|ne|de|ht|wn|ost|old|ade)\b/iu;
const PASSIVE =
  /\b(?:was|were|been|is|are|being)\s+(?:\p{L}{2,15}ly\s+)?\p{L}{2,20}(?:ed|en|ught|ade|old|eld|aid|hot)\b/u;
const PRONOUN_START = /^["“'‘(]?(?:he|she|they|it|this|that|these|those|there|such)\b/i;
const QUOTE_MARK = /["“”«»]/;
const MONEY_MARK = /[$£€¥%]/;

/** A count as a share of what is plenty: 0 for none, 1 from `plenty` on. */
const upTo = (plenty: number, count: number): number => Math.min(1, count / plenty);

const SUPERLATIVE =
  /^(?!(?:interest|request|protest|forest|arrest|harvest|honest|modest|suggest|invest|contest|conquest)$)/;

/**
 * The features of a sentence, each at its place in FEATURES. A sentence without words has all of them at 0, "short" aside.
 */
export function featuresOf(sentence: SentenceReading): readonly number[] {
  const counts = GROUPS.map(() => 0);
  let words = 0;
  let figures = 0;
  let years = 0;
  let names = 0;
  let superlatives = 0;
  let regularPast = 0;
  let previousCapital = false;
  const { tokens, lowered } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'number') {
      if (YEAR.test(token.text)) years += 1;
      else figures += 1;
      words += 1;
      continue;
    }
    if (token.kind !== 'word') continue;
    words += 1;
    const lower = lowered[at] as string;
    const groups = GROUPS_OF.get(lower);
    if (groups !== undefined) for (const group of groups) counts[group] = (counts[group] as number) + 1;
    const capital = lower !== token.text;
    if (capital && words > 1 && !previousCapital && lower.length > 1 && !lower.startsWith("i'")) names += 1;
    previousCapital = capital && words > 1;
    if (lower.length > 5 && lower.endsWith('est') && SUPERLATIVE.test(lower)) superlatives += 1;
    if (lower.length > 4 && lower.endsWith('ed')) regularPast += 1;
  }
  const text = sentence.words;
  const quoted = quotedCharacters(sentence);
  const shapes: Shapes = {
    figures: upTo(2, figures),
    years: upTo(1, years),
    moneyMarks: sentence.has(MONEY_MARK) ? 1 : 0,
    names: upTo(4, names),
    superlatives: upTo(1, superlatives),
    regularPast: upTo(2, regularPast),
    perfect: sentence.has(PERFECT) ? 1 : 0,
    passive: sentence.has(PASSIVE) ? 1 : 0,
    quotedShare: upTo(Math.max(1, text.length), quoted),
    partlyQuoted: quoted > 0 && quoted < text.length / 2 ? 1 : 0,
    question: /\?["”’)]{0,2}\s*$/.test(text) ? 1 : 0,
    exclamation: /!["”’)]{0,2}\s*$/.test(text) ? 1 : 0,
    short: words <= 4 ? 1 : words <= 8 ? 0.5 : 0,
    long: upTo(30, words),
    headline: sentence.block.kind === 'headline' || sentence.block.kind === 'deck' ? 1 : 0,
    label: sentence.block.kind === 'subhead' || (words <= 6 && !/[.!?]["”’)]?\s*$/.test(text)) ? 1 : 0,
    pronounStart: sentence.has(PRONOUN_START) ? 1 : 0,
    bodies: upTo(2, sentence.mentions.filter(({ entity }) => entity.type === 'organisation').length),
    lead: sentence.index > 0 && sentence.index <= 3 ? 1 : 0,
    late: sentence.whole.sentences.length > 5 ? sentence.index / sentence.whole.sentences.length : 0,
    reported: sentence.quotations.some(({ kind, source }) => kind === 'indirect' && source !== null) ? 1 : 0,
  };
  const features = counts.map((count) => upTo(2, count));
  for (const shape of SHAPES) features.push(shapes[shape]);
  return features;
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
  if (characters > 0 || !QUOTE_MARK.test(sentence.words)) return characters;
  // Without a found quotation the marks alone have to do.
  let open = -1;
  for (let at = 0; at < sentence.words.length; at += 1) {
    if (!QUOTE_MARK.test(sentence.words.charAt(at))) continue;
    if (open < 0) open = at;
    else {
      characters += at - open;
      open = -1;
    }
  }
  return characters;
}
