// Tells letters, digits, space and marks apart, fast for the letters of English and right for all others.

export type CharacterClass = 'letter' | 'digit' | 'space' | 'punctuation' | 'symbol' | 'format';

const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{N}$/u;
const SPACE = /^\s$/u;
const PUNCTUATION = /^\p{P}$/u;
// Soft hyphen, joiners, direction marks, variation selectors: they show nothing of their own.
const FORMAT = /^[\p{Cf}\u{FE00}-\u{FE0F}]$/u;

function classify(character: string): CharacterClass {
  if (SPACE.test(character)) return 'space';
  if (FORMAT.test(character)) return 'format';
  if (LETTER.test(character)) return 'letter';
  if (DIGIT.test(character)) return 'digit';
  return PUNCTUATION.test(character) ? 'punctuation' : 'symbol';
}

/** Up to here (the typographic quotation marks included) a table answers. */
const TABLE_END = 0x2060;
const TABLE: readonly CharacterClass[] = Array.from({ length: TABLE_END }, (_, code) =>
  classify(String.fromCharCode(code)),
);

/** The class of the character at an offset (UTF-16 code units); a lone surrogate and the text's end are symbols. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  if (code < TABLE_END) return TABLE[code] as CharacterClass;
  const point = text.codePointAt(at);
  return point === undefined ? 'symbol' : classify(String.fromCodePoint(point));
}

/** Whether a letter (or a mark that combines with one) stands at the offset. */
export function isLetter(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === 'letter';
}

/** Whether a digit of any script stands at the offset. */
export function isDigit(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === 'digit';
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
