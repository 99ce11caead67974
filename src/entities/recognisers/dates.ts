// Dates and periods: days, months, years, decades, quarters, seasons, feasts, and intervals of two of them.

import { dayOf, isoMonth, isoOfNumber, isoYear } from '../../base/calendar';
import { feastDay, isFeast, LONGEST_FEAST, MONTH_WORDS, SEASONS, WEEKDAY_WORDS } from './calendarWords';
import { countedNoun } from './countedNoun';
import { readParts, type WrittenParts } from './dateParts';
import { readUnit } from './measures';
import { afterPartOfDay, readAgo, readRelative, season } from './relativeDates';
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

/** The date that begins at a token; undefined where none does. Prepositions stay outside. */
export function readDate(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
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
  return year > from.year ? { end: at + 1, year } : undefined;
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

/** Words before a number that make it a year even where it is far from now. */
const BEFORE_YEAR = new Set(
  'in since of from until till by between before after around about circa during early late mid year and to through ( summer winter spring autumn fall'.split(
    ' ',
  ),
);

/** A year: "2019", "(1987)", "in 1066"; no count ("1,900", "2000 people"), no label ("Flight 1977"). */
function readYear(words: SentenceWords, at: number, opener = ''): WrittenParts | undefined {
  const token = words.tokens[at];
  if (token?.kind !== 'number' || !/^(?:1\d|20)\d\d$/.test(token.text)) return undefined;
  const year = Number(token.text);
  const end = at + 1;
  if (touches(words, at) && !/^[-–—/("“‘'’[]$/.test(words.lower[at - 1] ?? '')) return undefined;
  if (touches(words, end) && /^[\p{L}%:]/u.test(words.lower[end] ?? '')) return undefined;
  const before = words.lower[at - 1] ?? '';
  if (
    NO_YEAR.has(before) ||
    (isDash(words, at - 1) && touches(words, at) && words.tokens[at - 2]?.kind === 'word')
  )
    return undefined;
  if (readUnit(words.lower, end) !== undefined) return undefined;
  const expected = BEFORE_YEAR.has(before) || opener === 'between' || opener === 'from';
  if (year < 1900 || year > 2060) {
    const told = before === 'the' && year >= 1700 && year < 1900 && year % 100 !== 0;
    if (!(expected || told) || year > 2100 || countedNoun(words, end)?.adjacent === true) return undefined;
    return { end, year };
  }
  const noun = countedNoun(words, end);
  // "2000 soldiers", "the 2008 floods", "in 2004 voters": people after a number are counted unless a year is expected.
  if (noun?.adjacent === true && noun.people && !(expected && year % 100 !== 0)) return undefined;
  if (year % 100 === 0 && !expected && noun?.adjacent === true) return undefined;
  if (/^(?:than|least|nearly|almost|over|some|approximately)$/.test(before) && year % 100 === 0)
    return undefined;
  return { end, year };
}

/** Labels of other four-digit numbers. */
const NO_YEAR = new Set(
  'no number # flight route highway article section page room resolution bill act boeing airbus channel model type than least nearly almost approximately $ £ € ¥ × x'.split(
    ' ',
  ),
);

/** "the 1990s", "the 19th century", "Q3 2022", "the third quarter of 2022", "spring 2021", "2022/23". */
function readPeriod(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  return (
    readDecade(words, at) ??
    readCentury(words, at) ??
    readPartOfYear(words, at, today) ??
    readSlashedYears(words, at)
  );
}

function readDecade(words: SentenceWords, at: number): ValueDraft | undefined {
  const text = words.tokens[at]?.text ?? '';
  if (words.tokens[at]?.kind !== 'number') return undefined;
  const plural =
    words.lower[at + 1] === 's' && touches(words, at + 1)
      ? at + 2
      : /^['’]$/.test(words.lower[at + 1] ?? '') && words.lower[at + 2] === 's' && touches(words, at + 2)
        ? at + 3
        : 0;
  if (plural === 0) return undefined;
  if (/^(?:1\d|20)\d0$/.test(text)) {
    const year = Number(text);
    // "the 1900s" may be ten years or a hundred.
    return {
      first: at,
      end: plural,
      value: dateValue(year % 100 === 0 ? `${year}/${year + 99}` : `${year}/${year + 9}`, false),
      confidence: 0.93,
    };
  }
  // "the '80s" and "the 80s"; "in her 80s" is an age.
  const apostrophe = /^['’‘]$/.test(words.lower[at - 1] ?? '') && touches(words, at);
  const before = words.lower[at - (apostrophe ? 2 : 1)] ?? '';
  if (!/^[2-9]0$/.test(text) || !/^(?:the|early|late|mid)$/.test(before)) return undefined;
  return { first: at, end: plural, value: dateValue(`19${text}/19${text[0]}9`, false), confidence: 0.75 };
}

const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** Ordinals in words that begin a century or a quarter. */
export const ORDINALS: readonly string[] = [...ORDINAL_WORDS.keys()];

function ordinalAt(
  words: SentenceWords,
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const spelled = ORDINAL_WORDS.get(words.lower[at] ?? '');
  if (spelled !== undefined) return { value: spelled, end: at + 1 };
  if (!/^\d{1,2}$/.test(words.lower[at] ?? '') || !touches(words, at + 1)) return undefined;
  return /^(?:st|nd|rd|th)$/.test(words.lower[at + 1] ?? '')
    ? { value: Number(words.lower[at]), end: at + 2 }
    : undefined;
}

/** "the 19th century", "19th-century" */
function readCentury(words: SentenceWords, at: number): ValueDraft | undefined {
  const ordinal = ordinalAt(words, at);
  if (ordinal === undefined || ordinal.value > 22) return undefined;
  const hyphen = words.lower[ordinal.end] === '-' ? 1 : 0;
  const joined = /^th-century$/.test(words.lower[at + 1] ?? '');
  if (!joined && words.lower[ordinal.end + hyphen] !== 'century') return undefined;
  const end = joined ? at + 2 : ordinal.end + hyphen + 1;
  const last = ordinal.value * 100;
  const ancient = words.lower[end] === 'bc' || words.lower[end] === 'bce';
  return {
    first: at,
    end,
    value: dateValue(ancient ? null : `${isoYear(last - 99)}/${isoYear(last)}`, false),
    confidence: 0.9,
  };
}

/** "Q3 2022", "the third quarter of 2022", "the first half of 2021", "spring 2021". */
function readPartOfYear(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  const word = words.lower[at] ?? '';
  const quarter = /^q([1-4])$/.exec(word);
  if (quarter !== null) return yearPart(words, at, at + 1, Number(quarter[1]), 3, today);
  const season = SEASONS.get(word);
  if (season !== undefined) return readSeason(words, at, season);
  const ordinal = ordinalAt(words, at);
  if (ordinal === undefined || ordinal.value > 4) return undefined;
  const half = words.lower[ordinal.end] === 'half';
  if (!(half && ordinal.value <= 2) && words.lower[ordinal.end] !== 'quarter') return undefined;
  // "the second half" is one of a match, "the third quarter" of a game: the year, or "of the year", must follow.
  return yearPart(words, at, ordinal.end + 1, ordinal.value, half ? 6 : 3, today);
}

function yearPart(
  words: SentenceWords,
  at: number,
  after: number,
  number: number,
  months: number,
  today: Today,
): ValueDraft | undefined {
  const { lower } = words;
  const of = lower[after] === 'of' || lower[after] === 'in' ? after + 1 : after;
  const written = readYear(words, of);
  const year = written?.year ?? yearInWords(lower, of, today);
  const end = written?.end ?? (year === undefined ? after : of + 2);
  if (year === undefined && months === 3 && lower[at]?.startsWith('q') === true)
    return { first: at, end: after, value: dateValue(null, true), confidence: 0.7 };
  if (year === undefined) return undefined;
  const first = (number - 1) * months + 1;
  const iso = year === null ? null : `${isoMonth(year, first)}/${isoMonth(year, first + months - 1)}`;
  return { first: at, end, value: dateValue(iso, written === undefined), confidence: 0.9 };
}

/** "this year", "last year", "the year": the year as a number, null where it is open, undefined where none is meant. */
function yearInWords(lower: readonly string[], at: number, today: Today): number | null | undefined {
  if (lower[at + 1] !== 'year') return undefined;
  const offset =
    lower[at] === 'this' || lower[at] === 'the'
      ? 0
      : lower[at] === 'last'
        ? -1
        : lower[at] === 'next'
          ? 1
          : undefined;
  if (offset === undefined) return undefined;
  return today === undefined ? null : dayOf(today).year + offset;
}

/** "spring 2021", "the summer of 1944": months of the north. A winter belongs to two years, so its year stands alone. */
function readSeason(words: SentenceWords, at: number, firstMonth: number): ValueDraft | undefined {
  const of = words.lower[at + 1] === 'of' ? at + 2 : at + 1;
  const year = readYear(words, of);
  if (year?.year === undefined) return undefined;
  const iso = firstMonth === 12 ? isoYear(year.year) : season(year.year, firstMonth);
  return { first: at, end: year.end, value: dateValue(iso, false), confidence: 0.85 };
}

/** "2022/23", "2022/2023" */
function readSlashedYears(words: SentenceWords, at: number): ValueDraft | undefined {
  if (words.lower[at + 1] !== '/' || !touches(words, at + 1) || !touches(words, at + 2)) return undefined;
  const first = words.tokens[at]?.text ?? '';
  const second = words.tokens[at + 2]?.text ?? '';
  if (
    !/^(?:19|20)\d\d$/.test(first) ||
    !/^(?:\d\d|(?:19|20)\d\d)$/.test(second) ||
    words.lower[at + 3] === '/'
  )
    return undefined;
  const year = Number(first);
  const last = second.length === 4 ? Number(second) : Math.floor(year / 100) * 100 + Number(second);
  return last > year
    ? { first: at, end: at + 3, value: dateValue(`${year}/${last}`, false), confidence: 0.9 }
    : undefined;
}

/** "Christmas Day", "New Year's Eve 2019", "Good Friday" */
function readFeast(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  if (!isCapital(words, at)) return undefined;
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
  const [lead = '', rest = '', more] = (words.lower[at] ?? '').split('-');
  if (rest === '' || more !== undefined) return undefined;
  const month = MONTH_WORDS.get(rest);
  if (month === undefined || (rest.length < 4 && rest !== 'may')) return undefined;
  const year = readYear(words, at + 1);
  const parts = { end: year?.end ?? at + 1, month, ...(year?.year === undefined ? {} : { year: year.year }) };
  const direction = directionAt(words, at, parts.end);
  const value = resolveParts(parts, 'plain', direction, today);
  if (/^(?:mid|early|late)$/.test(lead)) return { first: at, end: parts.end, value, confidence: 0.85 };
  const first = MONTH_WORDS.get(lead);
  if (first === undefined || value.iso === null) return undefined;
  const start = resolveParts(
    { end: at, month: first, year: Number(value.iso.slice(0, 4)) - (first > month ? 1 : 0) },
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
