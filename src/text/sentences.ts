// Finds where sentences end. It goes through the tokens of one block once, from left to right, and looks only a few
// tokens around each full stop, so that its time grows with the text and no faster.

import {
  AFTER_CLOCK,
  AFTER_NAMES,
  ALWAYS_SHORT,
  ASKING_VERBS,
  BEFORE_FIGURES,
  BEFORE_NAMES,
  MARKED_NAMES,
  SENTENCE_STARTERS,
  TITLES,
} from './abbreviations';
import type { Token } from './article';
import { startsCapital, startsSmall } from './characters';

const TERMINATORS = new Set(['.', '!', '?', '…', '‼', '⁇', '⁈', '⁉', '。', '！', '？', '؟', '।', '۔']);
const CLOSERS = new Set([
  '"',
  "'",
  '”',
  '’',
  '»',
  '“',
  '‘',
  '«',
  '›',
  ')',
  ']',
  '}',
  '」',
  '』',
  '）',
  '*',
  '_',
]);
const OPENERS = new Set([
  '"',
  "'",
  '“',
  '‘',
  '«',
  '„',
  '‚',
  '‹',
  '(',
  '[',
  '{',
  '「',
  '『',
  '（',
  '*',
  '_',
  '»',
]);
/** Scripts without spaces end their sentences by the mark alone. */
const NO_SPACE_NEEDED = new Set(['。', '！', '？']);

/**
 * The indices after the last token of each sentence, for the tokens from `first` up to `end` (both indices into tokens,
 * which are those of one block). The last index is always `end`; an empty range gives none.
 */
export function sentenceEnds(tokens: readonly Token[], first: number, end: number): readonly number[] {
  const ends: number[] = [];
  let start = first;
  for (let at = first; at < end; at += 1) {
    if (!canEnd(tokens[at] as Token)) continue;
    let after = at + 1;
    // "?!", "...", ".”" and ".)" end together.
    while (after < end && touches(tokens, after) && TERMINATORS.has(tokens[after]!.text)) after += 1;
    const lastMark = after - 1;
    while (after < end && touches(tokens, after) && CLOSERS.has(tokens[after]!.text)) after += 1;
    if (after >= end) break;
    if (endsSentence(tokens, { start, mark: at, lastMark, after, end })) {
      ends.push(after);
      start = after;
    }
    at = after - 1;
  }
  if (first < end) ends.push(end);
  return ends;
}

interface Place {
  /** Index of the sentence's first token. */
  readonly start: number;
  /** Index of the first terminator. */
  readonly mark: number;
  /** Index of the last terminator, before closing marks. */
  readonly lastMark: number;
  /** Index of the token after the closing marks. */
  readonly after: number;
  /** Index after the block's last token. */
  readonly end: number;
}

function endsSentence(tokens: readonly Token[], place: Place): boolean {
  const { mark, lastMark, after, end } = place;
  const terminator = (tokens[lastMark] as Token).text;
  if (touches(tokens, after)) {
    return NO_SPACE_NEEDED.has(terminator) || isMissingSpace(tokens, place);
  }
  let opening = after;
  while (opening < end && OPENERS.has(tokens[opening]!.text)) opening += 1;
  const next = tokens[opening];
  if (next === undefined || opening >= end) return true;
  if (next.kind === 'word' && startsSmall(next.text) && !/^\p{Ll}{1,2}\p{Lu}/u.test(next.text)) {
    // “We won.” said he; "approx. ten"; "... and so on": a small letter goes on, even after a mark.
    return false;
  }
  if (next.kind === 'punctuation' && opening === after) {
    // "Inc., which" and "(…) - the"; a dash or an ellipsis at the start of a sentence is rare.
    return !/^[,;:%)\]\-–—]/.test(next.text);
  }
  if (!isInitials(tokens[mark] as Token) && (terminator !== '.' || lastMark > mark)) {
    return !(isMarkedName(tokens, place) || asksBefore(tokens, after, end));
  }
  return endsAfterStop(tokens, place, next);
}

