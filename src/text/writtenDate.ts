// Reads a calendar date as newspapers and front matter write it. Only dates that stand for themselves: no "last Friday".

import { isoDate, MONTHS } from '../base/calendar';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3})?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)\\d\\d)';

const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}(${MONTH})\\s{1,3}${DAY}(?:(?:,|\\s)\\s{0,3}${YEAR})?(?![\\wà-ɏ])`,
  'i',
);
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(?:the\\s{1,3})?${DAY}\\s{1,3}(?:of\\s{1,3})?(${MONTH})(?:,?\\s{1,3}${YEAR})?(?![\\wà-ɏ])`,
  'i',
);
const ISO = /^((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;
const DOTTED = new RegExp(`^${WEEKDAY}(\\d{1,2})([./])(\\d{1,2})\\2${YEAR}(?!\\d)`, 'i');

export interface WrittenDate {
  /** YYYY-MM-DD, or null where the year is missing or the order of day and month is not sure. */
  readonly iso: string | null;
  /** Month (1–12) and day where they are known. */
  readonly month: number | null;
  readonly day: number | null;
  /** UTF-16 units that the date takes up. */
  readonly length: number;
}

/** The date with which the words begin; undefined where there is none or the calendar has no such day. */
export function dateAtStart(words: string): WrittenDate | undefined {
  const start = words.slice(0, 60);
  if (!/\d/.test(start)) return undefined;
  const iso = ISO.exec(start);
  if (iso) return dateOf(iso[0].length, Number(iso[2]), Number(iso[3]), Number(iso[1]));
  const monthFirst = MONTH_FIRST.exec(start);
  if (monthFirst) {
    return dateOf(
      monthFirst[0].length,
      monthOf(monthFirst[1]!),
      Number(monthFirst[2]),
      numberOf(monthFirst[3]),
    );
  }
  const dayFirst = DAY_FIRST.exec(start);
  if (dayFirst) {
    return dateOf(dayFirst[0].length, monthOf(dayFirst[2]!), Number(dayFirst[1]), numberOf(dayFirst[3]));
  }
  const dotted = DOTTED.exec(start);
  if (dotted) {
    const [first, second, year] = [Number(dotted[1]), Number(dotted[3]), Number(dotted[4])];
    // 03/04/2024 is March to some and April to others; 13.04.2024 and all dots are day first.
    if (dotted[2] === '.' || first > 12) return dateOf(dotted[0].length, second, first, year);
    if (second > 12) return dateOf(dotted[0].length, first, second, year);
    return { iso: null, month: null, day: null, length: dotted[0].length };
  }
  return undefined;
}

function dateOf(
  length: number,
  month: number,
  day: number,
  year: number | undefined,
): WrittenDate | undefined {
  if (isoDate(year ?? 2000, month, day) === null) return undefined;
  return { iso: year === undefined ? null : isoDate(year, month, day), month, day, length };
}

function monthOf(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
