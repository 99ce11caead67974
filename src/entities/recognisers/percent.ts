// Percentages and percentage points: "12.5 per cent", "5-10%", "three percentage points".

import type { PercentValue } from '../entity';
import { boundAround } from './bounds';
import { readAmount, type ReadNumber } from './numbers';
import { isDash, touches, type SentenceWords, type ValueDraft } from './sentenceWords';

/** The percentage that begins at a token, where `amountThere` does if there is one; undefined where none does. */
export function readPercent(
  words: SentenceWords,
  at: number,
  amountThere: ReadNumber | undefined,
): ValueDraft | undefined {
  const number = amountThere ?? halfOf(words, at);
  if (number === undefined) return undefined;
  let { amount, upTo, end } = number;
  let sign = percentSign(words, end);
  if (sign === undefined) return undefined;
  end = sign.end;
  if (upTo === undefined) {
    // "5% to 10%": both ends carry the sign.
    const from =
      words.lower[end] === 'to' || isDash(words, end)
        ? end + 1
        : words.lower[at - 1] === 'between' && words.lower[end] === 'and'
          ? end + 1
          : 0;
    const high = from > 0 && words.lower[at - 1] !== 'from' ? readAmount(words, from) : undefined;
    const second = high === undefined ? undefined : percentSign(words, high.end);
    if (high !== undefined && second !== undefined && high.amount > amount) {
      upTo = high.amount;
      end = second.end;
      sign = second;
    }
  }
  const minus = isMinus(words, at);
  const bound = boundAround(words, at, end);
  const share: PercentValue = { kind: 'percent', amount: minus ? -amount : amount, points: sign.points };
  const range = upTo === undefined ? share : { ...share, upTo };
  return { first: at, end, value: bound === 'exact' ? range : { ...range, bound }, confidence: 0.97 };
}

/** "half a percent" */
function halfOf(
  { lower }: SentenceWords,
  at: number,
): { amount: number; upTo: undefined; end: number } | undefined {
  return lower[at] === 'half' && lower[at + 1] === 'a'
    ? { amount: 0.5, upTo: undefined, end: at + 2 }
    : undefined;
}

/** A minus sign that belongs to the figure: "−0.5%", "minus 2 percent"; not the dash of "growth -5%". */
function isMinus(words: SentenceWords, at: number): boolean {
  const before = words.lower[at - 1];
  if (before === 'minus' || before === '−') return true;
  return before === '-' && touches(words, at) && !touches(words, at - 1);
}

/** The per cent sign or words at a token, a hyphen before them allowed; undefined where none stand there. */
export function percentSign(
  words: SentenceWords,
  at: number,
): { readonly end: number; readonly points: boolean } | undefined {
  const { lower } = words;
  const hyphen = isDash(words, at) && touches(words, at) ? 1 : 0;
  const word = lower[at + hyphen] ?? '';
  const next = lower[at + hyphen + 1] ?? '';
  if (word === '%' || word === 'percent' || word === 'per-cent' || word === 'pct') {
    const points = /^points?$/.test(next);
    return { end: at + hyphen + (points ? 2 : 1), points };
  }
  if (word === 'per' && next === 'cent') {
    const points = /^points?$/.test(lower[at + hyphen + 2] ?? '');
    return { end: at + hyphen + (points ? 3 : 2), points };
  }
  if (word === 'percentage' && /^points?$/.test(next)) return { end: at + hyphen + 2, points: true };
  if (word === 'percentage-point' || word === 'percentage-points')
    return { end: at + hyphen + 1, points: true };
  return undefined;
}
