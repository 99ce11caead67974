// What the name model looks at in a place: numbers that each stand for one observation about a word and its surroundings.

import { bitOf, type PhraseClass } from '../../knowledge/gazetteer';
import type { Chain } from './chains';
import { endOfRun, ROLE, type ArticleEvidence, type Evidence } from './evidence';
import { wordAt, type Pieces } from './pieces';
import { FORM, NO_WORD, type Word } from './word';

/** No place has more features than this. */
export const MOST_FEATURES = 160;

/** Writes the features of a chain's places; one extractor serves one article. */
export class FeatureExtractor {
  readonly #pieces: Pieces;
  readonly #evidence: ArticleEvidence;
  readonly #features: Int32Array;
  #count = 0;
  // The run of capitalised words that the last place stood in.
  #runFirst = -1;
  #runEnd = -1;

  /** `features` receives the features of a place; it must have room for MOST_FEATURES. */
  constructor(pieces: Pieces, evidence: ArticleEvidence, features: Int32Array) {
    this.#pieces = pieces;
    this.#evidence = evidence;
    this.#features = features;
  }

  /** Writes the features of the piece at an index of a chain and returns their number. */
  extract(chain: Chain, at: number): number {
    this.#count = 0;
    const { sentenceFirst, sentenceEnd } = chain;
    const pieces = this.#pieces;
    const word = pieces.words[at] as Word;
    const before = wordAt(pieces, at - 1, sentenceFirst, sentenceEnd);
    const before2 = wordAt(pieces, at - 2, sentenceFirst, sentenceEnd);
    const after = wordAt(pieces, at + 1, sentenceFirst, sentenceEnd);
    const after2 = wordAt(pieces, at + 2, sentenceFirst, sentenceEnd);
    this.#add(1, chain.titleCase ? 1 : 0);
    this.#surroundings(word, before, before2, after, after2);
    this.#letters(word, chain, at);
    this.#lists(word, before, after, at, chain);
    this.#run(chain, at, word);
    this.#document(word, chain, at);
    return this.#count;
  }

