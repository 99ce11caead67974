// The stretch that a selector describes, as weighed pieces: the place and what stood around it.

import { firstEndingAfter, type Span } from '../base/span';
import type { AnchorText } from './anchorText';
import { piecesOf, sameTypography, type Piece } from './pieces';
import type { Selector } from './selector';

/** The described stretch as pieces: where the place begins and ends in it, and what each piece weighs. */
export interface Stretch {
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

export function readStretch({ exact, prefix, suffix }: Selector, target: AnchorText): Stretch {
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

/** What a piece of the place itself weighs beside the same piece around it. */
export const OWN = 0.95;
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

/** So many pieces may have come or gone beside the place while its neighbours still count as near. */
export const NEAR_ENOUGH = 4;
/** So many pieces more than the stretch has are looked through for its surroundings. */
export const SLACK = 40;
