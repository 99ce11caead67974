// What single words and numbers tell the rules, worked out once for each spelling and shared by all who walk over a text.

import { SMALL_NUMBERS } from '../entities/recognisers/numbers';
import { startsCapital } from '../text/characters';
import type { KnownWord } from '../text/knownWords';
import { CONTEST_WORDS } from './contestable/words';
import { WORTH_WORDS } from './worth/words';

/** Traits of words and numbers, as bits. */
export const TRAITS = {
  word: 1 << 0,
  number: 1 << 1,
  /** 1500 and later, 1600 and later. */
  year: 1 << 2,
  lateYear: 1 << 3,
  /** It begins a number: figures, "two" to "ninety-nine". "One" mostly is none. */
  beginsNumber: 1 << 4,
  /** It begins with a capital; it has one somewhere. */
  startsCapital: 1 << 5,
  hasCapital: 1 << 6,
  /** It may be a name where it stands within a sentence. */
  name: 1 << 7,
  /** "oldest"; and whatever may begin a superlative: "first", "most". */
  superlative: 1 << 8,
  beginsSuperlative: 1 << 9,
  /** "may": no month in small letters. */
  may: 1 << 10,
  regularPast: 1 << 11,
  /** "has": a perfect may follow. "was": a passive may; "be" after another verb. */
  have: 1 << 12,
  be: 1 << 13,
  infinitive: 1 << 14,
  /** What may stand between "has" and its verb, and between "was" and its verb ("widely"). */
  betweenHave: 1 << 15,
  shortAdverb: 1 << 16,
  adverb: 1 << 17,
  /** The verb of a perfect and of a passive by its ending; the verb of a passive by its ending or in a list. */
  afterHave: 1 << 18,
  afterBe: 1 << 19,
  passiveVerb: 1 << 20,
  /** A word of a name as its letters show it ("Berg", "al-Masri's"), but no word in capitals throughout. */
  nameWord: 1 << 21,
  /** "Berg’s", "Boris’". */
  possessive: 1 << 22,
} as const;

/** What one word tells. */
export interface WordSense {
  readonly traits: number;
  /** Its groups in check-worthiness, by their places there. */
  readonly worth: readonly number[];
  /** Its groups among what is contestable, and those of the parts of a word with a hyphen. */
  readonly contest: readonly number[];
}

/** What a word tells; of a mark nothing. */
export function senseOf(word: KnownWord): WordSense {
  return (word.told ??= readSense(word)) as WordSense;
}

const NO_GROUPS: readonly number[] = [];

/** Those who stand in no group are told apart by their traits alone: few objects stay quick to reach. */
const WITHOUT_GROUPS = new Map<number, WordSense>();

function readSense(word: KnownWord): WordSense {
  const traits =
    word.kind === 'word' ? traitsOfWord(word) : word.kind === 'number' ? traitsOfNumber(word) : 0;
  const worth = WORTH_WORDS.get(word.small) ?? NO_GROUPS;
  // May is a month: "may" has a trait of its own.
  const contest = word.forms.flatMap((form) =>
    form === 'may' ? NO_GROUPS : (CONTEST_WORDS.get(form) ?? NO_GROUPS),
  );
  if (worth.length > 0 || contest.length > 0) return { traits, worth, contest };
  const known = WITHOUT_GROUPS.get(traits) ?? { traits, worth: NO_GROUPS, contest: NO_GROUPS };
  WITHOUT_GROUPS.set(traits, known);
  return known;
}

const when = (holds: boolean, trait: number): number => (holds ? trait : 0);

function traitsOfNumber({ text }: KnownWord): number {
  return (
    TRAITS.number |
    TRAITS.beginsNumber |
    when(/^(?:1[5-9]|20)\d\d$/.test(text), TRAITS.year) |
    when(/^(?:1[6-9]|20)\d\d$/.test(text), TRAITS.lateYear)
  );
}

const BE = new Set(['was', 'were', 'been', 'is', 'are', 'being']);
const BETWEEN_HAVE = new Set(['not', 'also', 'already', 'been']);
// Of a word with a hyphen or apostrophe the first part counts.
const AFTER_HAVE = /^[^'’‑-]{2,20}(?:ed|en|ne|de|ht|wn|ost|old|ade)(?![^'’‑-])/;
const AFTER_BE = /^[^'’‑-]{2,20}(?:ed|en|ught|ade|old|eld|aid|hot)(?![^'’‑-])/;
const PASSIVE_VERB =
  /^(?:[^'’‑-]{2,}(?:ed|en)|known|held|made|found|told|built|sent|put|shot|hit|cut|set|lost|left|brought|thought|kept|sold|paid|led|met)(?![^'’‑-])/;

/** Words that end like a superlative and are none. */
const NO_SUPERLATIVES = new Set(
  'interest request protest forest arrest harvest honest modest suggest invest contest conquest'.split(' '),
);
const BEGINS_SUPERLATIVE = /est$|^(?:first|only|last|ever|worst|best|most|main|leading)$/;

function traitsOfWord({ text, small, forms }: KnownWord): number {
  const capital = small !== text;
  return (
    TRAITS.word |
    when(small !== 'one' && small !== 'zero' && SMALL_NUMBERS.has(small), TRAITS.beginsNumber) |
    when(startsCapital(text), TRAITS.startsCapital) |
    when(capital, TRAITS.hasCapital) |
    when(capital && small.length > 1 && !small.startsWith("i'"), TRAITS.name) |
    when(small.length > 5 && small.endsWith('est') && !NO_SUPERLATIVES.has(small), TRAITS.superlative) |
    when(
      forms.some((form) => BEGINS_SUPERLATIVE.test(form)),
      TRAITS.beginsSuperlative,
    ) |
    when(text === 'may', TRAITS.may) |
    when(small.length > 4 && small.endsWith('ed'), TRAITS.regularPast) |
    when(/^(?:has|have|had|.+['’]ve)$/.test(small), TRAITS.have) |
    when(BE.has(text), TRAITS.be) |
    when(text === 'be', TRAITS.infinitive) |
    when(BETWEEN_HAVE.has(small), TRAITS.betweenHave) |
    when(/^[^'’‑-]{2,15}ly$/.test(text), TRAITS.shortAdverb) |
    when(/^[^'’‑-]+ly$/.test(text), TRAITS.adverb) |
    when(AFTER_HAVE.test(small), TRAITS.afterHave) |
    when(AFTER_BE.test(text), TRAITS.afterBe) |
    when(PASSIVE_VERB.test(text), TRAITS.passiveVerb) |
    when(isNameWord(text), TRAITS.nameWord) |
    when(POSSESSIVE.test(text), TRAITS.possessive)
  );
}

/** What a word ends in as somebody's: "Berg’s", "Boris’". */
export const POSSESSIVE = /['’]s?$/;

function isNameWord(text: string): boolean {
  if (!/^(?:al-)?[\p{Lu}\p{Lt}]/u.test(text)) return false;
  return text.length === 1 || /\p{Ll}/u.test(text.replace(POSSESSIVE, ''));
}
