// Finds the attributions of one passage: which words its cues report, and whose they are.

import type { Draft } from './draft';
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './grammar';
import { isRole } from '../entities/refiners/roleWords';
import { inSideClause, sideClauseEnd, withinClause } from './clause';
import { nounCueAt } from './nounCue';
import { withoutNested } from './nested';
import { nominalAfter, subjectBefore, type Phrase } from './nounPhrase';
import { passiveDraft } from './passiveCue';
import { isCapital, type Passage } from './passage';
import { openingAfter, verbCueAt, type VerbCue } from './verbCue';

/** The attributions of a passage in the order of their cues. */
export function readPassage(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  const end = contentEnd(passage);
  const state: State = { passage, end, lastSource: null, floor: 0, drafts };
  for (let at = 0; at < passage.tokens.length; at += 1) {
    if (passage.stretchOf[at] !== -1 || passage.tokens[at]!.kind !== 'word') continue;
    if (passage.lower[at] === 'according' && passage.lower[at + 1] === 'to') {
      accordingTo(state, at);
      continue;
    }
    const cue = verbCueAt(passage, at);
    if (cue !== null) verbCue(state, cue);
    else {
      const noun = nounCueAt(passage, at, end);
      // "He made the claim that …": the claim is the subject's.
      if (noun !== null)
        push(
          state,
          noun.source === null ? { ...noun, source: state.lastSource ?? openingSubject(passage) } : noun,
        );
    }
  }
  return withoutNested(drafts);
}

/** "She said:", "His answer was:" on a line of its own: whose the quoted lines after it are; null where nothing is announced. */
export function announcementOf(passage: Passage): Draft | null {
  const colon = passage.tokens.length - 1;
  if (passage.lower[colon] !== ':') return null;
  const state: State = { passage, end: colon, lastSource: null, floor: 0, drafts: [] };
  let announced: Draft | null = null;
  for (let at = 0; at < colon; at += 1) {
    if (passage.stretchOf[at] !== -1 || passage.tokens[at]!.kind !== 'word') continue;
    const cue = verbCueAt(passage, at);
    if (cue === null || cue.voice !== 'active' || !cue.verb.frames.has('q')) continue;
    const { category, lemma } = cue.verb;
    announced = {
      cue: { first: at, last: at },
      source: sourceOf(state, cue),
      content: [],
      category,
      frame: 'announced',
      lemma,
    };
  }
  return (
    announced ?? {
      cue: null,
      source: openingSubject(passage),
      content: [],
      category: 'neutral',
      frame: 'announced',
      lemma: '',
    }
  );
}

interface State {
  readonly passage: Passage;
  /** Index after the last token that content may hold: the final full stop is left out. */
  readonly end: number;
  /** The source of the passage's latest cue, for "and added", "…, adding". */
  lastSource: Phrase | null;
  /** Where content before the next trailing cue may begin. */
  floor: number;
  readonly drafts: Draft[];
}

function contentEnd(passage: Passage): number {
  let end = passage.tokens.length;
  while (end > 0 && passage.stretchOf[end - 1] === -1 && /^[.!?;:,]$/.test(passage.lower[end - 1]!)) end -= 1;
  return end;
}

function push(state: State, draft: Draft): void {
  const content = draft.content.filter((part) => part.last >= part.first);
  if (content.length === 0) return;
  state.drafts.push({ ...draft, content });
}

function verbCue(state: State, cue: VerbCue): void {
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
  // "a play called …": a name, nobody's words.
  if (
    NAMING.has(verb.lemma) &&
    source !== null &&
    /^an?$/.test(passage.lower[source.first]!) &&
    namesAt(passage, at + 1)
  )
    return;
  const base = { category: verb.category, lemma: verb.lemma };
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
          (quoted && !AUXILIARIES.has(next ?? '')));
      if (
        inverted !== null &&
        closed &&
        (verb.frames.has('q') || quoted) &&
        !(
          source !== null &&
          source.last === at - 2 &&
          !quoted &&
          !endsPassage(inverted.last, end) &&
          !APPOSES.has(passage.lower[inverted.last + 2] ?? '')
        )
      ) {
        const whole = withApposition(passage, inverted, end);
        trailing(state, cue, whole, at, whole.last + 1, base);
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
          ? opening === null || opening.frame !== 't'
          : opening?.frame === 'q' &&
            (at + 1 >= end ||
              interrupts(passage, at + 1, end) ||
              !adverbialStart(passage, state.floor, before))
      ) {
        trailing(state, cue, source, source.first, at + 1, base);
        return;
      }
    }
  }
  const opening = openingAfter(passage, at, verb, end);
  if (
    source !== null &&
    isAsClause(passage, source) &&
    (opening?.frame === 'q' || (opening?.frame === 'c' && PREPOSITIONS.has(passage.lower[at + 1]!)))
  ) {
    asClause(state, source, at, base);
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
  push(state, {
    ...base,
    cue: { first: at, last: opening.cueEnd },
    source,
    content: [{ first: opening.at, last }],
    frame: opening.frame,
  });
  if (opening.frame === 'Q' || opening.frame === ':') state.floor = Math.max(state.floor, at);
}

