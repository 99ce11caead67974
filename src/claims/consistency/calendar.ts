// The days that an article writes out, those that do not exist included, and the years in which they may lie.

import { dayOf, MONTHS, type Day } from '../../base/calendar';
import type { Span } from '../../base/span';
import { MONTH_WORDS } from '../../entities/recognisers/calendarWords';
import { readParts } from '../../entities/recognisers/dateParts';
import { todayOf } from '../../entities/recognisers/resolveDates';
import { isDash, sentenceWords, touches } from '../../entities/recognisers/sentenceWords';
import type { Token } from '../../text/article';
import { perSentence } from '../perSentence';
import type { ArticleReading } from '../reading';

/** A day as the text writes it; it need not exist. */
export interface WrittenDay extends Span {
  /** 0 (Sunday) to 6; undefined where the text names none. */
  readonly weekday: number | undefined;
  /** Where the weekday stands; undefined where the text names none. */
  readonly weekdaySpan: Span | undefined;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | undefined;
}

/** A rule must see the days that no month has: "June 49" is a slip, "June 100" is none. */
const HIGHEST_DAY = 99;

/** Every written day has one of these words. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTH_WORDS.keys());
const NO_DAYS: readonly WrittenDay[] = [];

/** The days that a sentence writes out with their month, in order. */
export const writtenDaysIn = perSentence((sentence) =>
  sentence.holds(MONTH_NAMES) ? readDays(sentence.tokens) : NO_DAYS,
);

function readDays(tokens: readonly Token[]): readonly WrittenDay[] {
  const words = sentenceWords(tokens);
  const days: WrittenDay[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    // The "7" of "5.7 June" or "COVID-19 June" is no day.
    if (
      tokens[at]?.kind === 'number' &&
      touches(words, at) &&
      (isDash(words, at - 1) || /^[.,/\d]/.test(words.lower[at - 1] ?? ''))
    )
      continue;
    const parts = readParts(words, at, HIGHEST_DAY);
    if (parts?.day === undefined || parts.month === undefined) continue;
    const first = tokens[at] as Token;
    days.push({
      start: first.start,
      end: words.ends[parts.end - 1] as number,
      weekday: parts.weekday,
      weekdaySpan: parts.weekday === undefined ? undefined : { start: first.start, end: first.end },
      day: parts.day,
      month: parts.month,
      year: parts.year,
    });
    at = parts.end - 1;
  }
  return days;
}

/** "14 October 2024". */
export function dateInWords(day: number, month: number, year: number | undefined): string {
  return `${day} ${MONTHS[month - 1] ?? ''}${year === undefined ? '' : ` ${year}`}`;
}

/** The publication date as numbers; undefined where the article has none. */
export function publicationDay({ article }: ArticleReading): Day | undefined {
  const number = todayOf(article.published);
  return number === undefined ? undefined : dayOf(number);
}

/**
 * The years in which a day without a year may lie: the one that brings it closest to publication, and the one before
 * and after where they are less than eight months away. Empty where the article has no date.
 */
export function likelyYears(date: WrittenDay, reading: ArticleReading): readonly number[] {
  const published = publicationDay(reading);
  if (published === undefined) return [];
  const months = (year: number): number =>
    Math.abs((year - published.year) * 12 + date.month - published.month + (date.day - published.day) / 31);
  return [published.year, published.year - 1, published.year + 1]
    .filter((year) => months(year) < 8)
    .sort((a, b) => months(a) - months(b));
}
