// Attributions behind or within the words: "…," said Holm; "…," she said, "…"; The plan, she said, would fail.

import { withinClause } from './clause';
import { draftOf } from './draft';
import type { Phrase } from './nounPhrase';
import { isA, isCapital, type Passage } from './passage';
import { push, type PassageState } from './passageState';
import { verbCueAt, type VerbCue } from './verbCue';
import { PREPOSITION, QUESTION_WORD, SUBORDINATOR } from './wordClasses';

/** Content before the cue, and after it where the cue interrupts. */
export function trailing(
  state: PassageState,
  cue: VerbCue,
  source: Phrase,
  from: number,
  after: number,
): void {
  const { passage, end } = state;
  const content: Phrase[] = [];
  let last = from - 1;
  if (passage.stretchOf[last] === -1 && passage.lower[last] === ',') last -= 1;
  const quoted = last >= 0 && passage.stretchOf[last] !== -1;
  let first = state.floor;
  if (quoted) {
    let start = last;
    const stretch = passage.stretchOf[last];
    while (start > state.floor && passage.stretchOf[start - 1] === stretch) start -= 1;
    const before = passage.lower[start - 1];
    if (
      start > first &&
      (before === ':' ||
        before === ',' ||
        before === '.' ||
        before === '?' ||
        (isCapital(passage, start + 1) && last - start > 6))
    )
      first = start;
  }
  if (first < last + 1 && !quoted && (passage.lower[first] === 'but' || passage.lower[first] === 'and'))
    first += 1;
  content.push({ first, last });
  // "…," he said, "…": the next stretch belongs to it when only an adverbial lies between.
  let next = after;
  while (next < end && passage.stretchOf[next] === -1 && next - after < 30) next += 1;
  if (next < end && passage.stretchOf[next] !== -1 && OPENING_MARKS.has(passage.lower[next - 1]!)) {
    if (!reportsBetween(passage, after, next)) content.push({ first: next, last: end - 1 });
  } else if (!quoted && interrupts(passage, after, end)) {
    // "The plan, she said, would fail."
    content.push({ first: after + 1, last: withinClause(passage, after + 1, end, 'c') });
  }
  state.lastSource = source;
  state.floor = Math.max(state.floor, after);
  push(state, draftOf(cue.verb, 'before', { first: cue.at, last: cue.at }, source, content));
}

/** Marks behind a cue that let the quotation go on. */
const OPENING_MARKS = new Set([',', ':', '.', '—', '–']);

function reportsBetween(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (passage.stretchOf[at] === -1 && verbCueAt(passage, at) !== null) return true;
  }
  return false;
}

/** Whether a comma after the cue takes the reported clause up again: "In any case, she said, the pier would hold." */
export function interrupts(passage: Passage, after: number, end: number): boolean {
  const next = passage.lower[after + 1];
  return (
    passage.lower[after] === ',' && after + 2 < end && next !== undefined && !leavesClause(passage, after + 1)
  );
}

/** Words after a comma that do not go on with a reported clause. */
function leavesClause(passage: Passage, at: number): boolean {
  return passage.lower[at]!.endsWith('ing') || isA(passage, at, QUESTION_WORD | PREPOSITION);
}

/** Whether a token may end the words before a cue. */
export function closesQuote(passage: Passage, at: number): boolean {
  if (at < 0) return false;
  return passage.stretchOf[at] !== -1 || CLOSING_MARKS.has(passage.lower[at]!);
}

const CLOSING_MARKS = new Set([',', '?', '!', '—', '–']);

/** "On Monday," and "If it rains," are no statement. */
export function adverbialStart(passage: Passage, first: number, comma: number): boolean {
  if (comma - first < 2) return true;
  return isA(passage, first, PREPOSITION | SUBORDINATOR);
}
