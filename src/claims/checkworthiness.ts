// How much a fact-checker would want to check a sentence. After the check-worthiness task of ClaimBuster and CheckThat!.

import type { SentenceReading } from './reading';
import { featuresOf, FEATURES, type Feature } from './worth/features';
import { BIAS, WEIGHTS } from './worth/weights';

export interface CheckWorthiness {
  /** 0–1: the share of sentences like this one that a fact-checker would certainly check. */
  readonly score: number;
  /** What speaks most for checking it, strongest first, in words; empty where nothing does. */
  readonly reasons: readonly string[];
}

/**
 * From this score on a sentence is a claim. Set in November 2026 on articles that the weights were not learned from: it
 * keeps 86 % of what a fact-checker would certainly check, and 70 % of what it keeps is such.
 */
export const CLAIM_THRESHOLD = 0.4;

/** Reasons as people read them; features that only speak against a check have none. */
const REASONS: Partial<Record<Feature, string>> = {
  figures: 'gives figures',
  amount: 'gives an amount',
  money: 'speaks of money',
  moneyMarks: 'gives a price or percentage',
  comparison: 'compares',
  superlatives: 'claims a superlative',
  cause: 'gives a cause',
  accusation: 'speaks of violence, crime or an accusation',
  law: 'speaks of a law, vote or ruling',
  calendar: 'gives a date or period',
  years: 'gives a year',
  names: 'names people, bodies or places',
  pastVerb: 'tells what happened',
  regularPast: 'tells what happened',
  perfect: 'tells what has been done',
  passive: 'tells what was done',
  report: 'reports a statement',
  publicLife: 'speaks of public affairs',
  security: 'speaks of war, diplomacy or a disaster',
  health: 'speaks of health',
  order: 'says what must or may be done',
  office: 'speaks of people in office',
  dispute: 'claims, denies or warns',
  bodies: 'names people, bodies or places',
  lead: 'stands among the first sentences',
  reported: 'reports a statement',
};

const REASON_COUNT = 3;
/** What speaks less for a check is no reason. */
const LEAST_SHARE = 0.05;

/** How much a reason speaks for a check, in log-odds. */
interface Share {
  readonly reason: string;
  readonly share: number;
}

/** The weight of each feature, at its place in FEATURES. */
const WEIGHT_LIST: readonly number[] = FEATURES.map((feature) => WEIGHTS[feature] ?? 0);

const REASON_LIST: readonly (string | undefined)[] = FEATURES.map((feature) => REASONS[feature]);

/** The check-worthiness of a sentence. A sentence without words scores near 0. */
export function checkWorthiness(sentence: SentenceReading): CheckWorthiness {
  if (!sentence.tokens.some((token) => token.kind === 'word')) return { score: 0, reasons: [] };
  const features = featuresOf(sentence);
  let logOdds = BIAS;
  const shares: Share[] = [];
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] as number;
    if (feature === 0) continue;
    const share = (WEIGHT_LIST[at] as number) * feature;
    logOdds += share;
    const reason = REASON_LIST[at];
    if (share > LEAST_SHARE && reason !== undefined) shares.push({ reason, share });
  }
  return {
    score: Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000,
    reasons: strongestOf(shares),
  };
}

/** The reasons with the largest shares, largest first and each once. */
function strongestOf(shares: readonly Share[]): readonly string[] {
  const reasons: string[] = [];
  while (reasons.length < REASON_COUNT) {
    let strongest: Share | undefined;
    for (const one of shares) {
      if ((strongest === undefined || one.share > strongest.share) && !reasons.includes(one.reason))
        strongest = one;
    }
    if (strongest === undefined) break;
    reasons.push(strongest.reason);
  }
  return reasons;
}
