// Dates, times, money, percentages and quantities of an article, with what they come to.

import type { Memory } from '../base/memory';
import type { Span } from '../base/span';
import type { Article } from '../text/article';
import type { EntityValue } from './entity';

/** A value in the text. */
export interface FoundValue extends Span {
  readonly value: EntityValue;
  /** 0–1. */
  readonly confidence: number;
}

/** The values of an article in order, not overlapping. A text without sentences has none. */
export function findValues(_article: Article, _memory?: Memory): readonly FoundValue[] {
  return [];
}
