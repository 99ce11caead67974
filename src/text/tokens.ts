// Splits a text into words, numbers and marks, in one pass from left to right.

import { classAt, DIGIT, endOfLetters, FORMAT, LETTER, PUNCTUATION, SPACE } from './characters';
import type { Token, TokenKind } from './article';
import { knownWord, learnWord, type KnownWord } from './knownWords';

/**
 * The tokens of a text in order. Tokens and the gaps between them (white space and invisible format characters) give
 * back the text. Words keep inner apostrophes and hyphens ("O'Neill's", "Kim Jong-un") and the full stops of initials
 * that are written together ("U.S.", "a.m.", "J.K."); numbers keep their groups and decimals ("12,000", "3.5", "10:30").
 * A web address is one symbol. Spans count from where the text begins in a longer one (UTF-16 units).
 */
export function tokenise(text: string, begin = 0): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const first = classAt(text, at);
    if (first === SPACE || first === FORMAT) {
      at += widthAt(text, at);
      continue;
    }
    const end = endOfToken(text, at, first);
    const word = knownWord(text, at, end) ?? learnAt(text, at, end, first);
    tokens.push({ kind: word.kind, text: word.text, word, start: begin + at, end: begin + end });
    at = end;
  }
  return tokens;
}

function learnAt(text: string, start: number, end: number, first: number): KnownWord {
  const spelling = text.slice(start, end);
  return learnWord(spelling, kindOf(first, spelling));
}

function kindOf(first: number, words: string): TokenKind {
  switch (first) {
    case LETTER:
      return isAddress(words) ? 'symbol' : 'word';
    case DIGIT:
      return 'number';
    case PUNCTUATION:
      return 'punctuation';
    default:
      return 'symbol';
  }
}

function endOfToken(text: string, start: number, first: number): number {
  if (first === DIGIT) return endOfNumber(text, start);
  if (first !== LETTER) return endOfMark(text, start);
  const address = endOfAddress(text, start);
  if (address > start) return address;
  const initials = endOfInitials(text, start);
  return initials > start ? initials : endOfWord(text, start);
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (classAt(text, at) === DIGIT) at += widthAt(text, at);
    if (!isInsideNumber(text.charCodeAt(at)) || classAt(text, at + 1) !== DIGIT) return at;
    at += 1;
  }
}

/** A digit after a full stop, comma or colon continues a number: "12,000", "3.5", "10:30". */
function isInsideNumber(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a;
}

function endOfWord(text: string, start: number): number {
  let at = endOfLetters(text, start);
  for (;;) {
    while (continuesWord(text, at)) at = endOfLetters(text, at + widthAt(text, at));
    if (!isInsideWord(text.charCodeAt(at)) || !isLetterOrDigit(classAt(text, at + 1))) return at;
    at += 1;
  }
}

/** An apostrophe or hyphen between letters belongs to the word. */
function isInsideWord(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2019 || code === 0x2010 || code === 0x2011;
}

function continuesWord(text: string, at: number): boolean {
  const here = classAt(text, at);
  // A soft hyphen or a joiner stands inside a word; at its end it is a gap.
  return isLetterOrDigit(here) || (here === FORMAT && classAt(text, at + 1) === LETTER);
}

function isLetterOrDigit(character: number): boolean {
  return character === LETTER || character === DIGIT;
}

/** "U.S.", "a.m.", "J.R.R.": single letters with a full stop each, two at least. Returns the start where there are none. */
function endOfInitials(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (classAt(text, at) === LETTER) {
    const afterLetter = at + widthAt(text, at);
    if (text.charCodeAt(afterLetter) !== 0x2e) break;
    at = afterLetter + 1;
    letters += 1;
  }
  return letters >= 2 ? at : start;
}

const ADDRESS_STARTS = ['https://', 'http://', 'www.'];
/** A mark that ends a sentence or a bracket rather than an address. */
const AFTER_ADDRESS = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  '}',
  '>',
  '"',
  "'",
  '’',
  '”',
  '»',
  '*',
  '_',
]);

/** Whether the words are an address of the web and not a name that is written like one ("WWW.Holm"). */
function isAddress(words: string): boolean {
  return opensAddress(words.charCodeAt(0)) && (words.startsWith('www.') || words.includes('://'));
}

/** "h" and "w", large or small. */
function opensAddress(code: number): boolean {
  const small = code | 0x20;
  return small === 0x68 || small === 0x77;
}

/** The end of a web address; the start where none begins there. */
function endOfAddress(text: string, start: number): number {
  if (!opensAddress(text.charCodeAt(start))) return start;
  // "http", "www.": the fourth letter tells most words from an address.
  const fourth = text.charCodeAt(start + 3) | 0x20;
  if (fourth !== 0x70 && fourth !== 0x2e) return start;
  const scheme = schemeOf(text.slice(start, start + 8).toLowerCase());
  if (scheme === undefined) return start;
  let end = start + scheme.length;
  while (end < text.length && classAt(text, end) !== SPACE && !'<>"“”«»'.includes(text.charAt(end))) end += 1;
  while (end > start && AFTER_ADDRESS.has(text.charAt(end - 1))) end -= 1;
  return end - start > scheme.length ? end : start;
}

function schemeOf(opening: string): string | undefined {
  return ADDRESS_STARTS.find((begin) => opening.startsWith(begin));
}

/** One mark, an emoji with its modifiers, or a lone surrogate. */
function endOfMark(text: string, start: number): number {
  let at = start + widthAt(text, start);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    // Variation selectors, keycap and skin tones follow their emoji; a joiner binds the next one.
    if ((code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3) at += 1;
    else if (code === 0x200d && text.charCodeAt(at + 1) >= 0x2000) at += 1 + widthAt(text, at + 1);
    else if (code === 0xd83c && isSkinTone(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function isSkinTone(lowSurrogate: number): boolean {
  return lowSurrogate >= 0xdffb && lowSurrogate <= 0xdfff;
}

/** 2 for a surrogate pair, else 1. */
function widthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}
