// Tells where the words begin that a report verb reports, and by which of its frames.

import { isA, isCapital, type Passage } from './passage';
import type { ReportVerb } from './reportVerbs';
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_STARTER,
  DAY,
  DETERMINER,
  OBJECT_PRONOUN,
  OCCASION,
  PREPOSITION,
  QUESTION_WORD,
} from './wordClasses';

/** Where the reported words begin, and by which frame; `at` is passage.tokens.length where nothing follows. */
export interface Opening {
  readonly frame: string;
  readonly at: number;
  /** The last token of the cue: its verb, or the particle behind it. */
  readonly cueEnd: number;
}

/** What follows the verb at `at` that its frames allow; null where the verb reports nothing here. */
export function openingAfter(passage: Passage, at: number, verb: ReportVerb, end: number): Opening | null {
  const particle = passage.lower[at + 1];
  if (
    at + 1 < end &&
    particle !== undefined &&
    particle.length > 1 &&
    verb.frames.has(particle) &&
    passage.stretchOf[at + 1] === -1
  ) {
    return { frame: particle, at: at + 2, cueEnd: at + 1 };
  }
  const start = startAfter(passage, at, verb, end);
  return start === null ? null : { frame: start.frame, at: start.at, cueEnd: at };
}

/** An opening behind a verb without a particle. */
type Start = Omit<Opening, 'cueEnd'>;

function startAfter(passage: Passage, at: number, verb: ReportVerb, end: number): Start | null {
  const { frames } = verb;
  let next = at + 1;
  while (next < end && passage.stretchOf[next] === -1 && isA(passage, next, ADVERB | DAY)) next += 1;
  if (next >= end) return frames.has('q') || frames.has('c') ? { frame: 'q', at: end } : null;
  if (frames.has('o')) {
    const told = afterAddressee(passage, next, end);
    if (told !== null && (told.frame !== 'n' || (frames.has('o') && !frames.has('n'))))
      return { frame: told.frame === 'n' ? 'o' : told.frame, at: told.at };
    if (verb.lemma === 'tell') return null;
  }
  const reports = frames.has('q') || frames.has('c');
  const direct = frameAt(passage, next, end, frames);
  if (direct !== null) return direct;
  if (!reports) return null;
  // "said in a statement on Monday that …"
  if (
    isA(passage, next, PREPOSITION) ||
    passage.lower[next] === 'earlier' ||
    passage.lower[next] === 'last' ||
    passage.lower[next] === 'this'
  ) {
    const marker = afterAdverbials(passage, next, end);
    if (marker !== null && (marker.frame !== 'c' || frames.has('c'))) return marker;
  }
  return null;
}

function frameAt(passage: Passage, at: number, end: number, frames: ReadonlySet<string>): Start | null {
  const word = passage.lower[at]!;
  if (passage.stretchOf[at] !== -1) {
    return frames.has('q') || frames.has('c') || frames.has('n') || frames.has('t')
      ? { frame: 'Q', at }
      : null;
  }
  if (word === ':' || word === ',') {
    if (
      at + 1 < end &&
      passage.stretchOf[at + 1] !== -1 &&
      (frames.has('q') || frames.has('c') || frames.has('n') || frames.has('o'))
    )
      return { frame: 'Q', at: at + 1 };
    if (word === ':' && frames.has('q') && at + 1 < end) return { frame: ':', at: at + 1 };
    if (!frames.has('q')) return null;
    const beyond = frames.has('c') ? beyondParenthesis(passage, at, end) : null;
    // A comma closes a trailing attribution, unless it opens a parenthesis.
    return beyond ?? { frame: 'q', at: end };
  }
  if ((word === '—' || word === '–' || word === '--') && frames.has('c'))
    return beyondParenthesis(passage, at, end);
  if (word === '.' || word === '!' || word === '?' || word === ';')
    return frames.has('q') ? { frame: 'q', at: end } : null;
  if (word === 'that') return frames.has('t') || frames.has('c') ? { frame: 't', at } : null;
  if (word === 'to') return frames.has('i') ? { frame: 'i', at } : null;
  if (isA(passage, at, QUESTION_WORD)) return frames.has('w') ? { frame: 'w', at } : null;
  if (isA(passage, at, CLAUSE_STARTER))
    // "maintains it was unaware" without "that"; not "stressed it".
    return frames.has('c') || (frames.has('t') && isA(passage, at + 1, AUXILIARY))
      ? { frame: 'c', at }
      : frames.has('n') && word === 'it'
        ? { frame: 'n', at }
        : null;
  if (word === 'about' && frames.has('c') && QUANTITY.test(passage.lower[at + 1] ?? ''))
    return { frame: 'c', at };
  if (isA(passage, at, PREPOSITION | AUXILIARY)) return null;
  if (word.endsWith('ing') && frames.has('g')) return { frame: 'g', at };
  if (passage.tokens[at]!.kind === 'punctuation') return null;
  if (word === 'and' || word === 'or' || word === 'but') return null;
  if (isA(passage, at, OBJECT_PRONOUN)) return frames.has('n') ? { frame: 'n', at } : null;
  // "announced last week that …"
  if (TIMES.has(word) && isA(passage, at + 1, OCCASION)) return null;
  if (frames.has('n')) return { frame: 'n', at };
  return frames.has('c') ? { frame: 'c', at } : null;
}

const TIMES = new Set(['last', 'next', 'this', 'earlier', 'later']);

