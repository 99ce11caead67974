// Amounts of money: "$1.2bn", "two million pounds", "US$3-5 million", "100m roubles", "hundreds of millions of dollars".

import type { Bound, MoneyValue } from '../entity';
import { boundAround } from './bounds';
import {
  CURRENCY_LETTERS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  type CurrencySign,
} from './currencies';
import { readCompound } from './compounds';
import { readAmount, readMoneyNumber, type ReadNumber } from './numbers';
import { isCapital, isDash, touches, type SentenceWords, type ValueDraft } from './sentenceWords';

/** The amount of money that begins with its number at a token; undefined where none does. */
export function readMoney(words: SentenceWords, at: number): ValueDraft | undefined {
  return readJoined(words, at) ?? readNamed(words, at);
}

interface Sign extends CurrencySign {
  /** Index of the token after the sign. */
  readonly end: number;
  /** Whether it is a sign or letters that nothing but money carries. */
  readonly sure: boolean;
  /** Whether the letters are often something else. */
  readonly needsSum: boolean;
}

const NEED_A_SUM = new Set(['COP', 'R', 'Fr', 'SR', 'LE', 'GH', 'Sh', 'Ft']);

/** "$", "US$", "HK $", "Rs", "USD", "A$". */
function signAt(words: SentenceWords, at: number): Sign | undefined {
  const { tokens } = words;
  const text = tokens[at]?.text ?? '';
  const sign = CURRENCY_SIGNS.get(text);
  if (sign !== undefined) return signOf(sign, at + 1, true, false);
  if (tokens[at]?.kind !== 'word') return undefined;
  const prefix = DOLLAR_PREFIXES.get(text);
  if (prefix !== undefined && tokens[at + 1]?.text === '$' && (touches(words, at + 1) || text.length > 1)) {
    return { code: prefix, family: null, end: at + 2, sure: true, needsSum: false };
  }
  const letters = CURRENCY_LETTERS.get(text);
  if (letters === undefined) return undefined;
  // "Rs. 500"
  const stop = tokens[at + 1]?.text === '.' && touches(words, at + 1) ? 1 : 0;
  // "GH₵ 500", "N$100"
  if (CURRENCY_SIGNS.has(tokens[at + 1 + stop]?.text ?? ''))
    return signOf(letters, at + 2 + stop, true, false);
  return signOf(letters, at + 1 + stop, text.length > 2, NEED_A_SUM.has(text));
}

function signOf({ code, family }: CurrencySign, end: number, sure: boolean, needsSum: boolean): Sign {
  return { code, family, end, sure, needsSum };
}

/** The amount of money that begins with its sign or letters at a token, or two of them: "$3 million to $5 million". */
export function readSignedMoney(words: SentenceWords, at: number): ValueDraft | undefined {
  const sign = signAt(words, at);
  if (sign === undefined) return undefined;
  const first = words.tokens[sign.end];
  if (first?.kind !== 'number') return undefined;
  const low = readAmount(words, sign.end, readMoneyNumber);
  if (low === undefined) return undefined;
  // "COP 27" is a conference, "R 5" a label: letters that are also something else need a sum.
  if (sign.needsSum && low.factor === 1 && !low.grouped) return undefined;
  let { amount, upTo, end } = low;
  if (upTo === undefined) {
    const high = upperEnd(words, at, low);
    if (high !== undefined) {
      amount =
        low.factor === 1 && high.factor > 1 && low.mantissa < high.mantissa
          ? low.mantissa * high.factor
          : amount;
      if (high.amount > amount) ({ amount: upTo, end } = high);
      else ({ amount } = low);
    }
  }
  // "$4.9 billion dollars", "$30 Canadian", "$5 (U.S.)": the words after the amount may decide.
  const name = currencyAfter(words, end);
  const code = sign.code ?? name?.code ?? null;
  const bound = boundAround(words, at, name?.end ?? end);
  return {
    first: at,
    end: name?.end ?? end,
    value: moneyOf(amount, upTo, code, bound),
    confidence: sign.sure ? 0.98 : 0.85,
    ...(code === null && sign.family !== null ? { family: sign.family } : {}),
  };
}

/** The amount after "to", a dash, or "and" behind "between", with a sign of its own. */
function upperEnd(words: SentenceWords, at: number, low: ReadNumber): ReadNumber | undefined {
  const mark = words.lower[low.end] ?? '';
  const before = words.lower[at - 1];
  // "from $3 million to $5 million" is a change, not a range.
  const links =
    (mark === 'to' && before !== 'from') ||
    isDash(words, low.end) ||
    (mark === 'and' && before === 'between');
  if (!links) return undefined;
  const sign = signAt(words, low.end + 1);
  if (sign === undefined || words.tokens[sign.end]?.kind !== 'number') return undefined;
  return readAmount(words, sign.end, readMoneyNumber);
}

