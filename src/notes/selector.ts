// Says of a place in a text how to find it again: its words, the words around it and where it stood. Invariant: this
// folder keeps decisions about words safe; it never judges a claim, and it reads and writes files only through a port.

import type { Span } from '../base/span';

/**
 * A place as the W3C Web Annotation model describes it: TextQuoteSelector (exact, prefix, suffix) with
 * TextPositionSelector (start, end). The words are as the text had them, markup included.
 */
export interface Selector {
  readonly exact: string;
  /** Up to CONTEXT_LENGTH UTF-16 code units before the place; empty at the start of the text. */
  readonly prefix: string;
  /** Up to CONTEXT_LENGTH UTF-16 code units after the place; empty at the end of the text. */
  readonly suffix: string;
  /** Where it stood, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * About thirty words on each side: enough that three replaced neighbours, or four words in ten, still leave a place
 * that can be told from its look-alikes. Shorter contexts (60, 100) missed twice as many, on Wikinews, November 2026.
 */
export const CONTEXT_LENGTH = 180;

/** Describes a span of a text. A span outside the text is cut to it. */
export function describe(text: string, span: Span): Selector {
  const start = Math.min(Math.max(0, span.start), text.length);
  const end = Math.min(Math.max(start, span.end), text.length);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeLetter(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, wholeLetter(text, Math.min(text.length, end + CONTEXT_LENGTH))),
    start,
    end,
  };
}

/** The offset itself, or the one before it where it would cut an emoji (a surrogate pair) in two. */
function wholeLetter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
