// What the whole article tells about a word: whether it also stands in small letters, whom a longer name shows it to
// belong to, what stands around it. A name that is clear in one place helps in all others.

import type { Gazetteer } from '../../knowledge/gazetteer';
import { extendPhrase } from '../../knowledge/wordHash';
import type { Chain } from './chains';
import { wordAt, type Pieces } from './pieces';
import type { WordSet } from './wordSet';
import type { Word } from './word';
import { FORM } from './writing';

/** What was seen of a name-like word, anywhere in the article. */
export class Evidence {
  /** How often it stands in a chain. */
  count = 0;
  /** With a capital where its sentence does not force one. */
  inMidSentence = 0;
  /** As the last word of a longer name, and the first word of that name. */
  asLast = 0;
  firstOfLonger: Word | null = null;
  /** As the first word of a longer name, and the last word of that name. */
  asFirst = 0;
  lastOfLonger: Word | null = null;
  afterTitle = 0;
  beforeReportVerb = 0;
  afterPlacePreposition = 0;
  afterArticle = 0;
  possessive = 0;
  /** Beside "company", "shares" and the like, or "village", "residents". */
  besideBodyCue = 0;
  besidePlaceCue = 0;
  /** The gazetteer's classes of the longer phrases that it was part of. */
  phraseClasses = 0;
  /** Alone in brackets after a name with these initials: the last word of that name. */
  stoodFor: Word | null = null;
  /** Alone in brackets after common words with these initials: "the consumer price index (CPI)". */
  stoodForCommon = 0;
}

/** The evidence of an article. */
export interface ArticleEvidence {
  /** The words that occur in small letters. */
  readonly small: WordSet;
  /** By the words' stems. */
  readonly byWord: ReadonlyMap<number, Evidence>;
  /** The gazetteer's classes of the phrases that each piece stands in, and where in the phrase it stands. */
  readonly phraseClasses: Uint32Array;
  readonly phraseRoles: Uint8Array;
}

/** Whether the model should look at a chain: a weak one only where its word ends a longer name of the article. */
export function isWorthReading(pieces: Pieces, chain: Chain, { byWord }: ArticleEvidence): boolean {
  return !chain.weak || (byWord.get((pieces.words[chain.first] as Word).stem)?.asLast ?? 0) > 0;
}

/** Place of a piece in a known phrase. */
export const ROLE = { none: 0, single: 1, first: 2, inside: 3, last: 4 } as const;

const LONGEST_PHRASE = 7;

export function gatherEvidence(
  pieces: Pieces,
  chains: readonly Chain[],
  gazetteer: Gazetteer,
): ArticleEvidence {
  const byWord = new Map<number, Evidence>();
  const phraseClasses = new Uint32Array(pieces.words.length);
  const phraseRoles = new Uint8Array(pieces.words.length);
  for (const chain of chains) {
    if (chain.weak) continue;
    markPhrases(pieces, chain, gazetteer, phraseClasses, phraseRoles);
    gatherRuns(pieces, chain, byWord, phraseClasses, phraseRoles);
  }
  return { small: pieces.small, byWord, phraseClasses, phraseRoles };
}

/** Marks the longest known phrase at each place of a chain, from left to right. */
function markPhrases(
  pieces: Pieces,
  chain: Chain,
  gazetteer: Gazetteer,
  classes: Uint32Array,
  roles: Uint8Array,
): void {
  // "McDonald's" goes on behind its chain.
  const after = wordAt(pieces, chain.end, chain.sentenceFirst, chain.sentenceEnd);
  const limit = after.isPossessive ? chain.end + 1 : chain.end;
  for (let start = chain.first; start < chain.end; start += 1) {
    const first = pieces.words[start] as Word;
    if (first.form === FORM.mark || first.isPossessive) continue;
    let phrase = first.phrase;
    let mask = first.classes;
    let end = start + 1;
    let length = 1;
    for (let at = start + 1; at < limit && length < LONGEST_PHRASE; at += 1) {
      const word = pieces.words[at] as Word;
      // Hyphens and full stops part the words of a phrase and are no words of it.
      if (word.form === FORM.mark && (word.text === '-' || word.text === '.')) continue;
      phrase = extendPhrase(phrase, word.phrase);
      length += 1;
      const known = gazetteer.maskOf(phrase);
      if (known === 0) continue;
      mask = known;
      end = at + 1;
    }
    if (mask === 0) continue;
    if (end === start + 1) {
      classes[start] = mask;
      roles[start] = ROLE.single;
      continue;
    }
    for (let at = start; at < end; at += 1) {
      classes[at] = mask;
      roles[at] = at === start ? ROLE.first : at === end - 1 ? ROLE.last : ROLE.inside;
    }
    start = end - 1;
  }
}

/** Gathers what each run of capitalised words in a chain tells about its first and last word. */
function gatherRuns(
  pieces: Pieces,
  chain: Chain,
  byWord: Map<number, Evidence>,
  classes: Uint32Array,
  roles: Uint8Array,
): void {
  for (let first = chain.first; first < chain.end; first += 1) {
    if (!(pieces.words[first] as Word).isNameLike) continue;
    const end = endOfRun(pieces, first, chain.end);
    gatherRun(pieces, chain, first, end, byWord);
    for (let at = first; at < end; at += 1) {
      const word = pieces.words[at] as Word;
      if (!word.isNameLike) continue;
      const evidence = evidenceOf(byWord, word);
      evidence.count += 1;
      if ((roles[at] as number) > ROLE.single) evidence.phraseClasses |= classes[at] as number;
      if (!chain.titleCase && at > chain.sentenceFirst) evidence.inMidSentence += 1;
    }
    first = end - 1;
  }
}

