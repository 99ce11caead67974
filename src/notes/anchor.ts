// Finds a described place again in a changed text, or says honestly that it is gone.

import { firstEndingAfter, type Span } from '../base/span';
import { align } from './align';
import { piecesOf, sameTypography, type Piece } from './pieces';
import type { Selector } from './selector';

/**
 * `exact`: the same words at the same offsets. `moved`: the same words elsewhere. `changed`: the place is there, its
 * words are not the same. `orphaned`: no place can be told with confidence. A change of quotation marks from straight
 * to curly and of line breaks is no change of words.
 */
export type Anchor =
  | {
      readonly status: 'exact' | 'moved' | 'changed';
      readonly start: number;
      readonly end: number;
      readonly confidence: number;
    }
  | { readonly status: 'orphaned'; readonly confidence: number };

/** A text made ready for finding many places in it. */
export interface AnchorText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The pieces as numbers; equal numbers are equal words. */
  readonly codes: Int32Array;
  readonly codeOf: ReadonlyMap<string, number>;
  /** Where each code stands, in order. */
  readonly placesOf: readonly (readonly number[])[];
}

/** Reads a text once for all its anchors. */
export function readForAnchors(text: string): AnchorText {
  const pieces = piecesOf(text);
  const codeOf = new Map<string, number>();
  const placesOf: number[][] = [];
  const codes = new Int32Array(pieces.length);
  pieces.forEach((piece, at) => {
    let code = codeOf.get(piece.key);
    if (code === undefined) {
      code = placesOf.length;
      codeOf.set(piece.key, code);
      placesOf.push([]);
    }
    codes[at] = code;
    (placesOf[code] as number[]).push(at);
  });
  return { text, pieces, codes, codeOf, placesOf };
}

/** Finds the place that a selector describes. An empty selector, or a place that is in doubt, is orphaned. */
export function findAnchor(selector: Selector, target: AnchorText): Anchor {
  if (selector.exact.trim() === '') return { status: 'orphaned', confidence: 0 };
  return untouched(selector, target.text) ?? alignedPlace(selector, target);
}

/** Finds the places of all notes of a text. */
export function findAnchors(selectors: readonly Selector[], target: AnchorText): readonly Anchor[] {
  return selectors.map((selector) => findAnchor(selector, target));
}

/** The place when its words and its nearer surroundings stand somewhere letter by letter; the nearest one if several do. */
function untouched({ exact, prefix, suffix, start }: Selector, text: string): Anchor | undefined {
  const before = prefix.slice(-NEAR);
  const after = suffix.slice(0, NEAR);
  const whole = before + exact + after;
  const edges = (prefix.length < NEAR ? 1 : 0) + (suffix.length < NEAR ? 1 : 0);
  // A short text at the edge of an article has too little around it to be sure of.
  if (before.length + after.length < NEAR && edges === 2 && whole !== text) return undefined;
  let nearest = -1;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const here = at + before.length;
    if (nearest < 0 || Math.abs(here - start) < Math.abs(nearest - start)) nearest = here;
    if (here > start) break;
  }
  if (nearest < 0) return undefined;
  return {
    status: nearest === start ? 'exact' : 'moved',
    start: nearest,
    end: nearest + exact.length,
    confidence: 1,
  };
}

/** How many code units on both sides must be untouched for the short way; a longer stretch goes by words. */
const NEAR = 40;

/** The described stretch as pieces: where the place begins and ends in it, and what each piece weighs. */
interface Stretch {
  readonly pieces: readonly Piece[];
  readonly codes: Int32Array;
  readonly weights: Float64Array;
  readonly from: number;
  readonly to: number;
  /** The words of the pieces from `from` to `to`: the place's own, up to whole pieces. */
  readonly words: string;
  /** The place's start, counted from the start of its first piece: more than 0 where it begins inside a word. */
  readonly lead: number;
  /** The place's end, counted from the end of its last piece: less than 0 where it ends inside a word. */
  readonly trail: number;
}

function alignedPlace(selector: Selector, target: AnchorText): Anchor {
  const stretch = readStretch(selector, target);
  if (stretch.from === stretch.to) return { status: 'orphaned', confidence: 0 };
  let best: { place: Anchor; score: number } | undefined;
  for (const window of likelyWindows(stretch, target)) {
    const { partners, score } = align(stretch.codes, stretch.weights, target.codes, window.start, window.end);
    if (best !== undefined && score <= best.score) continue;
    best = { place: placeOf(stretch, partners, selector, target), score };
  }
  return best?.place ?? { status: 'orphaned', confidence: 0 };
}

function readStretch({ exact, prefix, suffix }: Selector, target: AnchorText): Stretch {
  const whole = prefix + exact + suffix;
  const place = { start: prefix.length, end: prefix.length + exact.length };
  const pieces = piecesOf(whole);
  const from = firstEndingAfter(pieces, place.start);
  let to = from;
  while (to < pieces.length && (pieces[to] as Piece).start < place.end) to += 1;
  const codes = Int32Array.from(pieces, (piece, at) => target.codeOf.get(piece.key) ?? -2 - at);
  const paragraph = paragraphAround(whole, place);
  const weights = Float64Array.from(pieces, (piece, at) => {
    const weight = weightOf(piece, codes[at] as number, target);
    return piece.start >= paragraph.start && piece.end <= paragraph.end ? weight : weight * OTHER_PARAGRAPH;
  });
  const first = pieces[from];
  const last = pieces[to - 1];
  return {
    pieces,
    codes,
    weights,
    from,
    to,
    words: first && last ? sameTypography(whole.slice(first.start, last.end)) : '',
    lead: Math.max(0, place.start - (first?.start ?? place.start)),
    trail: Math.min(0, place.end - (last?.end ?? place.end)),
  };
}

