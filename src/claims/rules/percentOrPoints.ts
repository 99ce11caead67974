import { plainFigure, type Numeral } from '../consistency/numerals';
import { numeralsIn } from '../consistency/articleNumerals';
import type { SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

// What is itself a percentage, so that "rose 2 percent" leaves open which change is meant.
const RATE =
  /\b(?:turnout|share of the vote|vote share|market share|approval(?: rating)?|unemployment(?: rate)?|jobless rate|interest rates?|inflation(?: rate)?|tax rate|VAT|poverty rate|literacy rate|vacancy rate|birth rate|occupancy(?: rate)?|popularity|support for [a-zà-ɏ]+|mortgage rates?|pass rate)\b/i;
const MOVES =
  /\b(?:rose|risen|rises|fell|fallen|falls|dropped|drops|lost|gained|grew|grown|climbed|slipped|increased|decreased|declined|jumped|raised|cut|lowered|(?:is|was|are|were) (?:up|down))(?: by)?(?: about| around| some| nearly| almost| more than| just)? $/i;
// What is counted in money or pieces and hence grows in percent, not in points.
const AMOUNT =
  /\b(?:exports?|imports?|sales|profits?|revenues?|output|production|prices|wages|salaries|earnings|turnover|income|spending|costs?)\b/i;

export const percentOrPoints = defineRule({
  id: 'percent-or-points',
  title: 'Percent or percentage points?',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'From 10 to 12 percent is a rise of two percentage points, or of 20 percent. Of something that is itself a percentage, the reader has to be told which is meant; money and pieces never change by points.',
  resolve: 'Ask the source which is meant, and write percentage points where it is the difference.',
  examples: {
    flags: [
      'Turnout rose [[3 percent]], from 61 percent to 64 percent.',
      'Exports to Germany grew by [[12 percentage points]].',
      'Unemployment fell from 8 per cent to 6 per cent, a drop of [[2 per cent]].',
      'The party’s vote share fell by [[2 percent]] in a month.',
    ],
    passes: [
      'Turnout rose 3 percentage points, from 61 percent to 64 percent.',
      'Exports to Germany grew by 12 percent.',
      'Unemployment fell from 8 per cent to 6 per cent, a drop of two percentage points.',
      'Sales fell by 2 percent in a month.',
      'The share of exports in sales grew by 3 percentage points.',
      'Inflation rose to 3 percent.',
    ],
  },
  mayFind: (sentence) => numeralsIn(sentence).some((numeral) => numeral.percent),
  *check(sentence) {
    const numerals = numeralsIn(sentence).filter((numeral) => numeral.percent);
    const seen = new Set<number>();
    for (const draft of differences(sentence, numerals)) {
      seen.add(draft.start);
      yield draft;
    }
    for (const numeral of numerals) {
      if (seen.has(numeral.start)) continue;
      const lead = clauseBefore(sentence, numeral);
      if (!MOVES.test(lead)) continue;
      const follows = sentence.words.slice(numeral.end - sentence.start, numeral.end - sentence.start + 12);
      if (numeral.points) {
        if (
          !AMOUNT.test(lead) ||
          /\b(?:share|rate|ratio|proportion|percentage|margins?|growth|inflation|index|yield)\b/i.test(lead)
        )
          continue;
        yield {
          start: numeral.start,
          end: numeral.end,
          confidence: 0.75,
          message: 'An amount changes by percent; percentage points are the difference of two percentages.',
        };
      } else if (RATE.test(lead) && !/^ (?:of|to|in favour)\b/.test(follows) && numeral.mantissa < 50) {
        yield {
          start: numeral.start,
          end: numeral.end,
          confidence: 0.68,
          message: `${plainFigure(numeral.mantissa)} percent of what it was, or ${plainFigure(numeral.mantissa)} percentage points?`,
        };
      }
    }
  },
});

/** "from 61 percent to 64 percent" beside a percentage that is the difference of the two. */
function* differences(sentence: SentenceReading, numerals: readonly Numeral[]): Iterable<FindingDraft> {
  for (let at = 0; at + 1 < numerals.length; at += 1) {
    const from = numerals[at] as Numeral;
    const to = numerals[at + 1] as Numeral;
    const link = sentence.words.slice(from.end - sentence.start, to.start - sentence.start);
    if (
      !/\bfrom $/i.test(sentence.words.slice(0, from.start - sentence.start)) ||
      !/^[^.;]{0,40}\bto $/i.test(link)
    )
      continue;
    const difference = Math.abs(to.amount - from.amount);
    for (const stated of [numerals[at - 1], numerals[at + 2]]) {
      if (stated === undefined || stated.points || Math.abs(stated.amount - difference) > 0.051) continue;
      if (Math.abs((difference / from.amount) * 100 - stated.amount) < 0.6) continue;
      const lead = sentence.words.slice(
        Math.max(0, stated.start - sentence.start - 40),
        stated.start - sentence.start,
      );
      if (
        !MOVES.test(lead) &&
        !/\b(?:up|down) by $|\b(?:rise|increase|drop|decline|fall|gain|decrease|jump|change|loss|growth) of $/i.test(
          lead,
        )
      )
        continue;
      yield {
        start: stated.start,
        end: stated.end,
        confidence: 0.92,
        message: `From ${plainFigure(from.amount)} to ${plainFigure(to.amount)} percent is ${plainFigure(difference)} percentage points, or ${plainFigure(Math.round((difference / from.amount) * 1000) / 10)} percent.`,
        related: [
          { start: from.start, end: from.end, message: 'From this share' },
          { start: to.start, end: to.end, message: 'to this one.' },
        ],
      };
    }
  }
}

/** The words of the clause before a figure, from the last mark or "and". */
function clauseBefore(sentence: SentenceReading, numeral: Numeral): string {
  const before = sentence.words.slice(0, numeral.start - sentence.start);
  const cut = Math.max(
    before.lastIndexOf(', '),
    before.lastIndexOf('; '),
    before.lastIndexOf(' and '),
    before.lastIndexOf(' while '),
  );
  return before.slice(cut < 0 ? 0 : cut);
}
