// Finds names with the trained model: scores the labels of each chain and reads the best labelling.

import type { Knowledge } from '../../knowledge/knowledge';
import type { Article } from '../../text/article';
import type { NameType } from '../entity';
import type { FoundName } from '../names';
import { addName, withKnownPossessive, withoutTitles } from './spans';
import { chainsOf, type Chain } from './chains';
import { gatherEvidence, isWorthReading, type ArticleEvidence } from './evidence';
import { FeatureExtractor, MOST_FEATURES } from './features';
import { Lattice } from './inference';
import { LABELS, NAME_TYPES, beginningOf, insideOf, isInside, NO_NAME, typeOf } from './labels';
import { piecesOf, type Pieces } from './pieces';
import { Senses } from './senses';
import { Words, type Word } from './word';

/** A chain with words that stand elsewhere too, to be read again when all have been seen. */
interface Again {
  readonly chain: Chain;
  readonly scores: Float32Array;
}

function hasRepeatedWord(pieces: Pieces, { first, end }: Chain, { byWord }: ArticleEvidence): boolean {
  for (let at = first; at < end; at += 1) {
    const word = pieces.words[at] as Word;
    if (word.isNameLike && (byWord.get(word.folded)?.count ?? 0) > 1) return true;
  }
  return false;
}

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
    const senses = new Senses(pieces.words.length);
    const readings: (readonly FoundName[] | Again)[] = [];
    for (const chain of chains) {
      if (!isWorthReading(pieces, chain, evidence)) continue;
      this.#score(chain, extractor);
      readings.push(
        hasRepeatedWord(pieces, chain, evidence)
          ? this.#readFirst(pieces, chain, senses)
          : this.#read(pieces, evidence, chain),
      );
    }
    return readings.flatMap((reading) =>
      'chain' in reading ? this.#readAgain(pieces, evidence, reading, senses) : reading,
    );
  }

  /** Takes in what the words of a chain look like here, for the other places where they stand. */
  #readFirst(pieces: Pieces, chain: Chain, senses: Senses): Again {
    const places = chain.end - chain.first;
    this.#lattice.sum(places);
    for (let place = 0; place < places; place += 1)
      senses.see(chain.first + place, pieces.words[chain.first + place] as Word, this.#lattice, place);
    return { chain, scores: this.#lattice.scores.slice(0, places * LABELS) };
  }

  #readAgain(
    pieces: Pieces,
    evidence: ArticleEvidence,
    { chain, scores }: Again,
    senses: Senses,
  ): readonly FoundName[] {
    const places = chain.end - chain.first;
    this.#lattice.reset(places);
    this.#lattice.scores.set(scores);
    for (let place = 0; place < places; place += 1)
      senses.lean(
        chain.first + place,
        pieces.words[chain.first + place] as Word,
        this.#lattice.scores,
        place,
      );
    return this.#read(pieces, evidence, chain);
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

  /** The names of a chain by the scores of the lattice. */
  #read(pieces: Pieces, evidence: ArticleEvidence, chain: Chain): readonly FoundName[] {
    const places = chain.end - chain.first;
    const labels = this.#lattice.viterbi(places);
    const names: FoundName[] = [];
    if (labels.every((label) => label === NO_NAME)) return names;
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
        end: withKnownPossessive(pieces, evidence, chain.first + end, chain.sentenceEnd),
        type: NAME_TYPES[type] as NameType,
        confidence: this.#calibrated(sure, type),
      });
      place = end - 1;
    }
    return names;
  }

  /** How often names of the type with this probability were right in held-out articles. */
  #calibrated(probability: number, type: number): number {
    const { calibration } = this.#knowledge.nameModel;
    const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
    const odds = Math.log(bounded / (1 - bounded));
    return 1 / (1 + Math.exp(-((calibration[2 * type] ?? 1) * odds + (calibration[2 * type + 1] ?? 0))));
  }
}
