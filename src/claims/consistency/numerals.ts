// Reads figures off running text: digits, number words, magnitudes, currencies and units, with their precision.

import type { Span } from '../../base/span';

/** A figure as the text gives it. */
export interface Numeral extends Span {
  /** The amount with its magnitude: 4200000 for "4.2 million". */
  readonly amount: number;
  /** Half of the last digit's step: 50000 for "4.2 million", 0.5 for "17", 0 for a number word. */
  readonly halfStep: number;
  /** "million", "billion", "thousand" or "trillion"; null without one. */
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

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

// Matches "£4.2 million", "US$300bn", "12,600", "12.5 per cent", "3 percentage points"; not the 19 of "COVID-19".
const DIGITS =
  /(?<![\p{L}\p{N}.,/:–-])(US\$|A\$|C\$|[$£€¥₹])?\s?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s-]?(hundred|thousand|million|mn|m|billion|bn|trillion)(?![\p{L}]))?(?:\s?(%|per ?cent(?:age)?(?![\p{L}])(?:[\s-]points?)?|percentage[\s-]points?|(?:US |Canadian |Australian )?(?:dollars?|euros?|pounds?|francs|yen|yuan|roubles|rubles|rupees|crowns|lira|pesos|rand)(?![\p{L}])))?(?![\p{L}\p{N}/]|[–-]\d)/giu;

// Matches "two", "twenty-three", "three million", "ten percent".
const WORDS =
  /(?<![\p{L}\p{N}-])(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(one|two|three|four|five|six|seven|eight|nine))?|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))(?:[\s-](hundred|thousand|million|billion|trillion)(?!\p{L}))?(?:\s(per ?cent(?!\p{L})(?:age points?)?|percentage points?|(?:dollars?|euros?|pounds?)(?!\p{L})))?(?![\p{L}\p{N}-])/giu;

/** The figures of a piece of text, in order; offsets are counted from `start`. Years and ordinals are figures too. */
export function readNumerals(words: string, start = 0): readonly Numeral[] {
  const found: Numeral[] = [];
  for (const match of words.matchAll(DIGITS)) {
    const [, sign, digits, magnitude, after] = match as unknown as (string | undefined)[];
    const plain = (digits as string).replaceAll(',', '');
    const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
    const lead = match[0].length - match[0].trimStart().length;
    found.push(
      numeral(start + match.index + lead, start + match.index + match[0].length, {
        mantissa: Number(plain),
        halfStep: 0.5 * 10 ** -decimals,
        magnitude,
        sign,
        after,
      }),
    );
  }
  for (const match of words.matchAll(WORDS)) {
    const [, tens, one, small, magnitude, after] = match as unknown as (string | undefined)[];
    const mantissa = small
      ? (SMALL_NUMBERS.get(small.toLowerCase()) ?? 0)
      : (TENS.get((tens ?? '').toLowerCase()) ?? 0) + (SMALL_NUMBERS.get((one ?? '').toLowerCase()) ?? 0);
    found.push(
      numeral(start + match.index, start + match.index + match[0].length, {
        mantissa,
        halfStep: magnitude ? 0.5 : 0,
        magnitude,
        sign: undefined,
        after,
      }),
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Parts {
  readonly mantissa: number;
  readonly halfStep: number;
  readonly magnitude: string | undefined;
  readonly sign: string | undefined;
  readonly after: string | undefined;
}

function numeral(start: number, end: number, parts: Parts): Numeral {
  // "2.5m high" is metres; "£2.5m" is millions.
  const metres =
    parts.magnitude?.toLowerCase() === 'm' && parts.sign === undefined && parts.after === undefined;
  const magnitude = metres ? undefined : parts.magnitude?.toLowerCase();
  const factor = magnitude === undefined ? 1 : (MAGNITUDES.get(magnitude) ?? 1);
  const after = parts.after?.toLowerCase();
  const percent = after !== undefined && (after === '%' || after.startsWith('per'));
  return {
    start,
    end,
    amount: parts.mantissa * factor,
    halfStep: parts.halfStep * factor,
    mantissa: parts.mantissa,
    magnitude: magnitude === undefined ? null : magnitudeName(factor),
    currency: parts.sign ?? (after !== undefined && !percent ? after : null),
    percent,
    points: percent && after.includes('point'),
  };
}

function magnitudeName(factor: number): string {
  return factor === 1e12
    ? 'trillion'
    : factor === 1e9
      ? 'billion'
      : factor === 1e6
        ? 'million'
        : factor === 1e3
          ? 'thousand'
          : 'hundred';
}

/** A figure for people: at most two decimals, thousands set off with commas. */
export function plainFigure(amount: number): string {
  const rounded = Math.round(amount * 100) / 100;
  const [whole, decimals] = String(Math.abs(rounded)).split('.');
  const grouped = (whole as string).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${decimals ? `.${decimals}` : ''}`;
}
