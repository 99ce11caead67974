// The story below its head: paragraphs, subheads, lists, quotations that stand apart, and what is not story at all.

import type { BlockKind } from './article';
import { isBodyLike, plainWords, saysTheSame, type Draft } from './draft';
import {
  dateLineOf,
  isByline,
  isCaption,
  isCreditLine,
  isFurniture,
  isRelated,
  isRelatedHeading,
} from './furniture';

/** From so many short questions on, questions are an interview's and not subheads. */
const QUESTIONS_OF_AN_INTERVIEW = 4;
/** So many short lines in a row are a list or a table. */
const LINES_OF_A_LIST = 3;

/** Gives every draft that has no kind its kind. */
export function outlineBody(drafts: readonly Draft[], headline: number | undefined): void {
  const questions = drafts.filter((draft) => draft.words.endsWith('?') && draft.count <= 15).length;
  const lastBody = drafts.findLastIndex((draft) => draft.kind === undefined && isBodyLike(draft));
  let links = false;
  drafts.forEach((draft, at) => {
    if (draft.kind !== undefined) {
      if (draft.kind !== 'related') links = false;
      return;
    }
    if (isRelatedHeading(draft)) {
      links = true;
      draft.kind = 'related';
      return;
    }
    if (links && (draft.heading > 0 || isStory(draft))) links = false;
    draft.kind =
      links && !isFurniture(draft) ? 'related' : kindOf(drafts, at, { questions, lastBody, headline });
  });
}

interface Context {
  readonly questions: number;
  readonly lastBody: number;
  readonly headline: number | undefined;
}

function kindOf(drafts: readonly Draft[], at: number, context: Context): BlockKind {
  const draft = drafts[at] as Draft;
  const { words } = draft;
  if (words === '') return 'other';
  if (draft.marker === 'image') return 'caption';
  if (draft.heading > 0) return 'subhead';
  if (draft.count >= 3 && repeatsHeadline(draft, drafts[context.headline ?? -1])) return 'repeated';
  const byWords = kindByWords(draft, at, context);
  if (byWords !== undefined) return byWords;
  if (draft.marker === 'quote') return 'quote';
  if (draft.marker === 'list') return 'list';
  if (isSubheadShape(draft, context)) return kindOfShortLine(drafts, at, context);
  return 'paragraph';
}

function repeatsHeadline({ words }: Draft, headline: Draft | undefined): boolean {
  return headline !== undefined && saysTheSame(words, headline.words) && plainWords(words) !== '';
}

function kindByWords(draft: Draft, at: number, { lastBody }: Context): BlockKind | undefined {
  const { words } = draft;
  if (isFurniture(draft)) return 'site';
  if (isRelated(draft)) return 'related';
  if (isCaption(draft)) return 'caption';
  if (isCreditLine(draft)) return 'credit';
  if (dateLineOf(words)) return 'date';
  return at > lastBody && isByline(draft) ? 'byline' : undefined;
}

/** Links are short and open-ended; a paragraph of two sentences is story again. */
function isStory(draft: Draft): boolean {
  return draft.marker === 'none' && draft.closed && draft.count >= 25;
}

function isSubheadShape(draft: Draft, { questions }: Context): boolean {
  if (draft.count > 12 || draft.words.length > 90 || /^["“„«].*["”“»]$/u.test(draft.words)) return false;
  if (draft.words.endsWith('?')) return draft.count <= 8 && questions < QUESTIONS_OF_AN_INTERVIEW;
  return !draft.closed && !/[,–—-]$/.test(draft.words) && /^["“‘']?[\p{Lu}\p{Lo}\p{N}]/u.test(draft.words);
}

function kindOfShortLine(drafts: readonly Draft[], at: number, context: Context): BlockKind {
  const isShort = (index: number): boolean => {
    const other = drafts[index];
    return (
      other !== undefined &&
      index !== context.headline &&
      other.heading === 0 &&
      isSubheadShape(other, context)
    );
  };
  let from = at;
  let to = at;
  while (at - from < LINES_OF_A_LIST && isShort(from - 1)) from -= 1;
  while (to - at < LINES_OF_A_LIST && isShort(to + 1)) to += 1;
  if (to - from + 1 >= LINES_OF_A_LIST) return 'list';
  // A subhead has a story under it.
  const next = drafts
    .slice(at + 1, at + 3)
    .find((draft) => draft.kind === undefined && !isSubheadShape(draft, context));
  return next !== undefined && next.count > draft(drafts, at).count ? 'subhead' : 'paragraph';
}

function draft(drafts: readonly Draft[], at: number): Draft {
  return drafts[at] as Draft;
}
