// Finds what is quoted and who said it. Invariant: this folder resolves speakers to entities that entities/ found; it
// adds none of its own and judges nobody's words.

import type { Span } from '../base/span';

export type QuotationKind = 'direct' | 'partial' | 'indirect';

/** Who stands behind the words: by name or role, unnamed on purpose, only vaguely ("experts"), or nobody. */
export type SourceKind = 'named' | 'anonymous' | 'vague' | 'none';

/** Words that the article gives to somebody else, as source, cue and content (after PARC and PolNeAR). */
export interface Quotation {
  readonly kind: QuotationKind;
  /** The quoted or reported words, quotation marks included; several spans where the cue interrupts them. */
  readonly content: readonly Span[];
  /** The report verb or phrase ("said", "according to"); null where there is none. */
  readonly cue: Span | null;
  /** The words that name the source ("the Russian foreign minister"); null where there is none. */
  readonly source: Span | null;
  readonly sourceKind: SourceKind;
  /** The id of the entity that speaks; null where the source is none of the article's entities. */
  readonly speaker: string | null;
  /** 0–1. */
  readonly confidence: number;
}