/** "Pointing at the pier, Ida Holm said …": the words up to the comma are those of the subject after it. */
function fronted(state: State, { at, verb }: VerbCue): void {
  const { passage, end } = state;
  let comma = at + 1;
  while (comma < end && !(passage.lower[comma] === ',' && passage.stretchOf[comma] === -1)) comma += 1;
  const opening = openingAfter(passage, at, verb, comma);
  if (opening === null || opening.at >= comma) return;
  const source = comma + 1 < end ? nominalAfter(passage, comma + 1, end) : null;
  push(state, {
    category: verb.category,
    lemma: verb.lemma,
    cue: { first: at, last: opening.cueEnd },
    source,
    content: [{ first: opening.at, last: comma - 1 }],
    frame: opening.frame,
  });
}

/** Whether a comma after the cue takes the reported clause up again: "In any case, she said, the pier would hold." */
function interrupts(passage: Passage, after: number, end: number): boolean {
  const next = passage.lower[after + 1];
  return passage.lower[after] === ',' && after + 2 < end && next !== undefined && !leavesClause(next);
}

/** Words after a comma that do not go on with a reported clause. */
function leavesClause(word: string): boolean {
  return word.endsWith('ing') || QUESTION_WORDS.has(word) || PREPOSITIONS.has(word);
}

/** "As Ida Holm said", "…, as the board put it". */
function isAsClause(passage: Passage, source: Phrase): boolean {
  return source.first > 0 && passage.lower[source.first - 1] === 'as';
}

/** "As Ida Holm said in May, the pier is safe": what follows the clause; else what goes before it. */
function asClause(state: State, source: Phrase, at: number, base: Pick<Draft, 'category' | 'lemma'>): void {
  const { passage, end } = state;
  const as = source.first - 1;
  const cue = { first: at, last: at };
  const before = as > 0 ? passage.lower[as - 1] : undefined;
  if (before === undefined || before === 'but' || before === 'and' || (as === 1 && before === ',')) {
    let comma = at + 1;
    while (comma < end && !(passage.lower[comma] === ',' && passage.stretchOf[comma] === -1)) comma += 1;
    if (comma + 1 >= end) return;
    state.lastSource = source;
    push(state, { ...base, cue, source, content: [{ first: comma + 1, last: end - 1 }], frame: 'as' });
  } else if (before === ',' && as - 2 >= state.floor) {
    state.lastSource = source;
    push(state, { ...base, cue, source, content: [{ first: state.floor, last: as - 2 }], frame: 'as' });
    state.floor = at + 1;
  }
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

/** Content before the cue, and after it where the cue interrupts. */
function trailing(
  state: State,
  cue: VerbCue,
  source: Phrase,
  from: number,
  after: number,
  base: Pick<Draft, 'category' | 'lemma'>,
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
  if (next < end && passage.stretchOf[next] !== -1 && /^[,:.—–]$/.test(passage.lower[next - 1]!)) {
    if (!reportsBetween(passage, after, next)) content.push({ first: next, last: end - 1 });
  } else if (!quoted && interrupts(passage, after, end)) {
    // "The plan, she said, would fail."
    content.push({ first: after + 1, last: withinClause(passage, after + 1, end, 'c') });
  }
  state.lastSource = source;
  state.floor = Math.max(state.floor, after);
  push(state, { ...base, cue: { first: cue.at, last: cue.at }, source, content, frame: 'before' });
}

function reportsBetween(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (passage.stretchOf[at] === -1 && verbCueAt(passage, at) !== null) return true;
  }
  return false;
}

function endsWithIng(passage: Passage, at: number): boolean {
  return passage.lower[at]!.endsWith('ing');
}

function closesQuote(passage: Passage, at: number): boolean {
  if (at < 0) return false;
  return passage.stretchOf[at] !== -1 || /^[,?!—–]$/.test(passage.lower[at]!);
}

/** "On Monday," and "If it rains," are no statement. */
function adverbialStart(passage: Passage, first: number, comma: number): boolean {
  const word = passage.lower[first]!;
  if (comma - first < 2) return true;
  return PREPOSITIONS.has(word) || SUBORDINATORS.has(word);
}

