// Finds names with the trained model: scores the labels of each chain and reads the best labelling.

import type { Knowledge } from '../../knowledge/knowledge';
import type { Article } from '../../text/article';
import type { NameType } from '../entity';
import type { FoundName } from '../names';
import { addName, withKnownPossessive, withoutTitles } from './spans';
import { chainsOf, type Chain } from './chains';
import { gatherEvidence, isWorthReading, type ArticleEvidence } from './evidence';
import { FeatureExtractor } from './features';
import { Lattice } from './inference';
import { LABELS, NAME_TYPES, beginningOf, insideOf, isInside, NO_NAME, typeOf } from './labels';
import { Observations } from './observations';
import { piecesOf, type Pieces } from './pieces';
import { Scorer } from './scorer';
import { Senses } from './senses';
import { Words, type Word } from './word';

/** Words to remember from article to article: a desk's everyday vocabulary, about 5 MB. */
const REMEMBERED = 20_000;

/** A reader of names. It keeps words that it has seen and room to compute in; its results depend on the article alone. */
export class NameTagger {
  readonly #knowledge: Knowledge;
  readonly #words: Words;
  readonly #lattice: Lattice;
  readonly #scorer: Scorer;
  readonly #seen = new Observations();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#words = new Words(knowledge.gazetteer);
    this.#scorer = new Scorer(knowledge.nameModel);
    this.#lattice = new Lattice(knowledge.nameModel.transitions);
  }

  /** The names of an article in order, not overlapping. */
  tag(article: Article): readonly FoundName[] {
    if (this.#words.size > REMEMBERED) {
      this.#words.forget();
      this.#scorer.forget();
    }
    const pieces = piecesOf(article, this.#words);
    const all = chainsOf(pieces);
    const evidence = gatherEvidence(pieces, all, this.#knowledge.gazetteer);
    const chains = all.filter((chain) => isWorthReading(pieces, chain, evidence));
    const places = chains.reduce((sum, chain) => sum + chain.end - chain.first, 0);
    const scores = new Float32Array(places * LABELS);
    const senses = new Senses(places);
    this.#score(pieces, chains, evidence, scores, senses);
    const names: FoundName[] = [];
    let place = 0;
    for (const chain of chains) {
      for (let at = chain.first; at < chain.end; at += 1)
        senses.lean(
          place + at - chain.first,
          pieces.words[at] as Word,
          scores,
          (place + at - chain.first) * LABELS,
        );
      this.#lattice.take(scores, place * LABELS, chain.end - chain.first);
      this.#read(pieces, evidence, chain, names);
      place += chain.end - chain.first;
    }
    return names;
  }

  /** Scores the labels of all places, and takes in what words that come again look like in each. */
  #score(
    pieces: Pieces,
    chains: readonly Chain[],
    evidence: ArticleEvidence,
    scores: Float32Array,
    senses: Senses,
  ): void {
    const extractor = new FeatureExtractor(pieces, evidence, this.#seen);
    let place = 0;
    for (const chain of chains) {
      const first = place;
      for (let at = chain.first; at < chain.end; at += 1) {
        extractor.look(chain, at);
        this.#scorer.score(this.#seen, scores, place * LABELS);
        place += 1;
      }
      if (!hasRepeatedWord(pieces, chain, evidence)) continue;
      this.#lattice.take(scores, first * LABELS, place - first);
      this.#lattice.sum(0);
      for (let at = chain.first; at < chain.end; at += 1)
        senses.see(first + at - chain.first, pieces.words[at] as Word, this.#lattice, at - chain.first);
    }
  }

  /** Adds the names of the chain that the lattice has taken up. */
  #read(pieces: Pieces, evidence: ArticleEvidence, chain: Chain, names: FoundName[]): void {
    const lattice = this.#lattice;
    const places = chain.end - chain.first;
    lattice.viterbi();
    const { labels } = lattice;
    let place = nextName(labels, 0, places);
    if (place === places) return;
    lattice.sum(endOfName(labels, place, places));
    for (let end = place; place < places; place = nextName(labels, end, places)) {
      end = endOfName(labels, place, places);
      const type = typeOf(labels[place] as number);
      const sure = lattice.probability(place, end, beginningOf(type), insideOf(type));
      const first = chain.first + place;
      addName(pieces, names, {
        first: NAME_TYPES[type] === 'person' ? withoutTitles(pieces, first, chain.first + end) : first,
        end: withKnownPossessive(pieces, evidence, chain.first + end, chain.sentenceEnd),
        type: NAME_TYPES[type] as NameType,
        confidence: this.#calibrated(sure, type),
      });
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

function hasRepeatedWord(pieces: Pieces, { first, end }: Chain, { byWord }: ArticleEvidence): boolean {
  for (let at = first; at < end; at += 1) {
    const word = pieces.words[at] as Word;
    if (word.isNameLike && (byWord.get(word.stem)?.count ?? 0) > 1) return true;
  }
  return false;
}

/** The place from `at` on where a name begins; the number of places where none does. */
function nextName(labels: Uint8Array, at: number, places: number): number {
  let place = at;
  while (place < places && labels[place] === NO_NAME) place += 1;
  return place;
}

/** The place before which the name ends that begins at a place. */
function endOfName(labels: Uint8Array, first: number, places: number): number {
  let end = first + 1;
  while (end < places && isInside(labels[end] as number)) end += 1;
  return end;
}
