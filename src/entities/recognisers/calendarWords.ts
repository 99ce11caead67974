// The words of the calendar: months, weekdays, seasons, feasts, in full and shortened.

import { dayNumber, MONTHS, weekdayOfNumber, WEEKDAYS } from '../../base/calendar';

/** 1 to 12, by the month's name or its abbreviation in small letters. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...MONTHS.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
  ['sept', 9],
]);

/** 0 (Sunday) to 6, by the weekday's name or its abbreviation in small letters. */
export const WEEKDAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS.map((name, index) => [name.toLowerCase(), index] as const),
  ...WEEKDAYS.map((name, index) => [name.slice(0, 3).toLowerCase(), index] as const),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

/** The first month of each season in the north; winter runs over the turn of the year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Feasts on a fixed day, by their words in small letters. */
const FIXED: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
  ['may day', [5, 1]],
  ["all saints' day", [11, 1]],
  ['armistice day', [11, 11]],
  ['halloween', [10, 31]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
]);

/** Feasts that move with Easter, in days from Easter Sunday. */
const WITH_EASTER: ReadonlyMap<string, number> = new Map([
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['good friday', -2],
  ['easter sunday', 0],
  ['easter', 0],
  ['easter monday', 1],
  ['whit monday', 50],
]);

/** Feasts on the nth weekday of a month: the American Thanksgiving is November's fourth Thursday. */
const BY_WEEKDAY: ReadonlyMap<string, readonly [month: number, nth: number, weekday: number]> = new Map([
  ['thanksgiving', [11, 4, 4]],
  ['thanksgiving day', [11, 4, 4]],
  ['labor day', [9, 1, 1]],
]);

/** The first words of feasts, in small letters and without a possessive. */
export const FEAST_STARTS: ReadonlySet<string> = new Set(
  [...FIXED.keys(), ...WITH_EASTER.keys(), ...BY_WEEKDAY.keys()].map((name) =>
    (name.split(' ')[0] as string).replace(/['’]s$/, ''),
  ),
);

/** How many words the longest feast has. */
export const LONGEST_FEAST = 3;

/** The day of a feast in a year as days since 1970; undefined for words that name none. */
export function feastDay(name: string, year: number): number | undefined {
  const fixed = FIXED.get(name);
  if (fixed !== undefined) return dayNumber(year, fixed[0], fixed[1]);
  const nth = BY_WEEKDAY.get(name);
  if (nth !== undefined) {
    const first = dayNumber(year, nth[0], 1);
    return first + ((nth[2] - weekdayOfNumber(first) + 7) % 7) + 7 * (nth[1] - 1);
  }
  const offset = WITH_EASTER.get(name);
  return offset === undefined ? undefined : easter(year) + offset;
}

/** Whether the words name a feast. */
export function isFeast(name: string): boolean {
  return FIXED.has(name) || WITH_EASTER.has(name) || BY_WEEKDAY.has(name);
}

/** Easter Sunday of the Western churches as days since 1970, after Spencer Jones and the Nature correspondent of 1876. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const day = moon + weekday - 7 * shift + 114;
  return dayNumber(year, Math.floor(day / 31), (day % 31) + 1);
}
