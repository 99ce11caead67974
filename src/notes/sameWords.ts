// The stretches of a text that have the described words, each with how much of its surroundings stands around it.

import type { Span } from '../base/span';
import { alignFromStart } from './align';
import type { AnchorText } from './anchorText';
import type { Candidate } from './candidate';
import { sameTypography, type Piece } from './pieces';
import { occurrencesOf, type Selector } from './selector';
import { NEAR_ENOUGH, SLACK, type Stretch } from './stretch';

/** Every stretch of the text that has the place's words, the one with most of its surroundings first. */
export function sameWords(stretch: Stretch, target: AnchorText, selector: Selector): readonly Candidate[] {
  const rarest = rarestOf(stretch, target);
  if (rarest === undefined) return [];
  const found: Candidate[] = [];
  const places = target.placesOf[stretch.codes[rarest] as number] ?? [];
  // Where the words stood more than once, they may have been deleted while a look-alike stands near by.
  const hadLookAlikes = selector.occurrence === undefined ? stretch.own < RARE : selector.occurrence.of > 1;
  const sameOccurrence = hadLookAlikes ? sameOccurrenceOf(selector, target.text) : undefined;
  for (const place of places.length > MOST_PLACES ? [] : places) {
    const first = place - (rarest - stretch.from);
    const span = sameWordsFrom(first, stretch, target);
    if (span === undefined) continue;
    const around = surroundingsOf(first, stretch, target);
    const isDoubtful = hadLookAlikes && around.hasSlid && span.start !== sameOccurrence;
    const ownWords = stretch.own >= TELLING ? 'telling' : hadLookAlikes ? 'common' : 'once';
    found.push({
      ...span,
      words: 'same',
      share: around.share,
      isUntouched: false,
      ownWords,
      isDoubtful,
    });
  }
  return found.sort((a, b) => b.share - a.share);
}

/** Where the same occurrence of the words stands, while the text has them as often as before; undefined otherwise. */
function sameOccurrenceOf({ exact, occurrence }: Selector, text: string): number | undefined {
  if (occurrence === undefined) return undefined;
  const all = occurrencesOf(text, exact);
  return all.length === occurrence.of ? all[occurrence.nth - 1] : undefined;
}

/** A word that stands in more places than this says nothing of where: such a place is found by its neighbours alone. */
const MOST_PLACES = 60;
/** This much weight of its own words tells a place without its surroundings: about five rare words. */
const TELLING = 4;
/** Own words that weigh less are common: they need their neighbours at their old distance, give or take some words. */
const RARE = 1;

/** The place's own piece that the text has least often; undefined when it lacks one of them. */
function rarestOf(stretch: Stretch, target: AnchorText): number | undefined {
  let [rarest, fewest] = [stretch.from, Number.POSITIVE_INFINITY];
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const code = stretch.codes[at] as number;
    const count = code < 0 ? 0 : (target.placesOf[code]?.length ?? 0);
    if (count === 0) return undefined;
    if (count < fewest) [rarest, fewest] = [at, count];
  }
  return rarest;
}

function sameWordsFrom(first: number, stretch: Stretch, target: AnchorText): Span | undefined {
  for (let at = stretch.from; at < stretch.to; at += 1) {
    if (target.codes[first + at - stretch.from] !== stretch.codes[at]) return undefined;
  }
  const start = (target.pieces[first] as Piece).start;
  const end = (target.pieces[first + stretch.to - stretch.from - 1] as Piece).end;
  if (sameTypography(target.text.slice(start, end)) !== stretch.words) return undefined;
  return {
    start: Math.max(0, start + stretch.lead),
    end: Math.min(target.text.length, end + stretch.trail),
  };
}

/** How much of the surroundings stands on both sides of a place whose first piece is `first`. */
function surroundingsOf(
  first: number,
  stretch: Stretch,
  target: AnchorText,
): { readonly share: number; readonly hasSlid: boolean } {
  const end = first + stretch.to - stretch.from;
  const weights = {
    before: stretch.weights.slice(0, stretch.from).reverse(),
    after: stretch.weights.subarray(stretch.to),
  };
  const before = alignFromStart(
    stretch.codes.slice(0, stretch.from).reverse(),
    weights.before,
    target.codes.slice(Math.max(0, first - stretch.from - SLACK), first).reverse(),
  );
  const after = alignFromStart(
    stretch.codes.subarray(stretch.to),
    weights.after,
    target.codes.subarray(end, end + stretch.codes.length - stretch.to + SLACK),
  );
  const own = stretch.codes[stretch.from];
  // Of "that that" one may have been deleted: no telling which is left.
  const isDoubled = own === stretch.codes[stretch.from - 1] || own === stretch.codes[stretch.to];
  const shifts = [shiftOf(before.partners, weights.before), shiftOf(after.partners, weights.after)] as const;
  const farthest = Math.max(Math.abs(shifts[0]), Math.abs(shifts[1]));
  return {
    share: stretch.around === 0 ? 1 : Math.min(1, (before.score + after.score) / stretch.around),
    // A word inserted beside the place moves one side alone; both in opposite directions is a place that has slid.
    hasSlid: shifts[0] * shifts[1] < 0 || farthest > (isDoubled ? 0 : NEAR_ENOUGH),
  };
}

/**
 * By how many pieces the nearest neighbours that are left have moved away from the place (more than 0) or towards it.
 * Common words find a partner anywhere, so that the weightier ones among the nearest decide.
 */
function shiftOf(partners: Int32Array, weights: Float64Array): number {
  const byShift = new Map<number, number>();
  let heaviest = 0;
  let seen = 0;
  for (let at = 0; at < partners.length && seen < NEIGHBOURS; at += 1) {
    if ((partners[at] as number) < 0) continue;
    seen += 1;
    const shift = (partners[at] as number) - at;
    byShift.set(shift, (byShift.get(shift) ?? 0) + (weights[at] as number));
    if ((byShift.get(shift) ?? 0) > (byShift.get(heaviest) ?? 0)) heaviest = shift;
  }
  return heaviest;
}

const NEIGHBOURS = 6;