/** "about half", "about 40 people". */
const QUANTITY = /^(?:\d.*|half|one|two|three|four|five|six|seven|eight|nine|ten|a)$/;

/** "said, among other things, that the pier would hold": the clause beyond the second comma. */
function beyondParenthesis(passage: Passage, comma: number, end: number): Start | null {
  const first = passage.lower[comma + 1];
  if (first === undefined || first.endsWith('ing') || first === 'who' || first === 'which') return null;
  const limit = Math.min(end - 1, comma + 14);
  for (let at = comma + 2; at < limit; at += 1) {
    if (passage.stretchOf[at] !== -1) return null;
    if (passage.lower[at] !== passage.lower[comma]) continue;
    const next = passage.lower[at + 1]!;
    if (next === 'that') return { frame: 't', at: at + 1 };
    return isA(passage, at + 1, CLAUSE_STARTER) ? { frame: 'c', at: at + 1 } : null;
  }
  return null;
}

/** After "told": past the person addressed. */
function afterAddressee(passage: Passage, start: number, end: number): Start | null {
  let at = start;
  const limit = Math.min(end, start + 24);
  let nouns = 0;
  while (at < limit) {
    const word = passage.lower[at]!;
    if (passage.stretchOf[at] !== -1) return { frame: 'Q', at };
    if (word === 'that') return { frame: 't', at };
    if (word === 'to' && nouns > 0) return { frame: 'i', at };
    if (isA(passage, at, QUESTION_WORD) && word !== 'who' && (nouns > 0 || word === 'whom'))
      return { frame: 'w', at };
    if (isA(passage, at, CLAUSE_STARTER) && nouns > 0) return { frame: 'c', at };
    if (word === ':' && at + 1 < end) return { frame: 'Q', at: at + 1 };
    if (word === ',') {
      if (at + 1 < end && passage.stretchOf[at + 1] !== -1) return { frame: 'Q', at: at + 1 };
      if (nouns === 0) return null;
    }
    if (word === '.' && at + 1 >= end) return { frame: 'q', at: end };
    if (isA(passage, at, OBJECT_PRONOUN) || word === 'her') {
      if (nouns === 0 && at + 1 >= end) return { frame: 'q', at: end };
    }
    if (isA(passage, at, OBJECT_PRONOUN) && nouns === 0 && at + 1 < end) {
      const next = passage.lower[at + 1]!;
      if (isA(passage, at + 1, PREPOSITION)) {
        nouns += 1;
        at += 1;
        continue;
      }
      return passage.stretchOf[at + 1] !== -1
        ? { frame: 'Q', at: at + 1 }
        : {
            frame: next === ',' || next === '.' ? 'q' : 'n',
            at: next === ',' ? ((passage.stretchOf[at + 2] ?? -1) !== -1 ? at + 2 : end) : at + 1,
          };
    }
    if (
      isA(passage, at, DETERMINER) &&
      nouns > 0 &&
      !isA(passage, at - 1, PREPOSITION) &&
      !isCapital(passage, at)
    )
      return { frame: 'n', at };
    if (!isA(passage, at, DETERMINER | PREPOSITION)) nouns += 1;
    at += 1;
  }
  return at >= end && nouns > 0 ? { frame: 'q', at: end } : null;
}

/** After "said in a statement", "wrote on Twitter": the words that follow, if a mark or a clause shows where. */
function afterAdverbials(passage: Passage, start: number, end: number): Start | null {
  const limit = Math.min(end, start + 22);
  for (let at = start; at < limit; at += 1) {
    const word = passage.lower[at]!;
    if (passage.stretchOf[at] !== -1) {
      // "said of the 'Iron Lady' that": a stretch after a preposition is part of the adverbial.
      if (isA(passage, at - 1, PREPOSITION | DETERMINER)) continue;
      return { frame: 'Q', at };
    }
    if (word === 'that') return { frame: 't', at };
    if (word === ':' && at + 1 < end) return { frame: 'Q', at: at + 1 };
    if (word === '—' || word === '–' || word === '--') return { frame: 'q', at: end };
    if (word === ',' || word === '.') {
      if (at + 1 < end && passage.stretchOf[at + 1] !== -1) return { frame: 'Q', at: at + 1 };
      if (word === '.' && at + 1 < end) continue;
      const opened =
        word === ',' && at + 1 < end && passage.lower[start] !== 'to'
          ? clauseAfterAdverbial(passage, start, at)
          : -1;
      return opened < 0 ? { frame: 'q', at: end } : { frame: 'c', at: opened };
    }
    if (isA(passage, at, CLAUSE_STARTER) && at > start + 1) return { frame: 'c', at };
    if (
      isA(passage, at, DETERMINER) &&
      at > start + 1 &&
      !isA(passage, at - 1, PREPOSITION) &&
      word !== 'this' &&
      !isA(passage, at - 1, DETERMINER)
    )
      return { frame: 'c', at };
  }
  return { frame: 'q', at: end };
}

/**
 * Where the reported clause begins in "said in an interview, the pier would hold" and "said in winter, the pier froze":
 * behind the comma where the adverbial tells of the saying, with the adverbial where it belongs to what is said; -1 for none.
 */
function clauseAfterAdverbial(passage: Passage, start: number, comma: number): number {
  if (!isA(passage, comma + 1, CLAUSE_STARTER | DETERMINER)) return -1;
  for (let at = start; at < comma; at += 1) {
    if (isA(passage, at, OCCASION | DAY)) return comma + 1;
  }
  return start;
}
