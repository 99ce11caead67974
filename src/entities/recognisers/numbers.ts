// Reads one number: figures ("12,600", "3.5", "2½"), words ("two hundred and six"), both ("1.5 million"), and vague ones
// ("dozens", "tens of thousands").

import { touches, type SentenceWords } from './sentenceWords';

export interface ReadNumber {
  /** Index after its last token. */
  readonly end: number;
  readonly amount: number;
  /** The amount without its magnitude: 4.2 for "4.2 million". */
  readonly mantissa: number;
  /** What the mantissa is multiplied by; 1 without a magnitude. */
  readonly factor: number;
  /** Whether it is written in figures. */
  readonly figures: boolean;
  /** Whether commas set off its thousands. */
  readonly grouped: boolean;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** Whether it only says how large at least ("dozens of"). */
  readonly vague: boolean;
  /** The upper end of a range. */
  readonly upTo: number | undefined;
}

const UNITS_OF_TEN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "zero" to "ninety-nine". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS_OF_TEN.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, index) => [
    [word, (index + 2) * 10] as const,
    ...UNITS_OF_TEN.slice(1, 10).map(
      (unit, value) => [`${word}-${unit}`, (index + 2) * 10 + value + 1] as const,
    ),
  ]),
]);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Plurals behind a number: "600 crores", "2.5 millions". */
const PLURAL_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
]);

/** Letters that multiply an amount of money alone: "$50k", "£2m". */
const MONEY_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mil', 1e6],
  ['bil', 1e9],
  ['b', 1e9],
  ['t', 1e12],
]);

/** Plurals that say no more than how large at least: two dozen for "dozens". */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['lakhs', 2e5],
  ['millions', 2e6],
  ['crores', 2e7],
  ['billions', 2e9],
  ['trillions', 2e12],
]);

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** What a piece of figures comes to; undefined for a clock time, a date or another mix of digits and marks. */
export function figuresOf(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  // "12,600", "1,00,000" as India groups it; "1.200.000" as the Continent does.
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  const part = FRACTIONS.get(text.slice(-1));
  if (part === undefined) return undefined;
  return text.length === 1
    ? part
    : /^\d+$/.test(text.slice(0, -1))
      ? Number(text.slice(0, -1)) + part
      : undefined;
}

/** The number that begins at a token; undefined where none does. "One" is a number here: the caller judges it. */
export function readNumber(words: SentenceWords, at: number): ReadNumber | undefined {
  return readWith(words, at, false);
}

/** The number that begins at a token, with the short magnitudes of money ("2m", "50k"). */
export function readMoneyNumber(words: SentenceWords, at: number): ReadNumber | undefined {
  return readWith(words, at, true);
}

function readWith(words: SentenceWords, at: number, money: boolean): ReadNumber | undefined {
  const token = words.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return readFigures(words, at, money);
  return readVague(words, at) ?? readWords(words, at);
}

function readFigures(words: SentenceWords, at: number, money: boolean): ReadNumber | undefined {
  const { tokens } = words;
  const text = (tokens[at] as { text: string }).text;
  let mantissa = figuresOf(text);
  if (mantissa === undefined) return undefined;
  let end = at + 1;
  let grouped = text.includes(',');
  // "10 000": thousands set off with a space.
  while (
    tokens[end]?.kind === 'number' &&
    /^\d{1,3}$/.test(text) &&
    /^\d{3}$/.test(tokens[end]?.text ?? '') &&
    tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1
  ) {
    mantissa = mantissa * 1000 + Number(tokens[end]?.text);
    grouped = true;
    end += 1;
  }
  const point = text.indexOf('.');
  const decimals = point < 0 || text.indexOf('.', point + 1) > 0 ? 0 : text.length - point - 1;
  const { factor, end: after } = magnitudeAfter(words, end, money);
  return {
    end: after,
    amount: round(mantissa * factor),
    mantissa,
    factor,
    figures: true,
    grouped,
    decimals,
    vague: false,
    upTo: undefined,
  };
}

/** "1.5 million", "1.5-million", "1.5bn", "3 hundred thousand". */
function magnitudeAfter(
  words: SentenceWords,
  at: number,
  money: boolean,
): { readonly factor: number; readonly end: number } {
  const { lower } = words;
  let factor = 1;
  let end = at;
  for (;;) {
    const hyphen = lower[end] === '-' && touches(words, end) && touches(words, end + 1) ? 1 : 0;
    const word = lower[end + hyphen] ?? '';
    const found =
      MAGNITUDES.get(word) ??
      PLURAL_MAGNITUDES.get(word) ??
      (money ? shortMagnitude(words, end + hyphen) : undefined);
    if (found === undefined) return { factor, end };
    factor *= found;
    end += hyphen + 1;
  }
}

/** "$50k" and "$78m", "$78 m" too; any other letter stands right behind its figures. */
function shortMagnitude(words: SentenceWords, at: number): number | undefined {
  const word = words.lower[at] ?? '';
  return touches(words, at) || /^(?:m|mil|bil|B|M|T)$/.test(words.tokens[at]?.text ?? '')
    ? MONEY_MAGNITUDES.get(word)
    : undefined;
}

