// Tells whether a word is a report verb in use.

import { isPossessive } from './grammar';
import { subjectBefore } from './nounPhrase';
import { isA, isCapital, type Passage } from './passage';
import { reportVerbForm, type ReportVerb, type VerbForm } from './reportVerbs';
import {
  ADVERB,
  AUXILIARY,
  BE,
  CLAUSE_STARTER,
  DETERMINER,
  HAVE,
  MODAL,
  POSSESSIVE,
  PREPOSITION,
  REPORT_VERB,
  SUBJECT_PRONOUN,
} from './wordClasses';

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

/** "boards", but neither "press" nor "board's". */
function looksPlural(word: string): boolean {
  return word.length > 1 && word.endsWith('s') && !word.endsWith('ss') && !isPossessive(word);
}

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
  const found = isA(passage, at, REPORT_VERB) ? reportVerbForm(word) : undefined;
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
    if (!isA(passage, left - 1, AUXILIARY | ADVERB) && before !== 'to') break;
    if (isA(passage, left - 1, BE)) be ||= !have;
    else if (isA(passage, left - 1, HAVE)) have = true;
    else if (before === 'to') {
      to = true;
      left -= 1;
      break;
    } else if (isA(passage, left - 1, MODAL)) modal = true;
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
  if (
    left === at &&
    ((isA(passage, at - 1, DETERMINER) && !isA(passage, at - 1, SUBJECT_PRONOUN)) ||
      isA(passage, at - 1, POSSESSIVE))
  )
    return null;
  if (left === at && isPossessive(direct) && !isA(passage, at - 1, CLAUSE_STARTER)) return null;
  if (left === at && isA(passage, at - 1, PREPOSITION) && form !== 'ing') return null;
  // "the 40 pledged delegates"
  if (left === at && verb.lemma === 'pledge' && passage.tokens[at - 1]?.kind === 'number') return null;
  switch (form) {
    case 'base':
      if (to) return { at, verb, form, voice: 'infinitive', left };
      if (modal) break;
      if (passage.titleCase && at > 0 && isCapital(passage, at)) break;
      if (
        !PLURAL_WORDS.has(before) &&
        !looksPlural(before) &&
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
        isA(passage, left - 1, PREPOSITION) ||
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
    if (!isA(passage, at, PREPOSITION) && passage.lower[at] !== 'close') continue;
    const head = passage.lower[at - 1]!;
    return PLURAL_WORDS.has(head) || looksPlural(head) || NUMERAL.test(head);
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
