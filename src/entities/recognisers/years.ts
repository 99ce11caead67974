// Tells a year that stands alone from a count and from a label.

import { countedNoun } from './countedNoun';
import { UNWRITTEN, type WrittenParts } from './dateParts';
import { readUnit } from './measures';
import { isDash, touches, type SentenceWords } from './sentenceWords';

/** Words before a number that make it a year even where it is far from now. */
const BEFORE_YEAR = new Set(
  'in since of from until till by between before after around about circa during early late mid year and to through ( summer winter spring autumn fall'.split(
    ' ',
  ),
);

/** A year: "2019", "(1987)", "in 1066"; no count ("1,900", "2000 people"), no label ("Flight 1977"). */
export function readYear(words: SentenceWords, at: number, opener = ''): WrittenParts | undefined {
  const token = words.tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4 || !/^(?:1\d|20)\d\d$/.test(token.text))
    return undefined;
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
    return { ...UNWRITTEN, end, year };
  }
  const noun = countedNoun(words, end);
  // "2000 soldiers", "the 2008 floods", "in 2004 voters": people after a number are counted unless a year is expected.
  if (noun?.adjacent === true && noun.people && !(expected && year % 100 !== 0)) return undefined;
  if (year % 100 === 0 && !expected && noun?.adjacent === true) return undefined;
  if (/^(?:than|least|nearly|almost|over|some|approximately)$/.test(before) && year % 100 === 0)
    return undefined;
  return { ...UNWRITTEN, end, year };
}

/** Labels of other four-digit numbers. */
const NO_YEAR = new Set(
  'no number # flight route highway article section page room resolution bill act boeing airbus channel model type than least nearly almost approximately $ £ € ¥ × x'.split(
    ' ',
  ),
);
