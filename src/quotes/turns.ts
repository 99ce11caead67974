// Words that a label gives to somebody: the turns of an interview ("Q:", "HOLM:") and headlines ("Holm: pier is safe").

import { startsCapital } from '../text/characters';
import type { Article, Token } from '../text/article';
import { draftOf, type Draft } from './draft';
import type { Passage } from './passage';
import { classesOf, DETERMINER } from './wordClasses';

/** A label at the start of a block. Indices are into Article.tokens. */
export interface Label {
  readonly first: number;
  readonly colon: number;
}

/** The labels of an article by the index of their block. */
export interface Labels {
  readonly byBlock: ReadonlyMap<number, Label>;
  /** Whether it is an interview: then a turn goes on until the next label. */
  readonly interview: boolean;
}

/** No label holds more words: "U.S. Secretary of State Ida Holm:". */
const LONGEST_LABEL = 8;
/** An article with fewer labels may just have a headline with a colon. */
const TURNS = 3;
const INSIDE = new Set([
  'of',
  'the',
  'de',
  'van',
  'von',
  'al',
  'bin',
  'and',
  '.',
  '-',
  '/',
  '’s',
  "'s",
  '(',
  ')',
  ',',
]);
/** Words before a colon that name no speaker. */
const NO_SPEAKER =
  /^(?:photos?|pictures?|videos?|watch|listen|note|notes|update|updated|correction|clarification|breaking|exclusive|related|source|sources|date|time|where|when|what|why|who|how|location|place|fact|facts|example|result|results|background|more|read|also|see|category|contact|tags?|phone|tel|email|e-mail|web|website|price|warning|image|credit|caption|by|from|opinion|analysis|review|editorial|score|scores|final|part|chapter|step|day|week)$/i;

/** Finds the labels that open blocks of an article. */
export function labelsOf(article: Article): Labels {
  const byBlock = new Map<number, Label>();
  const seen = new Map<string, number>();
  let block = -1;
  for (const sentence of article.sentences) {
    if (sentence.block === block) continue;
    ({ block } = sentence);
    const label = labelAt(article.tokens, sentence.firstToken, sentence.endToken);
    if (label === null || sentence.start !== firstStart(article, block)) continue;
    byBlock.set(block, label);
    const words = article.tokens
      .slice(label.first, label.colon)
      .map((token) => token.text)
      .join(' ');
    seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  let most = 0;
  for (const times of seen.values()) most = Math.max(most, times);
  return { byBlock, interview: byBlock.size >= TURNS && most >= 2 };
}

function firstStart(article: Article, block: number): number {
  const { start, end } = article.blocks[block]!;
  const lead = /\S/.exec(article.masked.slice(start, Math.min(end, start + 40)));
  return start + (lead?.index ?? 0);
}

/** "HOLM:", "Q:", "Mayor Ida Holm:" at a token; null where the words before the colon are no name. */
function labelAt(tokens: readonly Token[], first: number, end: number): Label | null {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.text === ':') {
      const named = words > 0 && capitals > 0 && at + 1 < end;
      if (!named || NO_SPEAKER.test(tokens[at - 1]!.text)) return null;
      return { first, colon: at };
    }
    const lower = token.word.small;
    if (startsCapital(token.text)) capitals += 1;
    else if (!INSIDE.has(lower)) return null;
    if (token.kind === 'word') words += 1;
    if (
      words > LONGEST_LABEL ||
      (words === 1 && (classesOf(token.word) & DETERMINER) !== 0 && tokens[at + 1]?.text !== ':')
    )
      return null;
  }
  return null;
}

/** The attribution by a label at the start of a passage; null where there is none. */
export function labelDraft(passage: Passage, labels: Labels, article: Article): Draft | null {
  const label = labels.byBlock.get(passage.block);
  if (label === undefined || article.tokens[label.first] !== passage.tokens[0]) return null;
  const colon = label.colon - label.first;
  const last = passage.tokens.length - 1;
  if (colon >= last) return null;
  const headline = passage.heading || passage.titleCase;
  const quoted = passage.stretchOf[colon + 1] !== -1;
  if (!labels.interview && !headline && !quoted) return null;
  return draftOf(
    { category: 'neutral', lemma: ':' },
    labels.interview && passage.block !== article.headline ? 'turn' : 'label',
    { first: colon, last: colon },
    { first: 0, last: colon - 1 },
    [{ first: colon + 1, last }],
  );
}
