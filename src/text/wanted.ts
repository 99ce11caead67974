// The book of all that was ever wanted of texts: patterns, and lists of words, each by what a word must hold for it.

import type { Token } from './article';
import type { KnownWord } from './knownWords';
import { needsOfPattern, sameLetter } from './literals';

/** A pattern, or several of which one must match; a list is made once, because what it asks for is remembered by it. */
export type Wanted = RegExp | readonly RegExp[];

/** Words in small letters with straight apostrophes; made once as well. */
export type WordList = ReadonlySet<string>;

/** The number of whatever comes when the book was full: always open. */
export const UNTOLD = 0;
/** A desk that changes its facts makes new patterns; rules alone have some two thousand pieces. */
const MOST_NUMBERS = 10_000;

/** The letters by which characters count, as numbers; 0 for white space and most marks, the marks that count last. */
const LETTERS = ' abcdefghijklmnopqrstuvwxyz9"($ß';
const FIRST_MARK = LETTERS.indexOf('"');
const numberOfLetter = (letter: string): number => LETTERS.indexOf(letter);

const TABLE_END = 0x20d0;
const TABLE = Uint8Array.from({ length: TABLE_END }, (_, unit) => numberOfLetter(sameLetter(unit)));
const FOREIGN = numberOfLetter(sameLetter(0x4e00));
const EDGE = ' ';

function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < TABLE_END ? (TABLE[unit] as number) : FOREIGN;
}

/** A piece of words, its own number and the numbers of the patterns that it lets through. */
interface Piece {
  readonly letters: readonly number[];
  readonly number: number;
  readonly lets: number[];
}

/** What is remembered of a wanted thing. */
export interface Asking {
  readonly number: number;
  /** Where one piece does not suffice, lists of pieces of which one is needed whole: the index after a list, its numbers. */
  readonly pieces: readonly number[] | undefined;
  /** The pieces as they are written; undefined where nothing is needed. */
  readonly lists: readonly (readonly string[])[] | undefined;
}

/** Articles. */
const LONGEST_WAIT = 64;

const ALWAYS: Asking = { number: UNTOLD, pieces: undefined, lists: undefined };

/** All that was ever wanted, by what it asks for. */
class WantedBook {
  readonly #askings = new WeakMap<Wanted | WordList, Asking>();
  readonly #pieces = new Map<string, Piece>();
  /** Pieces of three letters and more, by their first three. */
  readonly #byStart = new Map<number, Piece[]>();
  /** Marks and digits, by their letter. */
  readonly #byMark = new Map<number, Piece>();
  readonly #byForm = new Map<string, number[]>();
  readonly #anywhere: number[] = [UNTOLD];
  #size = 1;
  #ready = 1;
  #waited = 0;
  #wait = 1;

