// From an article and its entities to its quotations with their speakers.

import type { Entity } from '../entities/entity';
import type { Article } from '../text/article';
import { attributionsOf, kindOf } from './attributions';
import { confidenceOf } from './confidence';
import type { Quotation } from './quotation';
import { speakersOf } from './speaker';

/** All quotations of an article in the order of their content. */
export function findQuotations(article: Article, entities: readonly Entity[]): readonly Quotation[] {
  const attributions = attributionsOf(article);
  const speakers = speakersOf(article, attributions, entities);
  return attributions.map((attribution, at) => {
    const { entity, sourceKind } = speakers[at]!;
    const { content, cue, source } = attribution;
    return {
      kind: kindOf(attribution),
      content,
      cue,
      source,
      sourceKind,
      speaker: entity?.id ?? null,
      confidence: confidenceOf(attribution),
    };
  });
}
