// Dates, times, money, percentages and quantities of an article, with what they come to. A sentence is read only where one
// of its words may begin a value; there the recognisers propose from left to right, and the first that knows wins.

import { recall, type Memory } from '../base/memory';
import type { Span } from '../base/span';
import { tokensOf, type Article, type Sentence, type Token } from '../text/article';
import type { EntityValue } from './entity';
import { currencyDecider } from './recognisers/articleCurrency';
import { readDate } from './recognisers/dates';
import { readMoney, readSignedMoney } from './recognisers/money';
import { MAGNITUDES, readAmount } from './recognisers/numbers';
import { readPercent } from './recognisers/percent';
import { readQuantity } from './recognisers/quantities';
import { todayOf, type Today } from './recognisers/resolveDates';
import { sentenceWords, type SentenceWords, type ValueDraft } from './recognisers/sentenceWords';
import { readTime } from './recognisers/times';
import { beginningsOf, BEGINS } from './recognisers/triggers';

/** A value in the text. */
export interface FoundValue extends Span {
  readonly value: EntityValue;
  /** 0–1. */
  readonly confidence: number;
}

/** A value of a sentence; its place counts from the sentence's start. */
interface SentenceValue extends FoundValue {
  readonly family: string | undefined;
}

/** The values of an article in order, not overlapping. A text without sentences has none. */
export function findValues(article: Article, memory?: Memory): readonly FoundValue[] {
  const today = todayOf(article.published);
  const decide = currencyDecider(article);
  const found: FoundValue[] = [];
  for (const sentence of article.sentences) {
    const places = triggersIn(article.tokens, sentence);
    if (places.length === 0) continue;
    const { start, end } = sentence;
    const read = (): readonly SentenceValue[] =>
      valuesIn(sentenceWords(tokensOf(article, sentence)), places, start, today);
    const values =
      memory === undefined
        ? read()
        : recall(memory, `values ${article.published ?? ''}`, article.masked.slice(start, end), read);
    for (const { value, confidence, family, start: from, end: to } of values) {
      found.push({
        start: start + from,
        end: start + to,
        value:
          value.kind === 'money' && family !== undefined ? { ...value, currency: decide(family) } : value,
        confidence,
      });
    }
  }
  return found;
}

/** A token of a sentence at which values of some kinds may begin. */
interface Place {
  readonly at: number;
  /** Bits of BEGINS. */
  readonly kinds: number;
}

const NOWHERE: readonly Place[] = [];

function triggersIn(tokens: readonly Token[], { firstToken, endToken }: Sentence): readonly Place[] {
  let places: Place[] | undefined;
  for (let at = firstToken; at < endToken; at += 1) {
    const kinds = beginningsOf((tokens[at] as Token).word);
    if (kinds !== BEGINS.nothing) (places ??= []).push({ at: at - firstToken, kinds });
  }
  return places ?? NOWHERE;
}

function valuesIn(
  words: SentenceWords,
  places: readonly Place[],
  start: number,
  today: Today,
): readonly SentenceValue[] {
  const found: SentenceValue[] = [];
  let free = 0;
  for (const { at, kinds } of places) {
    if (at < free) continue;
    const draft = readValue(words, withArticle(words, at), kinds, today);
    if (draft === undefined || draft.first < free) continue;
    found.push({
      start: (words.tokens[draft.first] as Token).start - start,
      end: (words.ends[draft.end - 1] as number) - start,
      value: draft.value,
      confidence: draft.confidence,
      family: draft.family,
    });
    free = draft.end;
  }
  return found;
}

/** "a million", "a dozen": the number begins with its article. */
function withArticle({ lower }: SentenceWords, at: number): number {
  const before = lower[at - 1];
  return (before === 'a' || before === 'an') && MAGNITUDES.has(lower[at] as string) ? at - 1 : at;
}

/** The order decides between senses: "1430 GMT" is a time, "5 May" a day before it is five of anything. */
function readValue(words: SentenceWords, at: number, kinds: number, today: Today): ValueDraft | undefined {
  if (kinds === BEGINS.date) return readDate(words, at, today);
  if (kinds === BEGINS.sign) return readSignedMoney(words, at);
  if (kinds === BEGINS.time) return readTime(words, at);
  const amount = readAmount(words, at);
  return (
    readTime(words, at) ??
    ((kinds & BEGINS.sign) === 0 ? undefined : readSignedMoney(words, at)) ??
    readMoney(words, at) ??
    readPercent(words, at, amount) ??
    readDate(words, at, today) ??
    readQuantity(words, at, amount)
  );
}
