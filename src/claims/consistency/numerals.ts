// Reads figures off running text: digits, number words, magnitudes, currencies and units, with their precision.

import type { Span } from '../../base/span';
import { CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../../entities/recognisers/currencies';
import { currencyAfter } from '../../entities/recognisers/money';
import { unitNamed } from '../../entities/recognisers/measures';
import { readMoneyNumber, readNumber } from '../../entities/recognisers/numbers';
import { percentSign } from '../../entities/recognisers/percent';
import { isDash, sentenceWords, touches, type SentenceWords } from '../../entities/recognisers/sentenceWords';
import type { Token } from '../../text/article';
import { senseOf, TRAITS } from '../lexicon';

/** A figure as the text gives it. */
export interface Numeral extends Span {
  /** The amount with its magnitude: 4200000 for "4.2 million". */
  readonly amount: number;
  /** Half of the last digit's step: 50000 for "4.2 million", 0.5 for "17", 0 for a number word. */
  readonly halfStep: number;
  /** "million", "billion", "thousand" …; null without one. */
  readonly magnitude: string | null;
  /** The amount without its magnitude: 4.2 for "4.2 million". */
  readonly mantissa: number;
  /** The currency as written, lower case, sign or name ("£", "euros"); null without one. */
  readonly currency: string | null;
  /** Whether a per cent sign or word follows. */
  readonly percent: boolean;
  /** Whether the text speaks of percentage points. */
  readonly points: boolean;
}

/**
 * The figures among tokens, in order. Years are figures too; results ("2–1"), ordinals, parts of names ("COVID-19"), "one"
 * and vague numbers ("dozens") are none.
 */
export function readNumerals(tokens: readonly Token[]): readonly Numeral[] {
  const beginnings = beginningsIn(tokens);
  if (beginnings.length === 0) return NO_NUMERALS;
  const words = sentenceWords(tokens);
  const found: Numeral[] = [];
  let end = 0;
  for (const at of beginnings) {
    if (at < end || isInsideAnother(words, at)) continue;
    const read = numeralAt(words, at);
    if (read === undefined) continue;
    found.push(read.numeral);
    end = read.end;
  }
  return found;
}

const NO_NUMERALS: readonly Numeral[] = [];

/** Where a number may begin. */
function beginningsIn(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if ((senseOf((tokens[at] as Token).word).traits & TRAITS.beginsNumber) !== 0) found.push(at);
  }
  return found;
}

/** The "19" of "COVID-19", the "1" of "2–1", the "30" of "10:30": held to what stands before. */
function isInsideAnother(words: SentenceWords, at: number): boolean {
  const before = words.tokens[at - 1];
  if (before === undefined || !touches(words, at)) return false;
  return before.kind === 'word' || before.kind === 'number' || /^[.,/:–‑-]$/.test(before.text);
}

function numeralAt(
  words: SentenceWords,
  at: number,
): { readonly numeral: Numeral; readonly end: number } | undefined {
  const { tokens } = words;
  const sign = signBefore(words, at);
  const money = readMoneyNumber(words, at);
  const name = money === undefined ? undefined : currencyAfter(words, money.end);
  // "£2.5m" and "2.5m euros" are millions; "2.5m high" is metres.
  const number = sign !== undefined || name !== undefined ? money : readNumber(words, at);
  if (number === undefined) return undefined;
  const percent = sign === undefined ? percentSign(words, number.end) : undefined;
  const end = percent?.end ?? name?.end ?? number.end;
  if (percent === undefined && name === undefined && !endsHere(words, end)) return undefined;
  const first = sign ?? at;
  const written = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
      .toLowerCase();
  const numeral: Numeral = {
    start: (tokens[first] as Token).start,
    end: words.ends[end - 1] as number,
    amount: number.amount,
    halfStep: number.figures || number.factor > 1 ? 0.5 * 10 ** -number.decimals * number.factor : 0,
    magnitude: MAGNITUDE_NAMES.get(number.factor) ?? null,
    mantissa: number.mantissa,
    currency:
      sign !== undefined
        ? written(first, at).replaceAll(' ', '')
        : percent === undefined && name !== undefined
          ? written(number.end, name.end)
          : null,
    percent: percent !== undefined,
    points: percent?.points === true,
  };
  return { numeral, end };
}

const MAGNITUDE_NAMES: ReadonlyMap<number, string> = new Map([
  [12, 'dozen'],
  [1e2, 'hundred'],
  [1e3, 'thousand'],
  [1e5, 'lakh'],
  [1e6, 'million'],
  [1e7, 'crore'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);

/** Where a currency sign before the number begins: "US$", "£"; undefined without one. */
function signBefore({ tokens }: SentenceWords, at: number): number | undefined {
  const sign = tokens[at - 1];
  if (tokens[at]?.kind !== 'number' || sign === undefined || !CURRENCY_SIGNS.has(sign.text)) return undefined;
  const prefix = tokens[at - 2];
  return prefix !== undefined && prefix.end === sign.start && DOLLAR_PREFIXES.has(prefix.text)
    ? at - 2
    : at - 1;
}

/** Whether the number ends with its tokens: not "21st", not the "2" of "2–1", "5/8" or "two-way"; "5km" does. */
function endsHere(words: SentenceWords, end: number): boolean {
  const next = words.tokens[end];
  if (next === undefined || !touches(words, end)) return true;
  if (next.kind === 'word') return unitNamed(words.lower[end] as string) !== undefined;
  if (next.text === '/') return false;
  return !(isDash(words, end) && words.tokens[end + 1]?.kind === 'number' && touches(words, end + 1));
}

/** A figure for people: at most two decimals, thousands set off with commas. */
export function plainFigure(amount: number): string {
  const rounded = Math.round(amount * 100) / 100;
  const [whole, decimals] = String(Math.abs(rounded)).split('.');
  const grouped = (whole as string).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${decimals ? `.${decimals}` : ''}`;
}
