// How close two spellings of a name are: one slip of the keyboard, or two ways to write one foreign name.

/** Endings that make another word of a name: "Korea", "Korean", "Koreans"; "Democrat", "Democratic". */
const INFLECTIONS =
  /^(?:s|es|n|ns|an|ans|ian|ians|ic|ish|i|is|er|ers|a|e|o|y|ese|ed|ing|ism|ist|ists|ists|al)$/;

/** Foreign sounds that news agencies write in several ways; each is written as its plainest form. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/oo|ou/g, 'u'],
  [/ck|q|k(?=[eiy])/g, 'k'],
  [/ph/g, 'f'],
  [/(.)\1/g, '$1'],
  [/iy|yi|ii|yy|ij|ey|ei/g, 'i'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/dj/g, 'j'],
];

/** A spelling without any of these has its plainest form already; most have none. */
const FOREIGN = /[qwyz]|kh|oo|ou|ck|ph|ei|ij|dj|(.)\1/;

/** A spelling without what agencies differ in: "Zelenskyy", "Zelenskiy" and "Zelensky" have one. */
export function soundOf(folded: string): string {
  if (!FOREIGN.test(folded)) return folded;
  let sound = HEARD.get(folded);
  if (sound === undefined) {
    sound = folded;
    for (const [pattern, plain] of SOUNDS) sound = sound.replace(pattern, plain);
    if (HEARD.size >= MOST_HEARD) HEARD.clear();
    HEARD.set(folded, sound);
  }
  return sound;
}

/** Sounds that were worked out before: names come again from article to article. */
const HEARD = new Map<string, string>();
const MOST_HEARD = 10_000;

/** Whether one spelling is the other with a grammatical ending: not two spellings of one name. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) {
    const ending = long.slice(short.length);
    // "Paull" doubles a letter, "Haloran" lacks one; "Egger" and "Eggers" stay apart for the caller to judge.
    return INFLECTIONS.test(ending) && ending !== short.slice(-1);
  }
  // "American", "Americas".
  if (a.length === b.length && a.slice(0, -1) === b.slice(0, -1)) return /[ns]$/.test(a) && /[ns]$/.test(b);
  // "Iranian", "Iraqi": the stem loses a letter before the ending.
  // "Downs", "Downes": an e before the last s is another spelling.
  const stem = short.slice(0, -1);
  return (
    stem.length > 3 &&
    !short.endsWith('s') &&
    long.startsWith(stem) &&
    INFLECTIONS.test(long.slice(stem.length)) &&
    INFLECTIONS.test(short.slice(-1)) &&
    long.length - stem.length > 1
  );
}

/** Whether two folded spellings differ by one letter inserted, lost, replaced or swapped with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** A number for a word. Two words hardly ever share one: whoever meets by it compares the words themselves. */
export function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at += 1) key = (Math.imul(key, BASE) + word.charCodeAt(at)) | 0;
  return key & SMALL_NUMBER;
}

const BASE = 0x01000193;
/** Numbers of thirty bits are the fastest to look up. */
const SMALL_NUMBER = 0x3fffffff;

/**
 * The keys under which spellings that are one slip apart and begin with one letter meet: of the word itself and of the
 * word without each letter after the first.
 */
export function slipKeys(folded: string): number[] {
  const keys = [keyOf(folded)];
  const last = folded.length - 1;
  let key = keyOf(folded.slice(0, -1));
  keys.push(key);
  // Without the letter before it, the word has that place's letter replaced by the next one.
  let power = 1;
  for (let at = last - 1; at > 0; at -= 1) {
    const change = folded.charCodeAt(at + 1) - folded.charCodeAt(at);
    key = (key + Math.imul(change, power)) & SMALL_NUMBER;
    power = Math.imul(power, BASE);
    // Of a double letter either one leaves the same key.
    if (change !== 0) keys.push(key);
  }
  return keys;
}
