// Days and periods that count from the article's own date: "yesterday", "last week", "two days ago", "next month",
// "the past two weeks", "this year".

import { dayNumber, dayOf, isoMonth, isoOfNumber, weekdayOfNumber } from '../../base/calendar';
import { SEASONS } from './calendarWords';
import { readParts } from './dateParts';
import { unitNamed } from './measures';
import { readNumber } from './numbers';
import {
  dateValue,
  dayShifted,
  periodAt,
  resolveParts,
  type Lead,
  type Period,
  type Today,
} from './resolveDates';
import { isCapital, isPossessive, type SentenceWords, type ValueDraft } from './sentenceWords';
import { directionAt } from './tense';

/** The relative date that begins at a token; undefined where none does. */
export function readRelative(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  const word = words.lower[at] ?? '';
  const day = DAYS.get(word);
  if (day !== undefined) return readDay(words, at, day, today);
  const lead = LEADS.get(word);
  if (lead !== undefined) return readLed(words, at, lead, today);
  if (word === 'weekend') return readWeekend(words, at, today);
  if (word === 'ago') return readSingleAgo(words, at, today);
  return undefined;
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

const LEADS: ReadonlyMap<string, Lead> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** The words that begin or, as "ago", end a relative date. */
export const RELATIVE_WORDS: readonly string[] = [...DAYS.keys(), ...LEADS.keys(), 'weekend', 'ago'];

const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);

/** The index after a part of the day that belongs to the day before it: "Monday night", "yesterday morning". */
export function afterPartOfDay(words: SentenceWords, end: number): number {
  return !isPossessive(words, end - 1) && PARTS_OF_DAY.has(words.lower[end] ?? '') && !isCapital(words, end)
    ? end + 1
    : end;
}

function readDay(words: SentenceWords, at: number, offset: number, today: Today): ValueDraft | undefined {
  const { lower } = words;
  // "USA Today", "Tomorrow Never Dies": a capital inside a sentence is a name.
  if (isCapital(words, at) && isCapital(words, at - 1)) return undefined;
  const dayBefore = offset === -1 && lower[at - 1] === 'before' && lower[at - 2] === 'day';
  const dayAfter = offset === 1 && lower[at - 1] === 'after' && lower[at - 2] === 'day';
  const first = dayBefore || dayAfter ? at - 2 : at;
  const days = offset + (dayBefore ? -1 : dayAfter ? 1 : 0);
  const value = dateValue(today === undefined ? null : isoOfNumber(today + days), true);
  // "today" is often no day but these times.
  const confidence = lower[at] === 'today' ? (isPossessive(words, at) ? 0.6 : 0.8) : 0.95;
  return { first, end: afterPartOfDay(words, at + 1), value, confidence };
}

const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

const VERB_BEFORE = new Set(['to', 'will', 'would', 'can', 'could', 'should', 'may', 'might', 'not']);

function readLed(words: SentenceWords, at: number, lead: Lead, today: Today): ValueDraft | undefined {
  const { lower } = words;
  const word = lower[at] as string;
  // "expected to last four days": a verb.
  if (word === 'last' && VERB_BEFORE.has(lower[at - 1] ?? '')) return undefined;
  const next = lower[at + 1] ?? '';
  if (
    isCapital(words, at) &&
    isCapital(words, at + 1) &&
    words.tokens[at - 1]?.kind === 'word' &&
    !/^(?:mon|tue|wed|thu|fri|sat|sun)/.test(next)
  )
    return undefined;
  const span = readSpan(words, at, lead, today);
  if (span !== undefined) return span;
  if (word === 'past' || word === 'coming') {
    // "the past year" is the year up to now; "the coming week" the next one.
    const period = PERIODS.get(next);
    if (period === undefined || period === 'weekend' || period === 'day' || lower[at - 1] !== 'the')
      return undefined;
    return between(at, at + 2, lead, period, 1, today);
  }
  if (PARTS_OF_DAY.has(next)) return partOfDay(words, at, lead, today);
  const season = SEASONS.get(next);
  if (
    (season !== undefined && next !== 'fall') ||
    (next === 'fall' && lead !== 'this' && lower[at - 1] !== 'the')
  ) {
    return seasonOf(at, lead, SEASONS.get(next) as number, today);
  }
  const period = PERIODS.get(next);
  if (period !== undefined) {
    // "the last week of May", "this day": counted from elsewhere.
    if (
      lower[at + 2] === 'of' ||
      period === 'day' ||
      (period === 'century' && lead !== 'this' && lead !== 'last')
    )
      return undefined;
    const offset =
      period === 'weekend' && lead === 'this'
        ? weekendOffset(words, at, at + 2, today)
        : lead === 'last'
          ? -1
          : lead === 'next'
            ? 1
            : 0;
    const value = dateValue(today === undefined ? null : periodAt(period, offset, today), true);
    return { first: at, end: at + 2, value, confidence: lower[at - 1] === 'the' ? 0.6 : 0.93 };
  }
  const parts = readParts(words, at + 1);
  if (
    parts === undefined ||
    parts.year !== undefined ||
    (parts.month === undefined && parts.weekday === undefined)
  )
    return undefined;
  const end = afterPartOfDay(words, parts.end);
  return {
    first: at,
    end,
    value: resolveParts(parts, lead, directionAt(words, at, end), today),
    confidence: lead === 'next' ? 0.85 : 0.93,
  };
}

