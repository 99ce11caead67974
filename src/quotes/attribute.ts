// From an article and its entities to its quotations with their speakers.

import type { Span } from '../base/span';
import type { Entity } from '../entities/entity';
import type { Article } from '../text/article';
import type { Draft } from './draft';
import { passagesOf, spanOf, type Passage } from './passage';
import type { Quotation, QuotationKind } from './quotation';
import { quotedStretches, type Stretch } from './quotedStretches';
import { readPassage } from './readPassage';
import { sourceKindOf } from './sources';

/** All quotations of an article in the order of their content. */
export function findQuotations(article: Article, entities: readonly Entity[]): readonly Quotation[] {
  const stretches = quotedStretches(article);
  const quotations: Quotation[] = [];
  for (const passage of passagesOf(article, stretches)) {
    for (const draft of readPassage(passage)) {
      const quotation = toQuotation(article, passage, draft, stretches);
      if (quotation !== null) quotations.push(quotation);
    }
  }
  void entities;
  return quotations.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

function toQuotation(
  article: Article,
  passage: Passage,
  draft: Draft,
  stretches: readonly Stretch[],
): Quotation | null {
  const content = draft.content.flatMap((part) => spanOf(passage, part.first, part.last) ?? []);
  if (content.length === 0) return null;
  const source = draft.source === null ? null : spanOf(passage, draft.source.first, draft.source.last);
  const cue = draft.cue === null ? null : spanOf(passage, draft.cue.first, draft.cue.last);
  void stretches;
  return {
    kind: kindOf(passage, draft),
    content,
    cue,
    source,
    sourceKind: sourceKindOf(source === null ? '' : wordsOf(article, source)),
    speaker: null,
    confidence: 0.8,
  };
}

function wordsOf(article: Article, span: Span): string {
  return article.masked.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** Direct when nearly all words stand in quotation marks, indirect when none does. */
function kindOf(passage: Passage, draft: Draft): QuotationKind {
  let quoted = 0;
  let words = 0;
  for (const part of draft.content) {
    for (let at = part.first; at <= part.last; at += 1) {
      if (passage.tokens[at]!.kind === 'punctuation') continue;
      words += 1;
      if (passage.stretchOf[at] !== -1) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= 0.9 * words ? 'direct' : 'partial';
}
