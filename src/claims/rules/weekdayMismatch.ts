import { daysIn, WEEKDAYS, weekdayOf } from '../../base/calendar';
import { dateInWords, likelyYears, MONTH_NAMES, writtenDaysIn } from '../consistency/calendar';
import { defineRule } from '../rule';

/** The Gregorian calendar reached most of Europe by then; older dates may be in the Julian one. */
const FIRST_SURE_YEAR = 1800;

export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  title: 'Weekday and date do not fit',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The weekday and the date cannot both be right. One of them was mistyped, or the year is another one than the reader will think.',
  resolve: 'Check the calendar, then correct the weekday or the date.',
  examples: {
    flags: [
      'The hall burned down on [[Saturday, 14 October 2024]].',
      'The court will sit again on [[Tuesday, March 4, 2026]].',
      {
        text: 'The talks had been moved from [[Friday, March 10]], to avoid a strike.',
        published: '2026-03-12',
      },
    ],
    passes: [
      'The hall burned down on Monday, 14 October 2024.',
      'The court will sit again on Wednesday, March 4, 2026.',
      'The talks had been moved from Friday, March 10, to avoid a strike.',
      { text: 'She was elected on Friday, 14 February.', published: '2025-03-01' },
      { text: 'The fair opens on Wednesday, 7 January.', published: '2025-12-02' },
    ],
  },
  cues: MONTH_NAMES,
  *check(sentence) {
    for (const date of writtenDaysIn(sentence)) {
      if (date.weekday === undefined || date.weekdaySpan === undefined) continue;
      const years = date.year === undefined ? likelyYears(date, sentence.whole) : [date.year];
      const year = years[0];
      if (year === undefined || year < FIRST_SURE_YEAR || date.day < 1) continue;
      if (date.day > daysIn(date.month, year)) continue;
      if (years.some((candidate) => weekdayOf(candidate, date.month, date.day) === date.weekday)) continue;
      const actual = WEEKDAYS[weekdayOf(year, date.month, date.day)] ?? '';
      const written = dateInWords(date.day, date.month, year);
      yield {
        start: date.start,
        end: date.end,
        confidence: date.year === undefined ? 0.85 : 0.95,
        message: `${written} is a ${actual}, not a ${WEEKDAYS[date.weekday]}${date.year === undefined ? ', counted from the article’s own date' : ''}.`,
        fixes: [
          { title: `Change the weekday to ${actual}`, edits: [{ ...date.weekdaySpan, newText: actual }] },
        ],
      };
    }
  },
});
