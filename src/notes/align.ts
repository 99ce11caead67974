// Lays a short stretch of pieces along a long one, as Smith and Waterman (1981) do with proteins: the place where most
// of the rare words stand in the same order, with words changed, added and taken away between them.

/** For each piece of the stretch the index of its partner in the text, or -1 where it has none. */
export interface Alignment {
  readonly partners: Int32Array;
  /** Sum of the weights of the matched pieces, less what gaps and changes cost. 0 when nothing matched. */
  readonly score: number;
}

/** What a changed piece, and a piece that is added or gone, cost. A rare word weighs 1, "the" about 0.1. */
const CHANGE = -0.12;
const GAP = -0.1;

const STOP = 0;
const BOTH = 1;
const ONLY_STRETCH = 2;
const ONLY_TEXT = 3;

/**
 * The best local alignment of `stretch` with `text[from, to)`. Pieces are numbers: equal numbers are equal words.
 * Time and memory grow with stretch.length × (to − from); the caller keeps both small.
 */
export function align(
  stretch: Int32Array,
  weights: Float64Array,
  text: Int32Array,
  from: number,
  to: number,
): Alignment {
  return fill(stretch, weights, text.subarray(from, to), from, 'anywhere');
}

/**
 * The best alignment that starts at the start of both: how the surroundings of a place go on from its edge. `text` is
 * the stretch of the text that begins there; partners count from its start.
 */
export function alignFromStart(stretch: Int32Array, weights: Float64Array, text: Int32Array): Alignment {
  return fill(stretch, weights, text, 0, 'at the start');
}

function fill(
  stretch: Int32Array,
  weights: Float64Array,
  text: Int32Array,
  offset: number,
  begins: 'anywhere' | 'at the start',
): Alignment {
  const width = text.length + 1;
  const ways = new Uint8Array((stretch.length + 1) * width);
  const isLocal = begins === 'anywhere';
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  if (!isLocal) {
    for (let t = 1; t < width; t += 1) {
      above[t] = t * GAP;
      ways[t] = ONLY_TEXT;
    }
  }
  let best = 0;
  let bestAt = -1;
  for (let s = 1; s <= stretch.length; s += 1) {
    const word = stretch[s - 1] as number;
    const weight = weights[s - 1] as number;
    row[0] = isLocal ? 0 : s * GAP;
    ways[s * width] = isLocal ? STOP : ONLY_STRETCH;
    for (let t = 1; t < width; t += 1) {
      let score = (above[t - 1] as number) + (text[t - 1] === word ? weight : CHANGE);
      let way = BOTH;
      const onlyStretch = (above[t] as number) + GAP;
      const onlyText = (row[t - 1] as number) + GAP;
      if (onlyStretch > score) {
        score = onlyStretch;
        way = ONLY_STRETCH;
      }
      if (onlyText > score) {
        score = onlyText;
        way = ONLY_TEXT;
      }
      if (isLocal && score <= 0) {
        score = 0;
        way = STOP;
      }
      row[t] = score;
      ways[s * width + t] = way;
      if (score > best) {
        best = score;
        bestAt = s * width + t;
      }
    }
    [above, row] = [row, above];
  }
  return { partners: trace(ways, width, bestAt, stretch, text, offset), score: best };
}

function trace(
  ways: Uint8Array,
  width: number,
  bestAt: number,
  stretch: Int32Array,
  text: Int32Array,
  offset: number,
): Int32Array {
  const partners = new Int32Array(stretch.length).fill(-1);
  for (let at = bestAt; at > 0;) {
    const way = ways[at];
    if (way === STOP || way === undefined) break;
    const s = Math.floor(at / width);
    const t = at % width;
    if (way === BOTH && stretch[s - 1] === text[t - 1]) partners[s - 1] = offset + t - 1;
    at -= way === BOTH ? width + 1 : way === ONLY_STRETCH ? width : 1;
  }
  return partners;
}
