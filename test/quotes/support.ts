// Writes the quotations of a text as lines that a table can hold: "source | cue | content … content".

import type { Span } from '../../src/base/span';
import type { Entity } from '../../src/entities/entity';
import { findQuotations } from '../../src/quotes/attribute';
import type { Quotation } from '../../src/quotes/quotation';
import { readText } from '../../src/text/read';

/** What stands before each text, so that its first line is no headline. */
const HEAD = 'A plain headline\n\n';

/** The quotations of a text, each as "source | cue | content"; a missing source or cue is "-". */
export function quotationsIn(text: string): readonly string[] {
  return quotationsOf(text).map((quotation) =>
    [
      wordsOf(text, quotation.source),
      wordsOf(text, quotation.cue),
      quotation.content.map((part) => wordsOf(text, part)).join(' … '),
    ].join(' | '),
  );
}

/** The quotations of a text as the body of an article; spans refer to the text itself. */
export function quotationsOf(text: string, entities: readonly Entity[] = []): readonly Quotation[] {
  return findQuotations(readText(HEAD + text), entities).map((quotation) => ({
    ...quotation,
    content: quotation.content.map(withoutHead),
    cue: quotation.cue && withoutHead(quotation.cue),
    source: quotation.source && withoutHead(quotation.source),
  }));
}

function wordsOf(text: string, span: Span | null): string {
  return span === null ? '-' : text.slice(span.start, span.end);
}

function withoutHead(span: Span): Span {
  return { start: span.start - HEAD.length, end: span.end - HEAD.length };
}
