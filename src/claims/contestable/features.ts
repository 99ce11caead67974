// What speaks for and against asking "who says so?" of a sentence in the paper's own voice.

import type { Token } from '../../text/article';
import { senseOf, TRAITS } from '../lexicon';
import type { SentenceReading } from '../reading';
import { isAttributed, isBody, isNearAttribution } from '../voice';
import { CUES, GROUPS, IN_PERSON, type ContestGroup } from './words';

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
  'group',
  'quantity',
  'date',
  'body',
  'opens',
] as const;

export type ContestFeature = ContestGroup | (typeof SHAPES)[number];

/** Every feature, in the order in which they are weighed: the word groups first. */
export const CONTEST_FEATURES: readonly ContestFeature[] = [...GROUPS, ...SHAPES];

/** Where counting begins. */
const NO_FEATURES: readonly number[] = CONTEST_FEATURES.map(() => 0);

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

const SHORT = 9;

/**
 * How often each kind of evidence stands in the sentence, each at its place in CONTEST_FEATURES: 0 to 1, groups of words
 * up to 2 halved.
 */
export function contestFeatures(sentence: SentenceReading, sourceless: boolean): readonly number[] {
  // The groups come first among the features.
  const features = NO_FEATURES.slice();
  const { tokens } = sentence;
  let figures = 0;
  let names = 0;
  let passive = false;
  let seen = 0;
  let words = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { word } = tokens[at] as Token;
    words += word.forms.length;
    const { traits, contest } = senseOf(word);
    for (let place = 0; place < contest.length; place += 1) {
      const group = contest[place] as number;
      features[group] = (features[group] as number) + 1;
    }
    seen |= traits;
    if ((traits & (TRAITS.number | TRAITS.lateYear)) === TRAITS.number) figures += 1;
    if ((traits & TRAITS.startsCapital) !== 0 && at > 0) names += 1;
    if ((traits & (TRAITS.be | TRAITS.infinitive)) !== 0) passive ||= isPassive(sentence, at);
  }
  // "may" counts once.
  if ((seen & TRAITS.may) !== 0) features[SPECULATION] = (features[SPECULATION] as number) + 1;
  for (let group = 0; group < GROUPS.length; group += 1) {
    features[group] = Math.min(2, features[group] as number) / 2;
  }
  const named = kindsNamed(sentence);
  const shapes: Shapes = {
    figure: Math.min(2, figures) / 2,
    passive: Number(passive),
    short: Number(words < SHORT),
    nearSource: Number(isNearAttribution(sentence)),
    sourceless: Number(sourceless),
    names: Math.min(6, names) / 6,
    superlative: Number((seen & TRAITS.beginsSuperlative) !== 0 && sentence.has(SUPERLATIVE)),
    sweeping: Number(sentence.holds(CUES.sweeping) && sentence.has(SWEEPING)),
    insight: Number(sentence.holds(CUES.insight) && sentence.has(INSIGHT)),
    group: named.group,
    quantity: named.quantity,
    date: named.date,
    body: named.body,
    opens: Number(sentence.whole.sentences[sentence.index - 1]?.block !== sentence.block),
  };
  for (let at = 0; at < SHAPES.length; at += 1) {
    features[GROUPS.length + at] = shapes[SHAPES[at] as (typeof SHAPES)[number]];
  }
  return features;
}

/** Whether it names a people or party, a quantity, a date, a body. */
function kindsNamed({ mentions }: SentenceReading): Pick<Shapes, 'group' | 'quantity' | 'date' | 'body'> {
  const named = { group: 0, quantity: 0, date: 0, body: 0 };
  for (const { entity } of mentions) {
    if (entity.type === 'group') named.group = 1;
    else if (entity.type === 'quantity') named.quantity = 1;
    else if (entity.type === 'date') named.date = 1;
    else if (entity.type === 'organisation') named.body = 1;
  }
  return named;
}

/** Whether a passive begins at the token: "was arrested", "have been seen", "is widely read"; not "was in London". */
function isPassive(sentence: SentenceReading, at: number): boolean {
  const next = traitsAfterSpace(sentence, at + 1);
  if ((next & TRAITS.passiveVerb) !== 0) return true;
  return (next & TRAITS.adverb) !== 0 && (traitsAfterSpace(sentence, at + 2) & TRAITS.passiveVerb) !== 0;
}

/** The traits of a token behind a single space; none where something else stands there. */
function traitsAfterSpace({ tokens, words, start }: SentenceReading, at: number): number {
  const token = tokens[at];
  if (token === undefined || token.start !== (tokens[at - 1] as Token).end + 1) return 0;
  return words.charAt(token.start - 1 - start) === ' ' ? senseOf(token.word).traits : 0;
}

/** Whether the sentence is somebody's own speech without marks, or a question. */
export function isInPerson(sentence: SentenceReading): boolean {
  return sentence.holds(IN_PERSON) || sentence.words.trimEnd().endsWith('?');
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
