// Tells in no time whether a pattern can match in a piece of text at all, by the pieces of three letters that the text
// has. It may say yes too often, never no wrongly.

import { literalsOf } from './literals';

/** Bits for the hashes of pieces of three letters; one sentence in hundred sets about as many of them. */
const BITS = 4096;

/** The pieces of three letters of a text. */
export class Pieces {
  readonly #bits = new Int32Array(BITS / 32);
  /** Two letters outside a to z that a pattern without regard to case takes for "s" and "k". */
  readonly #odd: boolean;

  constructor(text: string) {
    const bits = this.#bits;
    let odd = false;
    // A space stands before the text and behind it: the edges of its first and last word.
    let first = 0;
    let second = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : 0x20;
      if (unit === 0x17f || unit === 0x212a) odd = true;
      const third = letterOf(unit);
      const hash = hashOf(first, second, third);
      bits[hash >> 5] = (bits[hash >> 5] as number) | (1 << (hash & 31));
      first = second;
      second = third;
    }
    this.#odd = odd;
  }

  /** Whether the pattern may match in the text. */
  mayMatch(pattern: RegExp): boolean {
    const gate = gateOf(pattern);
    if (gate === undefined || this.#odd) return true;
    const bits = this.#bits;
    let at = 0;
    while (at < gate.length) {
      // Each piece: the index after its last hash, then its hashes. The rarest trait of a word is tested by the first miss.
      const end = gate[at] as number;
      at += 1;
      while (
        at < end &&
        ((bits[(gate[at] as number) >> 5] as number) & (1 << ((gate[at] as number) & 31))) !== 0
      )
        at += 1;
      if (at === end) return true;
      at = end;
    }
    return false;
  }
}

const GATES = new WeakMap<RegExp, { readonly gate: Int32Array | undefined }>();

/** The hashes of the pattern's pieces; undefined where it promises none. Worked out once a pattern. */
function gateOf(pattern: RegExp): Int32Array | undefined {
  const known = GATES.get(pattern);
  if (known !== undefined) return known.gate;
  const literals = literalsOf(pattern);
  const gate: number[] = [];
  for (const literal of literals ?? []) {
    gate.push(gate.length + 1 + literal.length - 2);
    for (let at = 2; at < literal.length; at += 1) {
      gate.push(
        hashOf(
          letterOf(literal.charCodeAt(at - 2)),
          letterOf(literal.charCodeAt(at - 1)),
          letterOf(literal.charCodeAt(at)),
        ),
      );
    }
  }
  const made = { gate: literals === undefined ? undefined : Int32Array.from(gate) };
  GATES.set(pattern, made);
  return made.gate;
}

/** 1 to 26 for a letter in any case, 0 for all else. */
function letterOf(unit: number): number {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a && unit < 0x80 ? small - 0x60 : 0;
}

function hashOf(first: number, second: number, third: number): number {
  return Math.imul(first * 729 + second * 27 + third, 0x9e3779b1) >>> 20;
}
