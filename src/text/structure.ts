// Tells which paragraph plays which part in an article: headline, date line, body, links to other stories …
// Invariant: every paragraph becomes at least one block; only a dateline, a date or a credit is cut off a paragraph.

import type { Block, BlockKind, Markup } from './article';
import { outlineBody } from './body';
import { datelineAtStart } from './dateline';
import { creditAtEnd, dateLineOf, wordCount } from './furniture';
import { outlineHead } from './head';
import { draftOf, type Draft } from './draft';
import { trimmed, type Paragraph } from './paragraphs';
import { isoDate } from '../base/calendar';
import { dateAtStart, type WrittenDate } from './writtenDate';

export interface Structure {
  /** In order, not overlapping, all kinds. */
  readonly blocks: readonly Block[];
  /** Index of the headline in blocks; undefined where there is none. */
  readonly headline: number | undefined;
  /** YYYY-MM-DD from a date line, else from the dateline; null where neither gives a full date. */
  readonly published: string | null;
  /** Agency or publisher of the dateline, the credit or the site's name; null where none is named. */
  readonly source: string | null;
}

/** Gives each paragraph its part. `masked` is as long as the source text, its markup replaced by spaces. */
export function outline(
  text: string,
  masked: string,
  paragraphs: readonly Paragraph[],
  markup: Markup,
): Structure {
  const drafts = paragraphs.map((paragraph) => draftOf(text, masked, paragraph, markup));
  const headline = outlineHead(drafts);
  outlineBody(drafts, headline);
  return cut(masked, drafts, headline === undefined ? undefined : drafts[headline]);
}

/** Makes blocks of the drafts and cuts off what stands inside a paragraph without being its story. */
function cut(masked: string, drafts: readonly Draft[], headlineDraft: Draft | undefined): Structure {
  const blocks: Block[] = [];
  const dates: WrittenDate[] = [];
  let headline: number | undefined;
  let dateline: { readonly date: WrittenDate | null; readonly agency: string | null } | undefined;
  let credit: string | null = null;
  let site: string | null = null;
  const firstBody = drafts.findIndex((draft) => draft.kind === 'paragraph');
  const lastBody = drafts.findLastIndex((draft) => draft.kind === 'paragraph');
  const add = (kind: BlockKind, start: number, end: number): void => {
    const span = trimmed(masked, start, end);
    if (span.start < span.end) blocks.push({ kind, ...span });
  };
  drafts.forEach((draft, index) => {
    let { start, end } = draft;
    const kind = draft.kind ?? 'paragraph';
    if (draft === headlineDraft) {
      const dateAt = dateAtEnd(draft.words);
      headline = blocks.length;
      if (dateAt === undefined) {
        blocks.push({ kind, start, end });
      } else {
        const from = end - (draft.words.length - dateAt.at);
        add('headline', start, from);
        add('date', from, end);
        dates.push(dateAt.date);
      }
      return;
    }
    if (kind === 'date') {
      const date = dateLineOf(draft.words);
      if (date) dates.push(date);
    } else if (kind === 'site') {
      if (index < firstBody && wordCount(draft.words) <= 6) site ??= draft.words;
    } else if (kind === 'credit') {
      credit ??= nameOfCredit(draft.words);
    } else if (kind === 'paragraph') {
      const found =
        index === firstBody && draft.words.length === end - start ? datelineAtStart(draft.words) : undefined;
      if (found) {
        dateline = found;
        add('dateline', start, start + found.length);
        ({ start, end } = trimmed(masked, start + found.length, end));
      }
      const closing = creditAtEnd(masked.slice(start, end), index === lastBody);
      if (closing) {
        add(kind, start, start + closing.start);
        add('credit', start + closing.start, end);
        if (index === lastBody) credit ??= closing.name;
        return;
      }
    }
    if (start < end) blocks.push({ kind, start, end });
  });
  return {
    blocks,
    headline,
    published: publishedFrom(dates, dateline?.date ?? null, masked),
    source: dateline?.agency ?? credit ?? site,
  };
}

/** "Wikinews interviews a mathematician Wednesday, September 19, 2007": the date that a headline's line ends with. */
function dateAtEnd(words: string): { readonly at: number; readonly date: WrittenDate } | undefined {
  // With its year the date ends in a figure.
  if (!/\d$/.test(words.slice(-1))) return undefined;
  const tail = Math.max(1, words.length - 45);
  for (let at = tail; at < words.length - 7; at += 1) {
    if (words.charCodeAt(at - 1) > 32 || words.charCodeAt(at) <= 32) continue;
    const date = dateAtStart(words.slice(at));
    if (date?.iso && at + date.length === words.length) {
      // "… as of 3 May 2024" belongs to the headline; a weekday before the date or two spaces part it from it.
      return /^[A-Z][a-z]{2,8}day\b/.test(words.slice(at)) ? { at, date } : undefined;
    }
  }
  return undefined;
}

function nameOfCredit(words: string): string | null {
  const source =
    /^\W{0,2}sources?:\s?(.{2,60})$/i.exec(words)?.[1] ??
    /^[\s(/–—-]*(\p{Lu}[\p{L}/ ]{1,30})[)\s.]*$/u.exec(words)?.[1];
  return source?.replace(/[).\s]+$/, '') ?? null;
}

const COPYRIGHT_YEAR = /(?:©|\(c\)|copyright)\s{0,2}(?:©\s?)?((?:19|20)\d\d)\b/i;

function publishedFrom(
  dates: readonly WrittenDate[],
  dateline: WrittenDate | null,
  masked: string,
): string | null {
  const all = dateline === null ? dates : [...dates, dateline];
  const full = all.find((date) => date.iso !== null);
  if (full) return full.iso;
  const partial = all.find((date) => date.month !== null && date.day !== null);
  const year = partial === undefined ? null : COPYRIGHT_YEAR.exec(masked.slice(-3000));
  if (partial === undefined || year === null) return null;
  return isoDate(Number(year[1]), partial.month as number, partial.day as number);
}
