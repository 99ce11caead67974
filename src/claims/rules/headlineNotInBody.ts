import { startsCapital } from '../../text/characters';
import { numeralsIn, numeralsOf } from '../consistency/articleNumerals';
import { SMALL_NUMBERS } from '../../entities/recognisers/numbers';
import { plainFigure, type Numeral } from '../consistency/numerals';
import { foldName } from '../consistency/names';
import type { ArticleReading, SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

// Matches ‘“dangerous”’, "'not enough'": the words that a headline quotes.
const QUOTED = /[“"]([^“”"\n]{3,120})[”"]|(?<![\wÀ-ῼ])[‘']([^‘’'\n]{3,100})['’](?![\wÀ-ῼ])/g;

/** A body shorter than this (words) is a teaser, not the story. */
const SHORTEST_BODY = 60;

export const headlineNotInBody = defineRule({
  id: 'headline-not-in-body',
  title: 'In the headline, not in the story',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The headline gives a number or a quotation that the story does not have. Headlines are written last and checked least.',
  resolve: 'Take the number or the words from the story, or bring them into it.',
  examples: {
    flags: [
      `Flood: [[5,300]] households get help\n\n${'The agency brought food to 4,200 households along the river on Monday and will go on. '.repeat(5)}`,
      `Mayor calls the bridge [['a gift for thieves']]\n\n${'The mayor said that the bridge was dangerous, and that it should be closed at night. '.repeat(5)}`,
      `[[Twelve]] ministers leave the talks\n\n${'The ministers of nine countries left the talks on Monday without a deal on the fish. '.repeat(5)}`,
    ],
    passes: [
      `Flood: 4,200 households get help\n\n${'The agency brought food to 4,200 households along the river on Monday and will go on. '.repeat(5)}`,
      `Mayor calls the bridge 'dangerous'\n\n${'The mayor said that the bridge was dangerous, and that it should be closed at night. '.repeat(5)}`,
      `Nine ministers leave the talks\n\n${'The ministers of 9 countries left the talks on Monday without a deal on the fish. '.repeat(5)}`,
      `Five things to know about the flood\n\n${'The agency brought food to 4,200 households along the river on Monday and will go on. '.repeat(5)}`,
    ],
  },
  *checkArticle(reading) {
    const body = reading.sentences.filter((sentence) => sentence.block.kind !== 'headline');
    if (body.reduce((words, sentence) => words + sentence.tokens.length, 0) < SHORTEST_BODY) return;
    // Most headlines have neither a figure nor a quotation; then nobody needs the words of the story.
    let known: ReadonlySet<string> | undefined;
    const words = (): ReadonlySet<string> => (known ??= stemsOf(body));
    for (const sentence of reading.sentences) {
      if (sentence.block.kind !== 'headline') break;
      yield* figures(sentence, reading, words);
      yield* quotedWords(sentence, words);
    }
  },
});

function stemsOf(body: readonly SentenceReading[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of body) for (const token of tokens) words.add(token.text);
  const stems = new Set<string>();
  for (const word of words) for (const part of word.split(/[-‑]/)) stems.add(stem(part));
  return stems;
}

/** Figures of the headline that the story neither has nor rounds. */
function* figures(
  headline: SentenceReading,
  reading: ArticleReading,
  words: () => ReadonlySet<string>,
): Iterable<FindingDraft> {
  const numerals = numeralsIn(headline);
  if (numerals.length === 0) return;
  const body = numeralsOf(reading).flatMap(({ numeral, sentence }) =>
    sentence.block.kind === 'headline' ? [] : [numeral],
  );
  for (const numeral of numerals) {
    const text = headline.whole.article.text.slice(numeral.start, numeral.end);
    const lead = headline.words.slice(0, numeral.start - headline.start);
    const after = headline.words.slice(numeral.end - headline.start);
    // "Five things to know", "Top 10", "2–1", "in 2024", "G20": not counts of the story's.
    if (
      /^ (?:things|ways|reasons|tips|facts|questions|takeaways|lessons|steps|points|key|years? on|stars?|in (?:a|one))\b/i.test(
        after,
      )
    )
      continue;
    if (
      isYear(numeral) ||
      /\b(?:top|no\.?|number|day|week|round|part|episode|vol\.?|chapter|size|under|over) $/i.test(lead) ||
      /^(?:st|nd|rd|th|s|[-–:]\d)/.test(after)
    )
      continue;
    // "24-hour drinking" is a kind of drinking; "&#163;" is a pound sign that was damaged on its way.
    if (/^-\p{Ll}/u.test(after) || lead.endsWith('&#')) continue;
    // A product or event goes by its number: "Apollo 11", "Falcon 9".
    if (/\p{Lu}[\p{L}-]* $/u.test(lead) && /^\d+$/.test(text)) continue;
    if (body.some((other) => covers(other, numeral)) || words().has(stem(text)) || sumsTo(numeral, body))
      continue;
    yield {
      start: numeral.start,
      end: numeral.end,
      confidence: 0.76,
      message: `The story does not give ${plainFigure(numeral.amount)}${closest(numeral, body)}.`,
    };
  }
}

/** Whether a figure of the story is the headline's, or rounds to it. */
function covers(other: Numeral, headline: Numeral): boolean {
  // "4m" and "four million" are one figure, whatever the m was taken for.
  if (other.amount === headline.amount || other.amount === headline.amount * 1e6) return true;
  const step =
    headline.magnitude === null ? 10 ** Math.max(0, trailingZeros(headline.amount)) : headline.halfStep * 2;
  return (
    Math.abs(other.amount - headline.amount) <= step ||
    (headline.amount >= 20 && Math.abs(other.amount / headline.amount - 1) < 0.06)
  );
}

function trailingZeros(amount: number): number {
  return /0*$/.exec(String(Math.round(amount)))?.[0].length ?? 0;
}

/** Whether two figures of the story add up to the headline's. */
function sumsTo(headline: Numeral, body: readonly Numeral[]): boolean {
  const some = body.slice(0, 60);
  const amounts = new Set(some.map((numeral) => numeral.amount));
  return some.some(
    (numeral) => numeral.amount !== headline.amount / 2 && amounts.has(headline.amount - numeral.amount),
  );
}

function closest(headline: Numeral, body: readonly Numeral[]): string {
  const near = body.filter(
    (other) =>
      other.percent === headline.percent &&
      other.amount > headline.amount / 3 &&
      other.amount < headline.amount * 3 &&
      !isYear(other),
  );
  const best = near.toSorted(
    (a, b) => Math.abs(a.amount - headline.amount) - Math.abs(b.amount - headline.amount),
  )[0];
  return best === undefined ? '' : `; the nearest it has is ${plainFigure(best.amount)}`;
}

function isYear(numeral: Numeral): boolean {
  return (
    numeral.currency === null &&
    !numeral.percent &&
    numeral.magnitude === null &&
    numeral.amount >= 1800 &&
    numeral.amount <= 2100
  );
}

/** Quoted words of the headline of which the story has less than half. */
function* quotedWords(headline: SentenceReading, words: () => ReadonlySet<string>): Iterable<FindingDraft> {
  for (const quote of headline.matches(QUOTED)) {
    const content = (quote.match[1] ?? quote.match[2] ?? '').match(/[\p{L}\p{M}]{4,}/gu) ?? [];
    if (content.length === 0) continue;
    const missing = content.filter((word) => !words().has(stem(word)));
    // One word of many may be changed for length; a title or a nickname is a name, not a quotation.
    if (missing.length <= content.length / 2 || content.every((word) => startsCapital(word))) continue;
    yield {
      start: quote.start,
      end: quote.end,
      confidence: content.length === 1 ? 0.6 : 0.78,
      message: `The story does not have the quoted ${content.length === 1 ? 'word' : 'words'}: ${missing.map((word) => `“${word}”`).join(', ')}.`,
    };
  }
}

/** The beginning of a word, so that "closing" meets "closed" and "loses" meets "lost"; a number word as its digits. */
function stem(word: string): string {
  const folded = foldName(word);
  const number = SMALL_NUMBERS.get(folded);
  if (number !== undefined) return String(number);
  return folded.length > 7 ? folded.slice(0, 5) : folded.slice(0, folded.length > 5 ? 4 : 3);
}