/** "dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few thousand". */
function readVague(words: SentenceWords, at: number): ReadNumber | undefined {
  const { lower } = words;
  const first = lower[at] as string;
  if (first === 'several' || first === 'few') {
    const { factor, end } = magnitudeAfter(words, at + 1, false);
    return factor === 1 ? undefined : vague(end, 2 * factor);
  }
  let amount = VAGUE_NUMBERS.get(first);
  if (amount === undefined) return undefined;
  let end = at + 1;
  while (lower[end] === 'of' && VAGUE_NUMBERS.has(lower[end + 1] ?? '')) {
    amount *= (VAGUE_NUMBERS.get(lower[end + 1] as string) as number) / 2;
    end += 2;
  }
  // "Tens" and "scores" count only with their "of": the rest is a verb or a result.
  if ((first === 'tens' || first === 'scores') && end === at + 1 && lower[end] !== 'of') return undefined;
  return vague(end, amount);
}

function vague(end: number, amount: number): ReadNumber {
  return { ...spelled(end, amount, amount, 1), vague: true };
}

/** "two hundred and fifty-six thousand", "half a million", "a dozen", "three million". */
function readWords(words: SentenceWords, at: number): ReadNumber | undefined {
  const { lower } = words;
  if (lower[at] === 'half' && lower[at + 1] === 'a' && MAGNITUDES.has(lower[at + 2] ?? '')) {
    const amount = 0.5 * (MAGNITUDES.get(lower[at + 2] as string) as number);
    return spelled(at + 3, amount, amount, 1);
  }
  let total = 0;
  let current = 0;
  // "three million" is three times a million; "three million and two" is one number without a magnitude.
  let mantissa = 0;
  let factor = 1;
  let end = at;
  if (lower[at] === 'a' || lower[at] === 'an') {
    if (!MAGNITUDES.has(lower[at + 1] ?? '')) return undefined;
    current = 1;
    end += 1;
  }
  let open = true;
  for (;;) {
    const word = lower[end] ?? '';
    const small = SMALL_NUMBERS.get(word);
    const magnitude = MAGNITUDES.get(word);
    if (small !== undefined && open) {
      // "thirty five" is one number, "five thirty" none.
      current += small;
      open = small >= 20 && small % 10 === 0 && (SMALL_NUMBERS.get(lower[end + 1] ?? '') ?? 10) < 10;
      factor = 1;
    } else if (magnitude !== undefined && current > 0) {
      [mantissa, factor] = total === 0 ? [current, magnitude] : [0, 1];
      if (magnitude === 100 || magnitude === 12) current *= magnitude;
      else {
        total += current * magnitude;
        current = 0;
      }
      open = true;
    } else if (
      word === 'and' &&
      end > at &&
      MAGNITUDES.has(lower[end - 1] ?? '') &&
      SMALL_NUMBERS.has(lower[end + 1] ?? '')
    ) {
      open = true;
    } else break;
    end += 1;
  }
  if (end === at || SMALL_NUMBERS.get(lower[at] as string) === 0) return undefined;
  const amount = total + current;
  return spelled(end, amount, factor === 1 ? amount : mantissa, factor);
}

function spelled(end: number, amount: number, mantissa: number, factor: number): ReadNumber {
  return {
    end,
    amount,
    mantissa,
    factor,
    figures: false,
    grouped: false,
    decimals: 0,
    vague: false,
    upTo: undefined,
  };
}

/** Without the noise of binary fractions: 4.2 million is 4200000. */
function round(amount: number): number {
  return Number.isSafeInteger(amount) && Math.abs(amount) < 1e15 ? amount : Number(amount.toPrecision(15));
}

/** The number that begins at a token, or the range of two: "5,000-6,000", "10 to 15", "between 3 and 5 million". A range goes upwards: "2-1" and "52 to 48" are results, not ranges. */
export function readAmount(
  words: SentenceWords,
  at: number,
  read: typeof readNumber = readNumber,
): ReadNumber | undefined {
  const low = read(words, at);
  if (low === undefined) return undefined;
  if (low.vague) return low;
  const from = rangeMark(words, at, low.end);
  if (from === undefined) return low;
  const high = read(words, from);
  if (high === undefined || high.vague || high.figures !== low.figures) return low;
  // "3-5 million" means three million to five million.
  const shared = low.factor === 1 && high.factor > 1 && low.mantissa < high.mantissa;
  const amount = shared ? round(low.mantissa * high.factor) : low.amount;
  if (amount >= high.amount) return low;
  return { ...low, amount, factor: shared ? high.factor : low.factor, end: high.end, upTo: high.amount };
}

/** Where the upper end of a range would begin: after "to", a dash, "or", or "and" behind "between". */
function rangeMark(words: SentenceWords, at: number, end: number): number | undefined {
  const mark = words.lower[end] ?? '';
  if (mark === 'to' || mark === 'or') return end + 1;
  if (mark === 'and') return words.lower[at - 1] === 'between' ? end + 1 : undefined;
  return (mark === '-' || mark === '–' || mark === '—') && touches(words, end) === touches(words, end + 1)
    ? end + 1
    : undefined;
}
