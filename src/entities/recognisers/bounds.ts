// Whether a number is exact: "about 40", "more than two dozen", "at least 12", "up to 300", "60-plus".

import type { Bound } from '../entity';
import type { SentenceWords } from './sentenceWords';

const ABOUT = new Set(
  'about around approximately approx roughly some nearly almost circa ca estimated virtually maybe perhaps ~ ≈'.split(
    ' ',
  ),
);
const AT_LEAST = new Set([
  'over',
  'above',
  'exceeding',
  'exceeded',
  'topping',
  'topped',
  'minimum',
  '>',
  '≥',
]);
const AT_MOST = new Set(['under', 'below', 'maximum', '<', '≤']);
const MORE = new Set(['more', 'greater', 'larger', 'higher', 'longer', 'older', 'bigger', 'better']);
const LESS = new Set(['less', 'fewer', 'lower', 'smaller', 'shorter', 'younger']);

/** The bound that the words before a token and after the number's end give. `first` is the token where the number begins. */
export function boundAround(words: SentenceWords, first: number, end: number): Bound {
  return boundAfter(words, end) ?? boundBefore(words, first) ?? 'exact';
}

/** The bound that the words before a token give; undefined where they give none. */
export function boundBefore({ lower }: SentenceWords, first: number): Bound | undefined {
  const one = lower[first - 1] ?? '';
  const two = lower[first - 2] ?? '';
  const three = lower[first - 3] ?? '';
  if (ABOUT.has(one)) return 'about';
  if (AT_LEAST.has(one)) return 'atLeast';
  if (AT_MOST.has(one)) return 'atMost';
  if (one === '.' && (two === 'approx' || two === 'ca')) return 'about';
  if (one === 'than') {
    const negated = three === 'no' || three === 'not' || three === 'never';
    if (MORE.has(two)) return negated ? 'atMost' : 'atLeast';
    if (LESS.has(two)) return negated ? 'atLeast' : 'atMost';
  }
  if (one === 'least' && two === 'at') return 'atLeast';
  if (one === 'most' && two === 'at') return 'atMost';
  if (one === 'to' && two === 'up') return 'atMost';
  if (one === 'to' && two === 'close') return 'about';
  if (one === 'as' && three === 'as') return two === 'few' || two === 'little' ? 'atLeast' : 'atMost';
  if (one === 'of' && (two === 'upwards' || two === 'minimum' || two === 'excess')) return 'atLeast';
  if (one === 'of' && two === 'maximum') return 'atMost';
  // "an estimated 40", "a record 40" are read above; "the nearly 40" too.
  return undefined;
}

function boundAfter({ lower }: SentenceWords, end: number): Bound | undefined {
  const one = lower[end] ?? '';
  const two = lower[end + 1] ?? '';
  if (one === 'plus' || one === '+') return 'atLeast';
  if (one === '-' && two === 'plus') return 'atLeast';
  if (one === '-' && two === 'odd') return 'about';
  if (one !== 'or') return undefined;
  // "about 40 or more than 50" compares two numbers.
  if (two === 'more') return lower[end + 2] === 'than' ? undefined : 'atLeast';
  if (two === 'so') return 'about';
  return two === 'less' || two === 'fewer' ? 'atMost' : undefined;
}
