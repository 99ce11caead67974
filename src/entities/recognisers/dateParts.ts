// Reads what a date is written with: day, month, year and weekday in all orders of the newsroom. When it was is decided
// elsewhere.

import { MONTH_WORDS, WEEKDAY_WORDS } from './calendarWords';
import { isCapital, isDash, isPossessive, touches, type SentenceWords } from './sentenceWords';

/** A date as written; what the text does not give is undefined. */
export interface WrittenParts {
  /** Index after its last token. */
  readonly end: number;
  readonly year: number | undefined;
  /** How many years from publication: -1 for "May last year". */
  readonly yearOffset: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The last day of "3 to 5 May". */
  readonly lastDay: number | undefined;
  /** 0 (Sunday) to 6. */
  readonly weekday: number | undefined;
  /** Whether the order of day and month is open, as in 3/4/2023. */
  readonly ambiguous: boolean;
}

/** A date that gives nothing yet: dates are this with what the text gives, so that all have one shape. */
export const UNWRITTEN: WrittenParts = {
  end: 0,
  year: undefined,
  yearOffset: undefined,
  month: undefined,
  day: undefined,
  lastDay: undefined,
  weekday: undefined,
  ambiguous: false,
};

/** The last day that any month has. */
const LAST_DAY = 31;

/**
 * The day, month or weekday that begins at a token, a year alone left aside; undefined where none does. `lastDay` lets a
 * rule read days that no month has: "June 49".
 */
export function readParts(words: SentenceWords, at: number, lastDay = LAST_DAY): WrittenParts | undefined {
  const kind = words.tokens[at]?.kind;
  if (kind === 'number') return readNumeric(words, at) ?? readDayFirst(words, at, lastDay);
  if (kind !== 'word') return undefined;
  return readWeekday(words, at, lastDay) ?? readMonthFirst(words, at, lastDay);
}

/** "2023-10-19", "19/10/2023", "19.10.2023" */
function readNumeric(words: SentenceWords, at: number): WrittenParts | undefined {
  const text = words.tokens[at]?.text ?? '';
  const dotted = text.includes('.') ? /^(\d{1,2})\.(\d{1,2})\.((?:1\d|20)\d\d)$/.exec(text) : null;
  if (dotted !== null) return ordered(at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), true);
  const mark = words.lower[at + 1];
  if ((mark !== '-' && mark !== '/') || words.lower[at + 3] !== mark) return undefined;
  for (let place = at + 1; place <= at + 4; place += 1) if (!touches(words, place)) return undefined;
  const [first, second, third] = [text, words.lower[at + 2] ?? '', words.lower[at + 4] ?? ''];
  if (touches(words, at + 5) && /^[/\p{L}\d]/u.test(words.lower[at + 5] ?? '')) return undefined;
  if (/^(?:1\d|20)\d\d$/.test(first) && /^\d\d$/.test(second) && /^\d\d$/.test(third)) {
    return {
      ...UNWRITTEN,
      end: at + 5,
      year: Number(first),
      month: Number(second),
      day: Number(third),
    };
  }
  if (!/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second) || !/^(?:1\d|20)\d\d$/.test(third))
    return undefined;
  return ordered(at + 5, Number(first), Number(second), Number(third), false);
}

function ordered(
  end: number,
  first: number,
  second: number,
  year: number,
  dayFirst: boolean,
): WrittenParts | undefined {
  if (first > 31 || second > 31 || (first > 12 && second > 12) || first < 1 || second < 1) return undefined;
  if (dayFirst || first > 12) return { ...UNWRITTEN, end, year, month: second, day: first };
  if (second > 12 || first === second) return { ...UNWRITTEN, end, year, month: first, day: second };
  return { ...UNWRITTEN, end, year, ambiguous: true };
}

/** "19 October 2023", "19th of October", "3 to 5 May", "11-13 Dec." */
function readDayFirst(words: SentenceWords, at: number, lastDay: number): WrittenParts | undefined {
  const day = dayAt(words, at, lastDay);
  if (day === undefined) return undefined;
  let { end } = day;
  let last: number | undefined;
  const mark = words.lower[end] ?? '';
  if (mark === 'to' || mark === 'and' || mark === 'or' || isDash(words, end)) {
    const second = dayAt(words, end + 1, lastDay);
    const month = second === undefined ? undefined : monthAt(words, afterOf(words, second.end));
    if (second !== undefined && month !== undefined && second.day > day.day) {
      last = second.day;
      ({ end } = second);
    }
  }
  const month = monthAt(words, afterOf(words, end));
  if (month === undefined) return undefined;
  return withYear(words, month.end, month.month, day.day, last);
}

