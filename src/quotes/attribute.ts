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
  // The quotation that quoted sentences without a cue of their own go on with.
  let running: { index: number; block: number } | null = null;
  for (const passage of passagesOf(article, stretches)) {
    if (running !== null && isAllQuoted(passage)) {
      const last = quotations[running.index]!;
      const span = { start: passage.start, end: passage.end };
      if (passage.block === running.block) {
        quotations[running.index] = { ...last, content: [...last.content, span] };
        continue;
      }
      if (passage.block === running.block + 1) {
        running = { index: quotations.length, block: passage.block };
        quotations.push({
          ...last,
          kind: 'direct',
          content: [span],
          cue: null,
          confidence: 0.7 * last.confidence,
        });
        continue;
      }
    }
    running = null;
    for (const draft of readPassage(passage)) {
      const quotation = toQuotation(article, passage, draft, stretches);
      if (quotation === null) continue;
      if (draft.frame === 'Q' || draft.frame === ':' || quotation.kind !== 'indirect')
        running = { index: quotations.length, block: passage.block };
      quotations.push(quotation);
    }
  }
  void entities;
  return quotations.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** Whether every word of a passage stands between quotation marks. */
function isAllQuoted(passage: Passage): boolean {
  let quoted = false;
  for (let at = 0; at < passage.tokens.length; at += 1) {
    if (passage.stretchOf[at] !== -1) quoted = true;
    else if (passage.tokens[at]!.kind !== 'punctuation') return false;
  }
  return quoted;
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