/** "the past two weeks", "the last 24 hours", "the next three years": up to now, or from now on. */
function readSpan(words: SentenceWords, at: number, lead: Lead, today: Today): ValueDraft | undefined {
  if (lead === 'this') return undefined;
  const number = readNumber(words, at + 1);
  if (number === undefined || number.vague) return undefined;
  const unit = unitNamed(words.lower[number.end] ?? '');
  const hours = unit === 'hour';
  const period = hours ? 'day' : PERIODS.get(unit ?? '');
  if (period === undefined || period === 'weekend') return undefined;
  return between(
    at,
    number.end + 1,
    lead,
    period,
    hours ? Math.ceil(number.amount / 24) : number.amount,
    today,
  );
}

function between(
  first: number,
  end: number,
  lead: Lead,
  period: Exclude<Period, 'weekend'>,
  count: number,
  today: Today,
): ValueDraft {
  let iso: string | null = null;
  if (today !== undefined && Number.isInteger(count) && count < 1000) {
    const other = isoOfNumber(dayShifted(period, lead === 'last' ? -count : count, today));
    iso = lead === 'last' ? `${other}/${isoOfNumber(today)}` : `${isoOfNumber(today)}/${other}`;
  }
  return { first, end, value: dateValue(iso, true), confidence: 0.88 };
}

/** "last night", "this morning" */
function partOfDay(words: SentenceWords, at: number, lead: Lead, today: Today): ValueDraft | undefined {
  if (lead === 'next' || (lead === 'last' && words.lower[at + 1] !== 'night')) return undefined;
  const value = dateValue(today === undefined ? null : isoOfNumber(today - (lead === 'last' ? 1 : 0)), true);
  return { first: at, end: at + 2, value, confidence: 0.92 };
}

/** "last summer": of the two nearest ones the one that has ended. */
function seasonOf(at: number, lead: Lead, firstMonth: number, today: Today): ValueDraft {
  return {
    first: at,
    end: at + 2,
    value: dateValue(today === undefined ? null : seasonIso(lead, firstMonth, today), true),
    confidence: 0.8,
  };
}

function seasonIso(lead: Lead, firstMonth: number, today: number): string {
  const { year } = dayOf(today);
  const starts = [year - 2, year - 1, year, year + 1].map((one) => ({
    one,
    start: dayNumber(one, firstMonth, 1),
    end: dayNumber(one, firstMonth + 3, 1),
  }));
  const chosen =
    lead === 'last'
      ? starts.findLast(({ end }) => end <= today)
      : lead === 'next'
        ? starts.find(({ start }) => start > today)
        : (starts.find(({ start, end }) => start <= today && today < end) ??
          starts.find(({ one }) => one === year));
  return season(chosen?.one ?? year, firstMonth);
}

/** The months of a northern season; winter runs into the next year. */
export function season(year: number, firstMonth: number): string {
  const last = firstMonth + 2;
  return `${isoMonth(year, firstMonth)}/${last > 12 ? isoMonth(year + 1, last - 12) : isoMonth(year, last)}`;
}

/** "the weekend", "over the weekend": the one that was, or the one ahead where the sentence points there. */
function readWeekend(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  if (words.lower[at - 1] !== 'the' || words.lower[at + 1] === 'of' || isCapital(words, at)) return undefined;
  const iso =
    today === undefined ? null : periodAt('weekend', weekendOffset(words, at, at + 1, today), today);
  return { first: at, end: at + 1, value: dateValue(iso, true), confidence: 0.75 };
}

/** 0 for the weekend of this week, which also runs or lies ahead; -1 for the one before, where the sentence looks back. */
function weekendOffset(words: SentenceWords, first: number, end: number, today: Today): number {
  const weekday = today === undefined ? 0 : weekdayOfNumber(today);
  const running = weekday === 6 || weekday === 0;
  return running || directionAt(words, first, end) === 'future' ? 0 : -1;
}

/** "a week ago", "a year ago"; the number before "ago" is read from its own side. */
function readSingleAgo(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  const article = words.lower[at - 2] ?? '';
  if (article !== 'a' && article !== 'an') return undefined;
  const value = agoValue(1, words.lower[at - 1] ?? '', today);
  return value === undefined ? undefined : { first: at - 2, end: at + 1, value, confidence: 0.9 };
}

/** "two days ago", "in 18 months’ time" is none: the past that a number counts back to. */
export function readAgo(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  const number = readNumber(words, at);
  if (number === undefined || number.vague || words.lower[number.end + 1] !== 'ago') return undefined;
  const value = agoValue(number.amount, words.lower[number.end] ?? '', today);
  return value === undefined ? undefined : { first: at, end: number.end + 2, value, confidence: 0.92 };
}

function agoValue(count: number, word: string, today: Today): ReturnType<typeof dateValue> | undefined {
  const unit = unitNamed(word);
  const hours = unit === 'hour' || unit === 'minute' || unit === 'second';
  const period = hours
    ? 'day'
    : unit === 'night'
      ? 'day'
      : unit === 'fortnight'
        ? 'week'
        : PERIODS.get(unit ?? '');
  if (period === undefined || period === 'weekend' || !Number.isFinite(count)) return undefined;
  if (today === undefined || count > 5000) return dateValue(null, true);
  const back = hours
    ? unit === 'hour'
      ? Math.floor(count / 24)
      : 0
    : Math.round(count) * (unit === 'fortnight' ? 2 : 1);
  const day = dayOf(dayShifted(period, -back, today));
  switch (period) {
    case 'day':
      return dateValue(isoOfNumber(today - back), true);
    case 'week':
      return dateValue(periodAt('week', -back, today), true);
    case 'month':
    case 'quarter':
      return dateValue(isoMonth(day.year, day.month), true);
    case 'year':
    case 'decade':
    case 'century':
      return dateValue(String(day.year).padStart(4, '0'), true);
    default:
      return period satisfies never;
  }
}
