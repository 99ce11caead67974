// Periods longer than a month: decades, centuries, quarters and halves, seasons, years with a stroke between.

import { dayOf, isoMonth, isoYear } from '../../base/calendar';
import { SEASONS } from './calendarWords';
import { season } from './relativeDates';
import { dateValue, type Today } from './resolveDates';
import { touches, type SentenceWords, type ValueDraft } from './sentenceWords';
import { readYear } from './years';

/** "the 1990s", "the 19th century", "Q3 2022", "the third quarter of 2022", "spring 2021", "2022/23". */
export function readPeriod(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
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
  if (!touches(words, at + 1) || !/^\d{1,2}$/.test(words.lower[at] ?? '')) return undefined;
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

/** The quarters of a year as companies write them, in order. */
export const QUARTERS: readonly string[] = ['q1', 'q2', 'q3', 'q4'];

/** "Q3 2022", "the third quarter of 2022", "the first half of 2021", "spring 2021". */
function readPartOfYear(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  const word = words.lower[at] ?? '';
  const quarter = QUARTERS.indexOf(word) + 1;
  if (quarter > 0) return yearPart(words, at, at + 1, quarter, 3, today);
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