  /**
   * How many numbers words are asked for from now on; called once for each article. New numbers are taken in seldom and
   * ever more seldom, because every word has to be asked anew then.
   */
  ready(): number {
    this.#waited += 1;
    if (this.#waited >= this.#wait) {
      this.#ready = this.#size;
      this.#waited = 0;
      this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT);
    }
    return this.#ready;
  }

  /** What is remembered of a thing; it gets a number when it is asked for first. */
  askingFor(wanted: Wanted | WordList): Asking {
    const known = this.#askings.get(wanted);
    if (known !== undefined) return known;
    if (this.#size >= MOST_NUMBERS) return ALWAYS;
    const asking = 'has' in wanted ? this.#wordsWanted(wanted) : this.#patternWanted(wanted);
    this.#askings.set(wanted, asking);
    return asking;
  }

  #newNumber(): number {
    this.#size += 1;
    return this.#size - 1;
  }

  #wordsWanted(words: WordList): Asking {
    const number = this.#newNumber();
    for (const word of words) {
      const numbers = this.#byForm.get(word);
      if (numbers === undefined) this.#byForm.set(word, [number]);
      else numbers.push(number);
    }
    return { number, pieces: undefined, lists: undefined };
  }

  #patternWanted(wanted: Wanted): Asking {
    const number = this.#newNumber();
    const lists = wanted instanceof RegExp ? needsOfPattern(wanted) : needsOfAny(wanted);
    if (lists === undefined) {
      this.#anywhere.push(number);
      return { number, pieces: undefined, lists: undefined };
    }
    const pieces = lists.map((list) => list.map((piece) => this.#pieceFor(piece)));
    for (const [rarest] of pieces) rarest?.lets.push(number);
    return {
      number,
      pieces: pieces.every((list) => list.length === 1) ? undefined : inOneRow(pieces),
      lists,
    };
  }

  #pieceFor(text: string): Piece {
    const known = this.#pieces.get(text);
    if (known !== undefined) return known;
    const number = this.#newNumber();
    const piece: Piece = { letters: Array.from(text, numberOfLetter), number, lets: [number] };
    this.#pieces.set(text, piece);
    const [first = 0] = piece.letters;
    if (piece.letters.length === 1) this.#byMark.set(first, piece);
    else {
      const start = startAt(piece.letters, 0);
      const sameStart = this.#byStart.get(start);
      if (sameStart === undefined) this.#byStart.set(start, [piece]);
      else sameStart.push(piece);
    }
    return piece;
  }

  /** Opens what no word decides, in the bits from `first` on. */
  openAnywhere(open: Int32Array, first: number): void {
    for (const number of this.#anywhere) {
      if (number >= this.#ready) return;
      const unit = first + (number >> 5);
      open[unit] = (open[unit] as number) | (1 << (number & 31));
    }
  }

  /** The numbers of what a word lets through. */
  letBy(word: KnownWord): readonly number[] {
    const lets = new Set<number>();
    const take = (numbers: readonly number[]): void => {
      for (const number of numbers) if (number < this.#ready) lets.add(number);
    };
    for (const form of word.forms) take(this.#byForm.get(form) ?? []);
    if (ODD_LETTERS.test(word.text)) for (const piece of this.#pieces.values()) take(piece.lets);
    const letters = this.#lettersOf(word.text, take);
    for (let at = 0; at + 2 < letters.length; at += 1) {
      for (const piece of this.#byStart.get(startAt(letters, at)) ?? NO_PIECES) {
        if (piece.letters.every((letter, offset) => letters[at + offset] === letter)) take(piece.lets);
      }
    }
    return [...lets];
  }

  /** The letters of a word between its edges. Marks count by themselves and are edges of the word. */
  #lettersOf(text: string, take: (numbers: readonly number[]) => void): readonly number[] {
    const letters = [0];
    for (let at = 0; at < text.length; at += 1) {
      const letter = letterAt(text, at);
      letters.push(letter < FIRST_MARK ? letter : 0);
      const alone = this.#byMark.get(letter);
      if (alone !== undefined) take(alone.lets);
    }
    letters.push(0);
    return letters;
  }
}

function inOneRow(lists: readonly (readonly Piece[])[]): readonly number[] {
  const row: number[] = [];
  for (const list of lists) row.push(row.length + 1 + list.length, ...list.map(({ number }) => number));
  return row;
}

const NO_PIECES: readonly Piece[] = [];

/** A pattern without regard to case takes these two letters outside a to z for "s" and "k". */
const ODD_LETTERS = /[\u017f\u212a]/;

/** The words of tokens as pieces are sought in them: between edges, and the marks and odd letters after them. */
export function plainTextOf(tokens: readonly Token[]): string {
  let plain = EDGE;
  let marks = '';
  let end = -1;
  for (const token of tokens) {
    if (token.start > end) plain += EDGE;
    for (let at = 0; at < token.text.length; at += 1) {
      const letter = LETTERS.charAt(letterAt(token.text, at));
      const isMark = LETTERS.indexOf(letter) >= FIRST_MARK;
      plain += isMark ? EDGE : letter;
      if (isMark) marks += letter + (ODD_LETTERS.exec(token.text.charAt(at))?.[0] ?? '');
    }
    end = token.end;
  }
  return plain + EDGE + marks;
}

/** Whether a wanted pattern may match in such words. */
export function mayStandIn(plain: string, { lists }: Asking): boolean {
  return (
    lists === undefined ||
    ODD_LETTERS.test(plain) ||
    lists.some((list) => list.every((piece) => plain.includes(piece)))
  );
}

function startAt(letters: readonly number[], at: number): number {
  return ((letters[at] as number) << 10) | ((letters[at + 1] as number) << 5) | (letters[at + 2] as number);
}

/** What one of several patterns needs; undefined where one of them needs nothing. */
function needsOfAny(patterns: readonly RegExp[]): readonly (readonly string[])[] | undefined {
  const lists: (readonly string[])[] = [];
  for (const pattern of patterns) {
    const needed = needsOfPattern(pattern);
    if (needed === undefined) return undefined;
    lists.push(...needed);
  }
  return lists;
}

/** The one book: patterns are made once, and all articles ask for the same. */
export const BOOK = new WantedBook();