/** An amount and the currency's name or code: "two million Egyptian pounds", "30-million-dollar", "50 cents". */
function readNamed(words: SentenceWords, at: number): ValueDraft | undefined {
  const number = readAmount(words, at, readMoneyNumber);
  if (number === undefined) return undefined;
  let { end } = number;
  if (words.lower[end] === 'of' && number.vague) end += 1;
  const name = currencyAfter(words, end);
  if (name === undefined) return undefined;
  // "3 won" is a victory, "12 pounds" may be a weight, "three marks" are points: they need a sum that only money has.
  if (name.doubtful && number.amount < 1000) return undefined;
  const { code, family } = name;
  return {
    first: at,
    end: name.end,
    value: moneyOf(
      number.amount / name.parts,
      number.upTo === undefined ? undefined : number.upTo / name.parts,
      code,
      number.vague ? 'atLeast' : boundAround(words, at, name.end),
    ),
    confidence: name.doubtful ? 0.85 : 0.96,
    ...(code === null ? { family } : {}),
  };
}

/** "30-million-dollar", "five-euro" */
function readJoined(words: SentenceWords, at: number): ValueDraft | undefined {
  const compound = readCompound(words, at);
  const family = compound?.rest.length === 1 ? CURRENCY_NAMES.get(compound.rest[0] as string) : undefined;
  if (compound === undefined || family === undefined) return undefined;
  if (DOUBTFUL.has(family.name) && compound.amount < 1000) return undefined;
  return {
    first: at,
    end: compound.end,
    value: moneyOf(compound.amount, undefined, family.code, boundAround(words, at, compound.end)),
    confidence: 0.93,
    ...(family.code === null ? { family: family.name } : {}),
  };
}

/** A currency as it is named behind an amount. */
export interface CurrencyName {
  readonly end: number;
  readonly code: string | null;
  readonly family: string;
  /** 100 for cents, else 1. */
  readonly parts: number;
  /** Whether the word means something else as often. */
  readonly doubtful: boolean;
}

/** Words that are currencies only beside large amounts, or behind the name of their country. */
const DOUBTFUL = new Set([
  'pound',
  'won',
  'mark',
  'crown',
  'real',
  'colon',
  'dong',
  'lev',
  'lei',
  'leu',
  'lari',
  'franc',
]);
const NEVER_DOUBTFUL = new Set(['francs', 'franc', 'quid', 'lari', 'lei', 'reais']);

/** Singulars that stand behind a number as a word of another sense. */
const SINGULARS = new Set(['mark', 'pound', 'crown', 'real', 'buck']);

/** The name, code or sign of a currency behind an amount; undefined where none stands at the token. */
export function currencyAfter(words: SentenceWords, at: number): CurrencyName | undefined {
  const { lower, tokens } = words;
  let place = at + (isDash(words, at) && touches(words, at) ? 1 : 0);
  let country = '';
  for (let step = 0; step < 3; step += 1) {
    const word = lower[place] ?? '';
    if (step > 0 && (word === 'cents' || word === 'cent' || word === 'pence')) {
      return { end: place + 1, code: null, family: 'dollar', parts: 100, doubtful: false };
    }
    const family = CURRENCY_NAMES.get(word);
    // "the 4,000 mark", "a 3 pound note": in the singular only a hyphen makes it money.
    if (family !== undefined && SINGULARS.has(word) && place === at) return undefined;
    if (family !== undefined) {
      const code = family.byCountry.get(country) ?? family.code;
      const named = country !== '' && family.byCountry.has(country);
      // "pounds sterling"
      const sterling = lower[place + 1] === 'sterling';
      return {
        end: place + (sterling ? 2 : 1),
        code: sterling ? 'GBP' : code,
        family: family.name,
        parts: 1,
        doubtful: DOUBTFUL.has(family.name) && !NEVER_DOUBTFUL.has(word) && !named && !sterling,
      };
    }
    if (step === 0) {
      if (word === 'cents' || word === 'cent')
        return { end: place + 1, code: null, family: 'dollar', parts: 100, doubtful: false };
      if (word === 'pence')
        return { end: place + 1, code: 'GBP', family: 'pound', parts: 100, doubtful: false };
      const text = tokens[place]?.text ?? '';
      const letters = text.length > 2 && isCapital(words, place) ? CURRENCY_LETTERS.get(text) : undefined;
      if (letters !== undefined) {
        return {
          end: place + 1,
          code: letters.code,
          family: letters.family ?? '',
          parts: 1,
          doubtful: false,
        };
      }
      const sign = CURRENCY_SIGNS.get(word);
      // "500 €" as the Continent writes it; "5 $" is a slip, but clear.
      if (sign !== undefined && tokens[place + 1]?.kind !== 'number') {
        return { end: place + 1, code: sign.code, family: sign.family ?? '', parts: 1, doubtful: false };
      }
    }
    // "US dollars", "Hong Kong dollars", "U.S. dollars": capitals before the name, the last of them tells the country.
    if (!isCapital(words, place)) return undefined;
    country = word.replace(/\.$/, '');
    place += 1;
  }
  return undefined;
}

function moneyOf(
  amount: number,
  upTo: number | undefined,
  currency: string | null,
  bound: Bound,
): MoneyValue {
  const value: MoneyValue =
    upTo === undefined ? { kind: 'money', amount, currency } : { kind: 'money', amount, currency, upTo };
  return bound === 'exact' ? value : { ...value, bound };
}
