// Which words may begin a value. One look-up a word, as it is written, so that sentences without values cost nothing.

import type { Token } from '../../text/article';
import { FEAST_STARTS, MONTH_WORDS, SEASONS, WEEKDAY_WORDS } from './calendarWords';
import { CURRENCY_LETTERS, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies';
import { ORDINALS } from './dates';
import { MAGNITUDES, SMALL_NUMBERS, VAGUE_NUMBERS } from './numbers';
import { RELATIVE_WORDS } from './relativeDates';
import { possessiveLength } from './sentenceWords';

/** In small letters; they are looked for with a capital and in capitals too. */
const IN_ANY_CASE: readonly string[] = [
  ...SMALL_NUMBERS.keys(),
  ...VAGUE_NUMBERS.keys(),
  ...MAGNITUDES.keys(),
  ...RELATIVE_WORDS,
  ...ORDINALS,
  ...SEASONS.keys(),
  'half',
  'several',
  'few',
  'noon',
  'midday',
  'midnight',
];

/** Only with a capital, or in capitals. */
const CAPITAL: readonly string[] = [
  ...MONTH_WORDS.keys(),
  ...WEEKDAY_WORDS.keys(),
  ...FEAST_STARTS,
  'q1',
  'q2',
  'q3',
  'q4',
];

const WORDS: ReadonlySet<string> = new Set([
  ...IN_ANY_CASE.flatMap((word) => [word, capitalised(word), word.toUpperCase()]),
  ...CAPITAL.flatMap((word) => [capitalised(word), word.toUpperCase()]),
  ...CURRENCY_LETTERS.keys(),
  ...DOLLAR_PREFIXES.keys(),
]);

/** First parts of words with a hyphen: "three-hour", "mid-June". */
const FIRST_PARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  'mid',
  'early',
  'late',
  ...MONTH_WORDS.keys(),
]);

/** Whether a value may begin at the token. */
export function mayBeginValue({ kind, text }: Token): boolean {
  if (kind === 'number') return true;
  if (kind === 'symbol') return CURRENCY_SIGNS.has(text);
  if (kind !== 'word') return false;
  if (WORDS.has(text)) return true;
  const hyphen = text.indexOf('-');
  if (hyphen > 0) return FIRST_PARTS.has(text.slice(0, hyphen).toLowerCase());
  const possessive = possessiveLength(text);
  return possessive > 0 && WORDS.has(text.slice(0, -possessive));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
