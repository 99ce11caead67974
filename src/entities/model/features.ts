// What the name model looks at in a place: numbers that each stand for one observation about a word and its surroundings.

import type { Chain } from './chains';
import { endOfRun, ROLE, type ArticleEvidence, type Evidence } from './evidence';
import type { Observations } from './observations';
import { wordAt, type Pieces } from './pieces';
import { PERSON_CLASSES, STANDING } from './standings';
import { NO_WORD, type Word } from './word';
import { FORM } from './writing';

/** Sees what there is to see at a chain's places; one extractor serves one article. */
export class FeatureExtractor {
  readonly #pieces: Pieces;
  readonly #evidence: ArticleEvidence;
  readonly #seen: Observations;
  // The run of capitalised words that the last place stood in.
  #runFirst = -1;
  #runEnd = -1;

  /** `seen` receives what is seen at a place. */
  constructor(pieces: Pieces, evidence: ArticleEvidence, seen: Observations) {
    this.#pieces = pieces;
    this.#evidence = evidence;
    this.#seen = seen;
  }

  /** Looks at the piece at an index of a chain. */
  look(chain: Chain, at: number): void {
    this.#seen.clear();
    const { sentenceFirst, sentenceEnd } = chain;
    const pieces = this.#pieces;
    const word = pieces.words[at] as Word;
    const before = wordAt(pieces, at - 1, sentenceFirst, sentenceEnd);
    const after = wordAt(pieces, at + 1, sentenceFirst, sentenceEnd);
    this.#seen.see(word, chain.titleCase ? STANDING.itselfInTitle : STANDING.itself);
    this.#seen.see(wordAt(pieces, at - 2, sentenceFirst, sentenceEnd), STANDING.secondBefore);
    this.#seen.see(wordAt(pieces, at + 2, sentenceFirst, sentenceEnd), STANDING.secondAfter);
    this.#pairs(word, before, after, chain.titleCase ? 1 : 0);
    this.#joints(word, chain, at);
    this.#phrases(chain, at);
    this.#run(chain, at, word);
    this.#document(word, chain, at);
  }

