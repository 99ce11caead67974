// The top of an article, down to its first paragraph: site name, headline, deck, byline, date, a headline repeated.

import { datelineAtStart } from './dateline';
import { isBodyLike, saysTheSame, type Draft } from './draft';
import {
  dateLineOf,
  isByline,
  isCaption,
  isFurniture,
  isNameAlone,
  isRelated,
  isSiteName,
} from './furniture';

/** The head is sought in so many paragraphs at most. */
const LONGEST_HEAD = 14;

/**
 * Gives the drafts of the head their kinds and returns the index of the headline; undefined where there is none.
 * Drafts from the first paragraph of the story on are left without a kind.
 */
export function outlineHead(drafts: readonly Draft[]): number | undefined {
  const end = endOfHead(drafts);
  const lines: number[] = [];
  for (let at = 0; at < end; at += 1) {
    const draft = drafts[at] as Draft;
    const kind = kindByWords(draft);
    if (kind !== undefined) draft.kind = kind;
    else lines.push(at);
  }
  const headline = pickHeadline(drafts, lines, end);
  if (headline === undefined) return undefined;
  (drafts[headline] as Draft).kind = 'headline';
  for (const at of lines) {
    const draft = drafts[at] as Draft;
    if (at < headline) draft.kind = 'site';
    else if (at > headline) nameLine(drafts, at, headline);
  }
  leadOrDeck(drafts, headline, end);
  return headline;
}

/** The index of the first paragraph of the story. */
function endOfHead(drafts: readonly Draft[]): number {
  const most = Math.min(drafts.length, LONGEST_HEAD);
  for (let at = 0; at < most; at += 1) {
    const draft = drafts[at] as Draft;
    if (isBodyLike(draft) && kindByWords(draft) === undefined && !(draft.emphasised && draft.count < 60))
      return at;
    if (datelineAtStart(draft.words)) return at;
  }
  return most;
}

function kindByWords(draft: Draft): 'date' | 'byline' | 'caption' | 'related' | 'site' | undefined {
  if (draft.heading > 0) return undefined;
  if (draft.marker === 'image') return 'caption';
  if (dateLineOf(draft.words)) return 'date';
  if (isByline(draft)) return 'byline';
  if (isFurniture(draft)) return 'site';
  if (isRelated(draft)) return 'related';
  return isCaption(draft) ? 'caption' : undefined;
}

function pickHeadline(drafts: readonly Draft[], lines: readonly number[], end: number): number | undefined {
  const marked = lines.find((at) => {
    const draft = drafts[at] as Draft;
    return draft.heading === 1 || draft.marker === 'headline';
  });
  if (marked !== undefined) return marked;
  const repeated = lines.map((at) => repeatedBy(drafts, lines, at)).find((first) => first !== undefined);
  if (repeated !== undefined) return repeated;
  const [first, second] = lines.filter((at) => isHeadlineLike(drafts[at] as Draft));
  if (first === undefined) {
    // A short lead-like line over a story ("Rain stopped play." and then the report) can still be its headline.
    return undefined;
  }
  // One line alone is a headline only when something follows or it does not read as a sentence.
  if (drafts.length === 1 && (drafts[0] as Draft).closed) return undefined;
  if (second !== undefined && second <= end && isSiteName((drafts[first] as Draft).words)) return second;
  return first;
}

/** A headline is repeated close by; a sentence with its full stop is a repeated passage, which is another matter. */
function repeatedBy(drafts: readonly Draft[], lines: readonly number[], at: number): number | undefined {
  const draft = drafts[at] as Draft;
  if (draft.count < 3 || draft.words.endsWith('.')) return undefined;
  return lines.findLast(
    (before) => before < at && at - before <= 4 && saysTheSame((drafts[before] as Draft).words, draft.words),
  );
}

function isHeadlineLike(draft: Draft): boolean {
  if (draft.marker === 'list' || draft.marker === 'quote' || draft.count === 0) return false;
  if (draft.words.length > 220 || draft.count > 30) return false;
  if (draft.words.endsWith(',') || draft.words.endsWith(';')) return false;
  return !(draft.count > 14 && /[^.]\.$/.test(draft.words.slice(-2)));
}

/** Names a line between the headline and the story. */
function nameLine(drafts: readonly Draft[], at: number, headline: number): void {
  const draft = drafts[at] as Draft;
  if (saysTheSame(draft.words, (drafts[headline] as Draft).words)) draft.kind = 'repeated';
  else if (draft.heading > 1 || draft.marker === 'list' || draft.marker === 'quote') return;
  else if (at <= headline + 3 && isNameAlone(draft.words)) draft.kind = 'byline';
  else if (isSiteName(draft.words)) draft.kind = 'site';
  else if (isDeckPlace(drafts, at, headline)) draft.kind = 'deck';
}

/** A deck stands straight under the headline (or its repetition), before byline and date. */
function isDeckPlace(drafts: readonly Draft[], at: number, headline: number): boolean {
  for (let before = headline + 1; before < at; before += 1) {
    const kind = (drafts[before] as Draft).kind;
    if (kind !== 'repeated' && kind !== 'deck' && kind !== 'caption' && kind !== 'site') return false;
  }
  const draft = drafts[at] as Draft;
  if (draft.count < 4 || draft.count > 45) return false;
  return (
    !draft.closed ||
    draft.emphasised ||
    drafts[at - 1]?.kind === 'repeated' ||
    isFollowedByImprint(drafts, at)
  );
}

function isFollowedByImprint(drafts: readonly Draft[], at: number): boolean {
  const next = drafts[at + 1];
  return next?.kind === 'byline' || next?.kind === 'date';
}

/** One sentence under a repeated headline, or before byline and date, is a deck although it ends with a full stop. */
function leadOrDeck(drafts: readonly Draft[], headline: number, end: number): void {
  const draft = drafts[end];
  const next = drafts[end + 1];
  if (draft === undefined || next === undefined || draft.marker !== 'none' || draft.heading > 0) return;
  if (draft.count > 40) return;
  const before = drafts[end - 1];
  const under =
    before !== undefined &&
    end - 1 >= headline &&
    (before.kind === 'repeated' || before === drafts[headline]);
  if (!under) return;
  const imprint = dateLineOf(next.words) !== undefined || isByline(next);
  if (!imprint && before.kind !== 'repeated') return;
  const oneSentence = !/[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(draft.words);
  if (!oneSentence || datelineAtStart(draft.words)) return;
  draft.kind = 'deck';
  if (imprint) next.kind = isByline(next) ? 'byline' : 'date';
}