function afterOf({ lower }: SentenceWords, at: number): number {
  return lower[at] === 'of' || (lower[at] === 'day' && lower[at + 1] === 'of')
    ? at + (lower[at] === 'of' ? 1 : 2)
    : at;
}

/** "October 19, 2023", "Oct. 19", "October 25-26", "October 2023", "October"; a bare short form is none. */
function readMonthFirst(words: SentenceWords, at: number, lastDay: number): WrittenParts | undefined {
  const month = monthAt(words, at);
  if (month === undefined) return undefined;
  const day = month.possessive ? undefined : dayAt(words, month.end, lastDay);
  if (day !== undefined) {
    let { end } = day;
    let last: number | undefined;
    const mark = words.lower[end] ?? '';
    if (mark === 'to' || mark === 'and' || mark === 'through' || isDash(words, end)) {
      const second = dayAt(words, end + 1, lastDay);
      // "October 30 to 2 November" goes on in another month; "May 3 and 40 people" is no pair of days.
      if (
        second !== undefined &&
        second.day > day.day &&
        (mark !== 'and' || second.day === day.day + 1) &&
        monthAt(words, second.end) === undefined
      ) {
        last = second.day;
        ({ end } = second);
      }
    }
    return withYear(words, end, month.month, day.day, last);
  }
  const dated = month.possessive ? undefined : withYear(words, month.end, month.month, undefined, undefined);
  if (dated?.year !== undefined || dated?.yearOffset !== undefined) return dated;
  return month.short || !isMonthAlone(words, at)
    ? undefined
    : { ...UNWRITTEN, end: at + 1, month: month.month };
}

/** "Monday", "Monday, Dec. 26", "Friday 3 May"; a short form stands only with its date. */
function readWeekday(words: SentenceWords, at: number, lastDay: number): WrittenParts | undefined {
  const word = words.lower[at] ?? '';
  const weekday = WEEKDAY_WORDS.get(word);
  if (weekday === undefined || !isCapital(words, at)) return undefined;
  if (!isPossessive(words, at)) {
    const date = dateAfterWeekday(words, at + 1, lastDay);
    if (date !== undefined) return { ...date, weekday };
  }
  return word.length > 5 && isWeekdayAlone(words, at) ? { ...UNWRITTEN, end: at + 1, weekday } : undefined;
}

/** The rest of "Monday, Dec. 26", "Monday morning, 26 December", "Monday (26 December)". */
function dateAfterWeekday(words: SentenceWords, at: number, lastDay: number): WrittenParts | undefined {
  const { lower } = words;
  let place = at;
  if (lower[place] === '.' && touches(words, place)) place += 1;
  if (/^(?:morning|afternoon|evening|night)$/.test(lower[place] ?? '')) place += 1;
  if (lower[place] === ',') place += 1;
  if (lower[place] === 'the') place += 1;
  const bracket = lower[place] === '(';
  if (bracket) place += 1;
  const date =
    words.tokens[place]?.kind === 'number'
      ? (readNumeric(words, place) ?? readDayFirst(words, place, lastDay))
      : readMonthFirst(words, place, lastDay);
  if (date?.day === undefined) return undefined;
  if (!bracket) return date;
  return lower[date.end] === ')' ? { ...date, end: date.end + 1 } : undefined;
}

/** Words before which a capital does not belong to the weekday's or month's name. */
const BEFORE_DAY = new Set(
  'on in since of until till by from between to through during last this next early late mid every each for before after and or past previous ahead around about week'.split(
    ' ',
  ),
);
/** Words with a capital that may follow a day in a headline. */
const AFTER_DAY = new Set(
  'after as at before but for from in it night morning evening afternoon of on over the to when while with and i he she'.split(
    ' ',
  ),
);
/** "Black Friday", "Good Friday", "Super Tuesday": named days. */
const NAMED_DAYS = new Set(
  'black good super bloody cyber palm easter whit ash shrove maundy holy giving blue ruby red mad casual throwback'.split(
    ' ',
  ),
);

