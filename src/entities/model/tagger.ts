// Finds names with the trained model: scores the labels of each chain and reads the best labelling.

import type { Knowledge } from '../../knowledge/knowledge';
import type { Article } from '../../text/article';
import type { NameType } from '../entity';
import type { FoundName } from '../names';
import { addName, withoutTitles } from './spans';
import { chainsOf, type Chain } from './chains';
import { gatherEvidence, isWorthReading } from './evidence';
import { FeatureExtractor, MOST_FEATURES } from './features';
import { Lattice } from './inference';
import { LABELS, NAME_TYPES, beginningOf, insideOf, isInside, NO_NAME, typeOf } from './labels';
import { piecesOf, type Pieces } from './pieces';
import { Senses } from './senses';
import { Words, type Word } from './word';

/** A reader of names. It keeps words that it has seen and room to compute in; its results depend on the article alone. */
export class NameTagger {
  readonly #knowledge: Knowledge;
  readonly #words: Words;
  readonly #lattice: Lattice;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #sums = new Int32Array(LABELS);

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
    const read = chains.filter((chain) => isWorthReading(pieces, chain, evidence));
    const places = read.reduce((sum, chain) => sum + chain.end - chain.first, 0);
    const scores = new Float32Array(places * LABELS);
    const senses = new Senses(places);
    let at = 0;
    for (const chain of read) {
      this.#score(chain, extractor);
      const length = chain.end - chain.first;
      scores.set(this.#lattice.scores.subarray(0, length * LABELS), at * LABELS);
      this.#lattice.sum(length);
      for (let place = 0; place < length; place += 1)
        senses.see(at + place, pieces.words[chain.first + place] as Word, this.#lattice, place);
      at += length;
    }
    const names: FoundName[] = [];
    at = 0;
    for (const chain of read) {
      const length = chain.end - chain.first;
      this.#lattice.reset(length);
      this.#lattice.scores.set(scores.subarray(at * LABELS, (at + length) * LABELS));
      for (let place = 0; place < length; place += 1)
        senses.lean(at + place, pieces.words[chain.first + place] as Word, this.#lattice.scores, place);
      this.#read(pieces, chain, names);
      at += length;
    }
    return names;
  }

  #score(chain: Chain, extractor: FeatureExtractor): void {
    const { features, weights, unit } = this.#knowledge.nameModel;
    this.#lattice.reset(chain.end - chain.first);
    const { scores } = this.#lattice;
    const sums = this.#sums;
    const found = this.#features;
    for (let at = chain.first; at < chain.end; at += 1) {
      const count = extractor.extract(chain, at);
      sums.fill(0);
      for (let index = 0; index < count; index += 1) {
        const row = features.find((found[index] as number) >>> 0) * LABELS;
        if (row < 0) continue;
        for (let label = 0; label < LABELS; label += 1)
          sums[label] = (sums[label] as number) + (weights[row + label] as number);
      }
      const place = (at - chain.first) * LABELS;
      for (let label = 0; label < LABELS; label += 1) scores[place + label] = (sums[label] as number) * unit;
    }
  }

  #read(pieces: Pieces, chain: Chain, names: FoundName[]): void {
    const places = chain.end - chain.first;
    const labels = this.#lattice.viterbi(places);
    if (labels.every((label) => label === NO_NAME)) return;
    this.#lattice.sum(places);
    for (let place = 0; place < places; place += 1) {
      const label = labels[place] as number;
      if (label === NO_NAME) continue;
      let end = place + 1;
      while (end < places && isInside(labels[end] as number)) end += 1;
      const type = typeOf(label);
      const sure = this.#lattice.probability(places, place, end, beginningOf(type), insideOf(type));
      const first = chain.first + place;
      addName(pieces, names, {
        first: NAME_TYPES[type] === 'person' ? withoutTitles(pieces, first, chain.first + end) : first,
        end: chain.first + end,
        type: NAME_TYPES[type] as NameType,
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
