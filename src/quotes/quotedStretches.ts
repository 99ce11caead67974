// Finds what stands between quotation marks. Marks pair within a block; a quotation that runs over paragraphs opens anew.

import { firstEndingAfter, type Span } from '../base/span';
import type { Article, Block } from '../text/article';
import { matchesIn } from '../text/matches';
import { reportVerbForm } from './reportVerbs';

/** Words between quotation marks, the marks included. */
export interface Stretch extends Span {
  /** Index of its block in Article.blocks. */
  readonly block: number;
  /** Whether the closing mark stands there; an unclosed stretch ends with its block. */
  readonly closed: boolean;
  /** Whether it goes on in the next block, which opens with a mark of its own. */
  readonly continues: boolean;
  /** Double marks and guillemets; single marks otherwise. */
  readonly double: boolean;
}

const MARK = /'''|''|["“”„«»‘’‚']/g;
const SPACE_OR_OPENING = /[\s([{—–\-/"“„«‘]/;
const WORD = /[\p{L}\p{N}]/u;
/** A mark that is never closed holds no more than this (UTF-16 code units): one lost mark must not swallow a page. */
const LONGEST_UNCLOSED = 2000;
/** "'em", "'til", "'90s", "’tis": an apostrophe, not a mark. */
const ELISION = /^(?:em|til|tis|twas|cause|n|bout|round|\d\ds)(?![\wà-ɏ])/i;

/** The quoted stretches of an article in order; none holds another (nested marks belong to the outer stretch). */
export function quotedStretches(article: Article): readonly Stretch[] {
  const stretches: Stretch[] = [];
  article.blocks.forEach((block, index) => {
    const marks = marksIn(article.masked, block);
    if (marks.length === 0) return;
    for (const stretch of stretchesOf(article, block, index, marks)) stretches.push(stretch);
  });
  return stretches.map((stretch, at) => {
    const next = stretches[at + 1];
    const continues =
      !stretch.closed &&
      next !== undefined &&
      next.block === stretch.block + 1 &&
      next.start <= (article.blocks[next.block]?.start ?? -1) + 1;
    return continues ? { ...stretch, continues } : stretch;
  });
}

/** A mark that may open or close a quotation, by its place in the text. */
interface Mark {
  readonly at: number;
  readonly mark: string;
}

/** The marks of a block in order, apostrophes among them. */
function marksIn(text: string, block: Block): readonly Mark[] {
  const marks: Mark[] = [];
  const words = text.slice(block.start, block.end);
  for (const match of matchesIn(MARK, words)) marks.push({ at: block.start + match.index, mark: match[0] });
  return marks;
}

function stretchesOf(article: Article, block: Block, index: number, marks: readonly Mark[]): Stretch[] {
  const text = article.masked;
  const found: Stretch[] = [];
  let open: Mark | null = null;
  const push = (start: number, end: number, closed: boolean, double: boolean) =>
    found.push({ start, end, block: index, closed, continues: false, double });
  for (let at = 0; at < marks.length; at += 1) {
    const { at: offset, mark } = marks[at] as Mark;
    const end = offset + mark.length;
    const before = offset > block.start ? text.charAt(offset - 1) : ' ';
    const after = end < block.end ? text.charAt(end) : ' ';
    if (open === null) {
      if (isSingle(mark)) {
        const close = opensSingle(text, mark, before, after, end)
          ? closeOfSingle(text, marks, at, block.end)
          : -1;
        if (close < 0) continue;
        const closing = marks[close] as Mark;
        push(offset, closing.at + closing.mark.length, true, false);
        at = close;
      } else if (closesNothing(mark, before, after)) {
        // The opening mark was lost: the words since the sentence began are quoted.
        const start = Math.max(sentenceStart(article, offset), found.at(-1)?.end ?? block.start);
        if (start < offset) push(start, end, true, true);
      } else if (
        (mark !== '»' || !WORD.test(before)) &&
        mark !== '”' &&
        (mark !== '"' || !WORD.test(before) || offset === block.start)
      ) {
        open = { at: offset, mark: mark === "'''" ? "''" : mark };
      }
    } else if (closes(open.mark, mark, before, after) || isMisplaced(text, mark, offset, end)) {
      push(open.at, end, true, true);
      open = null;
    } else if (mark === open.mark && (mark === '“' || mark === '«')) {
      // A second opening mark of the same kind: the first one was never closed.
      push(open.at, lastWordEnd(text, open.at, offset), false, true);
      open = { at: offset, mark };
    }
  }
  if (open !== null) push(open.at, Math.min(block.end, open.at + LONGEST_UNCLOSED), false, true);
  return found;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‚' || mark === '‘' || mark === '’';
}

