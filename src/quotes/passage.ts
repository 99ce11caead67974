// The unit that attribution reads: a sentence, or several that one quotation holds together.

import type { Span } from '../base/span';
import type { Article, Sentence, Token } from '../text/article';
import type { Stretch } from './quotedStretches';
import { reportVerbForm } from './reportVerbs';
import { CAPITAL, classesOf, CUE, LONG } from './wordClasses';

/** Tokens of one or more sentences of a block. Indices below are into `tokens`. */
export interface Passage extends Span {
  readonly tokens: readonly Token[];
  /** The tokens' words in small letters. */
  readonly lower: readonly string[];
  /** The classes of the tokens' words, as bits; see wordClasses. */
  readonly classes: readonly number[];
  /** The words outside quotation marks at which an attribution may begin, in order. */
  readonly cues: readonly number[];
  /** Index of the stretch that holds the token; -1 outside quotation marks. */
  readonly stretchOf: readonly number[];
  /** Index of its block in Article.blocks. */
  readonly block: number;
  /** Most of its words have capitals, as in "Mayor Says Bridge Will Open". */
  readonly titleCase: boolean;
  /** Whether it stands in the headline, a deck or a subhead. */
  readonly heading: boolean;
}

/** A passage longer than this (tokens) is cut: a mark that is never closed must not make one of a whole page. */
const LONGEST = 600;

/** The passages of an article in order. They cover its sentences and do not overlap. */
export function passagesOf(article: Article, stretches: readonly Stretch[]): readonly Passage[] {
  const passages: Passage[] = [];
  let stretch = 0;
  for (let at = 0; at < article.sentences.length; at += 1) {
    const first = article.sentences[at]!;
    let last = first;
    while (stretch < stretches.length && stretches[stretch]!.end <= first.start) stretch += 1;
    let probe = stretch;
    // Sentences that a stretch runs over belong together.
    for (;;) {
      const next = article.sentences[at + 1];
      if (next === undefined || next.block !== first.block || next.endToken - first.firstToken > LONGEST)
        break;
      while (probe < stretches.length && stretches[probe]!.end <= last.end) probe += 1;
      const over = stretches[probe];
      const runsOver = over !== undefined && over.start < last.end && over.end > next.start;
      if (!runsOver && !isCutOff(article, last, next)) break;
      last = next;
      at += 1;
    }
    // What reads a passage goes back and forth in it: a sentence without end is read in pieces.
    for (let from = first.firstToken; from < last.endToken; from += LONGEST) {
      const end = Math.min(from + LONGEST, last.endToken);
      passages.push(passageOf(article, stretches, stretch, from, end, first.block));
    }
  }
  return passages;
}

/** "“Who pays?” Ida Holm asked.": the question mark ended a sentence, but who asked belongs to it. */
function isCutOff(article: Article, before: Sentence, next: Sentence): boolean {
  const { tokens } = article;
  if (!CLOSING.has(tokens[before.endToken - 1]?.text ?? '')) return false;
  if (!/[?!…]$/.test(tokens[before.endToken - 2]?.text ?? '')) return false;
  for (let at = next.firstToken; at < next.endToken && at < next.firstToken + 6; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation' && token.text !== '.') return false;
    const verb = token.kind === 'word' && at > next.firstToken ? reportVerbForm(token.word.small) : undefined;
    if (verb !== undefined && verb.verb.frames.has('q') && (verb.form === 'past' || verb.form === 'present'))
      return true;
  }
  return false;
}

const CLOSING = new Set(['"', '”', '“', '»', '’', "'", "''", '’’']);

function passageOf(
  article: Article,
  stretches: readonly Stretch[],
  fromStretch: number,
  firstToken: number,
  endToken: number,
  block: number,
): Passage {
  const tokens = article.tokens.slice(firstToken, endToken);
  // The country is no pronoun.
  const lower = tokens.map(({ text, word }) => (text === 'US' ? 'u.s.' : word.small));
  const classes = tokens.map(({ word }) => classesOf(word));
  const stretchOf = stretchesAt(tokens, stretches, fromStretch);
  const cues: number[] = [];
  let long = 0;
  let capitals = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const here = classes[at]!;
    if ((here & CUE) !== 0 && stretchOf[at] === -1) cues.push(at);
    if ((here & LONG) === 0) continue;
    long += 1;
    if ((here & CAPITAL) !== 0) capitals += 1;
  }
  const kind = article.blocks[block]?.kind;
  return {
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
    tokens,
    lower,
    classes,
    stretchOf,
    cues,
    block,
    titleCase: long >= 3 && capitals >= 0.75 * long,
    heading: kind === 'headline' || kind === 'deck' || kind === 'subhead',
  };
}

const UNQUOTED: readonly number[] = Array.from({ length: LONGEST }, () => -1);

/** The stretch that holds each token, -1 for none. */
function stretchesAt(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  from: number,
): readonly number[] {
  const first = stretches[from];
  if (first === undefined || first.start >= tokens.at(-1)!.end) return UNQUOTED.slice(0, tokens.length);
  let stretch = from;
  return tokens.map(({ start, end }) => {
    while (stretch < stretches.length && stretches[stretch]!.end <= start) stretch += 1;
    const here = stretches[stretch];
    return here !== undefined && here.start < end ? stretch : -1;
  });
}

/** Whether the token is of one of the classes, given as bits; a place outside the passage is of none. */
export function isA(passage: Passage, at: number, classes: number): boolean {
  return ((passage.classes[at] ?? 0) & classes) !== 0;
}

/** Whether the token is a word with a capital letter. */
export function isCapital(passage: Passage, at: number): boolean {
  return isA(passage, at, CAPITAL);
}

/** The span from one token to another, both included; null when the order is wrong. */
export function spanOf(passage: Passage, first: number, last: number): Span | null {
  const from = passage.tokens[first];
  const to = passage.tokens[last];
  return from === undefined || to === undefined || last < first ? null : { start: from.start, end: to.end };
}