  /** What the word and its neighbours tell together. */
  #pairs(word: Word, before: Word, after: Word, style: number): void {
    const seen = this.#seen;
    seen.add2(7, before.folded, word.folded);
    seen.add2(8, word.folded, after.folded);
    seen.add2(21, before.coarse, word.coarse);
    seen.add2(22, word.coarse, after.coarse);
    seen.add2(23, before.coarse, after.coarse);
    seen.add2(33, before.form * 8 + word.form, after.form * 2 + style);
    seen.add2(54, before.classes & PERSON_CLASSES, word.classes & PERSON_CLASSES);
    seen.add2(55, word.classes & PERSON_CLASSES, after.classes & PERSON_CLASSES);
    if (before.isTitle) seen.add(42, word.form);
    if (after.isReportVerb) seen.add(43, word.form);
  }

  /** How the word begins its sentence, and what it is joined to in one word of the text. */
  #joints(word: Word, chain: Chain, at: number): void {
    const { sentenceFirst, sentenceEnd } = chain;
    if (at === sentenceFirst) this.#seen.add(40, word.isFunctionWord ? 1 : 0);
    const joined =
      (this.#pieces.tokens[at - 1] === this.#pieces.tokens[at] ? 1 : 0) +
      (this.#pieces.tokens[at + 1] === this.#pieces.tokens[at] ? 2 : 0);
    if (joined > 0) {
      this.#seen.add2(41, joined, word.form);
      // Two places or peoples are joined for once ("Karwar-Ankola"), two surnames for good.
      const other = wordAt(
        this.#pieces,
        word.form === FORM.mark ? at + 1 : joined > 1 ? at + 2 : at - 2,
        sentenceFirst,
        sentenceEnd,
      );
      this.#seen.add2(44, joined, other.coarse);
      this.#seen.add2(45, joined * 32 + word.form, other.classes);
    }
  }

  /** The known phrases that the place and its neighbours stand in. */
  #phrases(chain: Chain, at: number): void {
    const role = this.#evidence.phraseRoles[at] as number;
    if (role > ROLE.single) {
      const classes = this.#evidence.phraseClasses[at] as number;
      this.#seen.bits(56 + role, classes);
      this.#seen.add2(56, classes, role);
    }
    if (at > chain.first && this.#evidence.phraseRoles[at - 1] === ROLE.last)
      this.#seen.bits(61, this.#evidence.phraseClasses[at - 1] as number);
    if (at + 1 < chain.end && this.#evidence.phraseRoles[at + 1] === ROLE.first)
      this.#seen.bits(62, this.#evidence.phraseClasses[at + 1] as number);
  }

  /** The run of capitalised words around the place: its length, its head, what stands around it. */
  #run(chain: Chain, at: number, word: Word): void {
    const pieces = this.#pieces;
    const seen = this.#seen;
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
    seen.add2(70, Math.min(end - first, 6), place);
    if (at === first) seen.see(before, STANDING.before + place);
    else {
      seen.see(pieces.words[at - 1] as Word, STANDING.before);
      seen.see(before, STANDING.beforeRun + place);
    }
    if (at === end - 1) seen.see(after, STANDING.after + place);
    else {
      seen.see(pieces.words[at + 1] as Word, STANDING.after);
      seen.see(after, STANDING.afterRun + place);
    }
    if (end - first > 1) {
      const opening = pieces.words[first] as Word;
      seen.see(head, STANDING.head);
      seen.see(opening, STANDING.opening);
      seen.add2(81, opening.coarse, head.coarse);
    }
    // The last word of the whole chain: "Ministry of Foreign Affairs", "University of Leeds".
    if (chain.end - chain.first > end - first) {
      seen.add(84, (pieces.words[chain.end - 1] as Word).fine);
      seen.see(pieces.words[chain.first] as Word, STANDING.chainOpening);
    }
    this.#governed(chain, at);
    this.#about(head === word ? 0 : 140, this.#evidence.byWord.get(head.stem), head === word);
  }

  /** The word before the place that heads a body's name, and what joins them: "Ministry of Hajj and" before "Umrah". */
  #governed(chain: Chain, at: number): void {
    let joints = 0;
    for (let before = at - 1; before >= chain.first && at - before < 9; before -= 1) {
      const word = this.#pieces.words[before] as Word;
      if (word.headsBodies) {
        this.#seen.add2(87, word.folded, joints);
        this.#seen.add2(88, joints, Math.min(at - before, 6));
        return;
      }
      if (word.isPossessive) return;
      if (word.isConnector) joints = (joints * 7 + (word.text === 'and' || word.text === '&' ? 2 : 1)) % 1009;
    }
  }

  /** What the article tells about the word of the place. */
  #document(word: Word, chain: Chain, at: number): void {
    if (!word.isNameLike) return;
    const evidence = this.#evidence.byWord.get(word.stem);
    const small = this.#evidence.small.has(word.stem) ? 1 : 0;
    const middle = evidence !== undefined && evidence.inMidSentence > 0 ? 2 : 0;
    const forced = chain.titleCase || at === chain.sentenceFirst ? 4 : 0;
    this.#seen.add(90, small + middle + forced);
    this.#about(100, evidence, false);
  }

  /** Evidence about a word, as features from `kind` on. */
  #about(kind: number, evidence: Evidence | undefined, skip: boolean): void {
    if (evidence === undefined || skip) return;
    if (evidence.afterTitle > 0) this.#seen.add(kind + 1, 1);
    if (evidence.beforeReportVerb > 0) this.#seen.add(kind + 2, 1);
    if (evidence.afterPlacePreposition > 0)
      this.#seen.add(kind + 3, Math.min(evidence.afterPlacePreposition, 3));
    if (evidence.afterArticle > 0) this.#seen.add(kind + 4, Math.min(evidence.afterArticle, 3));
    if (evidence.possessive > 0) this.#seen.add(kind + 5, 1);
    if (evidence.besideBodyCue > 0) this.#seen.add(kind + 20, Math.min(evidence.besideBodyCue, 3));
    if (evidence.besidePlaceCue > 0) this.#seen.add(kind + 21, Math.min(evidence.besidePlaceCue, 3));
    this.#seen.bits(kind + 6, evidence.phraseClasses);
    const opening = evidence.firstOfLonger ?? NO_WORD;
    if (evidence.asLast > 0) {
      this.#seen.add(kind + 7, Math.min(evidence.asLast, 3));
      this.#seen.bits(kind + 8, opening.classes & PERSON_CLASSES);
      this.#seen.add(kind + 9, opening.fine);
      this.#seen.add(kind + 10, opening.coarse);
    }
    const closing = evidence.lastOfLonger ?? NO_WORD;
    if (evidence.asFirst > 0) {
      this.#seen.add(kind + 11, Math.min(evidence.asFirst, 3));
      this.#seen.bits(kind + 12, closing.classes & PERSON_CLASSES);
      this.#seen.add(kind + 13, closing.folded);
      this.#seen.add(kind + 14, closing.fine);
      this.#seen.add(kind + 15, closing.coarse);
    }
    if (evidence.stoodForCommon > 0) this.#seen.add(kind + 19, 1);
    if (evidence.stoodFor !== null) {
      this.#seen.add(kind + 16, 1);
      this.#seen.add(kind + 17, evidence.stoodFor.folded);
      this.#seen.add(kind + 18, evidence.stoodFor.fine);
    }
  }
}