/** The end of the run of capitalised words that begins at an index; initials, hyphens and particles go with it. */
export function endOfRun(pieces: Pieces, first: number, chainEnd: number): number {
  let end = first + 1;
  for (let at = end; at < chainEnd; at += 1) {
    const word = pieces.words[at] as Word;
    if (word.isNameLike) end = at + 1;
    else if (pieces.tokens[at] === pieces.tokens[at - 1] && !word.isPossessive) end = at + 1;
    else if (!(word.isParticle || (word.text === '.' && pieces.words[at - 1]?.form === FORM.letter))) break;
  }
  return end;
}

function gatherRun(
  pieces: Pieces,
  chain: Chain,
  first: number,
  end: number,
  byWord: Map<number, Evidence>,
): void {
  const before = wordAt(pieces, first - 1, chain.sentenceFirst, chain.sentenceEnd);
  const after = wordAt(pieces, end, chain.sentenceFirst, chain.sentenceEnd);
  let begin = first;
  // Titles and the capital of a sentence's first word are no part of the name.
  while (begin < end - 1) {
    const word = pieces.words[begin] as Word;
    if (!word.isTitle && !(begin === chain.sentenceFirst && word.isFunctionWord)) break;
    begin += 1;
  }
  const firstWord = pieces.words[begin] as Word;
  const lastWord = pieces.words[end - 1] as Word;
  const last = evidenceOf(byWord, lastWord);
  if (begin > first ? (pieces.words[begin - 1] as Word).isTitle : before.isTitle) last.afterTitle += 1;
  if (after.isReportVerb) last.beforeReportVerb += 1;
  if (after.isPossessive) last.possessive += 1;
  if (before.isPlacePreposition && begin === first) last.afterPlacePreposition += 1;
  if (before.text === 'the') last.afterArticle += 1;
  lookForCues(pieces, chain, first, end, last);
  if (end - begin < 2) {
    if (before.text === '(' && after.text === ')') lookForExpansion(pieces, chain, first, last, lastWord);
    return;
  }
  if (chain.titleCase) return;
  last.asLast += 1;
  last.firstOfLonger ??= firstWord;
  const opening = evidenceOf(byWord, firstWord);
  opening.asFirst += 1;
  opening.lastOfLonger ??= lastWord;
}

/** "the lender Nordbank", "Nordbank shares", "the village of Vik", "Nordbank, an Oslo lender". */
function lookForCues(pieces: Pieces, chain: Chain, first: number, end: number, evidence: Evidence): void {
  const { sentenceFirst, sentenceEnd } = chain;
  let before = wordAt(pieces, first - 1, sentenceFirst, sentenceEnd);
  if (before.text === 'the') before = wordAt(pieces, first - 2, sentenceFirst, sentenceEnd);
  if (before.text === 'of' || before.text === 'in' || before.text === 'for')
    before = wordAt(pieces, first - 2, sentenceFirst, sentenceEnd);
  addCue(before, evidence);
  const after = wordAt(pieces, end, sentenceFirst, sentenceEnd);
  if (after.isPossessive) addCue(wordAt(pieces, end + 1, sentenceFirst, sentenceEnd), evidence);
  else if (after.text !== ',') addCue(after, evidence);
  else {
    const article = wordAt(pieces, end + 1, sentenceFirst, sentenceEnd).text;
    if (article !== 'a' && article !== 'an' && article !== 'the') return;
    for (let at = end + 2; at < end + 6; at += 1) {
      const word = wordAt(pieces, at, sentenceFirst, sentenceEnd);
      if (word.form === FORM.mark || addCue(word, evidence)) return;
    }
  }
}

/** Counts a word that tells what stands beside it; whether it is one. */
function addCue(word: Word, evidence: Evidence): boolean {
  if (word.isBodyCue) evidence.besideBodyCue += 1;
  else if (word.isPlaceCue) evidence.besidePlaceCue += 1;
  else return false;
  return true;
}

/** "International Atomic Energy Agency (IAEA)": the words before the bracket begin with its letters. */
function lookForExpansion(pieces: Pieces, chain: Chain, at: number, evidence: Evidence, short: Word): void {
  if (short.form !== FORM.capitals && short.form !== FORM.mixed) return;
  let letter = short.text.length - 1;
  for (let word = at - 2; word >= chain.sentenceFirst && letter >= 0; word -= 1) {
    const candidate = pieces.words[word] as Word;
    if (candidate.text.charAt(0).toUpperCase() === short.text.charAt(letter).toUpperCase()) letter -= 1;
    else if (!candidate.isConnector) break;
  }
  if (letter >= 0) return;
  const closing = pieces.words[at - 2] as Word;
  if (closing.isNameLike) evidence.stoodFor = closing;
  else evidence.stoodForCommon += 1;
}

function evidenceOf(byWord: Map<number, Evidence>, word: Word): Evidence {
  const known = byWord.get(word.stem);
  if (known !== undefined) return known;
  const fresh = new Evidence();
  byWord.set(word.stem, fresh);
  return fresh;
}
