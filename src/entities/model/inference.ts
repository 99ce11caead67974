// Finds the best labels of a chain and how sure they are: Viterbi, and forward and backward sums, of a linear-chain model.

import { LABELS, isInside, typeOf } from './labels';

/** Places of a chain that there is room for from the start. */
const ROOM = 64;

/** Reads the scores of a chain's labels, with room for chains of any length. */
export class Lattice {
  /** After `viterbi`: the most likely label of each place. */
  labels = new Uint8Array(ROOM);
  // The chain that is read: LABELS scores a place, from `#at` on.
  #scores: Float32Array = new Float32Array(0);
  #at = 0;
  #places = 0;
  // What the scores come to as factors, the largest of a place being 1.
  #emissions = new Float64Array(ROOM * LABELS);
  #forward = new Float64Array(ROOM * LABELS);
  #backward = new Float64Array(ROOM * LABELS);
  #best = new Float64Array(ROOM * LABELS);
  #from = new Uint8Array(ROOM * LABELS);
  #totals = new Float64Array(ROOM);
  readonly #steps = new Float64Array(LABELS);
  // A row for each label, of what leads to it from each label; in the last row, how well a chain starts with each.
  readonly #transitions: Float64Array;
  readonly #factors: Float64Array;

  /** `transitions` holds LABELS + 1 rows of what each label leads to, the last one for the start of a chain. */
  constructor(transitions: Float32Array) {
    this.#transitions = Float64Array.from(transitions, (_, at) => {
      const [row, column] = [Math.floor(at / LABELS), at % LABELS];
      const [from, to] = row < LABELS ? [column, row] : [LABELS, column];
      return mayFollow(from, to) ? (transitions[from * LABELS + to] as number) : -Infinity;
    });
    this.#factors = this.#transitions.map(Math.exp);
  }

  /** Takes up a chain of so many places, whose scores stand from `at` on. */
  take(scores: Float32Array, at: number, places: number): void {
    this.#scores = scores;
    this.#at = at;
    this.#places = places;
    if (this.labels.length >= places) return;
    const room = places * 2;
    this.labels = new Uint8Array(room);
    this.#emissions = new Float64Array(room * LABELS);
    this.#forward = new Float64Array(room * LABELS);
    this.#backward = new Float64Array(room * LABELS);
    this.#best = new Float64Array(room * LABELS);
    this.#from = new Uint8Array(room * LABELS);
    this.#totals = new Float64Array(room);
  }

  /** Finds the most likely labels of the chain. */
  viterbi(): void {
    const best = this.#best;
    const { labels } = this;
    for (let to = 0; to < LABELS; to += 1)
      best[to] =
        (this.#transitions[LABELS * LABELS + to] as number) + (this.#scores[this.#at + to] as number);
    const last = (this.#places - 1) * LABELS;
    for (let at = LABELS; at <= last; at += LABELS) this.#step(at);
    let label = 0;
    for (let other = 1; other < LABELS; other += 1)
      if ((best[last + other] as number) > (best[last + label] as number)) label = other;
    for (let place = this.#places - 1; place >= 0; place -= 1) {
      labels[place] = label;
      label = this.#from[place * LABELS + label] as number;
    }
  }

  /** The best way to each label of the place at `at` from the labels of the place before. */
  #step(at: number): void {
    const best = this.#best;
    const transitions = this.#transitions;
    const before = at - LABELS;
    const scores = this.#at + at;
    for (let to = 0; to < LABELS; to += 1) {
      const row = to * LABELS;
      const inside = isInside(to);
      let from = inside ? to - 1 : 0;
      let most = (best[before + from] as number) + (transitions[row + from] as number);
      const last = inside ? to : LABELS - 1;
      for (let other = from + 1; other <= last; other += 1) {
        const score = (best[before + other] as number) + (transitions[row + other] as number);
        if (score > most) {
          most = score;
          from = other;
        }
      }
      best[at + to] = most + (this.#scores[scores + to] as number);
      this.#from[at + to] = from;
    }
  }

  /** Sums over all labellings, which `probability` then asks about names that end before the place `from` or later. */
  sum(from: number): void {
    this.#emit();
    this.#sumForward();
    this.#sumBackward(from);
  }

  #emit(): void {
    const scores = this.#scores;
    const emissions = this.#emissions;
    for (let place = 0; place < this.#places; place += 1) {
      const at = place * LABELS;
      const from = this.#at + at;
      let largest = scores[from] as number;
      for (let label = 1; label < LABELS; label += 1)
        if ((scores[from + label] as number) > largest) largest = scores[from + label] as number;
      // A chain does not start inside a name.
      for (let label = 0; label < LABELS; label += 1)
        emissions[at + label] =
          place === 0 && isInside(label) ? 0 : Math.exp((scores[from + label] as number) - largest);
    }
  }

  #sumForward(): void {
    const forward = this.#forward;
    const factors = this.#factors;
    const emissions = this.#emissions;
    for (let place = 0; place < this.#places; place += 1) {
      const at = place * LABELS;
      let total = 0;
      for (let to = 0; to < LABELS; to += 1) {
        let sum = 0;
        if (place === 0) sum = factors[LABELS * LABELS + to] as number;
        else {
          const row = to * LABELS;
          const last = isInside(to) ? to : LABELS - 1;
          for (let before = isInside(to) ? to - 1 : 0; before <= last; before += 1)
            sum += (forward[at - LABELS + before] as number) * (factors[row + before] as number);
        }
        const value = sum * (emissions[at + to] as number);
        forward[at + to] = value;
        total += value;
      }
      this.#totals[place] = total;
      for (let to = 0; to < LABELS; to += 1) forward[at + to] = (forward[at + to] as number) / total;
    }
  }

  #sumBackward(from: number): void {
    const backward = this.#backward;
    const emissions = this.#emissions;
    const factors = this.#factors;
    const steps = this.#steps;
    const last = this.#places - 1;
    for (let label = 0; label < LABELS; label += 1) backward[last * LABELS + label] = 1;
    for (let place = last - 1; place >= from; place -= 1) {
      const at = place * LABELS;
      const next = at + LABELS;
      const total = this.#totals[place + 1] as number;
      for (let to = 0; to < LABELS; to += 1)
        steps[to] = ((emissions[next + to] as number) * (backward[next + to] as number)) / total;
      for (let label = 0; label < LABELS; label += 1) {
        const inside = insideAfter(label);
        let sum = (factors[label] as number) * (steps[0] as number);
        // Beginnings follow every label, an inside label only its own.
        for (let to = 1; to < LABELS; to += 2) {
          sum += (factors[to * LABELS + label] as number) * (steps[to] as number);
          if (to + 1 === inside)
            sum += (factors[inside * LABELS + label] as number) * (steps[inside] as number);
        }
        backward[at + label] = sum;
      }
    }
  }

  /** After `sum(0)`: adds to `shares` from `at` on how likely a place is no name, and then each type in its order. */
  addShares(place: number, shares: Float32Array, at: number): void {
    const from = place * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      const share = (this.#forward[from + label] as number) * (this.#backward[from + label] as number);
      const to = at + 1 + typeOf(label);
      shares[to] = (shares[to] as number) + share;
    }
  }

  /** After `sum(end)`: the probability that exactly the places from `first` to before `end` are one name of these labels. */
  probability(first: number, end: number, beginning: number, inside: number): number {
    let value = this.#forward[first * LABELS + beginning] as number;
    let label = beginning;
    for (let place = first + 1; place < end; place += 1) {
      value *=
        ((this.#factors[inside * LABELS + label] as number) *
          (this.#emissions[place * LABELS + inside] as number)) /
        (this.#totals[place] as number);
      label = inside;
    }
    if (end === this.#places) return value;
    const at = end * LABELS;
    let rest = 0;
    for (let to = 0; to < LABELS; to += 1)
      if (to !== inside)
        rest +=
          (this.#factors[to * LABELS + label] as number) *
          (this.#emissions[at + to] as number) *
          (this.#backward[at + to] as number);
    return (value * rest) / (this.#totals[end] as number);
  }
}

/** An inside label follows only its own beginning or inside. */
export function mayFollow(from: number, to: number): boolean {
  return !isInside(to) || from === to || from === to - 1;
}

/** The inside label that may follow a label; 0 for none. */
function insideAfter(label: number): number {
  return (label + 1) & ~1;
}
