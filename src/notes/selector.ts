// Says of a place in a text how to find it again: its words, the words around it and where it stood. Invariant: this
// folder keeps decisions about words safe; it never judges a claim, and it reads and writes files only through a port.

import { hash } from '../base/hash';
import type { Span } from '../base/span';

/**
 * A place as the W3C Web Annotation model describes it: TextQuoteSelector (exact, prefix, suffix) with
 * TextPositionSelector (start, end). The words are as the text had them, markup included. The optional fields are
 * missing where another tool made the selector.
 */
export interface Selector {
  readonly exact: string;
  /** The code units before the place, as far as CONTEXT_LENGTH or as they make it unique; empty at the text's start. */
  readonly prefix: string;
  /** The same after the place; empty at the end of the text. */
  readonly suffix: string;
  /** Where it stood, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The sentence that it begins in: a short hash of its words, and how far into it the place begins. */
  readonly sentence?: { readonly hash: string; readonly offset: number } | undefined;
  /** Which occurrence of its words it was, from 1, of how many. */
  readonly occurrence?: { readonly nth: number; readonly of: number } | undefined;
  /** A short hash of the whole text that it was described in. */
  readonly document?: string | undefined;
}

/**
 * About thirty words on each side: enough that three replaced neighbours, or four words in ten, still leave a place
 * that can be told from its look-alikes. Shorter contexts (60, 100) missed twice as many, on Wikinews, November 2026.
 */
export const CONTEXT_LENGTH = 180;

/** No context grows beyond this: a text that repeats itself for longer does so on purpose. */
const LONGEST_CONTEXT = 720;

/** Describes a span of a text. A span outside the text is cut to it. */
export function describe(text: string, span: Span): Selector {
  const start = Math.min(Math.max(0, span.start), text.length);
  const end = Math.min(Math.max(start, span.end), text.length);
  let length = CONTEXT_LENGTH;
  while (length < LONGEST_CONTEXT && !standsOnce(text, start - length, end + length)) length *= 2;
  const exact = text.slice(start, end);
  const sentence = sentenceAround(text, start);
  const all = occurrencesOf(text, exact);
  return {
    exact,
    prefix: text.slice(wholeLetter(text, Math.max(0, start - length)), start),
    suffix: text.slice(end, wholeLetter(text, Math.min(text.length, end + length))),
    start,
    end,
    sentence: { hash: hash(text.slice(sentence.start, sentence.end)), offset: start - sentence.start },
    occurrence: { nth: all.filter((at) => at <= start).length, of: all.length },
    document: hash(text),
  };
}

/** A sentence ends where a full stop, question or exclamation mark is followed by white space, and with its line. */
const SENTENCE_END = /[.!?]["'”’)\]]*(?=\s)|\n/g;

/** The sentences of a text, without the white space between them. Abbreviations end one too: they do so every time. */
export function sentencesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (trimmed !== '') {
      const from = start + words.indexOf(trimmed);
      spans.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const mark of text.matchAll(SENTENCE_END)) add(mark.index + mark[0].length);
  add(text.length);
  return spans;
}

function sentenceAround(text: string, at: number): Span {
  const line = { start: text.lastIndexOf('\n', at - 1) + 1, end: text.indexOf('\n', at) };
  const inLine = text.slice(line.start, line.end < 0 ? text.length : line.end + 1);
  // White space before a sentence is part of none.
  const sentence = sentencesIn(inLine).find(
    ({ start, end }) => line.start + start <= at && at < line.start + end,
  );
  return sentence === undefined
    ? { start: at, end: at }
    : { start: line.start + sentence.start, end: line.start + sentence.end };
}

function standsOnce(text: string, from: number, to: number): boolean {
  const stretch = text.slice(Math.max(0, from), to);
  const first = text.indexOf(stretch);
  return text.indexOf(stretch, first + 1) < 0;
}

/** Where words stand in a text, in order, none over another; nowhere for no words. */
export function occurrencesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** The offset itself, or the one before it where it would cut an emoji (a surrogate pair) in two. */
function wholeLetter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