/** What the words of the neighbouring paragraphs weigh: paragraphs are moved, added and cut as a whole. */
const OTHER_PARAGRAPH = 0.3;

/** The stretch between the line breaks that part paragraphs (a blank line, or any break where there is none). */
function paragraphAround(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : before, end: after < 0 ? text.length : after };
}

/** A piece's weight: 1 for a word that the text has once, less the more often it has it; marks weigh little. */
function weightOf(piece: Piece, code: number, target: AnchorText): number {
  if (!piece.isWord) return 0.05;
  const count = code < 0 ? 1 : (target.placesOf[code]?.length ?? 1);
  return Math.max(0.1, 1 / (1 + Math.log2(count)));
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

const SLACK = 40;
const BUCKET = 24;
const COMMON = 24;
const WINDOWS = 4;

/** Reads from an alignment where the place is and how it fared. */
function placeOf(stretch: Stretch, partners: Int32Array, selector: Selector, target: AnchorText): Anchor {
  const around = agreement(stretch, partners);
  const whole = wholePlace(stretch, partners, target);
  if (whole !== undefined) {
    const sure = Math.max(around.share, around.inside >= SPEAKS_FOR_ITSELF ? 0.9 : 0);
    const slid = around.inside < RARE && hasSlid(stretch, partners, whole.first);
    if (sure < SURE_ENOUGH || slid) return { status: 'orphaned', confidence: slid ? 0 : sure };
    const { start, end } = whole;
    const status = start === selector.start && end === selector.end ? 'exact' : 'moved';
    return { status, start, end, confidence: sure };
  }
  const hull = hullOf(stretch, partners, target);
  const sure = around.share;
  if (hull === undefined || sure < SURE_ENOUGH) return { status: 'orphaned', confidence: sure };
  const isReplaced = hull.isBetweenNeighbours && stretch.to - stretch.from <= A_NAME;
  if (!isReplaced && around.ownShare < OWN_WORDS_LEFT) return { status: 'orphaned', confidence: sure };
  return { status: 'changed', start: hull.start, end: hull.end, confidence: sure };
}

/**
 * Whether a place has slid along its neighbours: nearer to those on one side and further from those on the other. So
 * does the second "that" of a line whose first was deleted; a word inserted beside the place moves one side alone.
 */
function hasSlid(stretch: Stretch, partners: Int32Array, first: number): boolean {
  const shiftAt = (at: number | undefined): number =>
    at === undefined ? 0 : (partners[at] as number) - first - (at - stretch.from);
  const before = -shiftAt(foundFrom(partners, stretch.from - 1, -1));
  const after = shiftAt(foundFrom(partners, stretch.to, 1));
  // Of "that that" one may have been deleted: no telling which is left.
  const own = stretch.codes[stretch.from];
  const isDoubled = own === stretch.codes[stretch.from - 1] || own === stretch.codes[stretch.to];
  const room = isDoubled ? 0 : NEAR_ENOUGH;
  return before * after < 0 || Math.max(Math.abs(before), Math.abs(after)) > room;
}

/** From this share of the weight around a place on, a place is the same one. Tuned on Wikinews seeds 1–3, November 2026. */
const SURE_ENOUGH = 0.25;
/** A place of so few pieces, a name or a figure, may be replaced as a whole and still be the same place. */
const A_NAME = 3;
/** Own words that weigh less are common: they need their neighbours at their old distance, give or take some words. */
const RARE = 1;
const NEAR_ENOUGH = 4;
/** With less of its own words left, a place is gone: what stands there is something else. */
const OWN_WORDS_LEFT = 0.2;
/** This much weight of its own words speaks for a place without its surroundings: about five rare words. */
const SPEAKS_FOR_ITSELF = 4;

interface Agreement {
  /** How much of the surroundings' weight was found again, 0–1. */
  readonly share: number;
  /** The weight of the place's own words that were found again. */
  readonly inside: number;
  /** How much of the weight of the place's own words was found again, 0–1. */
  readonly ownShare: number;
}

function agreement(stretch: Stretch, partners: Int32Array): Agreement {
  const found = { around: 0, inside: 0 };
  const all = { around: 0, inside: 0 };
  stretch.weights.forEach((weight, at) => {
    const part = at >= stretch.from && at < stretch.to ? 'inside' : 'around';
    all[part] += weight;
    if ((partners[at] as number) >= 0) found[part] += weight;
  });
  return {
    share: all.around === 0 ? 1 : found.around / all.around,
    inside: found.inside,
    ownShare: all.inside === 0 ? 0 : found.inside / all.inside,
  };
}

/**
 * The place when all its pieces stand together and its words are the same; undefined otherwise. An alignment may pair
 * the full stop of the place with a later one; the pieces beside the paired words settle it.
 */
function wholePlace(
  stretch: Stretch,
  partners: Int32Array,
  target: AnchorText,
): (Span & { readonly first: number }) | undefined {
  const tried = new Set<number>();
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const partner = partners[at] as number;
    const first = partner - (at - stretch.from);
    if (partner < 0 || first < 0 || tried.has(first)) continue;
    tried.add(first);
    const place = sameWordsFrom(first, stretch, target);
    if (place !== undefined) return { ...place, first };
  }
  return undefined;
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
