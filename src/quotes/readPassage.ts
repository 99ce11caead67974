// Finds the attributions of one passage: which words its cues report, and whose they are.

import { readSourcePhrase } from './accordingTo';
import { readVerbCue } from './byVerb';
import { draftOf, type Draft } from './draft';
import { withoutNested } from './nested';
import { nounCueAt } from './nounCue';
import { isA, type Passage } from './passage';
import { contentEnd, openingSubject, push, sourceOf, type PassageState } from './passageState';
import { verbCueAt } from './verbCue';
import { SOURCE_OPENER } from './wordClasses';

/** The attributions of a passage in the order of their cues. */
export function readPassage(passage: Passage): readonly Draft[] {
  if (passage.cues.length === 0) return NO_DRAFTS;
  const drafts: Draft[] = [];
  const end = contentEnd(passage);
  const state: PassageState = { passage, end, lastSource: null, floor: 0, drafts };
  for (const at of passage.cues) {
    if (isA(passage, at, SOURCE_OPENER) && readSourcePhrase(state, at)) continue;
    const cue = verbCueAt(passage, at);
    if (cue !== null) readVerbCue(state, cue);
    else {
      const noun = nounCueAt(passage, at, end);
      // "He made the claim that …": the claim is the subject's.
      if (noun !== null)
        push(
          state,
          noun.source === null && passage.lower[at - 1] === 'the'
            ? { ...noun, source: state.lastSource ?? openingSubject(passage) }
            : noun,
        );
    }
  }
  return withoutNested(drafts);
}

const NO_DRAFTS: readonly Draft[] = [];

/** "She said:", "His answer was:" on a line of its own: whose the quoted lines after it are; null where nothing is announced. */
export function announcementOf(passage: Passage): Draft | null {
  const colon = passage.tokens.length - 1;
  if (passage.lower[colon] !== ':') return null;
  const state: PassageState = { passage, end: colon, lastSource: null, floor: 0, drafts: [] };
  let announced: Draft | null = null;
  for (const at of passage.cues) {
    const cue = verbCueAt(passage, at);
    if (cue === null || cue.voice !== 'active' || !cue.verb.frames.has('q')) continue;
    announced = draftOf(cue.verb, 'announced', { first: at, last: at }, sourceOf(state, cue), []);
  }
  return (
    announced ?? draftOf({ category: 'neutral', lemma: '' }, 'announced', null, openingSubject(passage), [])
  );
}
