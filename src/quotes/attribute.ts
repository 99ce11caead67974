// From an article and its entities to its quotations with their speakers.

import type { Span } from '../base/span';
import type { Entity } from '../entities/entity';
import type { Article } from '../text/article';
import { attributionsOf, kindOf } from './attributions';
import { confidenceOf } from './confidence';
import type { Quotation } from './quotation';
import { sourceKindOf } from './sources';

/** All quotations of an article in the order of their content. */
export function findQuotations(article: Article, entities: readonly Entity[]): readonly Quotation[] {
  void entities;
  return attributionsOf(article).map((attribution) => {
    const { content, cue, source } = attribution;
    return {
      kind: kindOf(attribution),
      content,
      cue,
      source,
      sourceKind: sourceKindOf(source === null ? '' : wordsOf(article, source)),
      speaker: null,
      confidence: confidenceOf(attribution),
    };
  });
}

function wordsOf(article: Article, span: Span): string {
  return article.masked.slice(span.start, span.end).replace(/\s+/g, ' ');
}
