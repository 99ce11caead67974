// Turns labelled documents into the numbers that training reads: rows of features for every place of every chain.
import { gatherEvidence, isWorthReading } from '../../out/src/entities/model/evidence.js';
import { FeatureExtractor } from '../../out/src/entities/model/features.js';
import { Observations } from '../../out/src/entities/model/observations.js';
import { addStanding } from '../../out/src/entities/model/standings.js';
import { WordSet } from '../../out/src/entities/model/wordSet.js';

/** What an article tells to a model that is to do without it. */
const NOTHING = { small: new WordSet(), byWord: new Map() };

/** Calls `feature(hash)` for the features of each place, then `place(mask)`, and `chain()` at the end of each chain. */
export function readPlaces(
  { pieces, chains, allowed },
  gazetteer,
  isBlind,
  { feature, place, chain: endChain },
) {
  const seen = new Observations();
  const evidence = gatherEvidence(pieces, chains, gazetteer);
  const extractor = new FeatureExtractor(pieces, isBlind ? { ...evidence, ...NOTHING } : evidence, seen);
  for (const chain of chains) {
    if (!isWorthReading(pieces, chain, evidence)) continue;
    for (let at = chain.first; at < chain.end; at += 1) {
      extractor.look(chain, at);
      for (let index = 0; index < seen.wordCount; index += 1)
        addStanding(seen, seen.words[index], seen.standings[index]);
      for (let index = 0; index < seen.count; index += 1) feature(seen.features[index] >>> 0);
      place(allowed[at]);
    }
    endChain();
  }
}

const doNothing = () => {};

/** The training data of labelled documents: features seen at least `atLeast` times have a row each. */
export function trainingData(documents, gazetteer, atLeast, isBlind = false) {
  const seen = new Map();
  let total = 0;
  let places = 0;
  for (const document of documents)
    readPlaces(document, gazetteer, isBlind, {
      feature: (hash) => {
        seen.set(hash, (seen.get(hash) ?? 0) + 1);
        total += 1;
      },
      place: () => (places += 1),
      chain: doNothing,
    });
  const keys = [...seen].filter(([, count]) => count >= atLeast).map(([hash]) => hash);
  const rowOf = new Map(keys.map((hash, row) => [hash, row]));
  const features = new Int32Array(total);
  const begins = new Int32Array(places + 1);
  const masks = new Int32Array(places);
  const chains = [];
  let at = 0;
  let to = 0;
  let first = 0;
  for (const document of documents)
    readPlaces(document, gazetteer, isBlind, {
      feature: (hash) => {
        const row = rowOf.get(hash);
        if (row === undefined) return;
        features[to] = row;
        to += 1;
      },
      place: (mask) => {
        masks[at] = mask;
        at += 1;
        begins[at] = to;
      },
      chain: () => {
        chains.push(first, at);
        first = at;
      },
    });
  return { keys: Uint32Array.from(keys), features: features.subarray(0, to), begins, masks, chains };
}
