// Finds the noun phrase to the left or right of a report verb: who says it.

import { isRole } from '../entities/refiners/roleWords';
import { startsSmall } from '../text/characters';
import { isA, isCapital, type Passage } from './passage';
import { reportVerbForm } from './reportVerbs';
import {
  ADVERB,
  AUXILIARY,
  BE,
  CLAUSE_STARTER,
  CONJUNCTION,
  DAY,
  DETERMINER,
  NOUN_PREPOSITION,
  OBJECT_PRONOUN,
  PREPOSITION,
  REPORT_VERB,
  SUBJECT_PRONOUN,
} from './wordClasses';

/** First and last token of a phrase. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const RELATIVE = new Set(['who', 'which', 'that']);
/** A phrase that tells more of a name begins with one of these: "Ana Lind, a baker, said". */
const APPOSITION = new Set([
  'a',
  'an',
  'the',
  'who',
  'whose',
  'which',
  'his',
  'her',
  'its',
  'their',
  'one',
  'formerly',
  'now',
  'then',
  'himself',
  'herself',
  'head',
  'chief',
  'chair',
  'author',
  'director',
  'professor',
  'president',
  'founder',
  'like',
  'along',
  'including',
  'jr',
  'sr',
  'md',
  'also',
  'another',
  'not',
  'among',
  'executive',
  'senior',
  'vice',
  'former',
  'co-founder',
  'editor',
  'chairman',
  'chairwoman',
  'spokesman',
  'spokeswoman',
  'mayor',
  'managing',
  'deputy',
  'associate',
  'assistant',
  'co-author',
  'general',
  'secretary',
  'owner',
  'leader',
  'of',
  'from',
  'speaking',
  'both',
  'where',
]);
/** How far a phrase is followed (tokens). */
const REACH = 40;

/** The subject that ends right before `end` (exclusive), adverbs and auxiliaries taken off already. */
export function subjectBefore(passage: Passage, end: number, floor: number): Phrase | null {
  let last = end - 1;
  if (last < floor || passage.stretchOf[last] !== -1) return null;
  const word = passage.lower[last]!;
  if (word === ',' || word === ')' || word === '—' || word === '–') return behindComma(passage, last, floor);
  if (RELATIVE.has(word)) {
    const before = passage.lower[last - 1] === ',' ? last - 1 : last;
    const head = before > floor ? nominalBefore(passage, before, floor) : null;
    if (head === null) return word === 'that' ? null : { first: last, last };
    return { first: head.first, last };
  }
  if (isA(passage, last, SUBJECT_PRONOUN) && !isA(passage, last, DETERMINER)) return { first: last, last };
  const nominal = nominalBefore(passage, end, floor);
  // "and on Monday announced"
  if (nominal !== null && nominal.first === nominal.last && isA(passage, last, DAY)) return null;
  if (
    nominal !== null &&
    isA(passage, nominal.first - 1, BE) &&
    RELATIVE.has(passage.lower[nominal.first - 2] ?? '')
  ) {
    // "Ida Holm, who was mayor in those years said …": a comma too few.
    const who = nominal.first - 2;
    const head = nominalBefore(passage, passage.lower[who - 1] === ',' ? who - 1 : who, floor);
    if (head !== null) return { first: head.first, last: nominal.last };
  }
  if (
    nominal !== null &&
    passage.lower[nominal.first - 1] === ',' &&
    isCapital(passage, nominal.first - 2) &&
    (isA(passage, nominal.first, DETERMINER) ||
      isRole(passage.lower[nominal.first]!) ||
      isRole(passage.lower[nominal.first + 1] ?? ''))
  ) {
    // "Holm Shipping, the biggest firm in town said …" at the start of a sentence
    const head = nominalBefore(passage, nominal.first - 1, floor);
    if (head !== null && head.first === 0) return { first: 0, last: nominal.last };
  }
  return nominal;
}

