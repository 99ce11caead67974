// Attributions by "according to", "in the words of" and "in her view", before or behind the statement or in the midst of it.

import { withApposition } from './apposition';
import { withinClause } from './clause';
import { draftOf, type Reporting } from './draft';
import { nominalAfter, type Phrase } from './nounPhrase';
import { isA, isCapital, type Passage } from './passage';
import { push, type PassageState } from './passageState';
import { AUXILIARY, POSSESSIVE } from './wordClasses';

/** What somebody has, when a statement is made in it. */
const VIEWS = new Set(['words', 'view', 'opinion', 'eyes', 'estimation', 'account']);

/** A phrase that names the source of its sentence. */
interface SourcePhrase {
  readonly cue: Phrase;
  readonly source: Phrase | null;
  /** Index after the phrase. */
  readonly end: number;
}

/** The phrase that begins at a token: "according to …", "in the words of …", "in her view"; null where there is none. */
function sourcePhraseAt(passage: Passage, at: number, end: number): SourcePhrase | null {
  const next = passage.lower[at + 1];
  if (passage.lower[at] === 'according')
    return next === 'to' ? phraseOf(passage, { first: at, last: at + 1 }, end) : null;
  if (passage.lower[at] !== 'in' || next === undefined) return null;
  if (next === 'the' && VIEWS.has(passage.lower[at + 2] ?? '') && passage.lower[at + 3] === 'of')
    return phraseOf(passage, { first: at, last: at + 3 }, end);
  // "in her view", "in Ida Holm’s words"
  for (let owner = at + 1; owner < at + 5 && owner + 1 < end; owner += 1) {
    const word = passage.lower[owner]!;
    const owns = owner === at + 1 && isA(passage, owner, POSSESSIVE);
    if (!owns && !/['’]s?$/.test(word) && !isCapital(passage, owner)) return null;
    if (!VIEWS.has(passage.lower[owner + 1]!)) continue;
    return {
      cue: { first: owner + 1, last: owner + 1 },
      source: { first: at + 1, last: owner },
      end: owner + 2,
    };
  }
  return null;
}

function phraseOf(passage: Passage, cue: Phrase, end: number): SourcePhrase {
  const named = nominalAfter(passage, cue.last + 1, end);
  const isFronted = cue.first < 2;
  const source =
    named === null || (isFronted && !isCapital(passage, named.last + 2))
      ? named
      : withApposition(passage, named, end);
  return { cue, source, end: (source ?? cue).last + 1 };
}

/** Keeps the attribution by the phrase that begins at a token; false where none does. */
export function readSourcePhrase(state: PassageState, at: number): boolean {
  const { passage, end } = state;
  const phrase = sourcePhraseAt(passage, at, end);
  if (phrase === null) return false;
  const { cue, source } = phrase;
  const keep = (content: readonly Phrase[]): void =>
    push(state, draftOf(ACCORDING, 'according', cue, source, content));
  if (at === 0 || (at === 1 && (passage.lower[0] === 'and' || passage.lower[0] === 'but'))) {
    if (source === null) return true;
    // Without a comma the statement follows the source.
    const comma = commaAfter(passage, phrase.end, end);
    const first = comma + 1 < end ? comma + 1 : phrase.end;
    if (first < end) keep([{ first, last: end - 1 }]);
    state.lastSource = source;
    return true;
  }
  if (passage.lower[at - 1] === ',' && source !== null && OPEN_CLAUSE.has(passage.lower[at - 2] ?? '')) {
    // "which, according to the board, is safe"
    const first = passage.lower[phrase.end] === ',' ? phrase.end + 1 : phrase.end;
    keep([{ first, last: withinClause(passage, first, end, 'c') }]);
    state.lastSource = source;
    return true;
  }
  keep(contentAround(state, at, phrase));
  if (source !== null) {
    state.lastSource = source;
    state.floor = phrase.end;
  }
  return true;
}

const ACCORDING: Reporting = { category: 'neutral', lemma: 'according to' };

/** What stands before the phrase, and after it where the phrase interrupts: "The pier, according to her, is safe". */
function contentAround(
  { passage, end, floor }: PassageState,
  at: number,
  phrase: SourcePhrase,
): readonly Phrase[] {
  let last = at - 1;
  while (last > floor && /^[,—–(]$/.test(passage.lower[last]!) && passage.stretchOf[last] === -1) last -= 1;
  const before = { first: Math.min(floor, last), last };
  const after = phrase.end + 1;
  const word = passage.lower[after];
  if (phrase.source === null || passage.lower[at - 1] !== ',' || passage.lower[phrase.end] !== ',')
    return [before];
  if (word === undefined || after >= end || word.endsWith('ing')) return [before];
  return isA(passage, after, AUXILIARY) || /ed$|s$/.test(word)
    ? [before, { first: after, last: end - 1 }]
    : [before];
}

/** The comma that closes an opening phrase; "According to Ana Lind, a baker, the …" has one more. */
function commaAfter(passage: Passage, from: number, end: number): number {
  const isComma = (at: number): boolean => passage.lower[at] === ',' && passage.stretchOf[at] === -1;
  let comma = from;
  while (comma < end && !isComma(comma)) comma += 1;
  if (!/^(?:an?|who)$/.test(passage.lower[comma + 1] ?? '')) return comma;
  let second = comma + 1;
  while (second < end && !isComma(second)) second += 1;
  return second < end ? second : comma;
}

const OPEN_CLAUSE = new Set(['which', 'that', 'who', 'and', 'but', 'because', 'where', 'when']);
