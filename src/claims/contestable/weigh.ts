// How likely an editor is to ask "who says so?" of a sentence in the paper's own voice: a logistic regression.

import type { Token } from '../../text/article';
import type { SentenceReading } from '../reading';
import { contestFeatures, CONTEST_FEATURES, type ContestFeature } from './features';
import { BIAS, WEIGHTS } from './weights';
import { CONTEST_WORDS, GROUPS } from './words';

/**
 * From this probability on a sentence is queried. On unseen articles an editor asked too of 45 in 100 between 0.45 and 0.5,
 * of 58 between 0.5 and 0.6, and of 75 from 0.6 on (November 2026).
 */
export const ASKED_FROM = 0.45;

/** What a sentence does that can be disputed, as a message says it. */
const REASONS: Partial<Record<ContestFeature, string>> = {
  speculation: 'it speaks of what may be',
  harm: 'it tells of harm done',
  amount: 'it gives a number or amount',
  mind: 'it says what somebody wants or feels',
  cause: 'it gives a cause',
  negation: 'it says what is not or did not happen',
  people: 'it speaks for many people',
  verdict: 'it passes a judgement',
  dispute: 'it touches what parties may dispute',
  force: 'it tells of violence',
  guilt: 'it puts guilt on somebody',
  comparison: 'it compares',
  superlative: 'it claims a first or a most',
  sweeping: 'it leaves no exception',
  insight: 'it says what only an insider knows',
};

export interface Contest {
  /** 0–1. */
  readonly probability: number;
  /** What makes it contestable, strongest first; at most two. */
  readonly reasons: readonly string[];
  /** Index of the first and after the last token that carry the strongest reason; the whole sentence without one. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** The weight of each feature, at its place in CONTEST_FEATURES. */
const WEIGHT_LIST: readonly number[] = CONTEST_FEATURES.map((feature) => WEIGHTS[feature]);

/**
 * Weighs one sentence; undefined where nobody would ask. `sourceless` tells whether the article hardly ever names a source.
 */
export function weighContest(sentence: SentenceReading, sourceless: boolean): Contest | undefined {
  const features = contestFeatures(sentence, sourceless);
  let logOdds = BIAS;
  for (let at = 0; at < features.length; at += 1) {
    logOdds += (WEIGHT_LIST[at] as number) * (features[at] as number);
  }
  const probability = 1 / (1 + Math.exp(-logOdds));
  if (probability < ASKED_FROM) return undefined;
  const shares = CONTEST_FEATURES.map((feature, at) => ({
    feature,
    share: (WEIGHT_LIST[at] as number) * (features[at] as number),
  })).filter(({ feature, share }) => share > 0.1 && REASONS[feature] !== undefined);
  shares.sort((a, b) => b.share - a.share);
  return {
    probability,
    reasons: shares.slice(0, 2).flatMap(({ feature }) => REASONS[feature] ?? []),
    ...evidence(sentence, new Set(shares.map(({ feature }) => feature).slice(0, 3))),
  };
}

/** Evidence words with no more than so many tokens between them are marked together, up to so many tokens. */
const NEAR = 4;
const LONGEST = 12;

/** The first words that carry one of the features, with those that follow soon. */
function evidence(
  sentence: SentenceReading,
  features: ReadonlySet<ContestFeature>,
): { readonly firstToken: number; readonly endToken: number } {
  let firstToken = -1;
  let endToken = 0;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    if (firstToken >= 0 && (at - endToken >= NEAR || at - firstToken >= LONGEST)) break;
    const { text, word } = tokens[at] as Token;
    const groups = CONTEST_WORDS.get(word.small);
    if (groups === undefined || text === 'May') continue;
    if (!groups.some((group) => features.has(GROUPS[group] as ContestFeature))) continue;
    if (firstToken < 0) firstToken = at;
    endToken = at + 1;
  }
  return firstToken < 0 ? { firstToken: 0, endToken: sentence.tokens.length } : { firstToken, endToken };
}
