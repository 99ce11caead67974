import { daysIn, MONTHS } from '../../base/calendar';
import { writtenDaysIn } from '../consistency/calendar';
import { defineRule } from '../rule';

// Matches "25:10 p.m.", "11:75", "71 pm"; not "10:45", "11 pm" or a score of "2:1".
const CLOCK =
  /(?<![\d.,:])(?:(\d{1,2})[:.](\d{2})|(\d{1,2})) ?(a\.m\.|p\.m\.|am|pm|o['’]clock)(?![a-zà-ɏ])/gi;

// Matches "in 6829.", "since 3014,", "elections of 2919"; not "in 2500 BC" or "of 5000 homes".
const FAR_YEAR =
  /\b(?:in|since|until|elections? of|(?:january|february|march|april|may|june|july|august|september|october|november|december),?) ((?:2[2-9]|[3-9]\d)\d\d)(?=[.,;)]?(?:\s|$))(?![.,]\d)(?! (?:BC|[a-zà-ɏ]))/gi;

// Matches "28min 94.5sec": no minute has so many seconds.
const SECONDS = /\b\d{1,2} ?min(?:utes?)?,? (?:and )?([6-9]\d)(?:\.\d{1,3})? ?sec/gi;

const TIMES: readonly RegExp[] = [FAR_YEAR, SECONDS, CLOCK];

export const impossibleDate = defineRule({
  id: 'impossible-date',
  title: 'A day or hour that does not exist',
  family: 'consistency',
  severity: 'error',
  explanation: 'The calendar has no such day, or the clock no such hour. A digit was mistyped.',
  resolve: 'Look the date up in your notes, and correct it.',
  examples: {
    flags: [
      'The next meeting is planned for [[June 31]] in Vigo.',
      'On [[30 February 1994]] a storm took the roof off the store.',
      'The law took effect on [[29 February 2023]].',
      'Polls close at [[71 pm]] in the east.',
      'She finished in 2hr 28min [[94]].5sec and was first.',
      'The two towns were joined after the elections of [[6829]].',
    ],
    passes: [
      'The next meeting is planned for June 30 in Vigo.',
      'The law took effect on 29 February 2024.',
      'Polls close at 11 pm in the east.',
      'In May 1994 a storm took the roof off the store.',
      'The film “September 31” opens on Friday.',
    ],
  },
  mayFind: (sentence) => sentence.mayMatch(TIMES) || writtenDaysIn(sentence).length > 0,
  *check(sentence) {
    for (const date of writtenDaysIn(sentence)) {
      const last = daysIn(date.month, date.year);
      if (date.day >= 1 && date.day <= last) continue;
      // "March 49" is no day at all, "August 2:1" no date: two digits beyond 39 are another kind of number.
      if (date.day > 99 || sentence.isQuoted(date)) continue;
      const month = MONTHS[date.month - 1] ?? '';
      yield {
        start: date.start,
        end: date.end,
        confidence: date.day > 39 ? 0.75 : 0.93,
        message:
          date.month === 2 && date.day === 29
            ? `${date.year} was no leap year: its February had 28 days.`
            : `${month} has ${last} days.`,
      };
    }
    for (const { end, match } of sentence.matches(FAR_YEAR)) {
      const year = match[1] ?? '';
      yield {
        start: end - year.length,
        end,
        confidence: 0.7,
        message: `The year ${year} is far away.`,
      };
    }
    for (const { end, match } of sentence.matches(SECONDS)) {
      const seconds = match[1] ?? '';
      const start = end - match[0].length + match[0].lastIndexOf(seconds);
      yield {
        start,
        end: start + seconds.length,
        confidence: 0.9,
        message: `A minute has 60 seconds, not ${seconds}.`,
      };
    }
    for (const time of sentence.matches(CLOCK)) {
      const hour = Number(time.match[1] ?? time.match[3]);
      const minute = Number(time.match[2] ?? 0);
      const twelve = /m/i.test(time.match[4] ?? '');
      if (minute < 60 && hour <= (twelve ? 12 : 24)) continue;
      // "15:30 pm" says the hour twice, but every reader understands it.
      if (minute < 60 && hour <= 24) continue;
      yield {
        start: time.start,
        end: time.end,
        confidence: 0.85,
        message: `The clock knows no ${time.match[0]}.`,
      };
    }
  },
});
