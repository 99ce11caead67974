// Which words may begin a value, and of which kinds. One look at the letters of a word, as it is written, so that sentences
// without values cost nothing.

import { WordSieve } from '../../base/wordSieve';
import type { Token } from '../../text/article';
import { FEAST_STARTS, MONTH_WORDS, SEASONS, WEEKDAY_WORDS } from './calendarWords';
import { CURRENCY_LETTERS, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies';
import { MAGNITUDES, SMALL_NUMBERS, VAGUE_NUMBERS } from './numbers';
import { ORDINALS, QUARTERS } from './periods';
import { RELATIVE_WORDS } from './relativeDates';
import { possessiveLength } from './sentenceWords';

/** The kinds of values that a word may begin, as bits. */
export const BEGINS = {
  nothing: 0,
  time: 1,
  money: 2,
  percent: 4,
  date: 8,
  quantity: 16,
  anything: 31,
} as const;

/** In small letters; they are looked for with a capital and in capitals too. */
const IN_ANY_CASE: readonly (readonly [words: Iterable<string>, kinds: number])[] = [
  [SMALL_NUMBERS.keys(), BEGINS.anything],
  [VAGUE_NUMBERS.keys(), BEGINS.anything],
  [MAGNITUDES.keys(), BEGINS.anything],
  [['half', 'several', 'few'], BEGINS.anything],
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
const SIEVE = new WordSieve(WORDS.keys());

/** First parts of words with a hyphen: "three-hour", "mid-June". */
const FIRST_PARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  'mid',
  'early',
  'late',
  ...MONTH_WORDS.keys(),
]);
/** "may-x" is the shortest of them. */
const SHORTEST_JOINED = 5;
const JOINED = BEGINS.money | BEGINS.date | BEGINS.quantity;

/** The kinds of values that may begin at the token, as bits of BEGINS. */
export function beginningsAt({ kind, text }: Token): number {
  if (kind === 'number') return BEGINS.anything;
  if (kind === 'symbol') return CURRENCY_SIGNS.has(text) ? BEGINS.money : BEGINS.nothing;
  if (kind !== 'word') return BEGINS.nothing;
  const kinds = kindsOf(text);
  if (kinds !== BEGINS.nothing) return kinds;
  const hyphen = text.length < SHORTEST_JOINED ? 0 : text.indexOf('-');
  if (hyphen > 0) return FIRST_PARTS.has(text.slice(0, hyphen).toLowerCase()) ? JOINED : BEGINS.nothing;
  const possessive = possessiveLength(text);
  return possessive > 0 ? kindsOf(text.slice(0, -possessive)) : BEGINS.nothing;
}

function kindsOf(word: string): number {
  return SIEVE.mayHold(word) ? (WORDS.get(word) ?? BEGINS.nothing) : BEGINS.nothing;
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
  for (const word of CURRENCY_LETTERS.keys()) add(word, BEGINS.money);
  for (const word of DOLLAR_PREFIXES.keys()) add(word, BEGINS.money);
  return words;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
