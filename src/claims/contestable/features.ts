// What speaks for and against asking "who says so?" of a sentence in the paper's own voice.

import { startsCapital } from '../../text/characters';
import type { Token } from '../../text/article';
import type { SentenceReading } from '../reading';
import { isAttributed, isBody, isNearAttribution } from '../voice';
import { GROUPS, GROUPS_OF, type ContestGroup } from './words';

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

// Matches "was arrested", "have been seen", "is widely read"; not "was in London".
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being) (?:\p{L}+ly )?(?:\p{L}{2,}ed|\p{L}{2,}en|known|held|made|found|told|built|sent|put|shot|hit|cut|set|lost|left|brought|thought|kept|sold|paid|led|met)\b/u;

// Matches "may reveal"; not "in May".
const MAY = /\bmay\b/;

// Matches "the first time in 40 years", "the largest leak in history", "the world's first"; not "the first half".
const SUPERLATIVE =
  /\b(?:first|only|last) (?:time|\p{L}+ ever|to (?:be|have|win|become|receive|enter))\b|\bfirst[- ]ever\b|\b(?:\p{L}+est|most \p{L}+|worst|best) [^.;,]{0,40}?\b(?:ever|in (?:history|the (?:world|country|nation|region|area))|since|in (?:over |more than |nearly )?(?:\d+|a|two|three|four|five|ten|twenty) (?:years|decades?|century|generations?))\b|['’]s (?:first|largest|biggest|main|leading|most \p{L}+|second-\p{L}+est)\b/iu;

// Matches "has no connection to football", "is against it in all cases", "almost alone in", "never before".
const SWEEPING =
  /\b(?:has|have|had|with|shows?) (?:no|little|few) (?!longer|doubt)\p{L}+|\bin (?:all|every|any) (?:cases?|circumstances|way|respect)\b|\b(?:almost )?alone in\b|\bnever\b|\balways\b|\bevery time\b|\bnone of\b|\bno one\b|\bnobody\b|\bis (?:against|opposed to|in favou?r of)\b|\bthroughout the (?:country|nation|world)\b/iu;

// Matches "took special interest in", "is worrying for", "saw it as", "decided to": only an insider can know.
const INSIGHT =
  /\b(?:took (?:a |an )?(?:\p{L}+ )?(?:interest|notice|offence|offense|pride)|(?:is|are|was|were) (?:\p{L}+ly )?(?:worr(?:ying|ied)|concerned|surprised|pleased|angry|confident|sceptical|skeptical|keen|eager|reluctant)|hop(?:es?|ed)|fear(?:s|ed)?|want(?:s|ed)? to|decided to|chose to|intend(?:s|ed)? to|plan(?:s|ned)? to|in an (?:attempt|effort) to|in order to|held (?:\p{L}+ )?talks|ha[ds] (?:previously|long|secretly|privately) \p{L}+)\b/iu;

const YEAR = /^(?:1[6-9]|20)\d\d$/;

const SHORT = 9;

/**
 * How often each kind of evidence stands in the sentence, each at its place in CONTEST_FEATURES: 0 to 1, groups of words
 * up to 2 halved.
 */
export function contestFeatures(sentence: SentenceReading, sourceless: boolean): readonly number[] {
  const counts = GROUPS.map(() => 0);
  for (const word of sentence.vocabulary) {
    // "may" is counted below, because May is a month.
    const groups = word === 'may' ? undefined : GROUPS_OF.get(word);
    if (groups !== undefined) for (const group of groups) counts[group] = (counts[group] as number) + 1;
  }
  if (sentence.has(MAY)) counts[SPECULATION] = (counts[SPECULATION] as number) + 1;
  let figures = 0;
  let names = 0;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'number') {
      if (!YEAR.test(token.text)) figures += 1;
    } else if (at > 0 && token.kind === 'word' && startsCapital(token.text)) names += 1;
  }
  const shapes: Shapes = {
    figure: Math.min(2, figures) / 2,
    passive: Number(sentence.has(PASSIVE)),
    short: Number(sentence.vocabulary.length < SHORT),
    nearSource: Number(isNearAttribution(sentence)),
    sourceless: Number(sourceless),
    names: Math.min(6, names) / 6,
    superlative: Number(sentence.has(SUPERLATIVE)),
    sweeping: Number(sentence.has(SWEEPING)),
    insight: Number(sentence.has(INSIGHT)),
  };
  const features = counts.map((count) => Math.min(2, count) / 2);
  for (const shape of SHAPES) features.push(shapes[shape]);
  return features;
}

/** Words by which somebody speaks of himself or to somebody: an answer in an interview, not the paper's voice. */
const IN_PERSON = new Set(
  "i we you my our your me ours myself ourselves i'm i've i'd i'll we're we've we'll you're let's".split(' '),
);

/** Whether the sentence is somebody's own speech without marks, or a question. */
export function isInPerson(sentence: SentenceReading): boolean {
  return sentence.words.trimEnd().endsWith('?') || sentence.vocabulary.some((word) => IN_PERSON.has(word));
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
