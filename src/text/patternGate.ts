// Tells in no time whether a pattern can match in a piece of text at all, by the pieces of three letters that the text
// has. It may say yes too often, never no wrongly.

import { EDGE, literalsOf, sameLetter } from './literals';

/** Bits for the hashes of pieces of three letters; a sentence sets one or two hundred of them. */
const BITS = 4096;

/** The letters by which characters count, as numbers below 32; 0 for white space and most marks. */
const LETTERS = ' abcdefghijklmnopqrstuvwxyz9"($ß';
/** From here on a number stands for no letter from a to z: at the edge of a word it may be any of them, or 0. */
const FIRST_MARK = 27;
const numberOf = (letter: string): number => LETTERS.indexOf(letter);

const TABLE_END = 0x20d0;
const TABLE = Uint8Array.from({ length: TABLE_END }, (_, unit) => numberOf(sameLetter(unit)));
const FOREIGN = numberOf(sameLetter(0x4e00));

/** The pieces of three letters of a text, and which letters it has. */
export class Pieces {
  readonly #bits = new Int32Array(BITS / 32);
  #letters = 0;
  /** Two letters outside a to z that a pattern without regard to case takes for "s" and "k". */
  #odd = false;

  constructor(text: string) {
    // The text stands between spaces: the edges of its first and last word.
    let first = 0;
    let second = 0;
    let plainFirst = 0;
    let plainSecond = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : 0x20;
      const third = unit < TABLE_END ? (TABLE[unit] as number) : FOREIGN;
      this.#letters |= 1 << third;
      if (unit === 0x17f || unit === 0x212a) this.#odd = true;
      const plainThird = third < FIRST_MARK ? third : 0;
      this.#set(hashOf(first, second, third));
      // At the edge of a word it does not matter which mark stands there.
      if (first !== plainFirst || second !== plainSecond || third !== plainThird)
        this.#set(hashOf(plainFirst, plainSecond, plainThird));
      first = second;
      second = third;
      plainFirst = plainSecond;
      plainSecond = plainThird;
    }
  }

  #set(hash: number): void {
    this.#bits[hash >> 5] = (this.#bits[hash >> 5] as number) | (1 << (hash & 31));
  }

  /** Takes in the pieces of another text: what may match in one of the two may match here. */
  add(other: Pieces): void {
    for (let at = 0; at < this.#bits.length; at += 1) {
      this.#bits[at] = (this.#bits[at] as number) | (other.#bits[at] as number);
    }
    this.#letters |= other.#letters;
    this.#odd ||= other.#odd;
  }

  /** Whether the pattern, or one of several, may match in the text. */
  mayMatch(wanted: Wanted): boolean {
    const gate = gateOf(wanted);
    if (gate === undefined || this.#odd) return true;
    const bits = this.#bits;
    let at = 0;
    while (at < gate.length) {
      // Each piece: the index after its last hash, the letters it has, its hashes. The first that misses decides.
      const end = gate[at] as number;
      const letters = gate[at + 1] as number;
      at += 2;
      if ((this.#letters & letters) === letters) {
        while (
          at < end &&
          ((bits[(gate[at] as number) >> 5] as number) & (1 << ((gate[at] as number) & 31))) !== 0
        )
          at += 1;
        if (at === end) return true;
      }
      at = end;
    }
    return false;
  }
}

/** A pattern, or a list of them that is made once: its pieces are remembered by the list. */
export type Wanted = RegExp | readonly RegExp[];

const GATES = new WeakMap<Wanted, { readonly gate: Int32Array | undefined }>();

/** The pieces of what is wanted as `mayMatch` reads them; undefined where it promises none. Worked out once. */
function gateOf(wanted: Wanted): Int32Array | undefined {
  const known = GATES.get(wanted);
  if (known !== undefined) return known.gate;
  const literals = wanted instanceof RegExp ? literalsOf(wanted) : literalsOfAny(wanted);
  const gate: number[] = [];
  for (const { letters, hashes } of decidingOf(literals ?? [])) {
    gate.push(gate.length + 2 + hashes.length, letters, ...hashes);
  }
  const made = { gate: literals === undefined ? undefined : Int32Array.from(gate) };
  GATES.set(wanted, made);
  return made.gate;
}

interface Piece {
  /** The letters that it has, as bits. */
  readonly letters: number;
  readonly hashes: readonly number[];
}

/** The pieces that decide: where "without giving" is missing, "without giving details" need not be looked for. */
function decidingOf(literals: Iterable<string>): readonly Piece[] {
  const deciding: Piece[] = [];
  for (const literal of [...literals].sort((a, b) => a.length - b.length)) {
    const piece = pieceOf(literal);
    const own = new Set(piece.hashes);
    const isDecided = deciding.some(
      ({ letters, hashes }) => (letters & piece.letters) === letters && hashes.every((hash) => own.has(hash)),
    );
    if (!isDecided) deciding.push(piece);
  }
  return deciding;
}

function pieceOf(literal: string): Piece {
  const hashes = Array.from({ length: Math.max(0, literal.length - 2) }, (_, at) => hashAt(literal, at));
  let letters = 0;
  for (const letter of literal) if (letter !== EDGE) letters |= 1 << numberOf(letter);
  return { letters, hashes };
}

/** What one of several patterns needs; undefined where one of them needs nothing. */
function literalsOfAny(patterns: readonly RegExp[]): Iterable<string> | undefined {
  const literals = new Set<string>();
  for (const pattern of patterns) {
    const needed = literalsOf(pattern);
    if (needed === undefined) return undefined;
    for (const literal of needed) literals.add(literal);
  }
  return literals;
}

function hashAt(literal: string, at: number): number {
  const letters = [literal.charAt(at), literal.charAt(at + 1), literal.charAt(at + 2)];
  const edged = letters.includes(EDGE);
  const [first = 0, second = 0, third = 0] = letters.map((letter) => {
    const number = letter === EDGE ? 0 : numberOf(letter);
    return edged && number >= FIRST_MARK ? 0 : number;
  });
  return hashOf(first, second, third);
}

function hashOf(first: number, second: number, third: number): number {
  return Math.imul((first << 10) | (second << 5) | third, 0x9e3779b1) >>> 20;
}
