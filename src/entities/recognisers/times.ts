// Times of the clock: "10:30 p.m.", "8am", "noon", "1430 GMT", "five o'clock".

import type { TimeValue } from '../entity';
import { SMALL_NUMBERS } from './numbers';
import { type SentenceWords, type ValueDraft } from './sentenceWords';

/** As written, because "est" and "met" are words of other kinds. */
const ZONES = new Set(
  'GMT UTC BST IST CET CEST EET EEST MSK EST EDT ET CST CDT CT MST MDT PST PDT PT AEST AEDT ACST AWST NZST NZDT JST KST HKT SGT WIB WAT CAT EAT SAST PKT WET WEST'.split(
    ' ',
  ),
);
const BEFORE_CLOCK = new Set(
  'at by until till from around about before after since between approximately to'.split(' '),
);
const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['a.m.', 'am'],
  ['a.m', 'am'],
  ['pm', 'pm'],
  ['p.m.', 'pm'],
  ['p.m', 'pm'],
]);

/** The time that begins at a token; undefined where none does. */
export function readTime(words: SentenceWords, at: number): ValueDraft | undefined {
  const word = words.lower[at] ?? '';
  if (word === 'noon' || word === 'midday') return draft(words, at, at + 1, '12:00', 0.88);
  // "midnight blue", "a midnight raid": the hour stands after a preposition.
  if (word === 'midnight')
    return BEFORE_CLOCK.has(words.lower[at - 1] ?? '') ? draft(words, at, at + 1, '00:00', 0.88) : undefined;
  return readClock(words, at);
}

function readClock(words: SentenceWords, at: number): ValueDraft | undefined {
  const { tokens, lower } = words;
  const text = tokens[at]?.text ?? '';
  if (!mayBeClock(words, at, text)) return undefined;
  const spelled = SMALL_NUMBERS.get(lower[at] ?? '');
  const match = /^(\d{1,2})(?:([:.])(\d{2})(?::\d{2})?)?$/.exec(text);
  const hour = spelled ?? (match === null ? undefined : Number(match[1]));
  if (hour !== undefined && hour <= 24) {
    const minute = Number(match?.[3] ?? 0);
    const next = lower[at + 1] ?? '';
    const half = HALVES.get(next);
    if (half !== undefined && minute < 60 && hour >= 1) {
      // "15:30 pm" says the hour twice, but every reader understands it.
      const hours = hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
      return draft(words, at, at + 2, clock(hours, minute), 0.97);
    }
    if ((next === "o'clock" || next === 'o’clock') && hour >= 1 && hour <= 12) {
      return draft(words, at, at + 2, clock(hour, 0), 0.8);
    }
    if (match?.[2] === ':' && minute < 60) return bareClock(words, at, hour, minute);
    if (match?.[2] === '.' && minute < 60 && zoneAt(words, at + 1) !== undefined)
      return draft(words, at, at + 1, clock(hour, minute), 0.9);
  }
  // "1430 GMT", "0900 local time"
  const four = /^([01]\d|2[0-4])([0-5]\d)$/.exec(text);
  if (
    four !== null &&
    (zoneAt(words, at + 1) !== undefined ||
      lower[at + 1] === 'hours' ||
      lower[at + 1] === 'hrs' ||
      (lower[at + 1] === 'local' && lower[at + 2] === 'time'))
  ) {
    const end = lower[at + 1] === 'hours' || lower[at + 1] === 'hrs' ? at + 2 : at + 1;
    // "1600 hours of work" is a duration; the clock's hours stand after "at".
    if (end === at + 2 && !BEFORE_CLOCK.has(lower[at - 1] ?? '')) return undefined;
    return draft(words, at, end, clock(Number(four[1]), Number(four[2])), 0.95);
  }
  return undefined;
}

/** Whether a clock may be read at all: a number with a mark in it, one of four figures, or one before "p.m." and the like. */
function mayBeClock({ lower }: SentenceWords, at: number, text: string): boolean {
  if (text.length > 2 && (text.length === 4 || text.includes(':') || text.includes('.'))) return true;
  const next = lower[at + 1] ?? '';
  return HALVES.has(next) || next === "o'clock" || next === 'o’clock';
}

/** "10:30" alone may be a result or a verse: it is a time after "at", or before a zone. */
function bareClock(words: SentenceWords, at: number, hour: number, minute: number): ValueDraft | undefined {
  const { lower } = words;
  const before = lower[at - 1] ?? '';
  const known =
    BEFORE_CLOCK.has(before) ||
    zoneAt(words, at + 1) !== undefined ||
    (lower[at + 1] === 'local' && lower[at + 2] === 'time');
  if (!known) return undefined;
  return draft(
    words,
    at,
    at + 1,
    clock(hour, minute),
    BEFORE_CLOCK.has(before) && before !== 'to' ? 0.9 : 0.75,
  );
}

/** The zone's letters, in brackets too; undefined where none stand at the token. */
function zoneAt({ tokens }: SentenceWords, at: number): string | undefined {
  const text = tokens[at]?.text ?? '';
  return ZONES.has(text) ? text : undefined;
}

function draft(
  words: SentenceWords,
  first: number,
  end: number,
  iso: string,
  confidence: number,
): ValueDraft | undefined {
  const zone = zoneAt(words, end);
  const value: TimeValue = zone === undefined ? { kind: 'time', iso } : { kind: 'time', iso, zone };
  return { first, end: zone === undefined ? end : end + 1, value, confidence };
}

function clock(hour: number, minute: number): string {
  return `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
