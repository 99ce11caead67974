// What the name model sees of a word by itself: its shape, its endings, its cluster, the lists it stands on.

import type { Span } from '../../base/span';
import { phraseWord, type Gazetteer } from '../../knowledge/gazetteer';
import { fold, wordHash } from '../../knowledge/wordHash';
import { MOST_WORDS, type KnownWord } from '../../text/knownWords';
import { partsOf } from './parts';
import { LIST, listsOf } from './wordLists';
import { FORM, formOf, plainFormOf, shapeOf } from './writing';

/** What is asked of every word of an article, as bits: "long" ones show whether a sentence has capitals throughout. */
export const TRAIT = { nameLike: 1, long: 2, small: 4 } as const;

/** What is known of a word when it is first read. Hashes are signed numbers of 32 bits, which take the least room. */
interface WordFields {
  readonly id: number;
  readonly text: string;
  readonly small: string;
  readonly stem: number;
  readonly form: number;
  readonly folded: number;
  readonly phrase: number;
  readonly fine: number;
  readonly coarse: number;
  readonly classes: number;
  readonly lists: number;
  readonly parts: readonly Span[];
}

/** A word, number or mark, the same object wherever it stands. */
export class Word {
  /** A number of its own among the words that are remembered, from 1. */
  readonly id: number;
  readonly text: string;
  /** Without case and accents. */
  readonly small: string;
  /** A number that it shares with the words that differ in case and accents alone. */
  readonly stem: number;
  readonly form: number;
  /** TRAIT bits. */
  readonly traits: number;
  /** Hash of the word without case and accents. */
  readonly folded: number;
  /** Hash of the word as it counts in a phrase. */
  readonly phrase: number;
  readonly fine: number;
  readonly coarse: number;
  /** The gazetteer's classes of the word alone. */
  readonly classes: number;
  readonly #lists: number;
  /** The parts of a word with hyphens or a possessive ending, marks included; none for a simple word. */
  readonly parts: readonly Span[];
  #shape = 0;

  constructor(fields: WordFields) {
    this.id = fields.id;
    this.text = fields.text;
    this.small = fields.small;
    this.stem = fields.stem;
    this.form = fields.form;
    this.traits = traitsOf(fields.form, fields.text.length);
    this.folded = fields.folded;
    this.phrase = fields.phrase;
    this.fine = fields.fine;
    this.coarse = fields.coarse;
    this.classes = fields.classes;
    this.#lists = fields.lists;
    this.parts = fields.parts;
  }

