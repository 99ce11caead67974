// Writes the gazetteer and the model as the packed files that ship.
import { PHRASE_CLASSES } from '../../out/src/knowledge/gazetteer.js';
import { packKeys } from '../../out/src/knowledge/hashIndex.js';
import { pack } from '../../out/src/knowledge/packedFile.js';
import { fold, wordHash } from '../../out/src/knowledge/wordHash.js';

const bytes = (numbers) => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** `masks`: Map of phrase hash to class bits; `clusters` as clusterWords gives them. */
export function packGazetteer(masks, clusters) {
  const phrases = [...masks].sort(([a], [b]) => a - b);
  const palette = [...new Set(masks.values())].sort((a, b) => a - b);
  const rank = new Map(palette.map((mask, index) => [mask, index]));
  const words = new Map();
  // The commoner of two words with one folded form is kept.
  for (const { word, fine } of clusters.words) {
    const hash = wordHash(fold(word));
    if (!words.has(hash)) words.set(hash, fine);
  }
  const keyed = [...words].sort(([a], [b]) => a - b);
  return pack(
    new Map([
      ['classes', new TextEncoder().encode(PHRASE_CLASSES.join(' '))],
      ['masks', bytes(Uint32Array.from(palette))],
      ['phraseMasks', bytes(Uint16Array.from(phrases, ([, mask]) => rank.get(mask)))],
      ['phraseKeys', packKeys(Uint32Array.from(phrases, ([key]) => key))],
      ['wordClusters', bytes(Uint16Array.from(keyed, ([, fine]) => fine))],
      ['wordKeys', packKeys(Uint32Array.from(keyed, ([key]) => key))],
      ['coarseClusters', Uint8Array.from(clusters.coarse)],
    ]),
  );
}

/** `model`: {labels, keys: feature hashes by row, weights, transitions, calibration}. The rows of least weight are left out. */
export function packModel({ labels, keys, weights, transitions, calibration }, mostRows) {
  const strength = Float32Array.from(keys, (_, row) => {
    let largest = 0;
    for (let label = 0; label < labels; label += 1)
      largest = Math.max(largest, Math.abs(weights[row * labels + label]));
    return largest;
  });
  const kept = Array.from(keys, (_, row) => row)
    .sort((a, b) => strength[b] - strength[a] || keys[a] - keys[b])
    .slice(0, mostRows)
    .sort((a, b) => keys[a] - keys[b]);
  const largest = kept.reduce((most, row) => Math.max(most, strength[row]), 0);
  const packed = new Int8Array(kept.length * labels);
  kept.forEach((row, at) => {
    for (let label = 0; label < labels; label += 1) {
      const weight = weights[row * labels + label];
      packed[at * labels + label] = Math.round(
        Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * 127,
      );
    }
  });
  return pack(
    new Map([
      ['shape', bytes(Float32Array.of(labels, kept.length, largest))],
      ['features', packKeys(Uint32Array.from(kept, (row) => keys[row]))],
      ['weights', bytes(packed)],
      ['transitions', bytes(transitions)],
      ['calibration', bytes(calibration)],
    ]),
  );
}