/** "Ana Lind, a baker from Graz, said": the name before the first comma, with what follows it. */
function behindComma(passage: Passage, comma: number, floor: number): Phrase | null {
  let best: Phrase | null = null;
  let at = comma - 1;
  if (passage.lower[comma] === ')') {
    while (at > floor && passage.lower[at] !== '(' && comma - at < REACH) at -= 1;
    const head = at > floor ? nominalBefore(passage, at, floor) : null;
    return head === null ? null : { first: head.first, last: comma };
  }
  const dash = passage.lower[comma] !== ',';
  for (let commas = 0; at > floor && comma - at < REACH && commas < 4; at -= 1) {
    if (passage.stretchOf[at] !== -1 && passage.lower[at] !== ',') continue;
    const mark = passage.lower[at]!;
    if (dash ? mark !== '—' && mark !== '–' : mark !== ',') {
      if (mark === ';' || mark === ':') break;
      continue;
    }
    commas += 1;
    const next = passage.lower[at + 1]!;
    const apposes =
      APPOSITION.has(next) ||
      passage.tokens[at + 1]!.kind === 'number' ||
      isCapital(passage, at + 1) ||
      commas === 1;
    if (!apposes) continue;
    const head = nominalBefore(passage, at, floor);
    if (head === null) continue;
    best = { first: head.first, last: comma - 1 };
    // The first comma before a title or a descriptive phrase is enough; "Graz, Austria," needs one more.
    if (APPOSITION.has(next) || passage.tokens[at + 1]!.kind === 'number') break;
  }
  // "Ida Holm, says that …": a comma too many.
  return best ?? (dash ? null : nominalBefore(passage, comma, floor));
}

/** The noun phrase that ends right before `end`, with the phrases tied to it by prepositions. */
function nominalBefore(passage: Passage, end: number, floor: number): Phrase | null {
  let at = end - 1;
  let first = -1;
  let sawDeterminer = false;
  const limit = Math.max(floor, end - REACH);
  while (at >= limit) {
    const word = passage.lower[at]!;
    if (passage.stretchOf[at] !== -1) {
      // A nickname or scare quote inside a phrase belongs to it only when something follows.
      if (first < 0) break;
      const stretch = passage.stretchOf[at];
      let from = at;
      while (from > limit && passage.stretchOf[from - 1] === stretch) from -= 1;
      if (at - from > 6) break;
      if (!isNominal(passage, from - 1, limit)) break;
      at = from - 1;
      continue;
    }
    if (word === ')') {
      let open = at;
      while (open > limit && passage.lower[open] !== '(') open -= 1;
      if (passage.lower[open] !== '(') break;
      at = open - 1;
      continue;
    }
    if (isA(passage, at, DETERMINER) && word !== 'more' && word !== 'other' && word !== 'such') {
      first = at;
      sawDeterminer = true;
      at -= 1;
      // "all of the", "some of his": the quantity before belongs to it.
      if (passage.lower[at] !== undefined && isA(passage, at, DETERMINER) && at >= limit) continue;
      const tied = tiedBefore(passage, at, limit);
      if (tied < 0) break;
      at = tied;
      sawDeterminer = false;
      continue;
    }
    if (!isNominal(passage, at, limit)) {
      const tied = first < 0 ? -1 : tiedBefore(passage, at, limit);
      if (tied < 0) break;
      at = tied;
      continue;
    }
    first = at;
    at -= 1;
  }
  if (first < 0) return null;
  if (!sawDeterminer && first === end - 1 && isMark(passage.lower[first]!)) return null;
  return { first, last: end - 1 };
}

/** Whether a word in small letters holds no letter and no digit. */
function isMark(word: string): boolean {
  return !startsSmall(word) && /^[^\p{L}\p{N}]+$/u.test(word);
}

/** The token to go on with when `at` is a preposition or "and" that ties a phrase to the noun before; -1 otherwise. */
function tiedBefore(passage: Passage, at: number, limit: number): number {
  const word = passage.lower[at];
  if (word === undefined || at - 1 < limit || passage.stretchOf[at] !== -1) return -1;
  if (isA(passage, at, NOUN_PREPOSITION))
    return isNominal(passage, at - 1, limit) && !isA(passage, at - 1, PREPOSITION) ? at - 1 : -1;
  if (word === 'and' || word === '&' || word === 'or') {
    const bothNames =
      isCapital(passage, at - 1) && (isCapital(passage, at + 1) || isA(passage, at + 1, DETERMINER));
    const bothNouns =
      !isCapital(passage, at - 1) &&
      !isCapital(passage, at + 1) &&
      isNominal(passage, at - 1, limit) &&
      isNominal(passage, at + 1, limit) &&
      passage.lower[at - 1]!.endsWith('s');
    return bothNames || bothNouns ? at - 1 : -1;
  }
  return -1;
}

