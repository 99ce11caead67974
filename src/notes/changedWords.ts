// The stretches between the old neighbours of a described place, where other words stand now.

import type { Span } from '../base/span';
import { align } from './align';
import type { AnchorText } from './anchorText';
import type { Candidate } from './candidate';
import type { Piece } from './pieces';
import { NEAR_ENOUGH, OWN, SLACK, type Stretch } from './stretch';

/** The stretches between the place's old neighbours where other words stand now, one for each part of the text. */
export function changedWords(stretch: Stretch, target: AnchorText): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const window of likelyWindows(stretch, target)) {
    const { partners } = align(stretch.codes, stretch.weights, target.codes, window.start, window.end);
    const place = changedPlace(stretch, partners, target);
    if (place === undefined || found.some(({ start, end }) => start < place.end && place.start < end))
      continue;
    found.push(place);
  }
  return found;
}

/** The windows of the text where rare words of the stretch stand at their distance from one another, the best first. */
function likelyWindows(stretch: Stretch, target: AnchorText): readonly Span[] {
  const room = stretch.codes.length + SLACK;
  if (target.codes.length <= 3 * room) return [{ start: 0, end: target.codes.length }];
  const votes = new Map<number, number>();
  stretch.codes.forEach((code, at) => {
    const places = code < 0 ? undefined : target.placesOf[code];
    // A word that is everywhere says nothing of where, and would make the search quadratic.
    if (places === undefined || places.length > COMMON) return;
    for (const place of places) {
      const bucket = Math.floor((place - at) / BUCKET);
      for (const near of [bucket - 1, bucket]) {
        votes.set(near, (votes.get(near) ?? 0) + (stretch.weights[at] as number));
      }
    }
  });
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, WINDOWS)
    .map(([bucket]) => ({
      start: Math.max(0, bucket * BUCKET - SLACK),
      end: Math.min(target.codes.length, bucket * BUCKET + 2 * BUCKET + room),
    }));
}

const BUCKET = 24;
const COMMON = 24;
const WINDOWS = 4;

/** Reads from an alignment where the place is, when its words have changed; undefined when it is gone. */
function changedPlace(stretch: Stretch, partners: Int32Array, target: AnchorText): Candidate | undefined {
  const found = { around: 0, own: 0 };
  stretch.weights.forEach((weight, at) => {
    if ((partners[at] as number) < 0) return;
    if (at >= stretch.from && at < stretch.to) found.own += weight / OWN;
    else found.around += weight;
  });
  const hull = hullOf(stretch, partners, target);
  if (hull === undefined) return undefined;
  const length = stretch.to - stretch.from;
  const isReplaced = hull.isBetweenNeighbours && length <= A_NAME;
  const left = stretch.own === 0 ? 0 : found.own / stretch.own;
  if (!isReplaced && left < (length > A_CLAUSE && !hull.isBetweenNeighbours ? MUCH_LEFT : SOME_LEFT))
    return undefined;
  return {
    start: hull.start,
    end: hull.end,
    words: 'changed',
    share: stretch.around === 0 ? 1 : found.around / stretch.around,
    isUntouched: false,
    ownWords: 'common',
    isDoubtful: false,
  };
}

/** A place of so few pieces, a name or a figure, may be replaced as a whole and still be the same place. */
const A_NAME = 3;
const A_CLAUSE = 8;
/** With less of its own words left, a place is gone: what stands there is something else. */
const SOME_LEFT = 0.2;
const MUCH_LEFT = 0.35;

interface Hull extends Span {
  /** Whether its old neighbours, or words next to them, stand on both sides. */
  readonly isBetweenNeighbours: boolean;
}

/** The stretch between the place's old neighbours, or what is left of its own words; undefined when nothing stands there. */
function hullOf(stretch: Stretch, partners: Int32Array, target: AnchorText): Hull | undefined {
  const before = foundFrom(partners, stretch.from - 1, -1);
  const after = foundFrom(partners, stretch.to, 1);
  if (before !== undefined && after !== undefined) {
    const first = (partners[before] as number) + 1;
    const last = (partners[after] as number) - 1;
    const isClose = stretch.from - before <= NEAR_ENOUGH && after - stretch.to < NEAR_ENOUGH;
    const isTight = last - first < 2 * (stretch.to - stretch.from) + 12;
    if (isTight) return hullFrom(first, last, isClose, target);
  }
  const own = [...partners.subarray(stretch.from, stretch.to)].filter((partner) => partner >= 0);
  return hullFrom(own[0] ?? 0, own.at(-1) ?? -1, false, target);
}

function hullFrom(
  first: number,
  last: number,
  isBetweenNeighbours: boolean,
  target: AnchorText,
): Hull | undefined {
  const pieces = target.pieces.slice(first, last + 1);
  if (!pieces.some((piece) => piece.isWord)) return undefined;
  return { start: (pieces[0] as Piece).start, end: (pieces.at(-1) as Piece).end, isBetweenNeighbours };
}

/** The first piece with a partner, met from a piece on in a direction; undefined when there is none. */
function foundFrom(partners: Int32Array, from: number, step: 1 | -1): number | undefined {
  for (let at = from; at >= 0 && at < partners.length; at += step) {
    if ((partners[at] as number) >= 0) return at;
  }
  return undefined;
}
