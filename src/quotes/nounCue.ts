// Attributions by a noun: "his claim that the pier is safe", "the board's criticism of the plan".

import { withinClause } from './clause';
import { draftOf, type Draft } from './draft';
import { isPossessive } from './grammar';
import { subjectBefore, type Phrase } from './nounPhrase';
import { isA, isCapital, type Passage } from './passage';
import { reportNoun } from './reportNouns';
import { reportVerbForm } from './reportVerbs';
import { AUXILIARY, BE, POSSESSIVE, REPORT_NOUN } from './wordClasses';

/** The attribution whose cue is the noun at a token; null where it reports nothing, or nobody stands behind it. */
export function nounCueAt(passage: Passage, at: number, end: number): Draft | null {
  const noun = isA(passage, at, REPORT_NOUN) ? reportNoun(passage.lower[at]!) : undefined;
  if (noun === undefined || at + 2 >= end || passage.stretchOf[at] !== -1) return null;
  const tie = passage.lower[at + 1]!;
  const cue = { first: at, last: at };
  const source = possessorBefore(passage, at);
  if (
    noun.saying &&
    source === null &&
    isA(passage, at + 1, BE) &&
    VOICED.has(passage.lower[at + 2]!) &&
    passage.lower[at + 3] === 'that' &&
    at + 4 < end
  )
    return draftOf(noun, 'N that', cue, source, [
      { first: at + 3, last: withinClause(passage, at + 3, end, 't') },
    ]);
  if (tie === 'that') {
    // "the claim that beat all others": a relative clause, no report.
    const next = passage.lower[at + 2]!;
    if (isA(passage, at + 2, AUXILIARY) || reportVerbForm(next)?.form === 'past') return null;
    if (
      source === null &&
      passage.lower[at - 1] !== 'the' &&
      !(noun.saying && passage.lower[at]!.endsWith('s'))
    )
      return null;
    return draftOf(noun, 'N that', cue, source, [
      { first: at + 1, last: withinClause(passage, at + 1, end, 't') },
    ]);
  }
  if (source === null || !noun.ties.has(tie)) return null;
  const first = tie === 'to' && !takesNoun(noun.lemma) ? at + 1 : at + 2;
  return draftOf(noun, 'N', { first: at, last: first - 1 }, source, [
    { first, last: withinClause(passage, first, end, 'n') },
  ]);
}

/** "Suggestions were made that …" */
const VOICED = new Set(['made', 'raised', 'voiced']);
const takesNoun = (lemma: string): boolean => lemma === 'opposition' || lemma === 'objection';

/** "his", "the board's" right before the noun, with at most two words between. */
function possessorBefore(passage: Passage, at: number): Phrase | null {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    if (passage.stretchOf[before] !== -1) return null;
    const word = passage.lower[before]!;
    if (isA(passage, before, POSSESSIVE)) return { first: before, last: before };
    if (isPossessive(word)) return ownerBefore(passage, before);
  }
  return null;
}

/** The phrase that a possessive closes: "Mr. Holm's", "the harbour board's". */
function ownerBefore(passage: Passage, last: number): Phrase {
  let first = last;
  if (isCapital(passage, last)) {
    while (first > 0 && (isCapital(passage, first - 1) || passage.lower[first - 1] === '.')) first -= 1;
    return { first, last };
  }
  return subjectBefore(passage, last + 1, Math.max(0, last - 4)) ?? { first, last };
}
