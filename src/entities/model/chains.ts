// Where names may stand: chains of capitalised words with what joins them. The model looks nowhere else, for speed.

import { wordAt, type Pieces } from './pieces';
import { TRAIT, type Word } from './word';
import { FORM } from './writing';

/** A stretch of pieces of one sentence that may hold names. */
export interface Chain {
  readonly first: number;
  readonly end: number;
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
  /** Whether nearly every word of the sentence has a capital, so that capitals tell little. */
  readonly titleCase: boolean;
  /** A lone "So" or "However" at the start of a sentence: a name only where the article has it in a longer one. */
  readonly weak: boolean;
}

/** Connecting words in a row inside a name: "Bank of the West". */
const CONNECTORS_IN_A_ROW = 2;

/** A longer stretch of capitals is cut: no name is that long, and a text of nothing but capitals must not fill the memory. */
const LONGEST_CHAIN = 200;

/** All chains of an article in order. */
export function chainsOf(pieces: Pieces): readonly Chain[] {
  const chains: Chain[] = [];
  for (let index = 0; index + 1 < pieces.sentences.length; index += 1)
    addChains(pieces, pieces.sentences[index] as number, pieces.sentences[index + 1] as number, chains);
  return chains;
}

function addChains(pieces: Pieces, sentenceFirst: number, sentenceEnd: number, chains: Chain[]): void {
  const titleCase = isTitleCase(pieces, sentenceFirst, sentenceEnd);
  let from = sentenceFirst;
  for (let at = sentenceFirst; at < sentenceEnd; at += 1) {
    if (((pieces.traits[at] as number) & TRAIT.nameLike) === 0) continue;
    const first = beginningOfChain(pieces, at, from);
    const end = endOfChain(pieces, at, sentenceEnd);
    const weak = end - first === 1 && first === sentenceFirst && (pieces.words[first] as Word).isFunctionWord;
    chains.push({ first, end, sentenceFirst, sentenceEnd, titleCase, weak });
    from = end;
    at = end - 1;
  }
}

/** Goes back over what is joined to the capitalised word: particles, a hyphen with its first part, a year. */
function beginningOfChain(pieces: Pieces, at: number, from: number): number {
  let first = at;
  while (first > from) {
    const before = pieces.words[first - 1] as Word;
    const joined = pieces.tokens[first - 1] === pieces.tokens[first];
    if (!joined && !before.isParticle && !isPlainNumber(before)) break;
    first -= 1;
  }
  return first;
}

function endOfChain(pieces: Pieces, at: number, sentenceEnd: number): number {
  let end = at + 1;
  while (end - at < LONGEST_CHAIN) {
    let next = end;
    while (next < sentenceEnd && next - end < CONNECTORS_IN_A_ROW && joins(pieces.words[next] as Word))
      next += 1;
    const word = wordAt(pieces, next, at, sentenceEnd);
    if (word.isNameLike || (next === end && endsWithNumber(pieces, next, sentenceEnd))) end = next + 1;
    else break;
  }
  // "Inc.", "Jr.", "Jong-un": the full stop of a short form, the rest of a word with hyphens.
  if (end < sentenceEnd && (pieces.words[end] as Word).text === '.' && touches(pieces, end)) end += 1;
  while (
    end < sentenceEnd &&
    pieces.tokens[end] === pieces.tokens[end - 1] &&
    !(pieces.words[end] as Word).isPossessive
  )
    end += 1;
  return end;
}

/** "Apollo 11", "Boeing 737", but not the first figure of a table: "Fulham 4 3 0 1". */
function endsWithNumber(pieces: Pieces, at: number, sentenceEnd: number): boolean {
  return (
    isPlainNumber(wordAt(pieces, at, 0, sentenceEnd)) &&
    wordAt(pieces, at + 1, at, sentenceEnd).form !== FORM.number
  );
}

/** A number as names have it: a few figures without commas and points. */
function isPlainNumber(word: Word): boolean {
  return word.form === FORM.number && word.text.length <= 4 && !/[.,:]/.test(word.text);
}

function joins(word: Word): boolean {
  return word.isConnector;
}

function touches(pieces: Pieces, at: number): boolean {
  return pieces.ends[at - 1] === pieces.starts[at];
}

/** Whether at least four in five of the longer words begin with a capital, of four such words or more. */
function isTitleCase(pieces: Pieces, first: number, end: number): boolean {
  let long = 0;
  let capital = 0;
  for (let at = first; at < end; at += 1) {
    const traits = pieces.traits[at] as number;
    if ((traits & TRAIT.long) === 0) continue;
    long += 1;
    if ((traits & TRAIT.nameLike) !== 0) capital += 1;
  }
  return long >= 4 && capital * 5 >= long * 4;
}