  #add(kind: number, value: number): void {
    let mixed = Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    this.#features[this.#count] = mixed ^ (mixed >>> 13);
    this.#count += 1;
  }

  #add2(kind: number, value: number, other: number): void {
    this.#add(kind, Math.imul(value, 0x01000193) ^ Math.imul(other, 0x27d4eb2f));
  }

  #surroundings(word: Word, before: Word, before2: Word, after: Word, after2: Word): void {
    this.#add(2, word.folded);
    this.#add(3, before.folded);
    this.#add(4, after.folded);
    this.#add(5, before2.folded);
    this.#add(6, after2.folded);
    this.#add2(7, before.folded, word.folded);
    this.#add2(8, word.folded, after.folded);
    this.#add(11, word.fine);
    this.#add(12, before.fine);
    this.#add(13, after.fine);
    this.#add(16, word.coarse);
    this.#add(17, before.coarse);
    this.#add(18, after.coarse);
    this.#add(19, before2.coarse);
    this.#add(20, after2.coarse);
    this.#add2(21, before.coarse, word.coarse);
    this.#add2(22, word.coarse, after.coarse);
    this.#add2(23, before.coarse, after.coarse);
  }

  #letters(word: Word, chain: Chain, at: number): void {
    const { sentenceFirst, sentenceEnd, titleCase } = chain;
    const before = wordAt(this.#pieces, at - 1, sentenceFirst, sentenceEnd);
    const after = wordAt(this.#pieces, at + 1, sentenceFirst, sentenceEnd);
    const style = titleCase ? 1 : 0;
    this.#add2(30, word.shape, style);
    this.#add(31, before.shape);
    this.#add(32, after.shape);
    this.#add2(33, before.form * 8 + word.form, after.form * 2 + style);
    this.#add(34, word.end2);
    this.#add(35, word.end3);
    this.#add(36, word.end4);
    this.#add(37, word.start2);
    this.#add(38, word.start3);
    this.#add(39, Math.min(word.text.length, 10));
    if (at === sentenceFirst) this.#add(40, word.isFunctionWord ? 1 : 0);
    const joined =
      (this.#pieces.tokens[at - 1] === this.#pieces.tokens[at] ? 1 : 0) +
      (this.#pieces.tokens[at + 1] === this.#pieces.tokens[at] ? 2 : 0);
    if (joined > 0) {
      this.#add2(41, joined, word.form);
      // Two places or peoples are joined for once ("Karwar-Ankola"), two surnames for good.
      const other = wordAt(
        this.#pieces,
        word.form === FORM.mark ? at + 1 : joined > 1 ? at + 2 : at - 2,
        sentenceFirst,
        sentenceEnd,
      );
      this.#add2(44, joined, other.coarse);
      this.#add2(45, joined * 32 + word.form, other.classes);
    }
    if (before.isTitle) this.#add(42, word.form);
    if (after.isReportVerb) this.#add(43, word.form);
  }

  #lists(word: Word, before: Word, after: Word, at: number, chain: Chain): void {
    this.#bits(50, word.classes);
    this.#bits(51, before.classes);
    this.#bits(52, after.classes);
    this.#add(53, word.classes);
    this.#add2(54, before.classes & PERSON_CLASSES, word.classes & PERSON_CLASSES);
    this.#add2(55, word.classes & PERSON_CLASSES, after.classes & PERSON_CLASSES);
    const role = this.#evidence.phraseRoles[at] as number;
    if (role > ROLE.single) {
      const classes = this.#evidence.phraseClasses[at] as number;
      this.#bits(56 + role, classes);
      this.#add2(56, classes, role);
    }
    if (at > chain.first && this.#evidence.phraseRoles[at - 1] === ROLE.last)
      this.#bits(61, this.#evidence.phraseClasses[at - 1] as number);
    if (at + 1 < chain.end && this.#evidence.phraseRoles[at + 1] === ROLE.first)
      this.#bits(62, this.#evidence.phraseClasses[at + 1] as number);
  }

  #bits(kind: number, mask: number): void {
    for (let rest = mask; rest !== 0; rest &= rest - 1) this.#add(kind, 1000 + Math.clz32(rest & -rest));
  }

  /** The run of capitalised words around the place: its length, its head, what stands around it. */
  #run(chain: Chain, at: number, word: Word): void {
    const pieces = this.#pieces;
    if (at < this.#runFirst || at >= this.#runEnd) {
      this.#runFirst = at;
      this.#runEnd = word.isNameLike ? endOfRun(pieces, at, chain.end) : at + 1;
    }
    const first = this.#runFirst;
    const end = this.#runEnd;
    const head = pieces.words[end - 1] as Word;
    const before = wordAt(pieces, first - 1, chain.sentenceFirst, chain.sentenceEnd);
    const after = wordAt(pieces, end, chain.sentenceFirst, chain.sentenceEnd);
    const place = (at === first ? 1 : 0) + (at === end - 1 ? 2 : 0);
    this.#add2(70, Math.min(end - first, 6), place);
    this.#add2(71, place, before.folded);
    this.#add2(72, place, after.folded);
    this.#add2(73, place, before.coarse);
    this.#add2(74, place, after.coarse);
    this.#add2(75, place, after.fine);
    this.#add2(89, place, before.fine);
    if (end - first > 1) {
      this.#add(76, head.folded);
      this.#add(77, head.fine);
      this.#add(78, head.coarse);
      this.#add(79, (pieces.words[first] as Word).folded);
      this.#add(80, (pieces.words[first] as Word).fine);
      this.#add2(81, (pieces.words[first] as Word).coarse, head.coarse);
      this.#bits(82, (pieces.words[first] as Word).classes & PERSON_CLASSES);
      this.#bits(83, head.classes & PERSON_CLASSES);
    }
    // The last word of the whole chain: "Ministry of Foreign Affairs", "University of Leeds".
    if (chain.end - chain.first > end - first) {
      const tail = pieces.words[chain.end - 1] as Word;
      this.#add(84, tail.fine);
      this.#add(85, (pieces.words[chain.first] as Word).folded);
      this.#add(86, (pieces.words[chain.first] as Word).fine);
    }
    this.#governed(chain, at);
    this.#about(head === word ? 0 : 140, this.#evidence.byWord.get(head.folded), head === word);
  }

  /** The word before the place that heads a body's name, and what joins them: "Ministry of Hajj and" before "Umrah". */
  #governed(chain: Chain, at: number): void {
    let joints = 0;
    for (let before = at - 1; before >= chain.first && at - before < 9; before -= 1) {
      const word = this.#pieces.words[before] as Word;
      if (word.headsBodies) {
        this.#add2(87, word.folded, joints);
        this.#add2(88, joints, Math.min(at - before, 6));
        return;
      }
      if (word.isPossessive) return;
      if (word.isConnector) joints = (joints * 7 + (word.text === 'and' || word.text === '&' ? 2 : 1)) % 1009;
    }
  }

  /** What the article tells about the word of the place. */
  #document(word: Word, chain: Chain, at: number): void {
    if (!word.isNameLike) return;
    const evidence = this.#evidence.byWord.get(word.folded);
    const small = this.#evidence.small.has(word.folded) ? 1 : 0;
    const middle = evidence !== undefined && evidence.inMidSentence > 0 ? 2 : 0;
    const forced = chain.titleCase || at === chain.sentenceFirst ? 4 : 0;
    this.#add(90, small + middle + forced);
    this.#about(100, evidence, false);
  }

  /** Evidence about a word, as features from `kind` on. */
  #about(kind: number, evidence: Evidence | undefined, skip: boolean): void {
    if (evidence === undefined || skip) return;
    if (evidence.afterTitle > 0) this.#add(kind + 1, 1);
    if (evidence.beforeReportVerb > 0) this.#add(kind + 2, 1);
    if (evidence.afterPlacePreposition > 0) this.#add(kind + 3, Math.min(evidence.afterPlacePreposition, 3));
    if (evidence.afterArticle > 0) this.#add(kind + 4, Math.min(evidence.afterArticle, 3));
    if (evidence.possessive > 0) this.#add(kind + 5, 1);
    this.#bits(kind + 6, evidence.phraseClasses);
    const opening = evidence.firstOfLonger ?? NO_WORD;
    if (evidence.asLast > 0) {
      this.#add(kind + 7, Math.min(evidence.asLast, 3));
      this.#bits(kind + 8, opening.classes & PERSON_CLASSES);
      this.#add(kind + 9, opening.fine);
      this.#add(kind + 10, opening.coarse);
    }
    const closing = evidence.lastOfLonger ?? NO_WORD;
    if (evidence.asFirst > 0) {
      this.#add(kind + 11, Math.min(evidence.asFirst, 3));
      this.#bits(kind + 12, closing.classes & PERSON_CLASSES);
      this.#add(kind + 13, closing.folded);
      this.#add(kind + 14, closing.fine);
      this.#add(kind + 15, closing.coarse);
    }
    if (evidence.stoodForCommon > 0) this.#add(kind + 19, 1);
    if (evidence.stoodFor !== null) {
      this.#add(kind + 16, 1);
      this.#add(kind + 17, evidence.stoodFor.folded);
      this.#add(kind + 18, evidence.stoodFor.fine);
    }
  }
}

/** The classes of single words that tell people from the rest. */
const PERSON_CLASSES = (
  ['firstName', 'surname', 'commonWord', 'city', 'country', 'company'] satisfies PhraseClass[]
)
  .map(bitOf)
  .reduce((mask, bit) => mask | bit, 0);
