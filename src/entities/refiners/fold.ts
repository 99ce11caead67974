// Compares names as a reader does: without case, accents and apostrophes, and across ways of writing foreign letters.

const APOSTROPHES_AND_STOPS = /['’‘ʼ`´.!"“”„«»]/g;
const NOT_ASCII = /[^\0-\x7f]/;
/** Letters that a decomposition does not take apart. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case without accents, apostrophes, quotation marks and stops: "O’Neill" is "oneill", "U.S." is "us", "Yahoo!" is "yahoo". */
export function fold(words: string): string {
  const plain = words.toLowerCase().replace(APOSTROPHES_AND_STOPS, '');
  if (!NOT_ASCII.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => WRITTEN_AS[letter] ?? letter);
}

/** The words of a folded name; hyphens part words, so that "Kim Jong-un" and "Kim Jong Un" are alike. */
export function wordsIn(folded: string): readonly string[] {
  return folded.split(/[\s\-‐‑–/]+/).filter((word) => word !== '');
}

/**
 * What stays the same when a name is written in Latin letters by another custom: "Zelensky", "Zelenskyy" and "Zelenskiy";
 * "Gorbachev" and "Gorbachov" do differ in it. Takes a folded word.
 */
export function soundOf(word: string): string {
  return word
    .replace(/(?:iy|ij|yi|yy|ii|ei|y|j|ie)$/, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/kh|gh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ou|oo|w/g, (letters) => (letters === 'w' ? 'v' : 'u'))
    .replace(/ck|q|c(?=[aou])/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/tz/g, 'ts')
    .replace(/(.)\1+/g, '$1');
}

/** Whether one letter is changed, left out, put in, or swapped with its neighbour; equal words are no slip. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let back = 0;
  while (back < short.length - from && short[short.length - 1 - back] === long[long.length - 1 - back])
    back += 1;
  const left = short.length - from - back;
  if (long.length > short.length) return left === 0;
  if (left === 1) return true;
  return left === 2 && short[from] === long[from + 1] && short[from + 1] === long[from];
}
