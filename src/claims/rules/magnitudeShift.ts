import type { Numeral } from '../consistency/numerals';
import { numeralsOf } from '../consistency/articleNumerals';
import { defineRule } from '../rule';

export const magnitudeShift = defineRule({
  id: 'magnitude-shift',
  title: 'Million here, billion there',
  family: 'consistency',
  severity: 'error',
  explanation:
    'The same digits stand once with million and once with billion (or thousand). A thousandfold difference is the costliest of all slips in figures.',
  resolve: 'Check the figure at its source, and correct the place that is wrong.',
  examples: {
    flags: [
      'The council spends £4.2 million on a pool.\n\nThe pool will cost [[£4.2 billion]] over three years.',
      'The fund holds 118 billion euros. It lost a tenth of its [[118 million euros]] last year.',
      'Some 3.4 million people voted.\n\nThe [[3.4 billion]] votes were counted by hand.',
    ],
    passes: [
      'The council spends £4.2 million on a pool. The region spends £9 billion.',
      'It employs 3 million people and has a budget of $3 billion.',
      'Sales rose from £4.2 million to £4.2 billion in twenty years.',
      'The pool costs £4.2 million, and £4.2 million is a lot.',
    ],
  },
  *checkArticle(reading) {
    const first = new Map<string, Numeral>();
    for (const { numeral, sentence } of numeralsOf(reading)) {
      if (numeral.magnitude === null || numeral.magnitude === 'hundred') continue;
      // Round figures meet by chance: "3 million people … $3 billion". Two significant digits rarely do.
      if (numeral.percent || significantDigits(numeral.mantissa) < 2) continue;
      const key = `${numeral.mantissa}|${currencyKey(numeral.currency)}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, numeral);
        continue;
      }
      if (earlier.magnitude === numeral.magnitude) continue;
      // "from £4.2 million to £4.2 billion" compares on purpose.
      if (earlier.start >= sentence.start) continue;
      yield {
        start: numeral.start,
        end: numeral.end,
        confidence: 0.85,
        message: `“${reading.article.text.slice(numeral.start, numeral.end)}” here, “${reading.article.text.slice(earlier.start, earlier.end)}” before: the same digits, another magnitude.`,
        related: [{ start: earlier.start, end: earlier.end, message: 'The other magnitude.' }],
      };
    }
  },
});

function significantDigits(mantissa: number): number {
  return String(mantissa).replace('.', '').replace(/0+$/, '').length;
}

function currencyKey(currency: string | null): string {
  if (currency === null) return '';
  if (/dollar|\$/.test(currency)) return '$';
  if (/pound|£/.test(currency)) return '£';
  if (/euro|€/.test(currency)) return '€';
  return currency.replace(/s$/, '');
}