function isNominal(passage: Passage, at: number, limit: number): boolean {
  if (at < limit) return false;
  const token = passage.tokens[at]!;
  const word = passage.lower[at]!;
  if (token.kind === 'number') return true;
  if (token.kind === 'symbol')
    return word.length > 1 || word === '$' || word === '%' || word === '@' || word === '&';
  if (token.kind === 'punctuation')
    return (
      word === '.' ||
      word === '/' ||
      word === '-' ||
      word === '@' ||
      word === '&' ||
      word === '#' ||
      word === '%'
    );
  if (isA(passage, at, AUXILIARY | PREPOSITION | CONJUNCTION | OBJECT_PRONOUN)) return false;
  if (isA(passage, at, CLAUSE_STARTER | SUBJECT_PRONOUN))
    return isA(passage, at, DETERMINER) || word === 'others';
  if (isCapital(passage, at)) return true;
  if (isA(passage, at, ADVERB) && word !== 'more' && word !== 'most' && word !== 'far') return false;
  const verb = isA(passage, at, REPORT_VERB) ? reportVerbForm(word) : undefined;
  if (verb !== undefined && (verb.form === 'past' || verb.form === 'ing') && !NOUNS_IN_ING.has(word))
    return false;
  // "lost his job": a word in -ed before a determiner or a pronoun is a verb.
  const next = passage.lower[at + 1];
  if (word.endsWith('ed') && next !== undefined && isA(passage, at + 1, DETERMINER | PREPOSITION | ADVERB))
    return false;
  return true;
}

const NOUNS_IN_ING = new Set(
  'meeting hearing briefing building polling finding ruling filing posting writing planning reading'.split(
    ' ',
  ),
);

const CLOSED_DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'this',
  'these',
  'those',
]);

/** The noun phrase that begins at `start`: "Ana Lind, a baker from Graz" after "said". */
export function nominalAfter(passage: Passage, start: number, end: number): Phrase | null {
  let at = start;
  let last = -1;
  const limit = Math.min(end, start + REACH);
  while (at < limit) {
    const word = passage.lower[at]!;
    if (passage.stretchOf[at] !== -1) break;
    if (word === '(') {
      let close = at;
      while (close < limit - 1 && passage.lower[close] !== ')') close += 1;
      if (passage.lower[close] !== ')' || last < 0) break;
      last = close;
      at = close + 1;
      continue;
    }
    if (isA(passage, at, SUBJECT_PRONOUN) && last < 0 && !isA(passage, at, DETERMINER))
      return { first: start, last: at };
    const opens =
      isA(passage, at, DETERMINER) && (last < 0 || (at === last + 1 && isA(passage, last, DETERMINER)));
    // "the board the pier": another phrase begins.
    if (
      !opens &&
      CLOSED_DETERMINERS.has(word) &&
      !isA(passage, at - 1, NOUN_PREPOSITION) &&
      passage.lower[at - 1] !== 'and' &&
      passage.lower[at - 1] !== 'to'
    )
      break;
    const ties =
      last >= 0 &&
      (isA(passage, at, NOUN_PREPOSITION) || word === 'and') &&
      at + 1 < limit &&
      (isA(passage, at + 1, DETERMINER) ||
        (isNominal(passage, at + 1, start) && !DAY_LIKE.has(passage.lower[at + 1]!))) &&
      (word === 'of' ||
        word === 'for' ||
        word === 'from' ||
        word === 'at' ||
        word === 'with' ||
        word === 'and' ||
        word === 'in' ||
        // "the ambassador to Canada"
        (word === 'to' && isRole(passage.lower[at - 1]!)));
    if (
      !opens &&
      !ties &&
      !isNominal(passage, at, start) &&
      !(last >= 0 && isA(passage, at, DETERMINER) && isA(passage, at - 1, NOUN_PREPOSITION))
    )
      break;
    if (word === '.' && at + 1 >= end) break;
    if (last >= 0 && DAY_LIKE.has(word)) break;
    if (!ties || word === 'and' || isA(passage, at, NOUN_PREPOSITION)) last = at;
    at += 1;
  }
  while (
    last >= start &&
    (isA(passage, last, PREPOSITION) ||
      passage.lower[last] === 'and' ||
      (passage.tokens[last]!.kind === 'punctuation' &&
        passage.lower[last] !== ')' &&
        passage.lower[last] !== '.'))
  )
    last -= 1;
  return last < start ? null : { first: start, last };
}

const DAY_LIKE = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today last earlier later this'.split(
    ' ',
  ),
);
