// Tells letters, digits, space and marks apart, fast for the letters of English and right for all others.

/** The classes of characters, as numbers for a table. */
export const SYMBOL = 0;
export const SPACE = 1;
/** Soft hyphen, joiners, direction marks, variation selectors: they show nothing of their own. */
export const FORMAT = 2;
/** A letter, or a mark that combines with one. */
export const LETTER = 3;
/** A digit of any script. */
export const DIGIT = 4;
export const PUNCTUATION = 5;

const CLASSES: readonly (readonly [number, RegExp])[] = [
  [SPACE, /\s+/u],
  [FORMAT, /[\p{Cf}\u{FE00}-\u{FE0F}]+/u],
  [LETTER, /[\p{L}\p{M}]+/u],
  [DIGIT, /\p{N}+/u],
  [PUNCTUATION, /\p{P}+/u],
];

function classify(character: string): number {
  return CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? SYMBOL;
}

/**
 * The letters of English and its neighbours, for the brackets of a pattern: where words of such letters are meant, a pattern
 * without the letters of all scripts is many times faster. A pattern that is written out says [a-zà-ɏ] for them where case
 * does not matter, [a-zà-ÿ] for small ones, and [a-zà-ῼ] where a name in Greek, Cyrillic or Arabic may stand.
 */
export const LATIN = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';
/** Those that may be capitals. */
export const LATIN_CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ';

/** Up to here (the typographic quotation marks included) a table answers. */
const TABLE_END = 0x2060;
const TABLE = tableOfClasses();

/** Reads the characters run by run: one by one takes twice as long, and every start waits for it. */
function tableOfClasses(): Uint8Array {
  const table = new Uint8Array(TABLE_END).fill(SYMBOL);
  const characters = String.fromCharCode(...table.keys());
  for (const [kind, pattern] of CLASSES.toReversed())
    for (const { 0: run, index } of characters.matchAll(new RegExp(pattern, 'gu')))
      table.fill(kind, index, index + run.length);
  return table;
}

/** The class of the character at an offset (UTF-16 code units); a lone surrogate and the text's end are symbols. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return SYMBOL;
  const code = text.charCodeAt(at);
  return code < TABLE_END
    ? (TABLE[code] as number)
    : classify(String.fromCodePoint(text.codePointAt(at) as number));
}

/** The offset behind the letters and digits from here on, as far as the table knows them. */
export function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= TABLE_END || (TABLE[code] !== LETTER && TABLE[code] !== DIGIT)) break;
    at += 1;
  }
  return at;
}

/** Whether the word begins with a capital letter; false for scripts without case. */
export function startsCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^[\p{Lu}\p{Lt}]/u.test(word);
}

/** Whether the word begins with a small letter; false for scripts without case. */
export function startsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  return /^\p{Ll}/u.test(word);
}
