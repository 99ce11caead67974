// Groups words that are used alike: clusters of published word vectors, in two grains.
// The vectors (GloVe, trained by others on newswire and encyclopedia text) stay at home; only the cluster of each word ships.
import { readFileSync } from 'node:fs';
import { randomFrom } from './random.mjs';

const FINE = 1024;
const COARSE = 64;
/** Centres are sought among the commonest words; the rarer ones then join the nearest centre. */
const WORDS_TO_FIT = 40_000;
const WORDS_TO_SHIP = 160_000;
const ROUNDS = 12;

/** The cluster of each word, as {word, fine}, and the coarse cluster of each fine one. */
export function clusterWords(vectorFile) {
  const { dimensions, vectors } = JSON.parse(readFileSync(vectorFile, 'utf8'));
  const words = Object.keys(vectors)
    .slice(0, WORDS_TO_SHIP)
    .filter((word) => /[\p{L}]/u.test(word));
  const points = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => setUnit(points, row, dimensions, vectors[word]));
  const fit = Math.min(WORDS_TO_FIT, words.length);
  const fineCentres = centresOf(points.subarray(0, fit * dimensions), dimensions, FINE, 1);
  const fine = nearest(points, dimensions, fineCentres);
  const coarseCentres = centresOf(fineCentres, dimensions, COARSE, 2);
  return {
    words: words.map((word, row) => ({ word, fine: fine[row] })),
    coarse: nearest(fineCentres, dimensions, coarseCentres),
  };
}

function setUnit(points, row, dimensions, vector) {
  let square = 0;
  for (let d = 0; d < dimensions; d += 1) square += vector[d] * vector[d];
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let d = 0; d < dimensions; d += 1) points[row * dimensions + d] = vector[d] * scale;
}

/** Spherical k-means from centres drawn among the points by a fixed seed. */
function centresOf(points, dimensions, count, seed) {
  const rows = points.length / dimensions;
  const random = randomFrom(seed);
  const drawn = new Set();
  while (drawn.size < Math.min(count, rows)) drawn.add(Math.floor(random() * rows));
  let centres = new Float32Array(count * dimensions);
  [...drawn].forEach((row, k) =>
    centres.set(points.subarray(row * dimensions, (row + 1) * dimensions), k * dimensions),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const belongs = nearest(points, dimensions, centres);
    const sums = new Float32Array(count * dimensions);
    for (let row = 0; row < rows; row += 1) {
      const to = belongs[row] * dimensions;
      for (let d = 0; d < dimensions; d += 1) sums[to + d] += points[row * dimensions + d];
    }
    for (let k = 0; k < count; k += 1) {
      const sum = sums.subarray(k * dimensions, (k + 1) * dimensions);
      // A centre that nobody chose stays where it was.
      if (sum.some((value) => value !== 0)) setUnit(centres, k, dimensions, sum);
    }
  }
  return centres;
}

function nearest(points, dimensions, centres) {
  const rows = points.length / dimensions;
  const count = centres.length / dimensions;
  const belongs = new Uint16Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let best = -2;
    let bestAt = 0;
    const from = row * dimensions;
    for (let k = 0, centre = 0; k < count; k += 1, centre += dimensions) {
      let dot = 0;
      for (let d = 0; d < dimensions; d += 1) dot += points[from + d] * centres[centre + d];
      if (dot > best) {
        best = dot;
        bestAt = k;
      }
    }
    belongs[row] = bestAt;
  }
  return belongs;
}
