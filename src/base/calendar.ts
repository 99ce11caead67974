// The Gregorian calendar: days as numbers, their names in ISO 8601 and the weekdays they fall on.

/** English month names, January first. */
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

/** English weekday names; 0 is Sunday. */
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;

/** How many days the month has; February of a year that is not known has 29. */
export function daysIn(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The days since 1 January 1970. A day or month beyond the calendar runs on into the next: month 13 is January. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MILLISECONDS);
}

/** The day of a number of days since 1 January 1970. */
export function dayOf(number: number): Day {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week, 0 (Sunday) to 6, of a number of days since 1 January 1970, which was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The day of the week, 0 (Sunday) to 6. */
export function weekdayOf(year: number, month: number, day: number): number {
  return weekdayOfNumber(dayNumber(year, month, day));
}

/** YYYY-MM-DD where the calendar has that day, else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null;
  return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

/** YYYY-MM. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${twoDigits(month)}`;
}

/** YYYY. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** YYYY-MM-DD of a number of days since 1 January 1970. */
export function isoOfNumber(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

function twoDigits(figure: number): string {
  return String(figure).padStart(2, '0');
}
