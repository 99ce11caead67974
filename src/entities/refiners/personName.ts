// The parts of a person's name, and whether two names can be one person's.

import { fold, isOneSlip, soundOf, wordsIn } from './fold';
import { isGivenName, sameGivenName } from './givenNames';

export interface PersonName {
  /** Folded, without honorific and suffix: ["george", "w", "bush"]. */
  readonly words: readonly string[];
  /** Those words, parted by spaces. */
  readonly key: string;
  /** The words as they sound, for other spellings. */
  readonly sounds: readonly string[];
  /** "jr", "iii", "xvi"; empty where there is none. */
  readonly suffix: string;
  /** Where the surname begins in words: its particles belong to it ("van der Berg", "bin Salman"). */
  readonly surnameAt: number;
  /** Whether the family name stands first. */
  readonly familyFirst: boolean;
}

const SUFFIX = /^(?:jr|snr|jnr|sr|[ivx]{2,5}|v)$/;
const HONORIFICS: ReadonlySet<string> = new Set('mr mrs ms miss mx dr prof sir dame lord lady'.split(' '));
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos das du la le el al bin ibn ben bint abu af av zu ter ten san st mac'.split(
    ' ',
  ),
);

/** Reads the name of a person as it stands in the text. */
export function readPersonName(name: string): PersonName {
  let words = wordsIn(fold(name.replace(/,/g, ' ')));
  while (words.length > 1 && HONORIFICS.has(words[0] ?? '')) words = words.slice(1);
  let suffix = '';
  const last = words.at(-1) ?? '';
  if (words.length > 1 && SUFFIX.test(last)) {
    suffix = last;
    words = words.slice(0, -1);
  }
  const familyFirst = words.length > 1 && isFamilyFirst(name, words);
  let surnameAt = familyFirst ? 0 : Math.max(0, words.length - 1);
  while (surnameAt > 1 && PARTICLES.has(words[surnameAt - 1] ?? '')) surnameAt -= 1;
  const sounds = words.map((word) => soundOf(word));
  return { words, key: words.join(' '), sounds, suffix, surnameAt, familyFirst };
}

/** "Chen Shui-bian", "Kim Jong Un", "Xi Jinping": the family name stands first. */
function isFamilyFirst(name: string, words: readonly string[]): boolean {
  if (/^\p{Lu}[\p{L}\p{M}'’]*\s+\p{Lu}\p{L}*[-‐‑]\p{Ll}+$/u.test(name)) return true;
  const [first = '', second = ''] = words;
  if (!FAMILY_FIRST.has(first) || words.length > 3) return false;
  return words.length === 3
    ? words.every((word) => word.length <= 5)
    : !isGivenName(first) && !isGivenName(second);
}

/** Common Chinese, Korean and Vietnamese family names. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `bai ban bo cai cao chan chang chen cheng cho choi chow chu chung deng ding du fan fang feng fu gao gong gu guo han
  he ho hong hu hua huang hwang jang jia jiang jin jo jung kang ke kim kong kwon lai lam lau le lee leung li liang liao lim lin
  ling liu lo lu luo ma mao meng min moon ngo nguyen nie noh oh pak pan park peng pham phan qian qin ri roh ryu seo shao shen
  shi shin sim so song su sun tan tang tao tian tran tsai wan wang wei wen wong woo wu xi xia xiao xie xu xue yan yang yao
  ye yi yoo yoon yu yuan yun zeng zhang zhao zheng zhou zhu`.split(/\s+/),
);

/** Whether two names of two words, or one and a suffix, can be one person's. */
export function canBeOnePerson(one: PersonName, other: PersonName): boolean {
  if (one.suffix !== '' && other.suffix !== '' && one.suffix !== other.suffix) return false;
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  // "Walter III" is no "Walter Cronkite".
  if (short.words.length === 1) return long.words.length === 1 && long.words[0] === short.words[0];
  // "Mukkaram Ahmed" within "Mufti Mukkaram Ahmed"; "Abdul Kareem" at the start of "Abdul Kareem Suleiman Amer".
  if (startsWith(long.sounds, short.sounds) || endsWith(long.sounds, short.sounds)) return true;
  // "Kareem Amer" leaves words out of "Abdul Kareem Suleiman Amer".
  if (long.words.length > 3 && isWithin(long.words, short.words)) return true;
  const sameSurname = one.sounds.at(-1) === other.sounds.at(-1);
  if (sameSurname) return sameGivenNames(one, other);
  return (
    one.words.length === other.words.length &&
    one.words.slice(0, -1).every((word, at) => word === other.words[at] && word.length > 1) &&
    isSlipOfLongName(one.words.at(-1) ?? '', other.words.at(-1) ?? '')
  );
}

/** "George Bush" and "George W. Bush", "J. Smith" and "John Smith", but not "George W. Bush" and "George H. W. Bush". */
function sameGivenNames(one: PersonName, other: PersonName): boolean {
  const given = one.words.slice(0, -1).filter((word) => !PARTICLES.has(word));
  const otherGiven = other.words.slice(0, -1).filter((word) => !PARTICLES.has(word));
  const [first, ...middle] = given;
  const [otherFirst, ...otherMiddle] = otherGiven;
  if (first === undefined || otherFirst === undefined || !sameGiven(first, otherFirst)) return false;
  if (middle.length === 0 || otherMiddle.length === 0) return true;
  return (
    middle.length === otherMiddle.length && middle.every((word, at) => sameGiven(word, otherMiddle[at] ?? ''))
  );
}

function sameGiven(one: string, other: string): boolean {
  if (one === other || soundOf(one) === soundOf(other) || sameGivenName(one, other)) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return (
    one.length > 4 &&
    other.length > 4 &&
    one[0] === other[0] &&
    isOneSlip(one, other) &&
    one.at(-1) === other.at(-1)
  );
}

/** "Medvedev" and "Medvedyv"; short names one letter apart are two names. */
export function isSlipOfLongName(one: string, other: string): boolean {
  return Math.min(one.length, other.length) > 4 && one[0] === other[0] && isOneSlip(one, other);
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, at) => words[at] === word);
}

/** Whether all words stand in the longer name in their order, the last one at its end. */
function isWithin(words: readonly string[], some: readonly string[]): boolean {
  let next = 0;
  for (const word of words) if (word === some[next]) next += 1;
  return next === some.length && words.at(-1) === some.at(-1);
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length;
  return end.every((word, at) => words[from + at] === word);
}
