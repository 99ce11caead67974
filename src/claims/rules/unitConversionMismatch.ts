import { plainFigure } from '../consistency/numerals';
import { convert, UNIT_NAMES, unitOf } from '../facts/units';
import { defineRule } from '../rule';

const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const MAGNITUDE = '(?:[ -](thousand|million|billion))?';
const UNIT = `(${UNIT_NAMES.map((name) => name.replaceAll('²', '\\u00b2').replaceAll(' ', '[ -]')).join('|')})(?![\\wà-ɏ/])`;

// Matches "5.1 square kilometres (12.6 square miles)", "a 10-mile (16 km) walk", "90 degrees Fahrenheit (32 C)".
const PAIR = new RegExp(
  `(?<![\\d.,$£€])(−|-|minus )?${NUMBER}${MAGNITUDE}[ -]?${UNIT}(?:[ -]?[a-z]{1,8})? ?[(\\[](?:about |around |roughly |nearly |almost |over |some |approximately |approx\\. |or |~)?(−|-|minus )?${NUMBER}${MAGNITUDE}[ -]?${UNIT}[)\\]]?`,
  'gi',
);

const FACTORS: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** How far a rounded conversion may be off. Set on news of November 2026: 3 % passes "about 100 miles (160 km)". */
const TOLERANCE = 0.035;

export const unitConversionMismatch = defineRule({
  id: 'unit-conversion-mismatch',
  title: 'Conversion that does not come out',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The two figures give one measure in two units, and they do not agree. Either the conversion was miscalculated or one figure was mistyped.',
  resolve: 'Find out which figure the source gave, and convert it again.',
  examples: {
    flags: [
      'The glacier covers [[5.1 square kilometres (12.6 square miles)]].',
      'The walk of [[10 miles (61 km)]] took a day.',
      'It was [[30 degrees Celsius (96 degrees Fahrenheit)]] at noon.',
      'The catch weighed [[200 pounds (9 kg)]].',
    ],
    passes: [
      'The glacier covers 5.1 square kilometres (2 square miles).',
      'The walk of 10 miles (16 km) took a day.',
      'It was 30 degrees Celsius (86 degrees Fahrenheit) at noon.',
      'The tower is 100 feet (30 metres) tall.',
      'The hall is 40 metres long (30 metres wide).',
    ],
  },
  looksFor: [PAIR],
  *check(sentence) {
    for (const pair of sentence.matches(PAIR)) {
      const [, minusA, a, magnitudeA, unitA, minusB, b, magnitudeB, unitB] = pair.match as unknown as (
        | string
        | undefined
      )[];
      const from = unitOf(unitA ?? '');
      const to = unitOf(unitB ?? '');
      if (from === undefined || to === undefined || from.metric === to.metric) continue;
      const given = value(a, magnitudeA, minusA);
      const stated = value(b, magnitudeB, minusB);
      const forward = convert(given.amount, from, to);
      const back = convert(stated.amount, to, from);
      if (forward === undefined || back === undefined) continue;
      // Either figure may be the measured one, and each is rounded to the digits it shows.
      if (fits(forward, stated) || fits(back, given)) continue;
      yield {
        start: pair.start,
        end: pair.end,
        confidence: Math.abs(forward - stated.amount) > 0.1 * Math.abs(forward) ? 0.92 : 0.7,
        message: `${plainFigure(given.amount)} ${unitA} are ${plainFigure(significant(forward))} ${unitB}, not ${plainFigure(stated.amount)}.`,
      };
    }
  },
});

interface Value {
  readonly amount: number;
  readonly step: number;
}

function value(digits: string | undefined, magnitude: string | undefined, minus: string | undefined): Value {
  const plain = (digits ?? '0').replaceAll(',', '');
  const factor = FACTORS[magnitude?.toLowerCase() ?? ''] ?? 1;
  const dot = plain.indexOf('.');
  // "1,200" is rounded to hundreds, "30" to tens as a rule.
  const zeros = dot < 0 ? (/0+$/.exec(plain)?.[0].length ?? 0) : 0;
  const step = dot < 0 ? 10 ** Math.min(zeros, plain.length - 1) : 10 ** -(plain.length - dot - 1);
  return { amount: (minus ? -1 : 1) * Number(plain) * factor, step: step * factor };
}

function fits(exact: number, stated: Value): boolean {
  return Math.abs(exact - stated.amount) <= Math.max(stated.step * 0.51, Math.abs(exact) * TOLERANCE);
}

function significant(amount: number): number {
  return amount === 0 ? 0 : Number(amount.toPrecision(3));
}
