// Finds the best labels of a chain and how sure they are: Viterbi, and forward and backward sums, of a linear-chain model.

import { LABELS, NO_NAME, isInside, typeOf } from './labels';

const ROOM = 64;

/** Scores of labels in the places of a chain, with room for chains of any length. */
export class Lattice {
  /** LABELS scores a place. */
  scores = new Float32Array(ROOM * LABELS);
  // What the scores come to as factors, the largest of a place being 1.
  #emissions = new Float64Array(ROOM * LABELS);
  #forward = new Float64Array(ROOM * LABELS);
  #backward = new Float64Array(ROOM * LABELS);
  #best = new Float64Array(ROOM * LABELS);
  #from = new Uint8Array(ROOM * LABELS);
  #totals = new Float64Array(ROOM);
  readonly #steps = new Float64Array(LABELS);
  readonly #transitions: Float64Array;
  readonly #factors: Float64Array;

  /** `transitions` holds LABELS + 1 rows, the last one for the start of a chain. */
  constructor(transitions: Float32Array) {
    this.#transitions = Float64Array.from(transitions, (score, at) => (isAllowed(at) ? score : -Infinity));
    this.#factors = this.#transitions.map(Math.exp);
  }

  /** Makes room for a chain of so many places and clears their scores. */
  reset(places: number): void {
    const size = places * LABELS;
    if (this.scores.length < size) {
      this.scores = new Float32Array(size * 2);
      this.#emissions = new Float64Array(size * 2);
      this.#forward = new Float64Array(size * 2);
      this.#backward = new Float64Array(size * 2);
      this.#best = new Float64Array(size * 2);
      this.#from = new Uint8Array(size * 2);
      this.#totals = new Float64Array(places * 2);
    }
    this.scores.fill(0, 0, size);
  }

  /** The most likely labels of the first `places` places. */
  viterbi(places: number): readonly number[] {
    const best = this.#best;
    const { scores } = this;
    for (let to = 0; to < LABELS; to += 1)
      best[to] = (this.#transitions[LABELS * LABELS + to] as number) + (scores[to] as number);
    for (let at = LABELS; at < places * LABELS; at += LABELS) this.#step(at);
    const labels: number[] = Array.from({ length: places }, () => NO_NAME);
    let label = 0;
    const last = (places - 1) * LABELS;
    for (let other = 1; other < LABELS; other += 1)
      if ((best[last + other] as number) > (best[last + label] as number)) label = other;
    for (let place = places - 1; place >= 0; place -= 1) {
      labels[place] = label;
      label = this.#from[place * LABELS + label] as number;
    }
    return labels;
  }

  /** The best way to each label of the place at `at` from the labels of the place before. */
  #step(at: number): void {
    const best = this.#best;
    const before = at - LABELS;
    for (let to = 0; to < LABELS; to += 1) {
      const inside = isInside(to);
      let from = inside ? to - 1 : 0;
      let most = (best[before + from] as number) + (this.#transitions[from * LABELS + to] as number);
      const last = inside ? to : LABELS - 1;
      for (let other = from + 1; other <= last; other += 1) {
        const score = (best[before + other] as number) + (this.#transitions[other * LABELS + to] as number);
        if (score > most) {
          most = score;
          from = other;
        }
      }
      best[at + to] = most + (this.scores[at + to] as number);
      this.#from[at + to] = from;
    }
  }

  /** Sums over all labellings, which `probability` then asks. */
  sum(places: number): void {
    this.#emit(places);
    this.#sumForward(places);
    this.#sumBackward(places);
  }

  #emit(places: number): void {
    for (let at = 0; at < places * LABELS; at += LABELS) {
      let largest = this.scores[at] as number;
      for (let label = 1; label < LABELS; label += 1)
        largest = Math.max(largest, this.scores[at + label] as number);
      for (let label = 0; label < LABELS; label += 1)
        this.#emissions[at + label] = Math.exp((this.scores[at + label] as number) - largest);
    }
  }

  #sumForward(places: number): void {
    const forward = this.#forward;
    const factors = this.#factors;
    for (let place = 0; place < places; place += 1) {
      const at = place * LABELS;
      let total = 0;
      for (let to = 0; to < LABELS; to += 1) {
        let sum = 0;
        if (place === 0) sum = factors[LABELS * LABELS + to] as number;
        else {
          const first = isInside(to) ? to - 1 : 0;
          const last = isInside(to) ? to : LABELS - 1;
          for (let before = first; before <= last; before += 1)
            sum += (forward[at - LABELS + before] as number) * (factors[before * LABELS + to] as number);
        }
        const value = sum * (this.#emissions[at + to] as number);
        forward[at + to] = value;
        total += value;
      }
      this.#totals[place] = total;
      for (let to = 0; to < LABELS; to += 1) forward[at + to] = (forward[at + to] as number) / total;
    }
  }

  #sumBackward(places: number): void {
    const backward = this.#backward;
    const steps = this.#steps;
    backward.fill(1, (places - 1) * LABELS, places * LABELS);
    for (let place = places - 2; place >= 0; place -= 1) {
      const at = place * LABELS;
      const next = at + LABELS;
      const total = this.#totals[place + 1] as number;
      for (let to = 0; to < LABELS; to += 1)
        steps[to] = ((this.#emissions[next + to] as number) * (backward[next + to] as number)) / total;
      for (let from = 0; from < LABELS; from += 1) {
        let sum = 0;
        for (let to = 0; to < LABELS; to += 1)
          sum += (this.#factors[from * LABELS + to] as number) * (steps[to] as number);
        backward[at + from] = sum;
      }
    }
  }

  /** After `sum`: adds to `shares` from `at` on how likely a place is no name, and then each type in its order. */
  addShares(place: number, shares: Float32Array, at: number): void {
    const from = place * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      const share = (this.#forward[from + label] as number) * (this.#backward[from + label] as number);
      const to = at + 1 + typeOf(label);
      shares[to] = (shares[to] as number) + share;
    }
  }

  /** After `sum`: the probability that exactly the places from `first` to before `end` are one name of these labels. */
  probability(places: number, first: number, end: number, beginning: number, inside: number): number {
    let value = this.#forward[first * LABELS + beginning] as number;
    let label = beginning;
    for (let place = first + 1; place < end; place += 1) {
      value *=
        ((this.#factors[label * LABELS + inside] as number) *
          (this.#emissions[place * LABELS + inside] as number)) /
        (this.#totals[place] as number);
      label = inside;
    }
    if (end === places) return value;
    const at = end * LABELS;
    let rest = 0;
    for (let to = 0; to < LABELS; to += 1)
      if (to !== inside)
        rest +=
          (this.#factors[label * LABELS + to] as number) *
          (this.#emissions[at + to] as number) *
          (this.#backward[at + to] as number);
    return (value * rest) / (this.#totals[end] as number);
  }
}

/** An inside label follows only its own beginning or inside. */
export function mayFollow(from: number, to: number): boolean {
  return !isInside(to) || from === to || from === to - 1;
}

/** Whether a place of the table of transitions, whose last row is the start of a chain, can be. */
function isAllowed(at: number): boolean {
  return mayFollow(Math.floor(at / LABELS), at % LABELS);
}
