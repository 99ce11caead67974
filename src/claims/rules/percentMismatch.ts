import { plainFigure, type Numeral } from '../consistency/numerals';
import { numeralsIn } from '../consistency/articleNumerals';
import type { SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

const RISE =
  /\b(?:rose|rise|rises|risen|rising|grew|grow|grows|grown|growth|growing|up|increase[sd]?|increasing|jump(?:s|ed)?|climb(?:s|ed)?|gain(?:s|ed)?|surge[sd]?|soar(?:s|ed)?|raised?|more|higher|widened|expanded|advanced)\b/i;
const FALL =
  /\b(?:fell|fall|falls|fallen|falling|down|decrease[sd]?|decreasing|decline[sd]?|declining|drop(?:s|ped)?|lost|lower(?:ed)?|shrank|shrunk|cut|cuts|reduc\w+|less|fewer|plunge[sd]?|slump(?:s|ed)?|slid|dipped|tumbled|narrowed)\b/i;

export const percentMismatch = defineRule({
  id: 'percent-mismatch',
  title: 'Percentage that does not come out',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The change from one figure to the other, or the share of one in the other, is another percentage than the one given. One of the three numbers is wrong.',
  resolve: 'Work it out again from the source’s own figures.',
  examples: {
    flags: [
      'Its profit rose [[50 percent]], from 80 million euros to 100 million euros.',
      'Membership fell from 400 to 300, a drop of [[40 per cent]].',
      'Of the 60 members, 45, or [[80 percent]], voted for the motion.',
      'Sales [[doubled]] from £4 million to £6 million.',
    ],
    passes: [
      'Its profit rose 25 percent, from 80 million euros to 100 million euros.',
      'Membership fell from 400 to 300, a drop of 25 per cent.',
      'The cost rose from £3.5 million to £4.2 million, an increase of 20 percent.',
      'Sales doubled from £4 million to £8 million.',
      'Turnout rose from 61 percent to 64 percent.',
      'Costs rose by 12 percent from 2019 to 2021.',
      'Sales nearly doubled from £4 million to £7.1 million.',
    ],
  },
  mayFind: (sentence) => numeralsIn(sentence).length > 1,
  *check(sentence) {
    const numerals = numeralsIn(sentence);
    yield* change(sentence, numerals);
    yield* share(sentence, numerals);
  },
});

/** "rose N percent, from A to B", "from A to B, a drop of N percent", "doubled from A to B". */
function* change(sentence: SentenceReading, numerals: readonly Numeral[]): Iterable<FindingDraft> {
  const between = (a: number, b: number): string =>
    sentence.words.slice(a - sentence.start, b - sentence.start);
  for (let at = 0; at + 1 < numerals.length; at += 1) {
    const from = numerals[at] as Numeral;
    const to = numerals[at + 1] as Numeral;
    if (
      !/\bfrom (?:about |around |some |roughly |just |only |nearly |almost |an estimated )?$/i.test(
        between(sentence.start, from.start),
      )
    )
      continue;
    const link = between(from.end, to.start);
    if (
      link.length > 70 ||
      !/\bto (?:about |around |some |roughly |just |only |nearly |almost |an estimated )?$/i.test(link) ||
      /[.;]/.test(link)
    )
      continue;
    if (!comparable(from, to)) continue;
    const a = rough(from, to);
    const b = to.amount;
    if (a <= 0 || b <= 0 || a === b) continue;
    const [least, most] = relativeRange(from, to, a, b);
    const before = numerals[at - 1];
    const after = numerals[at + 2];
    for (const stated of [before, after]) {
      if (stated === undefined || !stated.percent || stated.points || from.percent) continue;
      const words = stated === before ? between(stated.end, from.start) : between(to.end, stated.start);
      if (
        words.length > 60 ||
        /[;]|\band\b|\bwhile\b|\bbut\b/i.test(
          stated === before
            ? words.replace(/,? ?from .*$/is, '')
            : words.replace(/^[^,]{0,40}, ?(?:or|an?|up|down)\b/i, ''),
        )
      )
        continue;
      const lead = between(
        Math.max(sentence.start, stated.start - 70),
        stated === before ? from.start : stated.end,
      );
      if (!(RISE.test(lead) || FALL.test(lead))) continue;
      if (
        stated === after &&
        !/^[^.;]{0,45}?(?:,|\(|—|–|-| or) ?(?:or |a |an |up |down |i\.e\. |that is )?/i.test(words)
      )
        continue;
      const slack = Math.max(stated.halfStep * 1.01, 0.5);
      const roughly =
        /\b(?:about|around|roughly|nearly|almost|some|over|more than|approximately|at least|up to|less than)\s*$/i.test(
          between(sentence.start, stated.start),
        );
      const extra = roughly ? Math.max(3, stated.mantissa * 0.12) : 0;
      if (stated.mantissa >= least - slack - extra && stated.mantissa <= most + slack + extra) continue;
      const exact = Math.abs((b - a) / a) * 100;
      yield {
        start: stated.start,
        end: stated.end,
        confidence: Math.abs(exact - stated.mantissa) > 5 ? 0.9 : 0.75,
        message: `From ${plainFigure(a)} to ${plainFigure(b)} is ${b > a ? 'an increase' : 'a decrease'} of ${plainFigure(Math.round(exact * 10) / 10)} percent, not ${plainFigure(stated.mantissa)}.`,
        related: [
          { start: from.start, end: from.end, message: 'From this figure' },
          { start: to.start, end: to.end, message: 'to this one.' },
        ],
      };
    }
    yield* timesWord(sentence, from, to, b / a);
  }
}

// Matches "doubled … from", "more than doubled"; the adverb before it loosens the check.
const TIMES =
  /\b((?:more than|nearly|almost|over|about|roughly|some|practically|virtually) )?(doubled|tripled|trebled|quadrupled|halved)\b/gi;
const RATIOS: Readonly<Record<string, number>> = {
  doubled: 2,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  halved: 0.5,
};

function* timesWord(
  sentence: SentenceReading,
  from: Numeral,
  to: Numeral,
  ratio: number,
): Iterable<FindingDraft> {
  for (const word of sentence.matches(TIMES)) {
    if (word.end > from.start || from.start - word.end > 45) continue;
    if (/[.;]|\band\b/.test(sentence.words.slice(word.end - sentence.start, from.start - sentence.start)))
      continue;
    const stated = RATIOS[(word.match[2] ?? '').toLowerCase()] ?? ratio;
    const slack = word.match[1] ? 0.2 : 0.1;
    if (Math.abs(ratio / stated - 1) <= slack) continue;
    if (/more than|over/i.test(word.match[1] ?? '') && (stated > 1 ? ratio >= stated : ratio <= stated))
      continue;
    const start = word.start + (word.match[1]?.length ?? 0);
    yield {
      start,
      end: word.end,
      confidence: 0.85,
      message: `From ${plainFigure(from.amount)} to ${plainFigure(to.amount)} is ${plainFigure(ratio)} times as much, not “${word.match[2]}”.`,
      related: [
        { start: from.start, end: from.end, message: 'From this figure' },
        { start: to.start, end: to.end, message: 'to this one.' },
      ],
    };
  }
}

/** "Of the 60 members, 45, or 80 percent": a part, the whole and their share. */
function* share(sentence: SentenceReading, numerals: readonly Numeral[]): Iterable<FindingDraft> {
  for (let at = 2; at < numerals.length; at += 1) {
    const stated = numerals[at] as Numeral;
    const part = numerals[at - 1] as Numeral;
    const whole = numerals[at - 2] as Numeral;
    if (!stated.percent || stated.points || part.percent || whole.percent) continue;
    const link = sentence.words.slice(part.end - sentence.start, stated.start - sentence.start);
    const lead = sentence.words.slice(
      Math.max(0, whole.start - sentence.start - 24),
      whole.start - sentence.start,
    );
    const inner = sentence.words.slice(whole.end - sentence.start, part.start - sentence.start);
    // "45 of the 60 members (75 percent)" names the part first.
    const partFirst = /^,? ?(?:out )?of (?:the |its |their |all |a total of )?$/i.test(inner);
    const wholeFirst =
      /\b(?:of|out of|among) (?:the |its |their |all |a total of )?$/i.test(lead) &&
      /^[^.;0-9]{1,60}, (?:only |just |some )?$/i.test(inner);
    if (!partFirst && !wholeFirst) continue;
    if (
      !/^[^.;,0-9]{0,40}(?:, or | \(|, i\.e\. |, that is,? )(?:about |around |roughly |nearly |almost )?$/i.test(
        link,
      )
    )
      continue;
    const [small, large] = partFirst ? [whole.amount, part.amount] : [part.amount, whole.amount];
    if (large <= 0 || small > large) continue;
    const exact = (small / large) * 100;
    const roughly = /(?:about|around|roughly|nearly|almost) $/i.test(link);
    if (Math.abs(exact - stated.mantissa) <= Math.max(1, stated.halfStep) + (roughly ? 4 : 0)) continue;
    yield {
      start: stated.start,
      end: stated.end,
      confidence: 0.85,
      message: `${plainFigure(small)} of ${plainFigure(large)} is ${plainFigure(Math.round(exact * 10) / 10)} percent, not ${plainFigure(stated.mantissa)}.`,
      related: [
        { start: whole.start, end: whole.end, message: partFirst ? 'The part' : 'The whole' },
        { start: part.start, end: part.end, message: partFirst ? 'and the whole.' : 'and the part.' },
      ],
    };
  }
}

/** "from 3.5 to 4.2 million": the first figure borrows the magnitude of the second. */
function rough(from: Numeral, to: Numeral): number {
  return from.magnitude === null && to.magnitude !== null && from.mantissa < 1000
    ? from.amount * (to.amount / to.mantissa)
    : from.amount;
}

function comparable(from: Numeral, to: Numeral): boolean {
  if (from.percent !== to.percent) return false;
  if (isYear(from) && isYear(to)) return false;
  return from.currency === null || to.currency === null || sameCurrency(from.currency, to.currency);
}

function sameCurrency(a: string, b: string): boolean {
  return a.replace(/s$/, '') === b.replace(/s$/, '');
}

/** "from 2019 to 2021" are years, not amounts. */
function isYear(numeral: Numeral): boolean {
  return (
    numeral.magnitude === null &&
    numeral.currency === null &&
    numeral.amount >= 1800 &&
    numeral.amount <= 2100 &&
    Number.isInteger(numeral.amount)
  );
}

/** The least and the most that the change may be in percent, given how the two figures are rounded. */
function relativeRange(from: Numeral, to: Numeral, a: number, b: number): readonly [number, number] {
  const scale = from.amount === 0 ? 1 : a / from.amount;
  // "from £5 million to £6.3 million": the first is as exact as the second.
  const half = Math.min(from.halfStep * scale, to.halfStep);
  const all = [(b + half) / Math.max(a - half, 1e-9), (b - half) / (a + half), b / a].map(
    (ratio) => Math.abs(ratio - 1) * 100,
  );
  return [Math.min(...all), Math.max(...all)];
}
