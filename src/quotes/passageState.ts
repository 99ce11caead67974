// What is known while a passage is read from left to right: the latest source, and how far its words are given away.

import type { Draft } from './draft';
import { nominalAfter, subjectBefore, type Phrase } from './nounPhrase';
import { isA, isCapital, type Passage } from './passage';
import type { VerbCue } from './verbCue';
import {
  ADVERB,
  CONJUNCTION,
  DAY,
  DETERMINER,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from './wordClasses';

export interface PassageState {
  readonly passage: Passage;
  /** Index after the last token that content may hold: the final full stop is left out. */
  readonly end: number;
  /** The source of the passage's latest cue, for "and added", "…, adding". */
  lastSource: Phrase | null;
  /** Where content before the next trailing cue may begin. */
  floor: number;
  readonly drafts: Draft[];
}

/** Index after the last token that content may hold. */
export function contentEnd(passage: Passage): number {
  let end = passage.tokens.length;
  while (end > 0 && passage.stretchOf[end - 1] === -1 && CLOSING_MARKS.has(passage.lower[end - 1]!)) end -= 1;
  return end;
}

const CLOSING_MARKS = new Set(['.', '!', '?', ';', ':', ',']);

/** What people put their words in. */
const PAPERS = new Set([
  'statement',
  'letter',
  'message',
  'memo',
  'tweet',
  'email',
  'press',
  'release',
  'note',
  'speech',
]);

/** Keeps a draft, unless nothing is said in it. */
export function push(state: PassageState, draft: Draft): void {
  const content = draft.content.filter((part) => part.last >= part.first);
  if (content.length === draft.content.length) state.drafts.push(draft);
  else if (content.length > 0) state.drafts.push({ ...draft, content });
}

/** Whose words a cue reports: its subject, or that of the cue before ("and added", "…, adding"). */
export function sourceOf(state: PassageState, cue: VerbCue): Phrase | null {
  const { passage } = state;
  const before = cue.left > 0 ? passage.lower[cue.left - 1]! : '';
  if (cue.left === 0) return null;
  if (
    cue.form === 'ing' &&
    (before === ',' || isA(passage, cue.left - 1, PREPOSITION) || before === 'and' || before === 'while')
  ) {
    return state.lastSource ?? openingSubject(passage);
  }
  if (before === 'and' || before === 'but' || before === 'then' || before === 'or')
    return state.lastSource ?? openingSubject(passage);
  const subject = subjectBefore(passage, cue.left, 0);
  // "issued a statement saying …"
  if (
    cue.form === 'ing' &&
    subject !== null &&
    subject.last - subject.first < 5 &&
    PAPERS.has(passage.lower[subject.last]!)
  )
    return state.lastSource ?? openingSubject(passage);
  // "The board denied the reports, saying …", with or without the comma: the board says so.
  const behindObject =
    cue.form === 'ing' &&
    state.lastSource !== null &&
    subject !== null &&
    passage.lower[subject.first - 1] !== 'with';
  if (subject !== null && !(behindObject && subject.first > state.lastSource!.last + 1)) return subject;
  return passage.stretchOf[cue.left - 1] !== -1 ? null : state.lastSource;
}

/** The noun phrase that a passage opens with, past "On Monday evening" and "After the storm,". */
export function openingSubject(passage: Passage): Phrase | null {
  for (let at = openingAt(passage); at < passage.tokens.length && at < 40; at += 1) {
    if (passage.stretchOf[at] !== -1) continue;
    const opens = isA(passage, at, SUBJECT_PRONOUN | DETERMINER) || isCapital(passage, at);
    if (!opens || isA(passage, at, DAY | PREPOSITION | ADVERB | CONJUNCTION)) continue;
    return nominalAfter(passage, at, passage.tokens.length);
  }
  return null;
}

/** Past the comma of an opening phrase or side clause, where there is one. */
function openingAt(passage: Passage): number {
  if (!isA(passage, 0, PREPOSITION | SUBORDINATOR)) return 0;
  for (let at = 1; at < passage.tokens.length && at < 25; at += 1) {
    if (passage.lower[at] === ',' && passage.stretchOf[at] === -1) return at + 1;
  }
  return 1;
}
