// Finds names with the trained model: scores the labels of each chain and reads the best labelling.

import type { Knowledge } from '../../knowledge/knowledge';
import type { Article } from '../../text/article';
import type { FoundName } from '../names';
import { chainsOf, type Chain } from './chains';
import { gatherEvidence } from './evidence';
import { FeatureExtractor, MOST_FEATURES } from './features';
import { Lattice } from './inference';
import { LABELS, NAME_TYPES, beginningOf, insideOf, isInside, typeOf } from './labels';
import { piecesOf, type Pieces } from './pieces';
import { Words } from './word';

/** A reader of names. It keeps words that it has seen and room to compute in; its results depend on the article alone. */
export class NameTagger {
  readonly #knowledge: Knowledge;
  readonly #words: Words;
  readonly #lattice: Lattice;
  readonly #features = new Int32Array(MOST_FEATURES);

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#words = new Words(knowledge.gazetteer);
    this.#lattice = new Lattice(knowledge.nameModel.transitions);
  }

  /** The names of an article in order, not overlapping. */
  tag(article: Article): readonly FoundName[] {
    const pieces = piecesOf(article, this.#words);
    const chains = chainsOf(pieces);
    const evidence = gatherEvidence(pieces, chains, this.#knowledge.gazetteer);
    const extractor = new FeatureExtractor(pieces, evidence, this.#features);
    const names: FoundName[] = [];
    for (const chain of chains) {
      this.#score(chain, extractor);
      this.#read(pieces, chain, names);
    }
    return names;
  }

  #score(chain: Chain, extractor: FeatureExtractor): void {
    const { features, weights } = this.#knowledge.nameModel;
    this.#lattice.reset(chain.end - chain.first);
    const { scores } = this.#lattice;
    for (let at = chain.first; at < chain.end; at += 1) {
      const count = extractor.extract(chain, at);
      const place = (at - chain.first) * LABELS;
      for (let index = 0; index < count; index += 1) {
        const row = features.find((this.#features[index] as number) >>> 0);
        if (row < 0) continue;
        const from = row * LABELS;
        for (let label = 0; label < LABELS; label += 1)
          scores[place + label] = (scores[place + label] as number) + (weights[from + label] as number);
      }
    }
  }

  #read(pieces: Pieces, chain: Chain, names: FoundName[]): void {
    const places = chain.end - chain.first;
    const labels = this.#lattice.viterbi(places);
    if (labels.every((label) => label === 0)) return;
    this.#lattice.sum(places);
    for (let place = 0; place < places; place += 1) {
      const label = labels[place] as number;
      if (label === 0) continue;
      let end = place + 1;
      while (end < places && isInside(labels[end] as number)) end += 1;
      const type = typeOf(label);
      const sure = this.#lattice.probability(places, place, end, beginningOf(type), insideOf(type));
      names.push({
        start: pieces.starts[chain.first + place] as number,
        end: pieces.ends[chain.first + end - 1] as number,
        firstToken: pieces.tokens[chain.first + place] as number,
        endToken: (pieces.tokens[chain.first + end - 1] as number) + 1,
        type: NAME_TYPES[type] as FoundName['type'],
        confidence: this.#calibrated(sure, type),
      });
      place = end - 1;
    }
  }

  /** How often names of the type with this probability were right in held-out articles. */
  #calibrated(probability: number, type: number): number {
    const { calibration } = this.#knowledge.nameModel;
    const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
    const odds = Math.log(bounded / (1 - bounded));
    return 1 / (1 + Math.exp(-((calibration[2 * type] ?? 1) * odds + (calibration[2 * type + 1] ?? 0))));
  }
}
