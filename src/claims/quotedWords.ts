// Somebody's own words: what the quotations hold, and what stands between double quotation marks all the same.

import type { Span } from '../base/span';
import type { Quotation } from '../quotes/quotation';
import type { Article } from '../text/article';
import { matchesIn } from '../text/matches';

const MARK = /["“”„«»]/g;

/** A mark that is never closed opens no quotation longer than this (UTF-16 code units). */
const LONGEST_UNCLOSED = 1000;

/** The quoted spans of an article, sorted and joined where they overlap. Marks pair within a block alone. */
export function quotedWords(article: Article, quotations: readonly Quotation[]): readonly Span[] {
  const spans: Span[] = [];
  for (const quotation of quotations) {
    // Of a partial quotation only the words between the marks are somebody's own; they are found below.
    if (quotation.kind === 'direct') spans.push(...quotation.content);
  }
  for (const block of article.blocks) {
    let open = -1;
    for (const match of matchesIn(MARK, article.masked.slice(block.start, block.end))) {
      const at = block.start + match.index;
      const opens = match[0] === '“' || match[0] === '„' || match[0] === '«';
      if (open < 0) {
        // “ after „ closes in German; a closing mark without an opening one opens nothing.
        if (opens || (match[0] === '"' && !/[\p{L}\p{N}]/u.test(article.masked.charAt(at - 1)))) open = at;
      } else if (!opens || article.masked.charAt(open) === '„') {
        spans.push({ start: open, end: at + 1 });
        open = -1;
      }
    }
    if (open >= 0) spans.push({ start: open, end: Math.min(block.end, open + LONGEST_UNCLOSED) });
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}