function sourceOf(state: State, cue: VerbCue): Phrase | null {
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
function openingSubject(passage: Passage): Phrase | null {
  for (let at = 0; at < passage.tokens.length && at < 30; at += 1) {
    if (passage.stretchOf[at] !== -1) continue;
    const word = passage.lower[at]!;
    if (SUBJECT_PRONOUNS.has(word) || DETERMINERS.has(word) || isCapital(passage, at))
      return nominalAfter(passage, at, passage.tokens.length);
  }
  return null;
}

/** "Ana Lind, a baker from Graz", "a baker, Ana Lind": what tells more of the source belongs to it. */
function withApposition(passage: Passage, phrase: Phrase, end: number): Phrase {
  if (passage.lower[phrase.last + 1] !== ',') return phrase;
  const next = passage.lower[phrase.last + 2];
  if (next === undefined) return phrase;
  if (!APPOSES.has(next)) {
    let last = phrase.last + 1;
    while (last + 1 < end && last - phrase.last < 6 && isCapital(passage, last + 1)) last += 1;
    const closed = last + 1 >= end || /^[,.;]$/.test(passage.lower[last + 1]!);
    const names = last > phrase.last + 2 && closed && describes(passage, phrase);
    return names ? { first: phrase.first, last } : phrase;
  }
  const more = nominalAfter(passage, phrase.last + 2, end);
  return more === null ? phrase : { first: phrase.first, last: more.last };
}

/** Whether a phrase tells what somebody is. */
function describes(passage: Passage, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at += 1) if (isRole(passage.lower[at]!)) return true;
  return false;
}

const namesAt = (passage: Passage, at: number): boolean =>
  isCapital(passage, at) || (passage.stretchOf[at] ?? -1) !== -1;
const NAMING = new Set(['call', 'name', 'label']);
const OPEN_CLAUSE = new Set(['which', 'that', 'who', 'and', 'but', 'because', 'where', 'when']);
const APPOSES = new Set(['a', 'an', 'the', 'who']);

function accordingTo(state: State, at: number): void {
  const { passage, end } = state;
  const named = nominalAfter(passage, at + 2, end);
  const isFronted = at < 2;
  const source =
    named === null || (isFronted && !isCapital(passage, named.last + 2))
      ? named
      : withApposition(passage, named, end);
  const cue = { first: at, last: at + 1 };
  const base = { category: 'neutral' as const, lemma: 'according to', frame: 'according' };
  if (at === 0 || (at === 1 && /^(?:and|but)$/.test(passage.lower[0]!))) {
    if (source === null) return;
    let comma = source.last + 1;
    while (comma < end && !(passage.lower[comma] === ',' && passage.stretchOf[comma] === -1)) comma += 1;
    // "According to Ana Lind, a baker, the …": one more comma.
    const next = passage.lower[comma + 1];
    if (next === 'a' || next === 'an' || next === 'who') {
      let second = comma + 1;
      while (second < end && passage.lower[second] !== ',') second += 1;
      if (second < end) comma = second;
    }
    // Without a comma the statement follows the source.
    const first = comma + 1 < end ? comma + 1 : source.last + 1;
    if (first < end) push(state, { ...base, cue, source, content: [{ first, last: end - 1 }] });
    state.lastSource = source;
    return;
  }
  if (passage.lower[at - 1] === ',' && source !== null && OPEN_CLAUSE.has(passage.lower[at - 2] ?? '')) {
    // "which, according to the board, is safe"
    let first = source.last + 1;
    if (passage.lower[first] === ',') first += 1;
    push(state, { ...base, cue, source, content: [{ first, last: withinClause(passage, first, end, 'c') }] });
    state.lastSource = source;
    return;
  }
  let last = at - 1;
  while (last > state.floor && /^[,—–(]$/.test(passage.lower[last]!) && passage.stretchOf[last] === -1)
    last -= 1;
  const content: Phrase[] = [{ first: Math.min(state.floor, last), last }];
  const after = source === null ? -1 : source.last + 1;
  if (
    passage.lower[at - 1] === ',' &&
    after > 0 &&
    passage.lower[after] === ',' &&
    after + 1 < end &&
    !endsWithIng(passage, after + 1)
  ) {
    const word = passage.lower[after + 1]!;
    if (AUXILIARIES.has(word) || /ed$|s$/.test(word)) content.push({ first: after + 1, last: end - 1 });
  }
  push(state, { ...base, cue, source, content });
  if (source !== null) {
    state.lastSource = source;
    state.floor = source.last + 1;
  }
}
