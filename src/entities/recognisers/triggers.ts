// Which words may begin a value, and of which kinds. Worked out once for each spelling, so that sentences without values cost
// nothing.

import type { KnownWord } from '../../text/knownWords';
import { FEAST_STARTS, MONTH_WORDS, SEASONS, WEEKDAY_WORDS } from './calendarWords';
import { CURRENCY_LETTERS, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies';
import { MAGNITUDES, SMALL_NUMBERS, VAGUE_NUMBERS } from './numbers';
import { ORDINALS, QUARTERS } from './periods';
import { RELATIVE_WORDS } from './relativeDates';
import { possessiveLength } from './sentenceWords';

/** What a word may begin, as bits: an amount of money by its sign, a number and whatever has one, a date or a time in words. */
export const BEGINS = { nothing: 0, sign: 1, number: 2, date: 4, time: 8 } as const;

/** In small letters; they are looked for with a capital and in capitals too. */
const IN_ANY_CASE: readonly (readonly [words: Iterable<string>, kinds: number])[] = [
  [SMALL_NUMBERS.keys(), BEGINS.number],
  [VAGUE_NUMBERS.keys(), BEGINS.number],
  [MAGNITUDES.keys(), BEGINS.number],
  [['half', 'several', 'few'], BEGINS.number],
  [RELATIVE_WORDS, BEGINS.date],
  [ORDINALS, BEGINS.date],
  [SEASONS.keys(), BEGINS.date],
  [['noon', 'midday', 'midnight'], BEGINS.time],
];

/** Only with a capital, or in capitals. */
const CAPITAL: readonly string[] = [
  ...MONTH_WORDS.keys(),
  ...WEEKDAY_WORDS.keys(),
  ...FEAST_STARTS,
  ...QUARTERS,
];

/** The kinds of each word as it is written. */
const WORDS = allWords();

/** First parts of words with a hyphen: "three-hour", "mid-June". */
const FIRST_PARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  'mid',
  'early',
  'late',
  ...MONTH_WORDS.keys(),
]);

/** The kinds of values that may begin at a word, as bits of BEGINS. */
export function beginningsOf(word: KnownWord): number {
  if (word.begins < 0) word.begins = kindsOf(word);
  return word.begins;
}

function kindsOf({ kind, text }: KnownWord): number {
  if (kind === 'number') return BEGINS.number;
  if (kind === 'symbol') return CURRENCY_SIGNS.has(text) ? BEGINS.sign : BEGINS.nothing;
  if (kind !== 'word') return BEGINS.nothing;
  const kinds = WORDS.get(text);
  if (kinds !== undefined) return kinds;
  const hyphen = text.indexOf('-');
  if (hyphen > 0)
    return FIRST_PARTS.has(text.slice(0, hyphen).toLowerCase()) ? BEGINS.number : BEGINS.nothing;
  const possessive = possessiveLength(text);
  return possessive > 0 ? (WORDS.get(text.slice(0, -possessive)) ?? BEGINS.nothing) : BEGINS.nothing;
}

function allWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, kinds: number): void => {
    words.set(word, (words.get(word) ?? BEGINS.nothing) | kinds);
  };
  for (const [list, kinds] of IN_ANY_CASE) {
    for (const word of list) for (const one of [word, capitalised(word), word.toUpperCase()]) add(one, kinds);
  }
  for (const word of CAPITAL)
    for (const one of [capitalised(word), word.toUpperCase()]) add(one, BEGINS.date);
  for (const word of CURRENCY_LETTERS.keys()) add(word, BEGINS.sign);
  for (const word of DOLLAR_PREFIXES.keys()) add(word, BEGINS.sign);
  return words;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
