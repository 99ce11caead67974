// The weight of every feature in check-worthiness, in log-odds.
// Reasoned by hand in November 2026; scripts/trainCheckWorthiness.mjs may move them.

import type { Feature } from './features';

export const BIAS = -1.6;

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  amount: 1.0,
  money: 0.8,
  comparison: 0.9,
  cause: 0.4,
  accusation: 0.7,
  law: 0.6,
  publicLife: 0.5,
  pastVerb: 0.5,
  report: 0.1,
  firstPerson: -0.7,
  firstPlural: -0.5,
  secondPerson: -0.9,
  opinion: -0.9,
  obligation: -1.0,
  future: -0.5,
  negation: 0,
  absolute: -0.1,
  calendar: 0.6,
  speech: -0.8,
  figures: 1.6,
  years: 0.8,
  moneyMarks: 0.6,
  names: 0.6,
  superlatives: 0.7,
  regularPast: 0.5,
  perfect: 0.4,
  passive: 0.3,
  quotedShare: -1.2,
  partlyQuoted: 0.1,
  question: -2.0,
  exclamation: -0.6,
  short: -1.2,
  long: 0.8,
  sourceCut: 0.1,
  headline: 0,
  label: -1.0,
  pronounStart: -0.2,
};