function isWeekdayAlone(words: SentenceWords, at: number): boolean {
  const before = words.lower[at - 1] ?? '';
  if (isCapital(words, at - 1) && NAMED_DAYS.has(before)) return false;
  if (BEFORE_DAY.has(before) || isPossessive(words, at)) return true;
  // "The Sunday Times", "Friday Night Lights"
  return !isCapital(words, at + 1) || AFTER_DAY.has(words.lower[at + 1] ?? '');
}

/** Months whose name is a word or a given name of another kind. */
const OTHER_SENSE = new Set(['may', 'march', 'april', 'june', 'august']);

function isMonthAlone(words: SentenceWords, at: number): boolean {
  const before = words.lower[at - 1] ?? '';
  const word = words.lower[at] ?? '';
  const upper = words.tokens[at]?.text === word.toUpperCase();
  // "the June figures"; "the March" may be one on Washington.
  if (before === 'the' && word !== 'march' && !upper) return !isCapital(words, at + 1);
  if (OTHER_SENSE.has(word) || upper) {
    if (!BEFORE_DAY.has(before) || before === 'for' || before === 'and' || before === 'or')
      return before === 'and' && MONTH_WORDS.has(words.lower[at - 2] ?? '');
    // "of May", "to March" are months; "to April Hanson", "by June Carter" are people.
    return (
      !isCapital(words, at + 1) ||
      before === 'in' ||
      before === 'since' ||
      before === 'last' ||
      before === 'next'
    );
  }
  return (
    BEFORE_DAY.has(before) ||
    isPossessive(words, at) ||
    !isCapital(words, at + 1) ||
    AFTER_DAY.has(words.lower[at + 1] ?? '')
  );
}

interface Month {
  readonly month: number;
  readonly end: number;
  readonly short: boolean;
  readonly possessive: boolean;
}

function monthAt(words: SentenceWords, at: number): Month | undefined {
  const word = words.lower[at] ?? '';
  const month = MONTH_WORDS.get(word);
  if (month === undefined || !isCapital(words, at)) return undefined;
  const short = word.length < 5 && word !== 'may' && word !== 'june' && word !== 'july';
  const stop = short && words.lower[at + 1] === '.' && touches(words, at + 1);
  return { month, end: at + (stop ? 2 : 1), short, possessive: isPossessive(words, at) };
}

/** A day of the month, with its "st", "nd", "rd" or "th"; not the "10" of "10 percent" or "10:30". */
function dayAt(
  words: SentenceWords,
  at: number,
  lastDay: number,
): { readonly day: number; readonly end: number } | undefined {
  const text = words.tokens[at]?.text ?? '';
  if (words.tokens[at]?.kind !== 'number' || text.length > 2 || !/^\d{1,2}$/.test(text)) return undefined;
  const day = Number(text);
  if (day < 1 || day > lastDay) return undefined;
  const ordinal = touches(words, at + 1) && /^(?:st|nd|rd|th)$/.test(words.lower[at + 1] ?? '');
  if (!ordinal && touches(words, at + 1) && /^[\p{L}%:/]/u.test(words.lower[at + 1] ?? '')) return undefined;
  return { day, end: at + (ordinal ? 2 : 1) };
}

const YEAR_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The year behind a day or month: "October 19, 2023", "October 2023", "October of 2023". */
function withYear(
  words: SentenceWords,
  at: number,
  month: number,
  day: number | undefined,
  lastDay: number | undefined,
): WrittenParts {
  const comma = words.lower[at] === ',' || words.lower[at] === 'of' ? 1 : 0;
  const text = words.tokens[at + comma]?.text ?? '';
  const follows = words.lower[at + comma + 1] ?? '';
  // "On May 5, 2000 people came": a count after all.
  const isYear =
    /^(?:1\d|20)\d\d$/.test(text) &&
    words.tokens[at + comma]?.kind === 'number' &&
    follows !== 'people' &&
    !(touches(words, at + comma) && comma === 0);
  if (isYear) return { ...UNWRITTEN, end: at + comma + 1, year: Number(text), month, day, lastDay };
  // "May last year", "July of this year"
  const offset =
    words.lower[at + comma + 1] === 'year' ? YEAR_OFFSETS.get(words.lower[at + comma] ?? '') : undefined;
  const end = offset === undefined ? at : at + comma + 2;
  return { ...UNWRITTEN, end, yearOffset: offset, month, day, lastDay };
}
