// Where the reported words end: with their clause, before a side clause goes back to the sentence, before an adverbial of the saying.

import { isA, type Passage } from './passage';
import { verbCueAt } from './verbCue';
import { DAY, OCCASION } from './wordClasses';

/** Last token of the clause or phrase that begins at `start`. */
export function withinClause(passage: Passage, start: number, end: number, frame: string): number {
  const phrase = frame !== 't' && frame !== 'c' && frame !== 'w' && frame !== 'o';
  let at = start + 1;
  for (; at < end; at += 1) {
    if (passage.stretchOf[at] !== -1) continue;
    const word = passage.lower[at]!;
    if (word === ';') break;
    if (word === 'according' && passage.lower[at + 1] === 'to') {
      if (passage.lower[at - 1] === ',') at -= 1;
      break;
    }
    if (phrase && at > start && endsPhrase(passage, at)) break;
    if (word === ',' || word === '—' || word === '–') {
      const next = passage.lower[at + 1];
      if (next === undefined) break;
      if (
        (next === 'but' && passage.stretchOf[at + 2] === -1) ||
        next === 'according' ||
        (at + 2 < end && next === 'though')
      )
        break;
      if (next.endsWith('ing') && verbCueAt(passage, at + 1) !== null) break;
      if (
        phrase &&
        (next === 'and' ||
          next === 'who' ||
          next === 'which' ||
          next === 'while' ||
          next === 'as' ||
          next.endsWith('ing') ||
          STOPS_PHRASE.has(next))
      )
        break;
    } else if (phrase && STOPS_PHRASE.has(word) && frame !== 'i') break;
    else if (phrase && word === 'and' && at + 1 < end && verbCueAt(passage, at + 1)?.form === 'past') break;
  }
  return at - 1;
}

/** Whether a phrase of time or occasion begins at a token: it tells of the saying, not of what is said. */
function endsPhrase(passage: Passage, at: number): boolean {
  const word = passage.lower[at]!;
  if (OCCASION_PREPOSITIONS.has(word)) return true;
  if (word !== 'in' && word !== 'on' && word !== 'at' && word !== 'for')
    return isA(passage, at, DAY) && word !== 'may' && word !== 'march';
  const next = passage.lower[at + 1] ?? '';
  if (isA(passage, at + 1, DAY) || /^(?:1[89]|20)\d\d$/.test(next)) return true;
  return (
    (next === 'a' || next === 'an' || next === 'the' || next === 'his' || next === 'her') &&
    isA(passage, at + 2, OCCASION)
  );
}

const OCCASION_PREPOSITIONS = new Set([
  'during',
  'since',
  'despite',
  'until',
  'throughout',
  'amid',
  'following',
]);

/** The end of the content where its cue stands in a side clause: "When asked who paid, Ida …", "Ida, who says it holds, …". */
export function sideClauseEnd(passage: Passage, subject: number, start: number, end: number): number {
  if (!inSideClause(passage, subject, start) || SIDE_OPENERS.has(passage.lower[start + 1] ?? '')) return end;
  let at = start;
  while (at < end && !(passage.lower[at] === ',' && passage.stretchOf[at] === -1)) {
    at += 1;
    // "…,” he said": the comma may stand within the closing mark.
    if (passage.lower[at - 2] === ',' && passage.stretchOf[at - 1] !== -1 && passage.stretchOf[at] === -1)
      break;
  }
  return at;
}

/** Whether the clause of a cue is opened by "when", "while" … or tells more of a name, between commas. */
export function inSideClause(passage: Passage, subject: number, start: number): boolean {
  const before = passage.lower[subject - 1];
  const first = passage.lower[subject]!;
  if (before !== undefined && SIDE_OPENERS.has(before)) return true;
  if (before === undefined && start - subject < 4 && passage.lower[subject] === 'asked') return true;
  if ((first === 'who' || first === 'which') && before === ',') return true;
  for (let at = start - 1; at > subject; at -= 1) {
    const word = passage.lower[at];
    if ((word === 'who' || word === 'which') && passage.lower[at - 1] === ',') return start - at < 6;
  }
  return false;
}

const SIDE_OPENERS = new Set([
  'when',
  'while',
  'although',
  'though',
  'if',
  'because',
  'since',
  'after',
  'before',
  'whereas',
]);

const STOPS_PHRASE = new Set([
  'while',
  'because',
  'although',
  'though',
  'whereas',
  'when',
  'after',
  'before',
  'until',
  'unless',
  'if',
]);
