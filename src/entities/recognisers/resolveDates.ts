// From a written date to the calendar: the year that an article leaves out, the Thursday that it means. Counts from the
// publication date and from where the sentence points; without a publication date what is relative stays open.

import {
  dayNumber,
  dayOf,
  daysIn,
  isoDate,
  isoMonth,
  isoOfNumber,
  isoYear,
  weekdayOfNumber,
} from '../../base/calendar';
import type { DateValue } from '../entity';
import type { WrittenParts } from './dateParts';
import type { Direction } from './tense';

/** The publication date as days since 1970; undefined where the article has none. */
export type Today = number | undefined;

/** YYYY-MM-DD as days since 1970; undefined for null and for what the calendar does not have. */
export function todayOf(published: string | null): Today {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isoDate(year, month, day) === null ? undefined : dayNumber(year, month, day);
}

/** "last Thursday", "this Thursday", "next March"; plain without such a word. */
export type Lead = 'last' | 'this' | 'next' | 'plain';

/** What a written date comes to. */
export function resolveParts(parts: WrittenParts, lead: Lead, direction: Direction, today: Today): DateValue {
  const { year, month, day, lastDay, weekday } = parts;
  if (parts.ambiguous) return dateValue(null, false);
  if (month !== undefined) {
    const relative = year === undefined;
    const offset = parts.yearOffset;
    const named = offset === undefined || today === undefined ? year : dayOf(today).year + offset;
    const inYear = named ?? likelyYear({ month, day, weekday }, lead, direction, today);
    if (inYear === undefined) return dateValue(null, true);
    if (day === undefined) return dateValue(isoMonth(inYear, month), relative);
    const first = isoDate(inYear, month, day);
    const last = lastDay === undefined ? undefined : isoDate(inYear, month, lastDay);
    return dateValue(
      first === null || last === null ? null : last === undefined ? first : `${first}/${last}`,
      relative,
    );
  }
  if (weekday !== undefined) {
    return dateValue(
      today === undefined ? null : isoOfNumber(today + daysTo(weekday, lead, direction, today)),
      true,
    );
  }
  return dateValue(year === undefined ? null : isoYear(year), false);
}

/** A date's value. */
export function dateValue(iso: string | null, relative: boolean): DateValue {
  return { kind: 'date', iso, relative };
}

/** A day against the sentence's direction costs six times its distance: a near one still wins over one a year off. */
const AGAINST = 6;
/** Where the sentence does not point, news looks back a little more than ahead. */
const AHEAD = 1.5;

interface Undated {
  readonly month: number;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
}

/** The year of a date that the text gives without one; undefined without a publication date. */
function likelyYear(
  { month, day, weekday }: Undated,
  lead: Lead,
  direction: Direction,
  today: Today,
): number | undefined {
  if (today === undefined) return undefined;
  const { year, month: thisMonth } = dayOf(today);
  if (lead === 'this') return year;
  const pointing: Direction = lead === 'last' ? 'past' : lead === 'next' ? 'future' : direction;
  let best: number | undefined;
  let least = Infinity;
  for (const candidate of [year, year - 1, year + 1]) {
    // A month is as far away as its nearer end; the month of publication is here.
    const away =
      day === undefined
        ? 30 * ((candidate - year) * 12 + month - thisMonth)
        : dayNumber(candidate, month, day) - today;
    // "last March" in March is the one a year ago.
    const same = away === 0 && (lead === 'last' || lead === 'next') && day === undefined;
    const against = same || (pointing === 'past' && away > 0) || (pointing === 'future' && away < 0);
    let cost = same ? 30 : Math.abs(away);
    if (against) cost = same ? 365 * AGAINST : cost * AGAINST;
    else if (pointing === 'unknown' && away > 0) cost *= AHEAD;
    // "Friday, March 10" lies in a year in which that is a Friday.
    if (
      weekday !== undefined &&
      day !== undefined &&
      weekdayOfNumber(dayNumber(candidate, month, day)) !== weekday
    )
      cost += 1000;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** How many days from publication to the weekday that is meant. */
function daysTo(weekday: number, lead: Lead, direction: Direction, today: number): number {
  const ahead = (weekday - weekdayOfNumber(today) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  switch (lead) {
    case 'last':
      return back === 0 ? -7 : back;
    case 'next': {
      // "next Monday" on a Wednesday is in five days, "next Friday" in nine: in the week that follows.
      const untilSunday = (7 - weekdayOfNumber(today)) % 7;
      return ahead === 0 ? 7 : ahead <= untilSunday ? ahead + 7 : ahead;
    }
    case 'this':
      return direction === 'past' ? back : ahead;
    case 'plain':
      return direction === 'future' ? ahead : back;
    default:
      return lead satisfies never;
  }
}

export type Period = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** The period that lies `offset` periods from the one of publication, in ISO 8601. Weeks begin on Monday. */
export function periodAt(period: Period, offset: number, today: number): string {
  const { year, month } = dayOf(today);
  switch (period) {
    case 'day':
      return isoOfNumber(today + offset);
    case 'week': {
      const monday = mondayOf(today) + 7 * offset;
      return `${isoOfNumber(monday)}/${isoOfNumber(monday + 6)}`;
    }
    case 'weekend': {
      const saturday = mondayOf(today) + 7 * offset + 5;
      return `${isoOfNumber(saturday)}/${isoOfNumber(saturday + 1)}`;
    }
    case 'month':
      return monthFrom(year, month + offset);
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset;
      return `${monthFrom(year, first)}/${monthFrom(year, first + 2)}`;
    }
    case 'year':
      return isoYear(year + offset);
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * offset;
      return `${isoYear(first)}/${isoYear(first + 9)}`;
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + 100 * offset;
      return `${isoYear(first)}/${isoYear(first + 99)}`;
    }
    default:
      return period satisfies never;
  }
}

/** The day that lies so many periods from publication, on the same day of its month or year where there is one. */
export function dayShifted(period: Exclude<Period, 'weekend'>, offset: number, today: number): number {
  const { year, month, day } = dayOf(today);
  switch (period) {
    case 'day':
      return today + offset;
    case 'week':
      return today + 7 * offset;
    case 'month':
    case 'quarter': {
      const total = year * 12 + month - 1 + offset * (period === 'month' ? 1 : 3);
      return clamped(Math.floor(total / 12), (total % 12) + 1, day);
    }
    case 'year':
      return clamped(year + offset, month, day);
    case 'decade':
      return clamped(year + 10 * offset, month, day);
    case 'century':
      return clamped(year + 100 * offset, month, day);
    default:
      return period satisfies never;
  }
}

function clamped(year: number, month: number, day: number): number {
  return dayNumber(year, month, Math.min(day, daysIn(month, year)));
}

function mondayOf(today: number): number {
  return today - ((weekdayOfNumber(today) + 6) % 7);
}

function monthFrom(year: number, month: number): string {
  return isoOfNumber(dayNumber(year, month, 1)).slice(0, 7);
}
