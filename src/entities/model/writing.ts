// How a word is written: with which capitals, in which shape.

import { wordHash } from '../../knowledge/wordHash';

/** How a word is written. From `capital` to `mixed` it can begin or go on with a name by itself. */
export const FORM = {
  mark: 0,
  small: 1,
  number: 2,
  capital: 3,
  letter: 4,
  capitals: 5,
  mixed: 6,
} as const;

export const CAPITAL_FIRST = /^[\p{Lu}\p{Lt}]/u;
export const SMALL_FIRST = /^\p{Ll}/u;
export const ANY_CAPITAL = /\p{Lu}/u;
const ANY_SMALL = /\p{Ll}/u;
const SMALL_OR_MARK_REST = /^.[\p{Ll}\p{M}.'’]*$/u;

/** The form of a word of small letters from a to z, the first perhaps a capital, as most are; undefined for others. */
export function plainFormOf(text: string): number | undefined {
  for (let at = 1; at < text.length; at += 1) if (!isPlainSmall(text.charCodeAt(at))) return undefined;
  const first = text.charCodeAt(0);
  if (isPlainSmall(first)) return FORM.small;
  // A capital is 0x20 below its small letter.
  if (first >= 0x60 || !isPlainSmall(first + 0x20)) return undefined;
  return text.length === 1 ? FORM.letter : FORM.capital;
}

function isPlainSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

export function formOf(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122 && !ANY_CAPITAL.test(text)) return FORM.small;
  if (code >= 48 && code <= 57) return ANY_CAPITAL.test(text) ? FORM.mixed : FORM.number;
  if (CAPITAL_FIRST.test(text)) {
    if (text.length === 1 || (text.length === 2 && text.endsWith('.'))) return FORM.letter;
    if (!ANY_SMALL.test(text)) return FORM.capitals;
    return SMALL_OR_MARK_REST.test(text) ? FORM.capital : FORM.mixed;
  }
  if (SMALL_FIRST.test(text)) return ANY_CAPITAL.test(text) ? FORM.mixed : FORM.small;
  return /^\p{L}/u.test(text) ? FORM.small : FORM.mark;
}

/** A number for the way a word is written, whatever its letters. */
export function shapeOf(text: string): number {
  return wordHash(shapeIn(text)) | 0;
}

/** "Xx", "X.X.", "xX", "d": letters by case, digits, marks as they are, no more than two alike in a row. */
function shapeIn(text: string): string {
  let shape = '';
  for (const character of text) {
    const kind = kindOf(character);
    if (!(shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind;
    if (shape.length > 8) break;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (CAPITAL_FIRST.test(character)) return 'X';
  return SMALL_FIRST.test(character) ? 'x' : character;
}
