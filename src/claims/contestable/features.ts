// What speaks for and against asking "who says so?" of a sentence in the paper's own voice.

import { startsCapital } from '../../text/characters';
import type { Token } from '../../text/article';
import type { SentenceReading } from '../reading';
import { isAttributed, isBody, isNearAttribution } from '../voice';
import { GROUPS, type ContestGroup } from './words';
import { LEXICON, MARKS, senseOf, type WordSense } from '../lexicon';

/** Evidence beside the word groups. */
const SHAPES = [
  'figure',
  'passive',
  'short',
  'nearSource',
  'sourceless',
  'names',
  'superlative',
  'sweeping',
  'insight',
] as const;

export type ContestFeature = ContestGroup | (typeof SHAPES)[number];

/** Every feature, in the order in which they are weighed: the word groups first. */
export const CONTEST_FEATURES: readonly ContestFeature[] = [...GROUPS, ...SHAPES];

type Shapes = Readonly<Record<(typeof SHAPES)[number], number>>;

const SPECULATION = GROUPS.indexOf('speculation');

/** Letters as these patterns read them: without the flag for all scripts, which makes them many times slower. */
const LETTERS = '[a-z\\u00c0-\\u024f]+';

// Matches "the first time in 40 years", "the largest leak in history", "the world's first"; not "the first half".
const SUPERLATIVE = new RegExp(
  [
    `\\b(?:first|only|last) (?:time|${LETTERS} ever|to (?:be|have|win|become|receive|enter))\\b`,
    '\\bfirst[- ]ever\\b',
    `\\b(?:${LETTERS}est|most ${LETTERS}|worst|best) [^.;,]{0,40}?\\b(?:ever|in (?:history|the (?:world|country|nation|region|area))|since|in (?:over |more than |nearly )?(?:\\d+|a|two|three|four|five|ten|twenty) (?:years|decades?|century|generations?))\\b`,
    `['’]s (?:first|largest|biggest|main|leading|most ${LETTERS}|second-${LETTERS}est)\\b`,
  ].join('|'),
  'i',
);

// Matches "has no connection to football", "is against it in all cases", "almost alone in", "never before".
const SWEEPING =
  /\b(?:has|have|had|with|shows?) (?:no|little|few) (?!longer|doubt)[a-z\u00c0-\u024f]|\bin (?:all|every|any) (?:cases?|circumstances|way|respect)\b|\b(?:almost )?alone in\b|\bnever\b|\balways\b|\bevery time\b|\bnone of\b|\bno one\b|\bnobody\b|\bis (?:against|opposed to|in favou?r of)\b|\bthroughout the (?:country|nation|world)\b/i;

// Matches "took special interest in", "is worrying for", "saw it as", "decided to": only an insider can know.
const INSIGHT = new RegExp(
  `\\b(?:took (?:a |an )?(?:${LETTERS} )?(?:interest|notice|offence|offense|pride)|(?:is|are|was|were) (?:${LETTERS}ly )?(?:worr(?:ying|ied)|concerned|surprised|pleased|angry|confident|sceptical|skeptical|keen|eager|reluctant)|hop(?:es?|ed)|fear(?:s|ed)?|want(?:s|ed)? to|decided to|chose to|intend(?:s|ed)? to|plan(?:s|ned)? to|in an (?:attempt|effort) to|in order to|held (?:${LETTERS} )?talks|ha[ds] (?:previously|long|secretly|privately) ${LETTERS})\\b`,
  'i',
);

// Matches "arrested", "taken", "shut"; of a word with a hyphen or apostrophe the first part counts.
const AFTER_BE =
  /^(?:[^'’‑-]{2,}(?:ed|en)|known|held|made|found|told|built|sent|put|shot|hit|cut|set|lost|left|brought|thought|kept|sold|paid|led|met)(?![^'’‑-])/;