/** A single full stop (or initials that hold theirs) with a capital, a figure or another script behind it. */
function endsAfterStop(tokens: readonly Token[], place: Place, next: Token): boolean {
  const { start, mark } = place;
  const quoted = place.after > place.lastMark + 1;
  const stop = tokens[mark] as Token;
  const nextWord = next.text.toLowerCase();
  if (isInitials(stop)) {
    if (quoted) return true;
    if (/^[ap]\.m\.$/i.test(stop.text)) {
      return next.kind === 'word' && !AFTER_CLOCK.has(nextWord) && !/^\p{Lu}{2,4}$/u.test(next.text);
    }
    if (!startsCapital(stop.text)) return false;
    return SENTENCE_STARTERS.has(nextWord);
  }
  const before = mark > start && touches(tokens, mark) ? (tokens[mark - 1] as Token) : undefined;
  if (before === undefined) return mark > start;
  // "1. The first point": a number at the start of a sentence counts what follows.
  if (mark - 1 === start && (before.kind === 'number' || before.text.length === 1)) return false;
  if (before.kind !== 'word' || quoted) return true;
  const word = before.text.toLowerCase();
  if (ALWAYS_SHORT.has(word) || (TITLES.has(word) && startsCapital(before.text))) return false;
  if (BEFORE_FIGURES.has(word) && next.kind === 'number') return word === 'no' && !startsCapital(before.text);
  if (BEFORE_FIGURES.has(word) && startsCapital(before.text) && word !== 'no' && word.length > 2) {
    return SENTENCE_STARTERS.has(nextWord);
  }
  if ((BEFORE_NAMES.has(word) || AFTER_NAMES.has(word)) && startsCapital(before.text)) {
    return SENTENCE_STARTERS.has(nextWord);
  }
  // "George W. Bush": an initial; "Plan B. The next …" is an end.
  if (before.text.length === 1 && startsCapital(before.text) && before.text !== 'I') {
    return next.kind === 'word' && SENTENCE_STARTERS.has(nextWord);
  }
  return true;
}

/** "he said.The minister": a space is missing, as machine translation leaves it. Not "Booking.com", not "3.Liga". */
function isMissingSpace(tokens: readonly Token[], { mark, lastMark, after }: Place): boolean {
  const before = tokens[mark - 1];
  const next = tokens[after] as Token;
  return (
    after === lastMark + 1 &&
    before?.kind === 'word' &&
    next.kind === 'word' &&
    before.text.length > 2 &&
    /^\p{Ll}+$/u.test(before.text) &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
    SENTENCE_STARTERS.has(next.text.toLowerCase())
  );
}

/** "Yahoo! Messenger" */
function isMarkedName(tokens: readonly Token[], { mark, lastMark, after }: Place): boolean {
  const before = tokens[mark - 1];
  return (
    mark === lastMark &&
    after === mark + 1 &&
    before !== undefined &&
    touches(tokens, mark) &&
    MARKED_NAMES.has(before.text.toLowerCase()) &&
    !SENTENCE_STARTERS.has((tokens[after] as Token).text.toLowerCase())
  );
}

/** “Why now?” Anna Berg asked: one to three capitals and a verb of asking go on with the sentence. */
function asksBefore(tokens: readonly Token[], after: number, end: number): boolean {
  if (!CLOSERS.has((tokens[after - 1] as Token).text)) return false;
  for (let at = after; at < Math.min(end, after + 4); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return false;
    if (ASKING_VERBS.has(token.text)) return at > after;
    if (!startsCapital(token.text)) return false;
  }
  return false;
}

/** Whether the token ends sentences, at the right place. */
function canEnd(token: Token): boolean {
  return token.kind === 'punctuation' ? TERMINATORS.has(token.text) : isInitials(token);
}

function isInitials(token: Token): boolean {
  return token.kind === 'word' && token.text.length > 2 && token.text.endsWith('.');
}

/** Whether nothing stands between the token and the one before it. */
function touches(tokens: readonly Token[], at: number): boolean {
  return at > 0 && (tokens[at - 1] as Token).end === (tokens[at] as Token).start;
}
