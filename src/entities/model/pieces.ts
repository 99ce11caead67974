// The words of an article as the name model reads them: hyphens and possessives parted from the words they are joined to.

import type { Article, Token } from '../../text/article';
import { NO_WORD, TRAIT, type Word, type Words } from './word';
import { WordSet } from './wordSet';

/** The pieces of an article; the arrays run in parallel. */
export interface Pieces {
  readonly words: readonly Word[];
  /** What chains ask of every word, apart from the words so that they need not be touched: TRAIT bits. */
  readonly traits: readonly number[];
  /** UTF-16 offsets in the source text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index in Article.tokens of the token that a piece is a part of. */
  readonly tokens: readonly number[];
  /** Piece indices that begin a sentence or a line beside the story, with the number of pieces at the end. */
  readonly sentences: readonly number[];
  /** The words that occur in small letters. */
  readonly small: WordSet;
}

/** The pieces of all blocks but the front matter: bylines and datelines name people and places too. */
export function piecesOf(article: Article, words: Words): Pieces {
  const pieces: MutablePieces = {
    words: [],
    traits: [],
    starts: [],
    ends: [],
    tokens: [],
    sentences: [],
    small: new WordSet(),
  };
  const { tokens } = article;
  let sentence = 0;
  let token = 0;
  for (const [index, block] of article.blocks.entries()) {
    while (token < tokens.length && (tokens[token] as Token).start < block.start) token += 1;
    if (block.kind === 'frontMatter') continue;
    let begun = -1;
    while (token < tokens.length && (tokens[token] as Token).start < block.end) {
      const next = article.sentences[sentence];
      if (next !== undefined && next.block === index && next.firstToken === token) {
        pieces.sentences.push(pieces.words.length);
        for (; token < next.endToken; token += 1) addToken(pieces, tokens[token] as Token, token, words);
        sentence += 1;
        begun = -1;
        continue;
      }
      if (begun < 0) {
        begun = pieces.words.length;
        pieces.sentences.push(begun);
      }
      addToken(pieces, tokens[token] as Token, token, words);
      token += 1;
    }
  }
  pieces.sentences.push(pieces.words.length);
  return pieces;
}

interface MutablePieces {
  words: Word[];
  traits: number[];
  starts: number[];
  ends: number[];
  tokens: number[];
  sentences: number[];
  small: WordSet;
}

function addToken(pieces: MutablePieces, token: Token, index: number, words: Words): void {
  const word = words.wordOf(token.word);
  if (token.kind !== 'word' || word.parts.length === 0) {
    addPiece(pieces, word, token.start, token.end, index);
    return;
  }
  for (const { start, end } of word.parts)
    addPiece(
      pieces,
      words.wordIn(token.text.slice(start, end)),
      token.start + start,
      token.start + end,
      index,
    );
}

function addPiece(pieces: MutablePieces, word: Word, start: number, end: number, token: number): void {
  pieces.words.push(word);
  pieces.traits.push(word.traits);
  if ((word.traits & TRAIT.small) !== 0) pieces.small.add(word.stem);
  pieces.starts.push(start);
  pieces.ends.push(end);
  pieces.tokens.push(token);
}

/** The word at an index, where the sentence from `first` to before `end` has one. */
export function wordAt(pieces: Pieces, at: number, first: number, end: number): Word {
  return at < first || at >= end ? NO_WORD : (pieces.words[at] as Word);
}