const ADVERB = /^[^'’‑-]+ly$/;

const YEAR = /^(?:1[6-9]|20)\d\d$/;

const SHORT = 9;

/**
 * How often each kind of evidence stands in the sentence, each at its place in CONTEST_FEATURES: 0 to 1, groups of words
 * up to 2 halved.
 */
export function contestFeatures(sentence: SentenceReading, sourceless: boolean): readonly number[] {
  // The groups come first among the features.
  const features = CONTEST_FEATURES.map(() => 0);
  const count = ({ contest }: WordSense): void => {
    for (const group of contest) features[group] = (features[group] as number) + 1;
  };
  const { ofTokens, ofParts, marks } = senseOf(sentence);
  const { tokens } = sentence;
  let figures = 0;
  let names = 0;
  let passive = false;
  let superlative = (marks & MARKS.superlative) !== 0;
  let may = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'number') {
      if (!YEAR.test(text)) figures += 1;
    } else if (kind === 'word') {
      if (at > 0 && startsCapital(text)) names += 1;
      superlative ||= text.endsWith('est');
      const sense = ofTokens[at];
      if (sense === undefined) continue;
      // May is a month; "may" counts once.
      if (sense === MAY) may ||= text === 'may';
      else count(sense);
      if ((sense.marks & HELPING) !== 0) passive ||= isPassive(sentence, at);
    }
  }
  for (const part of ofParts) if (part !== MAY) count(part);
  if (may) features[SPECULATION] = (features[SPECULATION] as number) + 1;
  for (let group = 0; group < GROUPS.length; group += 1) {
    features[group] = Math.min(2, features[group] as number) / 2;
  }
  const shapes: Shapes = {
    figure: Math.min(2, figures) / 2,
    passive: Number(passive),
    short: Number(sentence.vocabulary.length < SHORT),
    nearSource: Number(isNearAttribution(sentence)),
    sourceless: Number(sourceless),
    names: Math.min(6, names) / 6,
    superlative: Number(superlative && sentence.has(SUPERLATIVE)),
    sweeping: Number((marks & MARKS.sweeping) !== 0 && sentence.has(SWEEPING)),
    insight: Number((marks & MARKS.insight) !== 0 && sentence.has(INSIGHT)),
  };
  for (let at = 0; at < SHAPES.length; at += 1) {
    features[GROUPS.length + at] = shapes[SHAPES[at] as (typeof SHAPES)[number]];
  }
  return features;
}

const HELPING = MARKS.be | MARKS.infinitive;
const MAY = LEXICON.get('may');

/** Whether a passive begins at the token: "was arrested", "have been seen", "is widely read"; not "was in London". */
function isPassive({ tokens, words, start }: SentenceReading, at: number): boolean {
  const textAfterSpace = (index: number): string | undefined => {
    const token = tokens[index];
    return token !== undefined &&
      token.start === (tokens[index - 1] as Token).end + 1 &&
      words.charAt(token.start - 1 - start) === ' '
      ? token.text
      : undefined;
  };
  if (startsCapital((tokens[at] as Token).text)) return false;
  const next = textAfterSpace(at + 1);
  if (next === undefined) return false;
  return AFTER_BE.test(next) || (ADVERB.test(next) && AFTER_BE.test(textAfterSpace(at + 2) ?? ''));
}

/** Whether the sentence is somebody's own speech without marks, or a question. */
export function isInPerson(sentence: SentenceReading): boolean {
  return (senseOf(sentence).marks & MARKS.inPerson) !== 0 || sentence.words.trimEnd().endsWith('?');
}

/** From so many sentences in person an article is an interview, a letter or a column. */
const MUCH_IN_PERSON = 0.3;

/** Whether the article speaks in somebody's person: nobody asks for a source of what a column says. */
export function isPersonal(sentences: readonly SentenceReading[]): boolean {
  let body = 0;
  let personal = 0;
  for (const sentence of sentences) {
    if (!isBody(sentence) || sentence.hasSource || sentence.quotations.length > 0) continue;
    body += 1;
    if (isInPerson(sentence)) personal += 1;
  }
  return personal > 0 && personal >= MUCH_IN_PERSON * body;
}

/** From so few sentences with a source an article counts as one without: a chronicle, a list of results. */
const FEW = 0.2;

/** Whether hardly any sentence of the article names a source: then none is missed in particular. */
export function isSourceless(sentences: readonly SentenceReading[]): boolean {
  let body = 0;
  let attributed = 0;
  for (const sentence of sentences) {
    if (!isBody(sentence)) continue;
    body += 1;
    if (isAttributed(sentence)) attributed += 1;
  }
  return attributed < FEW * body;
}
