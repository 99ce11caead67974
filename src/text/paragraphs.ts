// Cuts a text into its paragraphs: a blank line parts them, and so does a line end, unless the lines are hard-wrapped.

import { startsSmall } from './characters';
import type { Span } from '../base/span';
import type { Markup } from './article';

/** A paragraph or a line of its own, without the white space around it. */
export interface Paragraph extends Span {
  /** Whether a blank line (or the text's start) stands before it. */
  readonly afterBlank: boolean;
}

/** A line with words, without the white space around them; afterBlank as in a paragraph. */
type Line = Paragraph;

/** Hard-wrapped text has no longer lines than this (UTF-16 units); mail and typewriters wrap at 60 to 80. */
const WIDEST_WRAP = 110;
/** Wider lines that end as sentences do are rather paragraphs of their own. */
const USUAL_WRAP = 84;
/** A line shorter than this is not wrapped, it ends. */
const SHORTEST_WRAP = 40;

/**
 * The paragraphs between two offsets, in order. White space alone gives none. A line ends at \n, \r\n, \r alone, or a
 * Unicode line or paragraph separator.
 */
export function paragraphsOf(text: string, from: number, to: number, markup: Markup): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let group: Line[] = [];
  let afterBlank = true;
  let start = from;
  while (start < to) {
    let end = start;
    while (end < to && !isLineEnd(text.charCodeAt(end))) end += 1;
    const words = trimmed(text, start, end);
    const isBlankLine = words.start === words.end;
    if (isBlankLine || afterBlank) {
      addGroup(text, group, markup, paragraphs);
      group = [];
    }
    if (!isBlankLine) group.push({ start: words.start, end: words.end, afterBlank });
    afterBlank = isBlankLine;
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  addGroup(text, group, markup, paragraphs);
  return paragraphs;
}

function isLineEnd(code: number): boolean {
  if (code > 13 && code < 0x85) return false;
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x0c || code === 0x85;
}

/** The span without the white space (byte order mark included) at its ends; empty at `start` when nothing is left. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : { start, end: start };
}

function isBlank(code: number): boolean {
  if (code > 32 && code < 0x85) return false;
  return code <= 32 || /[\s\u200b\u200e\u200f\u2060]/.test(String.fromCharCode(code));
}

function addGroup(text: string, group: readonly Line[], markup: Markup, paragraphs: Paragraph[]): void {
  const [first] = group;
  if (first === undefined) return;
  if (group.length === 1) {
    paragraphs.push(first);
    return;
  }
  const widest = group.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  // Lines that all end as sentences do are paragraphs of their own, however evenly long they are.
  const wrapped = markup === 'markdown' || group.slice(0, -1).some((line) => !endsSentence(text, line));
  let open: { start: number; end: number; afterBlank: boolean } | undefined;
  let last: Line | undefined;
  for (const line of group) {
    if (open !== undefined && last !== undefined && wrapped && goesOn(text, last, line, widest, markup)) {
      open.end = line.end;
    } else {
      if (open !== undefined) paragraphs.push(open);
      open = { start: line.start, end: line.end, afterBlank: line.afterBlank };
    }
    last = line;
  }
  if (open !== undefined) paragraphs.push(open);
}

const LINE_OF_ITS_OWN =
  /^(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|>|\||<!--|!\[|```|(?:by|source|photo|image|picture|published|updated|read more|see also|related)\b)/i;

/** Whether the second line is the first one's continuation: it was only wrapped. */
function goesOn(text: string, line: Line, next: Line, widest: number, markup: Markup): boolean {
  const nextStart = text.slice(next.start, next.start + 20);
  if (LINE_OF_ITS_OWN.test(nextStart)) return nextStart.startsWith('>') && text.charAt(line.start) === '>';
  const length = line.end - line.start;
  if (markup === 'markdown') {
    // In Markdown a single line end is a space, unless the line is a heading or ends in two spaces or a backslash.
    const hardBreak = text.charAt(line.end - 1) === '\\' || text.slice(line.end, line.end + 2) === '  ';
    return (
      !hardBreak && !/^(?:#{1,6}\s|\||<!--|!\[|={3,}|-{3,})/.test(text.slice(line.start, line.start + 10))
    );
  }
  if (widest > WIDEST_WRAP) return false;
  const firstWord =
    /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP)))?.[0] ?? '';
  // A line was wrapped where the next word did not fit. Edited text is ragged, so that a small letter counts too.
  const didNotFit = length + 1 + firstWord.length > widest;
  const small = startsSmall(firstWord) && !endsSentence(text, line);
  if (endsSentence(text, line) && widest > USUAL_WRAP) return false;
  return length >= SHORTEST_WRAP && (didNotFit || small);
}

function endsSentence(text: string, line: Span): boolean {
  return /[.!?:]["”’»)]?$/.test(text.slice(Math.max(line.start, line.end - 2), line.end));
}
