// Whether two claims say the same, so that what was decided once need not be decided again.

import { startsCapital } from '../text/characters';
import { piecesOf } from './pieces';

/** From this share of common words on, two claims with the same figures and names are one. */
const ALIKE = 0.75;

/**
 * Whether two claims say the same: the same figures, no name that contradicts the other's, and nearly the same other
 * words. It proposes; a person says whether it is so.
 */
export function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [readClaim(one), readClaim(other)];
  if (a.words.size < 3 || b.words.size < 3) return false;
  if (a.figures.size !== b.figures.size || !holds(a.figures, b.figures)) return false;
  if (!holds(a.names, b.names) && !holds(b.names, a.names)) return false;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return common / Math.max(a.words.size, b.words.size) >= ALIKE;
}

interface ClaimWords {
  readonly words: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function readClaim(text: string): ClaimWords {
  const [words, figures, names] = [new Set<string>(), new Set<string>(), new Set<string>()];
  piecesOf(text).forEach(({ key, isWord }, at) => {
    if (!isWord) return;
    words.add(key.toLowerCase());
    if (/^\p{N}/u.test(key)) figures.add(key);
    // The first word of a sentence has its capital from its place.
    else if (at > 0 && startsCapital(key)) names.add(key);
  });
  return { words, figures, names };
}

function holds(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one));
}
