// Written dates and the days of the week they fall on. Its own small reading, because it must see the dates that do not exist.

import type { Span } from '../../base/span';
import type { ArticleReading } from '../reading';

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const WEEKDAY = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';

// Matches "Saturday, 14 October 2024", "Friday, March 10", "30 February 1994", "June 31", "on Thursday (March 12th, 2026)".
const DATE = new RegExp(
  `(?:\\b${WEEKDAY}(?:,? the| morning| evening| night| afternoon)?,? ?\\(?)?(?<![\\d.,/-])\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?)(?![\\d-]|[.,]\\d|\\p{L})(?:,? (\\d{4})(?![\\d-]|,\\d))?`,
  'gu',
);

/** A day as the text writes it; it need not exist. */
export interface WrittenDate extends Span {
  /** 0 (Sunday) to 6; undefined where the text names none. */
  readonly weekday: number | undefined;
  /** Where the weekday stands; undefined where the text names none. */
  readonly weekdaySpan: Span | undefined;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | undefined;
}

/** The days that a piece of text writes out, in order; offsets are counted from `start`. */
export function readDates(words: string, start = 0): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of words.matchAll(DATE)) {
    const [whole, weekday, dayBefore, monthAfter, monthBefore, dayAfter, year] = match as unknown as [
      string,
      ...(string | undefined)[],
    ];
    const at = start + match.index;
    const name = WEEKDAYS.findIndex((day) => day === weekday);
    dates.push({
      start: at,
      end: at + whole.length,
      weekday: name < 0 ? undefined : name,
      weekdaySpan: weekday === undefined ? undefined : { start: at, end: at + weekday.length },
      day: Number(dayBefore ?? dayAfter),
      month:
        1 + MONTHS.findIndex((month) => month.startsWith((monthAfter ?? monthBefore ?? '?').slice(0, 3))),
      year: year === undefined ? undefined : Number(year),
    });
  }
  return dates;
}

/** How many days the month has; February of a year that is not known has 29. */
export function daysIn(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day of the week, 0 (Sunday) to 6, in the Gregorian calendar. After Tomohiko Sakamoto. */
export function weekdayOf(year: number, month: number, day: number): number {
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const early = month < 3 ? year - 1 : year;
  const sum =
    early +
    Math.floor(early / 4) -
    Math.floor(early / 100) +
    Math.floor(early / 400) +
    (offsets[month - 1] ?? 0) +
    day;
  return ((sum % 7) + 7) % 7;
}

/** "14 October 2024". */
export function dateInWords(day: number, month: number, year: number | undefined): string {
  return `${day} ${MONTHS[month - 1] ?? ''}${year === undefined ? '' : ` ${year}`}`;
}

/** The publication date as numbers; undefined where the article has none. */
export function publicationDay(
  reading: ArticleReading,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(reading.article.published ?? '');
  if (match === null) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/**
 * The years in which a day without a year may lie: the one that brings it closest to publication, and the one before
 * and after where they are less than eight months away. Empty where the article has no date.
 */
export function likelyYears(date: WrittenDate, reading: ArticleReading): readonly number[] {
  const published = publicationDay(reading);
  if (published === undefined) return [];
  const months = (year: number): number =>
    Math.abs((year - published.year) * 12 + date.month - published.month + (date.day - published.day) / 31);
  return [published.year, published.year - 1, published.year + 1]
    .filter((year) => months(year) < 8)
    .sort((a, b) => months(a) - months(b));
}
