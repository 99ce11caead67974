// Finds the described places of an article again in its changed text, all together, or says honestly which are gone.

import type { Span } from '../base/span';
import type { AnchorText } from './anchorText';
import type { Candidate } from './candidate';
import { candidatesFor } from './candidates';
import type { Selector } from './selector';

/**
 * `exact`: the same words at the same offsets. `moved`: the same words elsewhere. `changed`: the place is there, its
 * words are not the same. `orphaned`: no place can be told with confidence; `candidates` are those that a person may
 * choose from. A change of quotation marks from straight to curly and of line breaks is no change of words.
 */
export type Anchor =
  | {
      readonly status: 'exact' | 'moved' | 'changed';
      readonly start: number;
      readonly end: number;
      /** How sure it is that this is the place, 0–1. */
      readonly confidence: number;
    }
  | { readonly status: 'orphaned'; readonly confidence: number; readonly candidates: readonly Span[] };

/** Finds one place. An empty selector, or a place that is in doubt, is orphaned. */
export function findAnchor(selector: Selector, target: AnchorText): Anchor {
  return findAnchors([selector], target)[0] as Anchor;
}

/**
 * Finds all places of an article, in the order of the selectors. They are solved together: those that are sure tell
 * whether the text is the same article at all, and between which places a doubtful one must stand.
 */
export function findAnchors(selectors: readonly Selector[], target: AnchorText): readonly Anchor[] {
  const found = selectors.map((selector): Found => ({
    selector,
    candidates: candidatesFor(selector, target),
  }));
  const sure = found.filter(isSure).sort((a, b) => a.selector.start - b.selector.start);
  const familiarity = Math.max(...found.map(({ candidates }) => candidates[0]?.share ?? 0));
  const isOtherArticle = found.length >= ENOUGH_TO_TELL && familiarity < LEAST_IN_OTHER_ARTICLE;
  return found.map((one) => decide(one, sure, isOtherArticle));
}

interface Found {
  readonly selector: Selector;
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
}

// Tuned on Wikinews, seeds 1–3, November 2026.

/** From this many notes on, none of which is sure, the text is taken for another article of the same kind. */
const ENOUGH_TO_TELL = 4;
/** The share of the surroundings that a place needs: with its own words, and with changed ones. */
const LEAST_WITH_WORDS = { common: 0.35, once: 0.22, telling: 0.18 } as const;
const LEAST_WHEN_CHANGED = 0.5;
const LEAST_IN_OTHER_ARTICLE = 0.6;
/** How much more of its surroundings the best place must have than the second best. */
const MARGIN = 0.12;

function isSure({ candidates: [best, second] }: Found): boolean {
  if (best === undefined || best.words === 'changed' || best.isDoubtful) return false;
  return best.isUntouched || (best.share >= 0.75 && best.share - (second?.share ?? 0) >= 2 * MARGIN);
}

function decide(found: Found, sure: readonly Found[], isOtherArticle: boolean): Anchor {
  const clear = found.candidates.filter(({ isDoubtful }) => !isDoubtful);
  const possible = clear.filter((candidate) => candidate.share >= leastShare(candidate, isOtherArticle));
  const [best] = possible;
  if (best === undefined) return orphan(found);
  const second = clear.find((candidate) => candidate !== best);
  if (best.isUntouched || best.share - (second?.share ?? 0) >= MARGIN) return anchorAt(best, found.selector);
  const [only, other] = possible.filter((candidate) => standsBetween(candidate, found.selector, sure));
  return only !== undefined && other === undefined ? anchorAt(only, found.selector) : orphan(found);
}

function leastShare({ words, ownWords }: Candidate, isOtherArticle: boolean): number {
  if (isOtherArticle) return LEAST_IN_OTHER_ARTICLE;
  return words === 'changed' ? LEAST_WHEN_CHANGED : LEAST_WITH_WORDS[ownWords];
}

function anchorAt({ start, end, words, share, ownWords }: Candidate, selector: Selector): Anchor {
  const isInPlace = start === selector.start && end === selector.end;
  const confidence = ownWords === 'telling' ? Math.max(share, 0.9) : share;
  return { status: words === 'changed' ? 'changed' : isInPlace ? 'exact' : 'moved', start, end, confidence };
}

function orphan({ candidates }: Found): Anchor {
  return {
    status: 'orphaned',
    confidence: candidates[0]?.share ?? 0,
    candidates: candidates.slice(0, 3).map(({ start, end }) => ({ start, end })),
  };
}

/** Whether a place stands between the nearest sure places before and after it, and these have stayed together. */
function standsBetween(place: Span, { start, end }: Selector, sure: readonly Found[]): boolean {
  const before = sure.findLast(({ selector }) => selector.end <= start);
  const after = sure.find(({ selector }) => selector.start >= end);
  const left = before?.candidates[0];
  const right = after?.candidates[0];
  if (left !== undefined && right !== undefined && before !== undefined && after !== undefined) {
    const [was, is] = [after.selector.start - before.selector.end, right.start - left.end];
    return is >= 0 && is <= 2 * was + 200 && place.start >= left.end && place.end <= right.start;
  }
  if (left !== undefined && before !== undefined)
    return place.start >= left.end && place.start - left.end <= 2 * (start - before.selector.end) + 200;
  if (right !== undefined && after !== undefined)
    return place.end <= right.start && right.start - place.end <= 2 * (after.selector.start - end) + 200;
  return false;
}
