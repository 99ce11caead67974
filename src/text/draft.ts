// A paragraph on its way to a block: its words without markers, and what its markers say of it.

import type { BlockKind, Markup } from './article';
import { wordCount, type Line } from './furniture';
import { openingOf } from './openings';
import type { Paragraph } from './paragraphs';
import { trimmed } from './paragraphs';

export interface Draft extends Line {
  /** Without the marker before it ("#", ">", "Headline:"). */
  readonly start: number;
  readonly end: number;
  /** The masked words, trimmed. */
  readonly words: string;
  readonly count: number;
  /** Level of a heading, 0 for none. */
  readonly heading: number;
  readonly marker: 'none' | 'quote' | 'list' | 'image' | 'headline';
  /** Whether the whole paragraph is emphasised ("*For forty years …*"). */
  readonly emphasised: boolean;
  /** Whether it ends as a sentence ends. */
  readonly closed: boolean;
  /** Set by outlineHead and outlineBody. */
  kind?: BlockKind;
}

const HEADING = /^(#{1,6})\s+/;
// A heading that is underlined with === or ---.
const UNDERLINE = /\n[ \t]*(=+|-+)[ \t]*$/;
const QUOTE = /^>\s?/;
const LIST = /^(?:[-*+•▪◦‣·]|\d{1,3}[.)]|\p{L}\))\s+/u;
const HEADLINE_LABEL = /^(?:headline|title)\s?:\s+/i;
/** Within the last four letters. */
const CLOSED = /[.!?…。！？:;]["'”’»)\]*_]{0,3}$/;

/** Reads the markers of a paragraph. */
export function draftOf(text: string, masked: string, paragraph: Paragraph, markup: Markup): Draft {
  const source = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
  const underline =
    markup === 'markdown'
      ? UNDERLINE.exec(text.slice(Math.max(paragraph.start, paragraph.end - 80), paragraph.end))?.[1]
      : undefined;
  const { heading, quote, list, label } = opensProse(source) ? PROSE : markersOf(source);
  const image = source.startsWith('![');
  const row = markup === 'markdown' && source.startsWith('|');
  const skip = heading?.[0].length ?? quote?.[0].length ?? label?.[0].length ?? 0;
  const span = trimmed(text, paragraph.start + skip, paragraph.end);
  const inner = trimmed(masked, span.start, span.end);
  const words = masked.slice(inner.start, inner.end);
  const emphasised =
    markup === 'markdown' &&
    /^[*_]/.test(text.slice(span.start, span.start + 1)) &&
    /[*_]$/.test(text.slice(span.end - 1, span.end));
  return {
    // Spans of headings and the like are those of the words, so that a headline reads as one.
    start: words === '' ? span.start : inner.start,
    end: words === '' ? span.end : inner.end,
    words,
    opening: openingOf(words),
    count: wordCount(words),
    heading: heading?.[1]?.length ?? (underline === undefined ? 0 : underline.startsWith('=') ? 1 : 2),
    marker: image
      ? 'image'
      : quote
        ? 'quote'
        : label
          ? 'headline'
          : (list && !heading) || row
            ? 'list'
            : 'none',
    emphasised,
    closed: CLOSED.test(words.slice(-4)),
  };
}

interface Markers {
  readonly heading: RegExpExecArray | null;
  readonly quote: RegExpExecArray | null;
  readonly list: RegExpExecArray | null;
  readonly label: RegExpExecArray | null;
}

const PROSE: Markers = { heading: null, quote: null, list: null, label: null };

function markersOf(source: string): Markers {
  return {
    heading: HEADING.exec(source),
    quote: QUOTE.exec(source),
    list: LIST.exec(source),
    label: HEADLINE_LABEL.exec(source),
  };
}

/** Whether two letters of English come first that begin neither "headline:" nor "title:": no marker does so. */
function opensProse(source: string): boolean {
  const first = smallLetter(source.charCodeAt(0));
  const second = smallLetter(source.charCodeAt(1));
  return isEnglish(first) && isEnglish(second) && first !== 0x68 && first !== 0x74;
}

function isEnglish(letter: number | undefined): boolean {
  return letter !== undefined && letter >= 0x61 && letter <= 0x7a;
}

/** Whether the paragraph is story: several sentences' worth of words, or one that ends as a sentence does. */
export function isBodyLike(draft: Draft): boolean {
  if (draft.heading > 0) return false;
  return draft.count > 35 || (draft.closed && draft.count >= 12);
}

/** The letters and digits of the words, for comparing two lines. */
export function plainWords(words: string): string {
  const small = words.toLowerCase();
  // Most lines are English, and Unicode's tables are slow to ask.
  const marks = BEYOND_ENGLISH.test(small) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g;
  return small.replace(marks, ' ').trim();
}

const BEYOND_ENGLISH = /[\u0080-\uffff]/;

/** Whether two lines have the same plain words. Nearly all show by their first letters that they have not. */
export function saysTheSame(one: string, other: string): boolean {
  let next = 0;
  for (let at = 0; at < one.length; at += 1) {
    const code = smallLetter(one.charCodeAt(at));
    if (code === undefined) continue;
    while (next < other.length && smallLetter(other.charCodeAt(next)) === undefined) next += 1;
    const otherCode = smallLetter(other.charCodeAt(next));
    next += 1;
    // Only Unicode can tell what is a letter beyond English.
    if (code >= 0x80 || (otherCode !== undefined && otherCode >= 0x80)) break;
    if (code !== otherCode) return false;
  }
  return plainWords(one) === plainWords(other);
}

/** The code of a letter or digit, small; undefined for marks. What is neither English nor typographic counts as a letter. */
function smallLetter(code: number): number | undefined {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  if (code >= 0x80) return code >= 0x2010 && code < 0x2040 ? undefined : code;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? code : undefined;
}
