// Where one described place may be in a text: every stretch with its words, and the stretches between its old
// neighbours, each with how much of its surroundings is found around it.

import { firstEndingAfter, overlaps, type Span } from '../base/span';
import { align, alignFromStart } from './align';
import type { AnchorText } from './anchorText';
import { piecesOf, sameTypography, type Piece } from './pieces';
import { occurrencesOf, type Selector } from './selector';

/** A place that may be the described one. */
export interface Candidate extends Span {
  /** `same`: its words are there, but for typography. `changed`: its place is there, with other words. */
  readonly words: 'same' | 'changed';
  /** How much of the weight of its surroundings was found, in order and near, 0–1. */
  readonly share: number;
  /** The words and all that stands near them are untouched, letter by letter: no other place comes into question. */
  readonly isUntouched: boolean;
  /** What its own words say: nothing where the text had them more than once, much where many rare ones stand together. */
  readonly ownWords: 'common' | 'once' | 'telling';
  /** Its neighbours have shifted as they do when the place was deleted beside a look-alike: for a person to say. */
  readonly isDoubtful: boolean;
}

/** The places that come into question, the likeliest first; none for a selector without words. */
export function candidatesFor(selector: Selector, target: AnchorText): readonly Candidate[] {
  if (selector.exact.trim() === '') return [];
  const untouched = untouchedPlace(selector, target) ?? inItsSentence(selector, target);
  if (untouched !== undefined) return [untouched];
  const stretch = readStretch(selector, target);
  if (stretch.from === stretch.to) return [];
  const same = sameWords(stretch, target, selector);
  // Laying the stretch along the text is the dear part, and not needed where a place is this sure.
  const sure = same.some(({ share, isDoubtful }) => !isDoubtful && share >= SURE);
  const changed = sure ? [] : changedWords(stretch, target);
  // A stretch around a place that has the words is no rival of it.
  const all = [...same, ...changed.filter((place) => !same.some((other) => overlaps(place, other)))];
  return all.toSorted(
    (a, b) => b.share - a.share || Math.abs(a.start - selector.start) - Math.abs(b.start - selector.start),
  );
}

const SURE = 0.85;

/** The place when its words and its nearer surroundings stand letter by letter where they stood, or once elsewhere. */
function untouchedPlace(
  { exact, prefix, suffix, start, document }: Selector,
  target: AnchorText,
): Candidate | undefined {
  const { text } = target;
  const found = (at: number): Candidate => ({
    start: at,
    end: at + exact.length,
    words: 'same',
    share: 1,
    isUntouched: true,
    ownWords: 'telling',
    isDoubtful: false,
  });
  const all = prefix + exact + suffix;
  if (document !== undefined && document === target.document() && text.startsWith(exact, start))
    return found(start);
  const before = prefix.slice(-NEAR);
  const after = suffix.slice(0, NEAR);
  const whole = before + exact + after;
  const edges = (prefix.length < NEAR ? 1 : 0) + (suffix.length < NEAR ? 1 : 0);
  // A short text at the edge of an article has too little around it to be sure of.
  if (before.length + after.length < NEAR && edges === 2 && whole !== text) return undefined;
  if (start >= prefix.length && text.startsWith(all, start - prefix.length)) return found(start);
  let nearest = -1;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const here = at + before.length;
    if (nearest < 0 || Math.abs(here - start) < Math.abs(nearest - start)) nearest = here;
    if (here > start) break;
  }
  return nearest < 0 ? undefined : found(nearest);
}

/** How many code units on both sides must be untouched for the short way; a longer stretch goes by words. */
const NEAR = 40;

/** The place when its sentence stands word for word in the text, once: then no other comes into question. */
function inItsSentence({ exact, sentence }: Selector, target: AnchorText): Candidate | undefined {
  if (sentence === undefined) return undefined;
  const [found, ...others] = target.sentences().get(sentence.hash) ?? [];
  if (found === undefined || others.length > 0 || found.end - found.start < A_SENTENCE) return undefined;
  const start = found.start + sentence.offset;
  if (!target.text.startsWith(exact, start)) return undefined;
  return {
    start,
    end: start + exact.length,
    words: 'same',
    share: 0.95,
    isUntouched: true,
    ownWords: 'telling',
    isDoubtful: false,
  };
}

/** A shorter one ("He declined.") says too little of where it is. */
const A_SENTENCE = 40;

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
  /** The weight of the surroundings, and of the place's own words. */
  readonly around: number;
  readonly own: number;
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
  let [around, own] = [0, 0];
  const weights = Float64Array.from(pieces, (piece, at) => {
    const weight = weightOf(piece, codes[at] as number, target);
    if (at >= from && at < to) {
      own += weight;
      // Of "to [[go to a]] summit" the place is deleted: the "to" that is left was outside.
      return weight * OWN;
    }
    const inParagraph = piece.start >= paragraph.start && piece.end <= paragraph.end;
    const weighed = inParagraph ? weight : weight * OTHER_PARAGRAPH;
    around += weighed;
    return weighed;
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
    around,
    own,
  };
}

const OWN = 0.95;
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

/** Every stretch of the text that has the place's words, the one with most of its surroundings first. */
function sameWords(stretch: Stretch, target: AnchorText, selector: Selector): readonly Candidate[] {
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
const NEAR_ENOUGH = 4;
const SLACK = 40;

/** The stretches between the place's old neighbours where other words stand now, one for each part of the text. */
function changedWords(stretch: Stretch, target: AnchorText): readonly Candidate[] {
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