  /** Hash of the way it is written. */
  get shape(): number {
    if (this.#shape === 0) this.#shape = this.text === '' ? 1 : shapeOf(this.text);
    return this.#shape;
  }

  /** It can begin or go on with a name by itself. */
  get isNameLike(): boolean {
    return this.form >= FORM.capital;
  }

  /** Joins two parts of a name: "of", "and", "&", "-". */
  get isConnector(): boolean {
    return (this.#lists & LIST.connector) !== 0;
  }

  /** Begins a name though it is small: "de", "van", "bin", "al". */
  get isParticle(): boolean {
    return (this.#lists & LIST.particle) !== 0;
  }

  get isFunctionWord(): boolean {
    return (this.#lists & LIST.functionWord) !== 0;
  }

  get isTitle(): boolean {
    return (this.#lists & LIST.title) !== 0;
  }

  /** Heads the names of bodies: "Ministry", "University", "Bank". */
  get headsBodies(): boolean {
    return (this.#lists & LIST.bodyHead) !== 0;
  }

  /** Tells of a body beside it: "company", "shares". */
  get isBodyCue(): boolean {
    return (this.#lists & LIST.bodyCue) !== 0;
  }

  /** Tells of a place beside it: "village", "residents". */
  get isPlaceCue(): boolean {
    return (this.#lists & LIST.placeCue) !== 0;
  }

  get isReportVerb(): boolean {
    return (this.#lists & LIST.reportVerb) !== 0;
  }

  get isPlacePreposition(): boolean {
    return (this.#lists & LIST.placePreposition) !== 0;
  }

  /** The possessive ending, split from its word. */
  get isPossessive(): boolean {
    return (this.#lists & LIST.possessive) !== 0;
  }
}

const NO_PARTS: readonly Span[] = [];

/** Stands before the first and after the last word of a sentence. */
export const NO_WORD = new Word({
  id: 0,
  text: '',
  small: '',
  stem: 0,
  form: FORM.mark,
  folded: 1,
  phrase: 1,
  fine: 0,
  coarse: 0,
  classes: 0,
  lists: 0,
  parts: NO_PARTS,
});

/** Makes words of texts and remembers them, for most words come again. What it gives depends on the text alone. */
export class Words {
  readonly #gazetteer: Gazetteer;
  readonly #known = new Map<string, Word>();
  /** By the number of the spelling: most words are found here, without a look at their letters. */
  readonly #byNumber: (Word | undefined)[] = Array.from({ length: MOST_WORDS }, () => undefined);
  readonly #stems = new Map<number, number>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** How many words are remembered. */
  get size(): number {
    return this.#known.size;
  }

  /** Begins anew. Words from before must not be mixed with those after, for they may have the same numbers. */
  forget(): void {
    this.#known.clear();
    this.#byNumber.fill(undefined);
    this.#stems.clear();
  }

  /** The word of a whole token. */
  wordOf(spelling: KnownWord): Word {
    const known = this.#byNumber[spelling.number];
    if (known !== undefined && known.text === spelling.text) return known;
    const word = this.wordIn(spelling.text);
    this.#byNumber[spelling.number] = word;
    return word;
  }

  /** The word with these letters. */
  wordIn(text: string): Word {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const word = this.#read(text);
    this.#known.set(text, word);
    return word;
  }

  #read(text: string): Word {
    const plain = plainFormOf(text);
    const form = plain ?? formOf(text);
    const small = plain === FORM.small ? text : fold(text);
    const folded = wordHash(small);
    const bare = phraseWord(small);
    const phrase = bare === small ? folded : wordHash(bare);
    const fine = this.#clusterOf(small, folded, phrase);
    return new Word({
      id: this.#known.size + 1,
      text,
      small,
      stem: this.#stemOf(folded | 0),
      form,
      folded: folded | 0,
      phrase: phrase | 0,
      fine,
      coarse: this.#gazetteer.coarseCluster(fine),
      classes: this.#gazetteer.maskOf(phrase),
      lists: listsAs(text, small, form),
      parts: plain === undefined ? partsOf(text) : NO_PARTS,
    });
  }

  #stemOf(folded: number): number {
    const known = this.#stems.get(folded);
    if (known !== undefined) return known;
    const stem = this.#stems.size + 1;
    this.#stems.set(folded, stem);
    return stem;
  }

  /** The cluster of words that are used like this one. An unknown "al-Shaabi" is used as "Shaabi" is. */
  #clusterOf(small: string, folded: number, phrase: number): number {
    const own = this.#gazetteer.fineCluster(folded) || this.#gazetteer.fineCluster(phrase);
    if (own > 0) return own;
    const hyphen = small.lastIndexOf('-');
    return hyphen < 0 ? 0 : this.#gazetteer.fineCluster(wordHash(small.slice(hyphen + 1)));
  }
}

function traitsOf(form: number, length: number): number {
  return (
    (form >= FORM.capital ? TRAIT.nameLike : 0) |
    (length >= 4 && form !== FORM.mark && form !== FORM.number ? TRAIT.long : 0) |
    (form === FORM.small ? TRAIT.small : 0)
  );
}

/** The lists that a word of this form stands on: connectors and particles as they are written, the others in any case. */
function listsAs(text: string, small: string, form: number): number {
  const asWritten = listsOf(text);
  const inAnyCase = text === small ? asWritten : listsOf(small);
  const withoutStop = small.endsWith('.') ? listsOf(small.slice(0, -1)) : inAnyCase;
  let lists =
    (asWritten & (LIST.connector | LIST.particle | LIST.bodyCue | LIST.placeCue)) |
    (inAnyCase & (LIST.reportVerb | LIST.placePreposition)) |
    (withoutStop & LIST.title);
  // "US" and "IT" are not "us" and "it".
  if (form !== FORM.capitals || small.length > 2) lists |= inAnyCase & LIST.functionWord;
  if (form >= FORM.capital) lists |= inAnyCase & LIST.bodyHead;
  if (small === "'s" || text === "'" || text === '’') lists |= LIST.possessive;
  return lists;
}
