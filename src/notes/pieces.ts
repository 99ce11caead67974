// A text as the pieces that anchoring compares: words, and single marks between them.

import type { Span } from '../base/span';

/** A word, or one mark that is not white space. */
export interface Piece extends Span {
  /** What is compared: the piece with straight quotation marks, so that a change of typography is no change of words. */
  readonly key: string;
  readonly isWord: boolean;
}

// Words, parted where a capital follows small letters ("Mc" "Cain") and where figures meet letters ("H" "1" "N" "1");
// figures with their points and commas ("28,000", "3.5"); every other mark alone, so that a place may end before a
// possessive ("Kyiv" "'" "s").
const PIECE = /\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}]+|\p{Lu}+|\p{N}+(?:[.,]\p{N}+)*|\S/gu;
const WORD_START = /^[\p{L}\p{N}]/u;

/** The pieces of a text, in order; white space yields none. */
export function piecesOf(text: string, from = 0, to = text.length): readonly Piece[] {
  return [...text.slice(from, to).matchAll(PIECE)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    key: sameTypography(match[0]),
    isWord: WORD_START.test(match[0]),
  }));
}

const SINGLE_QUOTES = /[‘’‚‛′]/g;
const DOUBLE_QUOTES = /[“”„‟″]/g;
const WHITE_SPACE = /\s+/g;

/** The text with straight quotation marks and with each run of white space as one space. */
export function sameTypography(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(WHITE_SPACE, ' ');
}
