// Writes the quotations of a text as lines that a table can hold: "source | cue | content … content".

import type { Entity } from '../../src/entities/entity';
import { findQuotations } from '../../src/quotes/attribute';
import type { Quotation } from '../../src/quotes/quotation';
import { readText } from '../../src/text/read';

/** The quotations of a text, each as "source | cue | content"; a missing source or cue is "-". */
export function quotationsIn(text: string): readonly string[] {
  return quotationsOf(text).map((quotation) => {
    const words = (span: { start: number; end: number } | null) =>
      span === null ? '-' : text.slice(span.start, span.end);
    return [words(quotation.source), words(quotation.cue), quotation.content.map(words).join(' … ')].join(
      ' | ',
    );
  });
}

export function quotationsOf(text: string, entities: readonly Entity[] = []): readonly Quotation[] {
  return findQuotations(readText(`A plain headline\n\n${text}`), entities).map((quotation) => {
    const back = (span: { start: number; end: number }) => ({ start: span.start - 18, end: span.end - 18 });
    return {
      ...quotation,
      content: quotation.content.map(back),
      cue: quotation.cue && back(quotation.cue),
      source: quotation.source && back(quotation.source),
    };
  });
}
