// Tells whether a word is a report verb in use, and where its words begin.

import {
  AUXILIARIES,
  BE,
  CLAUSE_STARTERS,
  DAYS,
  DETERMINERS,
  HAVE,
  isAdverb,
  MODALS,
  OCCASIONS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
} from './grammar';
import { subjectBefore } from './nounPhrase';
import { isCapital, type Passage } from './passage';
import { reportVerbForm, type ReportVerb, type VerbForm } from './reportVerbs';

/** A report verb in use. */
export interface VerbCue {
  readonly at: number;
  readonly verb: ReportVerb;
  readonly form: VerbForm;
  readonly voice: 'active' | 'passive' | 'infinitive';
  /** Index after the subject: the first auxiliary or adverb before the verb, or the verb itself. */
  readonly left: number;
}

/** What follows "states" where it is a verb. */
const SAYS = /^(?:that|[“"‘':])$/;

const PLURAL = /[^s'’]s$/;
const PLURAL_WORDS = new Set([
  'they',
  'we',
  'i',
  'you',
  'who',
  'people',
  'many',
  'some',
  'most',
  'others',
  'police',
  'men',
  'women',
  'that',
  'which',
  'both',
  'few',
  'all',
  'voters',
  'media',
  'these',
  'those',
  'children',
  'percent',
  '%',
  'majority',
  'half',
  'number',
  'several',
  'data',
]);

/** The report verb at a token, or null where the word is none, or is a noun or an adjective here. */
export function verbCueAt(passage: Passage, at: number): VerbCue | null {
  const word = passage.lower[at]!;
  const found = passage.tokens[at]!.kind === 'word' ? reportVerbForm(word) : undefined;
  if (found === undefined) return null;
  const { verb, form } = found;
  if (
    word === 'regarding' ||
    (word === 'states' &&
      !/^(?:he|she|it)$/.test(passage.lower[at - 1] ?? '') &&
      !SAYS.test(passage.lower[at + 1] ?? ''))
  )
    return null;
  if (isCapital(passage, at) && at > 0 && !passage.titleCase && passage.stretchOf[at - 1] === -1) return null;
  // "was quoted as saying" is one cue.
  if (word === 'saying' && passage.lower[at - 1] === 'as' && passage.lower[at - 2] === 'quoted') return null;
  let left = at;
  let be = false;
  let have = false;
  let modal = false;
  let to = false;
  while (left > 0 && passage.stretchOf[left - 1] === -1) {
    const before = passage.lower[left - 1]!;
    if (!AUXILIARIES.has(before) && !isAdverb(before) && before !== 'to') break;
    if (BE.has(before)) be ||= !have;
    else if (HAVE.has(before)) have = true;
    else if (before === 'to') {
      to = true;
      left -= 1;
      break;
    } else if (MODALS.has(before)) modal = true;
    left -= 1;
  }
  if (
    to &&
    left >= 2 &&
    passage.lower[left - 1] === 'on' &&
    /^(?:went|goes|gone|going)$/.test(passage.lower[left - 2]!)
  ) {
    // "She went on to say that …"
    return { at, verb, form, voice: 'active', left: left - 2 };
  }
  const before = left > 0 ? passage.lower[left - 1]! : '';
  const direct = at > 0 ? passage.lower[at - 1]! : '';
  if (left === at && ((DETERMINERS.has(direct) && !SUBJECT_PRONOUNS.has(direct)) || POSSESSIVES.has(direct)))
    return null;
  if (left === at && /['’]s$|s['’]$/.test(direct) && !CLAUSE_STARTERS.has(direct)) return null;
  if (left === at && PREPOSITIONS.has(direct) && form !== 'ing') return null;
  // "the 40 pledged delegates"
  if (left === at && verb.lemma === 'pledge' && passage.tokens[at - 1]?.kind === 'number') return null;
  switch (form) {
    case 'base':
      if (to) return { at, verb, form, voice: 'infinitive', left };
      if (modal) break;
      if (passage.titleCase && at > 0 && isCapital(passage, at)) break;
      if (
        !PLURAL_WORDS.has(before) &&
        !PLURAL.test(before) &&
        before !== ',' &&
        before !== 'and' &&
        !(verb.frames.has('c') && hasPluralHead(passage, left))
      )
        return null;
      if (before === ',' || before === 'and') {
        // "officials in Ohio, too, say": only verbs of saying stand so.
        if (verb.lemma !== 'say') return null;
      }
      break;
    case 'present':
      if (to || modal || be || have) return null;
      if (
        PREPOSITIONS.has(before) ||
        (PLURAL_WORDS.has(before) && before !== 'who' && before !== 'that' && before !== 'which')
      )
        return null;
      if (before === '') return null;
      break;
    case 'past':
      if (to || (modal && !have && !be)) return null;
      if (be) return { at, verb, form, voice: 'passive', left };
      // "has become recognised"
      if (TURNING.has(before)) return null;
      break;
    case 'ing':
      if (to) return null;
      break;
  }
  return { at, verb, form, voice: 'active', left };
}

/** "sources close to her", "six in ten": the head that agrees with the verb stands before the first preposition. */
function hasPluralHead(passage: Passage, end: number): boolean {
  const subject = subjectBefore(passage, end, 0);
  if (subject === null) return false;
  for (let at = subject.first + 1; at <= subject.last; at += 1) {
    if (passage.lower[at] === 'and') return true;
    if (!PREPOSITIONS.has(passage.lower[at]!) && passage.lower[at] !== 'close') continue;
    const head = passage.lower[at - 1]!;
    return PLURAL_WORDS.has(head) || PLURAL.test(head) || NUMERAL.test(head);
  }
  return false;
}

const TURNING = new Set([
  'become',
  'becomes',
  'became',
  'get',
  'gets',
  'got',
  'remain',
  'remains',
  'remained',
]);

const NUMERAL = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Where the reported words begin, and by which frame; `at` is passage.tokens.length where nothing follows. */
export interface Opening {
  readonly frame: string;
  readonly at: number;
  readonly cueEnd: number;
}

/** What follows the verb at `at` that its frames allow; null where the verb reports nothing here. */
export function openingAfter(passage: Passage, at: number, verb: ReportVerb, end: number): Opening | null {
  let next = at + 1;
  const frames = verb.frames;
  let cueEnd = at;
  const particle = passage.lower[next];
  if (
    next < end &&
    particle !== undefined &&
    particle.length > 1 &&
    frames.has(particle) &&
    passage.stretchOf[next] === -1
  ) {
    return { frame: particle, at: next + 1, cueEnd: next };
  }
  while (
    next < end &&
    passage.stretchOf[next] === -1 &&
    (isAdverb(passage.lower[next]!) || DAYS.has(passage.lower[next]!))
  )
    next += 1;
  if (next >= end) return frames.has('q') || frames.has('c') ? { frame: 'q', at: end, cueEnd } : null;
  if (frames.has('o')) {
    const told = afterAddressee(passage, next, end);
    if (told !== null && (told.frame !== 'n' || (frames.has('o') && !frames.has('n'))))
      return { ...told, frame: told.frame === 'n' ? 'o' : told.frame, cueEnd };
    if (verb.lemma === 'tell') return null;
  }
  const reports = frames.has('q') || frames.has('c');
  const direct = frameAt(passage, next, end, frames);
  if (direct !== null) return { ...direct, cueEnd };
  if (!reports) return null;
  // "said in a statement on Monday that …"
  if (
    PREPOSITIONS.has(passage.lower[next]!) ||
    passage.lower[next] === 'earlier' ||
    passage.lower[next] === 'last' ||
    passage.lower[next] === 'this'
  ) {
    const marker = afterAdverbials(passage, next, end);
    if (marker !== null && (marker.frame !== 'c' || frames.has('c'))) return { ...marker, cueEnd };
  }
  return null;
}

function frameAt(
  passage: Passage,
  at: number,
  end: number,
  frames: ReadonlySet<string>,
): Omit<Opening, 'cueEnd'> | null {
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
  if (QUESTION_WORDS.has(word)) return frames.has('w') ? { frame: 'w', at } : null;
  if (CLAUSE_STARTERS.has(word))
    // "maintains it was unaware" without "that"; not "stressed it".
    return frames.has('c') || (frames.has('t') && AUXILIARIES.has(passage.lower[at + 1] ?? ''))
      ? { frame: 'c', at }
      : frames.has('n') && word === 'it'
        ? { frame: 'n', at }
        : null;
  if (word === 'about' && frames.has('c') && QUANTITY.test(passage.lower[at + 1] ?? ''))
    return { frame: 'c', at };
  if (PREPOSITIONS.has(word) || AUXILIARIES.has(word)) return null;
  if (word.endsWith('ing') && frames.has('g')) return { frame: 'g', at };
  if (passage.tokens[at]!.kind === 'punctuation') return null;
  if (word === 'and' || word === 'or' || word === 'but') return null;
  if (OBJECT_PRONOUNS.has(word)) return frames.has('n') ? { frame: 'n', at } : null;
  // "announced last week that …"
  if (TIMES.has(word) && OCCASIONS.has(passage.lower[at + 1] ?? '')) return null;
  if (frames.has('n')) return { frame: 'n', at };
  return frames.has('c') ? { frame: 'c', at } : null;
}

const TIMES = new Set(['last', 'next', 'this', 'earlier', 'later']);

/** "about half", "about 40 people". */
const QUANTITY = /^(?:\d.*|half|one|two|three|four|five|six|seven|eight|nine|ten|a)$/;

/** "said, among other things, that the pier would hold": the clause beyond the second comma. */
function beyondParenthesis(passage: Passage, comma: number, end: number): Omit<Opening, 'cueEnd'> | null {
  const first = passage.lower[comma + 1];
  if (first === undefined || first.endsWith('ing') || first === 'who' || first === 'which') return null;
  const limit = Math.min(end - 1, comma + 14);
  for (let at = comma + 2; at < limit; at += 1) {
    if (passage.stretchOf[at] !== -1) return null;
    if (passage.lower[at] !== passage.lower[comma]) continue;
    const next = passage.lower[at + 1]!;
    if (next === 'that') return { frame: 't', at: at + 1 };
    return CLAUSE_STARTERS.has(next) ? { frame: 'c', at: at + 1 } : null;
  }
  return null;
}

/** After "told": past the person addressed. */
function afterAddressee(passage: Passage, start: number, end: number): Omit<Opening, 'cueEnd'> | null {
  let at = start;
  const limit = Math.min(end, start + 24);
  let nouns = 0;
  while (at < limit) {
    const word = passage.lower[at]!;
    if (passage.stretchOf[at] !== -1) return { frame: 'Q', at };
    if (word === 'that') return { frame: 't', at };
    if (word === 'to' && nouns > 0) return { frame: 'i', at };
    if (QUESTION_WORDS.has(word) && word !== 'who' && (nouns > 0 || word === 'whom'))
      return { frame: 'w', at };
    if (CLAUSE_STARTERS.has(word) && nouns > 0) return { frame: 'c', at };
    if (word === ':' && at + 1 < end) return { frame: 'Q', at: at + 1 };
    if (word === ',') {
      if (at + 1 < end && passage.stretchOf[at + 1] !== -1) return { frame: 'Q', at: at + 1 };
      if (nouns === 0) return null;
    }
    if (word === '.' && at + 1 >= end) return { frame: 'q', at: end };
    if (OBJECT_PRONOUNS.has(word) || word === 'her') {
      if (nouns === 0 && at + 1 >= end) return { frame: 'q', at: end };
    }
    if (OBJECT_PRONOUNS.has(word) && nouns === 0 && at + 1 < end) {
      const next = passage.lower[at + 1]!;
      if (PREPOSITIONS.has(next)) {
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
      DETERMINERS.has(word) &&
      nouns > 0 &&
      !PREPOSITIONS.has(passage.lower[at - 1]!) &&
      !isCapital(passage, at)
    )
      return { frame: 'n', at };
    if (!DETERMINERS.has(word) && !PREPOSITIONS.has(word)) nouns += 1;
    at += 1;
  }
  return at >= end && nouns > 0 ? { frame: 'q', at: end } : null;
}

/** After "said in a statement", "wrote on Twitter": the words that follow, if a mark or a clause shows where. */
function afterAdverbials(passage: Passage, start: number, end: number): Omit<Opening, 'cueEnd'> | null {
  const limit = Math.min(end, start + 22);
  for (let at = start; at < limit; at += 1) {
    const word = passage.lower[at]!;
    if (passage.stretchOf[at] !== -1) {
      // "said of the 'Iron Lady' that": a stretch after a preposition is part of the adverbial.
      const before = passage.lower[at - 1]!;
      if (PREPOSITIONS.has(before) || DETERMINERS.has(before)) continue;
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
    if (CLAUSE_STARTERS.has(word) && at > start + 1) return { frame: 'c', at };
    if (
      DETERMINERS.has(word) &&
      at > start + 1 &&
      !PREPOSITIONS.has(passage.lower[at - 1]!) &&
      word !== 'this' &&
      !DETERMINERS.has(passage.lower[at - 1]!)
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
  const next = passage.lower[comma + 1]!;
  if (!CLAUSE_STARTERS.has(next) && !DETERMINERS.has(next)) return -1;
  for (let at = start; at < comma; at += 1) {
    if (OCCASIONS.has(passage.lower[at]!) || DAYS.has(passage.lower[at]!)) return comma + 1;
  }
  return start;
}
