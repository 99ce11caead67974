// Attributions by a report verb in the active voice: which words it reports, before it or after.

import { withApposition, APPOSES } from './apposition';
import { asClause, isAsClause } from './asClause';
import { adverbialStart, closesQuote, interrupts, trailing } from './behindQuote';
import { inSideClause, sideClauseEnd, withinClause } from './clause';
import { draftOf } from './draft';
import { nominalAfter, type Phrase } from './nounPhrase';
import { openingAfter } from './opening';
import { isA, isCapital, type Passage } from './passage';
import { push, sourceOf, type PassageState } from './passageState';
import { passiveDraft } from './passiveCue';
import { verbCueAt, type VerbCue } from './verbCue';
import { AUXILIARY, PREPOSITION, SUBORDINATOR } from './wordClasses';

/** Keeps the attribution of a report verb in use. */
export function readVerbCue(state: PassageState, cue: VerbCue): void {
  const { passage, end } = state;
  const { verb, at } = cue;
  if (cue.voice === 'passive') {
    const draft = passiveDraft(passage, cue, end);
    if (draft !== null) push(state, draft);
    return;
  }
  if (cue.voice === 'infinitive') return;
  if (cue.form === 'ing' && cue.left === 0) {
    fronted(state, cue);
    return;
  }
  const source = sourceOf(state, cue);
  // "a play called …", "in a town called …": a name, nobody's words. In a headline "Holm named mayor" is passive.
  if (
    NAMING.has(verb.lemma) &&
    source !== null &&
    ((namesAt(passage, at + 1) &&
      (/^an?$/.test(passage.lower[source.first]!) || /^an?$/.test(passage.lower[at - 2] ?? ''))) ||
      (verb.lemma === 'name' && passage.heading))
  )
    return;
  const speaks = verb.frames.has('q') || verb.frames.has('c') || verb.frames.has('o');
  const afterQuote = source !== null && source.first > 0 && passage.stretchOf[source.first - 1] !== -1;
  if ((speaks || afterQuote) && cue.form !== 'ing') {
    // "…," said Smith
    if (closesQuote(passage, at - 1) && at > state.floor) {
      const inverted = at + 1 < end ? nominalAfter(passage, at + 1, end) : null;
      const next = inverted === null ? undefined : passage.lower[inverted.last + 1];
      const quoted =
        passage.stretchOf[at - 1] !== -1 ||
        (passage.lower[at - 1] === ',' &&
          passage.stretchOf[at - 2] !== undefined &&
          passage.stretchOf[at - 2] !== -1);
      const closed =
        inverted !== null &&
        (inverted.last + 1 >= end ||
          next === ',' ||
          next === '.' ||
          next === '—' ||
          (quoted && !isA(passage, inverted.last + 1, AUXILIARY)));
      if (
        inverted !== null &&
        closed &&
        (verb.frames.has('q') || quoted) &&
        !(
          source !== null &&
          source.last === at - 2 &&
          !quoted &&
          !endsPassage(inverted.last, end) &&
          !APPOSES.has(passage.lower[inverted.last + 2] ?? '') &&
          !(next === ',' && isCapital(passage, inverted.first))
        ) &&
        (quoted || source === null || !isDescribedSubject(passage, source, at))
      ) {
        const whole = withApposition(passage, inverted, end);
        trailing(state, cue, whole, at, whole.last + 1);
        return;
      }
    }
    // "…," Smith said
    if (
      source !== null &&
      source.first > state.floor &&
      source.last < at &&
      closesQuote(passage, source.first - 1)
    ) {
      const opening = openingAfter(passage, at, verb, end);
      const quoted =
        passage.stretchOf[source.first - 1] !== -1 ||
        (passage.lower[source.first - 1] === ',' && passage.stretchOf[source.first - 2] !== -1);
      const before = source.first - 1;
      if (
        quoted
          ? opening === null ||
            (opening.frame !== 't' &&
              !(/^[cniw]$/.test(opening.frame) && isA(passage, state.floor, SUBORDINATOR)))
          : opening?.frame === 'q' &&
            (at + 1 >= end ||
              passage.lower[at + 1] === ';' ||
              interrupts(passage, at + 1, end) ||
              !adverbialStart(passage, state.floor, before))
      ) {
        trailing(state, cue, source, source.first, at + 1);
        return;
      }
    }
  }
  const opening = openingAfter(passage, at, verb, end);
  if (
    source !== null &&
    isAsClause(passage, source) &&
    (opening?.frame === 'q' || (opening?.frame === 'c' && isA(passage, at + 1, PREPOSITION)))
  ) {
    asClause(state, source, at, verb);
    return;
  }
  if (opening === null || opening.at >= end) return;
  if (source !== null) state.lastSource = source;
  const last =
    opening.frame === 'Q'
      ? quoteEnd(passage, opening.at, end, inSideClause(passage, source?.first ?? cue.left, opening.at))
      : opening.frame === ':'
        ? end - 1
        : withinClause(
            passage,
            opening.at,
            sideClauseEnd(passage, source?.first ?? cue.left, opening.at, end),
            opening.frame,
          );
  push(
    state,
    draftOf(verb, opening.frame, { first: at, last: opening.cueEnd }, source, [{ first: opening.at, last }]),
  );
  if (opening.frame === 'Q' || opening.frame === ':') state.floor = Math.max(state.floor, at);
}

