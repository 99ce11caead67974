// Splits a text into words, numbers and marks, in one pass from left to right.

import { classAt, isLetter, isDigit, type CharacterClass } from './characters';
import type { Token, TokenKind } from './article';

/**
 * The tokens of a text in order. Tokens and the gaps between them (white space and invisible format characters) give
 * back the text. Words keep inner apostrophes and hyphens ("O'Neill's", "Kim Jong-un") and the full stops of initials
 * that are written together ("U.S.", "a.m.", "J.K."); numbers keep their groups and decimals ("12,000", "3.5", "10:30").
 * A web address is one symbol.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === 'space' || kind === 'format') {
      at += widthAt(text, at);
      continue;
    }
    const end = endOfToken(text, at, kind);
    const words = text.slice(at, end);
    tokens.push({ kind: kindOf(kind, words), text: words, start: at, end });
    at = end;
  }
  return tokens;
}

function kindOf(kind: CharacterClass, words: string): TokenKind {
  if (kind === 'digit') return 'number';
  if (kind === 'letter') return words.includes('://') || words.startsWith('www.') ? 'symbol' : 'word';
  return kind === 'punctuation' ? 'punctuation' : 'symbol';
}

function endOfToken(text: string, start: number, kind: CharacterClass): number {
  if (kind === 'digit') return endOfNumber(text, start);
  if (kind === 'letter') {
    const address = endOfAddress(text, start);
    if (address > start) return address;
    const initials = endOfInitials(text, start);
    return initials > start ? initials : endOfWord(text, start);
  }
  return endOfMark(text, start);
}

/** A digit after one of these continues a number: "12,000", "3.5", "10:30". */
const INSIDE_NUMBER = new Set(['.', ',', ':']);

function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isDigit(text, at)) at += widthAt(text, at);
    if (!INSIDE_NUMBER.has(text.charAt(at)) || !isDigit(text, at + 1)) return at;
    at += 1;
  }
}

/** An apostrophe or hyphen between letters belongs to the word. */
const INSIDE_WORD = new Set(["'", '’', 'ʼ', '-', '‐', '‑']);

function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && continuesWord(text, at)) at += widthAt(text, at);
    if (!INSIDE_WORD.has(text.charAt(at)) || !(isLetter(text, at + 1) || isDigit(text, at + 1))) return at;
    at += 1;
  }
}

function continuesWord(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if (kind === 'letter' || kind === 'digit') return true;
  // A soft hyphen or a joiner stands inside a word; at its end it is a gap.
  return kind === 'format' && isLetter(text, at + 1);
}

/** "U.S.", "a.m.", "J.R.R.": single letters with a full stop each, two at least. Returns the start where there are none. */
function endOfInitials(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (isLetter(text, at)) {
    const afterLetter = at + widthAt(text, at);
    if (text.charAt(afterLetter) !== '.') break;
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

/** The end of a web address; the start where none begins there. */
function endOfAddress(text: string, start: number): number {
  const first = text.charCodeAt(start) | 0x20;
  if (first !== 0x68 && first !== 0x77) return start;
  const opening = text.slice(start, start + 8).toLowerCase();
  const scheme = ADDRESS_STARTS.find((begin) => opening.startsWith(begin));
  if (scheme === undefined) return start;
  let end = start + scheme.length;
  while (end < text.length && classAt(text, end) !== 'space' && !'<>"“”«»'.includes(text.charAt(end)))
    end += 1;
  while (end > start && AFTER_ADDRESS.has(text.charAt(end - 1))) end -= 1;
  return end - start > scheme.length ? end : start;
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
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
