// Dates and periods: written ones and intervals of two of them, feasts, and what counts from the day of publication.

import { dayOf, isoOfNumber } from '../../base/calendar';
import { FEAST_STARTS, feastDay, isFeast, LONGEST_FEAST, MONTH_WORDS, WEEKDAY_WORDS } from './calendarWords';
import { readParts, UNWRITTEN, type WrittenParts } from './dateParts';
import { readPeriod } from './periods';
import { afterPartOfDay, readAgo, readRelative } from './relativeDates';
import { dateValue, resolveParts, type Today } from './resolveDates';
import {
  isCapital,
  isDash,
  isPossessive,
  touches,
  type SentenceWords,
  type ValueDraft,
} from './sentenceWords';
import { directionAt } from './tense';
import { readYear } from './years';

/** The date that begins at a token; undefined where none does. Prepositions stay outside. */
export function readDate(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  if (words.tokens[at]?.kind === 'number')
    return readAgo(words, at, today) ?? readPeriod(words, at, today) ?? readWritten(words, at, today);
  return (
    readRelative(words, at, today) ??
    readAgo(words, at, today) ??
    readFeast(words, at, today) ??
    readPeriod(words, at, today) ??
    readWritten(words, at, today) ??
    readJoined(words, at, today)
  );
}

/** A written date, or two of them: "from 3 April to 5 May 2020", "between 2010 and 2014", "March to June 2014". */
function readWritten(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  const from = readOne(words, at);
  if (from === undefined) return undefined;
  const to = secondOf(words, at, from);
  const end = to?.end ?? afterPartOfDay(words, from.end);
  const direction = directionAt(words, at, end);
  if (to === undefined) {
    const told =
      from.month !== undefined && from.year === undefined && from.yearOffset === undefined
        ? yearBefore(words, at)
        : undefined;
    const value = resolveParts(
      told === undefined ? from : { ...from, year: told },
      'plain',
      direction,
      today,
    );
    return { first: at, end, value: sinceValue(words, at, value), confidence: confidenceOf(from) };
  }
  // "March to June 2014": the year of the end is that of the beginning, unless a year lies between.
  const year =
    from.year ??
    (to.year === undefined
      ? undefined
      : from.month !== undefined && to.month !== undefined && from.month > to.month
        ? to.year - 1
        : to.year);
  const start = resolveParts(
    year === undefined || (from.weekday !== undefined && from.month === undefined) ? from : { ...from, year },
    'plain',
    direction,
    today,
  );
  const close = resolveParts(to, 'plain', direction, today);
  const ordered = start.iso !== null && close.iso !== null && start.iso <= close.iso;
  return {
    first: at,
    end,
    value: dateValue(ordered ? `${start.iso}/${close.iso}` : null, start.relative || close.relative),
    confidence: 0.85,
  };
}

function readOne(words: SentenceWords, at: number): WrittenParts | undefined {
  return readParts(words, at) ?? readYear(words, at);
}

/** How far back a sentence may have named the year of a date (tokens). */
const YEAR_REACH = 25;

/** "On August 6, 1945, … and on August 9": the year of a full date before, in the same sentence. */
function yearBefore({ lower, tokens }: SentenceWords, at: number): number | undefined {
  for (let place = at - 1; place > 1 && place >= at - YEAR_REACH; place -= 1) {
    const text = lower[place] as string;
    if (text === ';') return undefined;
    if (tokens[place]?.kind !== 'number' || !/^(?:1\d|20)\d\d$/.test(text)) continue;
    const day = lower[place - 1] === ',' ? place - 2 : place - 1;
    return MONTH_WORDS.has(lower[day] ?? '') || MONTH_WORDS.has(lower[day - 1] ?? '')
      ? Number(text)
      : undefined;
  }
  return undefined;
}

/** The other end of an interval; undefined where the words do not make one. */
function secondOf(words: SentenceWords, at: number, from: WrittenParts): WrittenParts | undefined {
  if (from.lastDay !== undefined || from.ambiguous || isPossessive(words, from.end - 1)) return undefined;
  const before = words.lower[at - 1] ?? '';
  const mark = words.lower[from.end] ?? '';
  const dash = isDash(words, from.end) && touches(words, from.end) === touches(words, from.end + 1);
  const links =
    dash ||
    mark === 'through' ||
    ((mark === 'to' || mark === 'until' || mark === 'till') &&
      (before === 'from' ||
        from.day !== undefined ||
        (from.month !== undefined && from.year !== undefined))) ||
    (mark === 'and' && before === 'between');
  if (!links) return undefined;
  const place = from.end + 1;
  const to = shortYear(words, place, from, dash) ?? readParts(words, place) ?? readYear(words, place, before);
  if (to === undefined || to.ambiguous || to.lastDay !== undefined) return undefined;
  // "from Monday to 5 May" is no pair of like things, "2010 to March 2012" is.
  const weekdays =
    (from.weekday !== undefined && from.month === undefined) !==
    (to.weekday !== undefined && to.month === undefined);
  return weekdays ? undefined : to;
}

