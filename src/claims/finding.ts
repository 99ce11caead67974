// Finds what a careful editor would query. Invariant: a finding says what is unclear and how to resolve it; it never
// calls a claim false, and this folder never looks anything up outside the article and the shipped facts.

import type { Span } from '../base/span';

export type Family = 'sourcing' | 'wording' | 'consistency' | 'knowledge' | 'workspace' | 'desk';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Another place that the finding is about: the second value, the earlier spelling, the antecedent. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** A correction that the desk may apply with one key. */
export interface Fix {
  /** What the key does: "Change to Thursday". */
  readonly title: string;
  readonly edits: readonly (Span & { readonly newText: string })[];
}

/** A query in the margin: the words, why they are questionable, and how to resolve it. */
export interface Finding extends Span {
  /** Stable id of the rule ("no-details"). */
  readonly rule: string;
  readonly family: Family;
  /** What is unclear here, with its working, in a sentence or two. */
  readonly message: string;
  /** What the desk can do about it. */
  readonly resolve: string;
  /** 0–1: how often a careful editor agrees with a finding like this one. */
  readonly confidence: number;
  readonly severity: Severity;
  readonly related: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}
