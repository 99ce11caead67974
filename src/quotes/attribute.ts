// From an article and its entities to its quotations with their speakers.

import type { Entity } from '../entities/entity';
import type { Article } from '../text/article';
import type { Quotation } from './quotation';

/** All quotations of an article in the order of their content. */
export function findQuotations(_article: Article, _entities: readonly Entity[]): readonly Quotation[] {
  return [];
}
