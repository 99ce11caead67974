// Dates, times, money, percentages and quantities of an article, with what they come to. A sentence is read only where one
// of its words may begin a value; there the recognisers propose from left to right, and the first that knows wins.

import { recall, type Memory } from '../base/memory';
import type { Span } from '../base/span';
import { tokensOf, type Article, type Token } from '../text/article';
import type { EntityValue } from './entity';
import { currencyDecider } from './recognisers/articleCurrency';
import { readDate } from './recognisers/dates';
import { readMoney } from './recognisers/money';
import { MAGNITUDES } from './recognisers/numbers';
import { readPercent } from './recognisers/percent';
import { readQuantity } from './recognisers/quantities';
import { todayOf, type Today } from './recognisers/resolveDates';
import { sentenceWords, type SentenceWords, type ValueDraft } from './recognisers/sentenceWords';
import { readTime } from './recognisers/times';
import { mayBeginValue } from './recognisers/triggers';

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
    if (!hasTrigger(article.tokens, sentence.firstToken, sentence.endToken)) continue;
    const { start, end } = sentence;
    const read = (): readonly SentenceValue[] => valuesIn(tokensOf(article, sentence), start, today);
    const values =
      memory === undefined
        ? read()
        : recall(memory, `values ${article.published ?? ''}`, article.masked.slice(start, end), read);
    for (const { value, confidence, family, ...place } of values) {
      found.push({
        start: start + place.start,
        end: start + place.end,
        value:
          value.kind === 'money' && family !== undefined ? { ...value, currency: decide(family) } : value,
        confidence,
      });
    }
  }
  return found;
}

function hasTrigger(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (mayBeginValue(tokens[at] as Token)) return true;
  return false;
}

function valuesIn(tokens: readonly Token[], start: number, today: Today): readonly SentenceValue[] {
  const words = sentenceWords(tokens);
  const found: SentenceValue[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBeginValue(tokens[at] as Token)) continue;
    const draft = readValue(words, withArticle(words, at), today);
    if (draft === undefined || draft.first < free) continue;
    found.push({
      start: (tokens[draft.first] as Token).start - start,
      end: (words.ends[draft.end - 1] as number) - start,
      value: draft.value,
      confidence: draft.confidence,
      family: draft.family,
    });
    free = draft.end;
    at = draft.end - 1;
  }
  return found;
}

/** "a million", "a dozen": the number begins with its article. */
function withArticle({ lower }: SentenceWords, at: number): number {
  const before = lower[at - 1];
  return (before === 'a' || before === 'an') && MAGNITUDES.has(lower[at] as string) ? at - 1 : at;
}

/** The order decides between senses: "1430 GMT" is a time, "5 May" a day before it is five of anything. */
function readValue(words: SentenceWords, at: number, today: Today): ValueDraft | undefined {
  return (
    readTime(words, at) ??
    readMoney(words, at) ??
    readPercent(words, at) ??
    readDate(words, at, today) ??
    readQuantity(words, at)
  );
}
