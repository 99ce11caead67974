// What is known while a passage is read from left to right: the latest source, and how far its words are given away.

import type { Draft } from './draft';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './grammar';
import { nominalAfter, subjectBefore, type Phrase } from './nounPhrase';
import { isCapital, type Passage } from './passage';
import type { VerbCue } from './verbCue';

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
  while (end > 0 && passage.stretchOf[end - 1] === -1 && /^[.!?;:,]$/.test(passage.lower[end - 1]!)) end -= 1;
  return end;
}

/** Keeps a draft, unless nothing is said in it. */
export function push(state: PassageState, draft: Draft): void {
  const content = draft.content.filter((part) => part.last >= part.first);
  if (content.length === 0) return;
  state.drafts.push({ ...draft, content });
}

/** Whose words a cue reports: its subject, or that of the cue before ("and added", "…, adding"). */
export function sourceOf(state: PassageState, cue: VerbCue): Phrase | null {
  const { passage } = state;
  const before = cue.left > 0 ? passage.lower[cue.left - 1]! : '';
  if (cue.left === 0) return null;
  if (
    cue.form === 'ing' &&
    (before === ',' || PREPOSITIONS.has(before) || before === 'and' || before === 'while')
  ) {
    return state.lastSource ?? openingSubject(passage);
  }
  if (before === 'and' || before === 'but' || before === 'then' || before === 'or')
    return state.lastSource ?? openingSubject(passage);
  const subject = subjectBefore(passage, cue.left, 0);
  if (subject !== null) return subject;
  return passage.stretchOf[cue.left - 1] !== -1 ? null : state.lastSource;
}

/** The noun phrase that a passage opens with. */
export function openingSubject(passage: Passage): Phrase | null {
  for (let at = 0; at < passage.tokens.length && at < 30; at += 1) {
    if (passage.stretchOf[at] !== -1) continue;
    const word = passage.lower[at]!;
    if (SUBJECT_PRONOUNS.has(word) || DETERMINERS.has(word) || isCapital(passage, at))
      return nominalAfter(passage, at, passage.tokens.length);
  }
  return null;
}