function closes(open: string, mark: string, before: string, after: string): boolean {
  switch (open) {
    case '“':
      return (
        mark === '”' ||
        (mark === '"' && !WORD.test(after)) ||
        // A closing mark that was typed as an opening one.
        (mark === '“' && !SPACE_OR_OPENING.test(before) && !WORD.test(after))
      );
    case '„':
      return mark === '“' || mark === '”';
    case '«':
      return mark === '»';
    case '»':
      return mark === '«';
    case "''":
      return mark === "''" || mark === '"' || mark === "'''";
    default:
      return (
        (mark === '"' && (!SPACE_OR_OPENING.test(before) || !WORD.test(after))) ||
        mark === '”' ||
        mark === "''"
      );
  }
}

/** "…, once more,” he said" without an opening mark before: a mark right behind a comma or stop and before a space closes. */
function closesNothing(mark: string, before: string, after: string): boolean {
  return (mark === '"' || mark === '”') && /[,.!?…]/.test(before) && !WORD.test(after);
}

function sentenceStart(article: Article, offset: number): number {
  const sentence = article.sentences[firstEndingAfter(article.sentences, offset - 1)];
  return sentence === undefined || sentence.start > offset ? offset : sentence.start;
}

/** "We start again, "said Holm.": machine translation leaves the space on the wrong side of a closing mark. */
function isMisplaced(text: string, mark: string, offset: number, end: number): boolean {
  if (mark !== '"' || !/[,.!?…] $/.test(text.slice(Math.max(0, offset - 2), offset))) return false;
  const word = /^\p{Ll}+/u.exec(text.slice(end, end + 12))?.[0];
  return word !== undefined && (/^(?:he|she|they)$/.test(word) || reportVerbForm(word) !== undefined);
}

function opensSingle(text: string, mark: string, before: string, after: string, end: number): boolean {
  if (mark === '‚') return true;
  if (mark === '’' || !SPACE_OR_OPENING.test(before) || !/[\p{L}\p{N}…$£€[]/u.test(after)) return false;
  return !ELISION.test(text.slice(end, end + 6));
}

/** Where a single quotation closes: a mark after punctuation, else one after a word that is no plural possessive. */
function closeOfSingle(text: string, marks: readonly Mark[], open: number, blockEnd: number): number {
  for (let at = open + 1; at < marks.length && at < open + 40; at += 1) {
    const { at: offset, mark } = marks[at] as Mark;
    if (mark !== "'" && mark !== '’' && !(mark === '‘' && marks[open]?.mark === '‚')) continue;
    const before = text.charAt(offset - 1);
    const after = offset + 1 < blockEnd ? text.charAt(offset + 1) : ' ';
    if (WORD.test(after) || SPACE_OR_OPENING.test(before)) continue;
    // "the workers' rights": a possessive, unless the quotation ends there.
    if (
      before === 's' &&
      /\s/.test(after) &&
      /\p{Ll}/u.test(text.charAt(offset + 2)) &&
      laterClose(text, marks, at)
    )
      continue;
    return at;
  }
  return -1;
}

function laterClose(text: string, marks: readonly Mark[], from: number): boolean {
  for (let at = from + 1; at < marks.length && at < from + 12; at += 1) {
    const { at: offset, mark } = marks[at] as Mark;
    if (mark === '‘' || (mark === "'" && /\s/.test(text.charAt(offset - 1)))) return false;
    if ((mark === "'" || mark === '’') && !WORD.test(text.charAt(offset + 1))) return true;
  }
  return false;
}

function lastWordEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