/** The "14" of "2013-14" */
function shortYear(
  words: SentenceWords,
  at: number,
  from: WrittenParts,
  dash: boolean,
): WrittenParts | undefined {
  const text = words.tokens[at]?.text ?? '';
  if (!dash || !/^\d\d$/.test(text) || from.year === undefined || from.month !== undefined) return undefined;
  const year = Math.floor(from.year / 100) * 100 + Number(text);
  return year > from.year ? { ...UNWRITTEN, end: at + 1, year } : undefined;
}

/** "since March" runs on: "2023-03/..". */
function sinceValue(
  words: SentenceWords,
  at: number,
  value: ReturnType<typeof dateValue>,
): ReturnType<typeof dateValue> {
  const before = words.lower[at - 1] ?? '';
  const since =
    before === 'since' ||
    (/^(?:early|late|mid|last|at|least)$/.test(before) && words.lower[at - 2] === 'since');
  return since && value.iso !== null && !value.iso.includes('/')
    ? dateValue(`${value.iso}/..`, value.relative)
    : value;
}

function confidenceOf({ year, month, day, weekday, ambiguous }: WrittenParts): number {
  if (ambiguous) return 0.8;
  if (year !== undefined) return month === undefined ? 0.9 : 0.98;
  if (day !== undefined) return 0.93;
  return weekday === undefined ? 0.88 : 0.92;
}

/** "Christmas Day", "New Year's Eve 2019", "Good Friday" */
function readFeast(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  if (!isCapital(words, at) || !FEAST_STARTS.has(words.lower[at] ?? '')) return undefined;
  for (let count = Math.min(LONGEST_FEAST, words.tokens.length - at); count >= 1; count -= 1) {
    const name = words.tokens
      .slice(at, at + count)
      .map(({ text }) => text.toLowerCase().replaceAll('’', "'"))
      .join(' ');
    if (!isFeast(name)) continue;
    const end = at + count;
    // "Christmas Island", "Easter Rising": the name goes on.
    if (
      isCapital(words, end) &&
      !WEEKDAY_WORDS.has(words.lower[end] ?? '') &&
      !MONTH_WORDS.has(words.lower[end] ?? '')
    )
      return undefined;
    const year = readYear(words, words.lower[end] === ',' ? end + 1 : end);
    const day = feastIn(name, year?.year, words, at, end, today);
    return {
      first: at,
      end: year?.end ?? end,
      value: dateValue(day === undefined ? null : isoOfNumber(day), year === undefined),
      confidence: 0.82,
    };
  }
  return undefined;
}

function feastIn(
  name: string,
  year: number | undefined,
  words: SentenceWords,
  at: number,
  end: number,
  today: Today,
): number | undefined {
  if (year !== undefined) return feastDay(name, year);
  if (today === undefined) return undefined;
  const direction = directionAt(words, at, end);
  const { year: here } = dayOf(today);
  const days = [here - 1, here, here + 1].flatMap((one) => feastDay(name, one) ?? []);
  const cost = (day: number): number =>
    Math.abs(day - today) *
    ((direction === 'past' && day > today) || (direction === 'future' && day < today) ? 6 : 1);
  return days.toSorted((a, b) => cost(a) - cost(b))[0];
}

/** "mid-June", "Monday-Friday", "May-June 2020": one word to the tokeniser. */
function readJoined(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  const word = words.lower[at] ?? '';
  if (!word.includes('-')) return undefined;
  const [lead = '', rest = '', more] = word.split('-');
  if (rest === '' || more !== undefined) return undefined;
  const month = MONTH_WORDS.get(rest);
  if (month === undefined || (rest.length < 4 && rest !== 'may')) return undefined;
  const year = readYear(words, at + 1);
  const parts = { ...UNWRITTEN, end: year?.end ?? at + 1, year: year?.year, month };
  const direction = directionAt(words, at, parts.end);
  const value = resolveParts(parts, 'plain', direction, today);
  if (/^(?:mid|early|late)$/.test(lead)) return { first: at, end: parts.end, value, confidence: 0.85 };
  const first = MONTH_WORDS.get(lead);
  if (first === undefined || value.iso === null) return undefined;
  const start = resolveParts(
    { ...UNWRITTEN, end: at, month: first, year: Number(value.iso.slice(0, 4)) - (first > month ? 1 : 0) },
    'plain',
    direction,
    today,
  );
  return {
    first: at,
    end: parts.end,
    value: dateValue(`${start.iso}/${value.iso}`, value.relative),
    confidence: 0.85,
  };
}
