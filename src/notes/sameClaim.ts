// Whether two claims say the same, so that what was decided once need not be decided again.

import { piecesOf } from './pieces';

/** From this share of common words on, two claims with the same figures and names are one. */
const ALIKE = 0.75;

/**
 * Whether two claims say the same: the same figures and capitalised words, and nearly the same other words. It proposes;
 * a person says whether it is so.
 */
export function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [readClaim(one), readClaim(other)];
  if (a.words.size < 3 || b.words.size < 3) return false;
  if (!isEqual(a.hard, b.hard)) return false;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return common / Math.max(a.words.size, b.words.size) >= ALIKE;
}

function readClaim(text: string): {
  readonly words: ReadonlySet<string>;
  readonly hard: ReadonlySet<string>;
} {
  const words = new Set<string>();
  const hard = new Set<string>();
  piecesOf(text).forEach(({ key, isWord }, at) => {
    if (!isWord) return;
    words.add(key.toLowerCase());
    // The first word of a sentence has its capital from its place.
    if (/^\p{N}/u.test(key) || (at > 0 && /^\p{Lu}/u.test(key))) hard.add(key);
  });
  return { words, hard };
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