/** "The report, seen by the paper, says the pier sank": a subject with its description, not a statement before its cue. */
function isDescribedSubject(passage: Passage, source: Phrase, at: number): boolean {
  if (source.first > 0 || passage.lower[at - 1] !== ',') return false;
  let inner = -1;
  for (let before = 1; before < at - 1; before += 1) {
    if (passage.lower[before] === ',') inner = before;
    else if (isA(passage, before, AUXILIARY)) return false;
  }
  const described = passage.lower[inner + 1];
  return (
    inner > 0 &&
    described !== undefined &&
    (/(?:ed|en)$/.test(described) || described === 'a' || described === 'the')
  );
}

/** "Pointing at the pier, Ida Holm said …": the words up to the comma are those of the subject after it. */
function fronted(state: PassageState, { at, verb }: VerbCue): void {
  const { passage, end } = state;
  let comma = at + 1;
  while (comma < end && !(passage.lower[comma] === ',' && passage.stretchOf[comma] === -1)) comma += 1;
  const opening = openingAfter(passage, at, verb, comma);
  if (opening === null || opening.at >= comma) return;
  const source = comma + 1 < end ? nominalAfter(passage, comma + 1, end) : null;
  push(
    state,
    draftOf(verb, opening.frame, { first: at, last: opening.cueEnd }, source, [
      { first: opening.at, last: comma - 1 },
    ]),
  );
}

/** Where the words after "said" end: with their mark, where what follows is about the saying ("…," referring to Ole). */
function quoteEnd(passage: Passage, start: number, end: number, sideClause: boolean): number {
  for (let at = start + 1; at < end; at += 1) {
    if (passage.stretchOf[at] !== -1 || passage.stretchOf[at - 1] === -1) continue;
    const word = passage.lower[at]!;
    const next = passage.lower[at + 1] ?? '';
    if (sideClause && /[,.!?]/.test(passage.lower[at - 2] ?? '')) return at - 1;
    if (AFTER_QUOTE.has(word) || (word === 'and' && verbCueAt(passage, at + 1) !== null)) return at - 1;
    if ((word === ',' || word === '—' || word === '–') && (AFTER_QUOTE.has(next) || next.endsWith('ing')))
      return at - 1;
    if (word.endsWith('ing') && /[,.!?][”"’']*$/.test(passage.lower[at - 2] ?? '')) return at - 1;
  }
  return end - 1;
}

/** Words that open what is no longer quoted. */
const AFTER_QUOTE = new Set([
  'when',
  'while',
  'during',
  'after',
  'before',
  'but',
  'referring',
  'according',
  'although',
  'though',
  'despite',
  'who',
  'which',
  'as',
  'then',
]);

function endsPassage(last: number, end: number): boolean {
  return last + 1 >= end;
}

const namesAt = (passage: Passage, at: number): boolean =>
  isCapital(passage, at) || (passage.stretchOf[at] ?? -1) !== -1;
const NAMING = new Set(['call', 'name', 'label']);
