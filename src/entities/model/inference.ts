// Finds the best labels of a chain and how sure they are: Viterbi, and forward and backward sums, of a linear-chain model.

import { LABELS, NO_NAME, isInside } from './labels';

/** Scores of labels in the places of a chain, with room for chains of any length. */
export class Lattice {
  /** LABELS scores a place. */
  scores = new Float32Array(64 * LABELS);
  #forward = new Float64Array(64 * LABELS);
  #backward = new Float64Array(64 * LABELS);
  #best = new Float32Array(64 * LABELS);
  #from = new Int8Array(64 * LABELS);
  #logScale = new Float64Array(64);
  readonly #transitions: Float32Array;
  readonly #factors: Float64Array;

  /** `transitions` holds LABELS + 1 rows, the last one for the start of a chain. */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.#factors = Float64Array.from(transitions, (score, at) =>
      allowed(Math.floor(at / LABELS), at % LABELS) ? Math.exp(score) : 0,
    );
  }

  /** Makes room for a chain of so many places and clears their scores. */
  reset(places: number): void {
    const size = places * LABELS;
    if (this.scores.length < size) {
      this.scores = new Float32Array(size * 2);
      this.#forward = new Float64Array(size * 2);
      this.#backward = new Float64Array(size * 2);
      this.#best = new Float32Array(size * 2);
      this.#from = new Int8Array(size * 2);
      this.#logScale = new Float64Array(places * 2);
    }
    this.scores.fill(0, 0, size);
  }

  /** The most likely labels of the first `places` places. */
  viterbi(places: number): readonly number[] {
    for (let place = 0; place < places; place += 1) this.#step(place);
    const labels: number[] = Array.from({ length: places }, () => NO_NAME);
    let label = bestOf(this.#best, (places - 1) * LABELS);
    for (let place = places - 1; place >= 0; place -= 1) {
      labels[place] = label;
      label = this.#from[place * LABELS + label] as number;
    }
    return labels;
  }

  #step(place: number): void {
    const at = place * LABELS;
    for (let to = 0; to < LABELS; to += 1) {
      let best = -Infinity;
      let from = LABELS;
      if (place === 0) best = isInside(to) ? -Infinity : (this.#transitions[LABELS * LABELS + to] as number);
      else if (isInside(to)) {
        for (let before = to - 1; before <= to; before += 1) {
          const score =
            (this.#best[at - LABELS + before] as number) +
            (this.#transitions[before * LABELS + to] as number);
          if (score > best) {
            best = score;
            from = before;
          }
        }
      } else {
        for (let before = 0; before < LABELS; before += 1) {
          const score =
            (this.#best[at - LABELS + before] as number) +
            (this.#transitions[before * LABELS + to] as number);
          if (score > best) {
            best = score;
            from = before;
          }
        }
      }
      this.#best[at + to] = best + (this.scores[at + to] as number);
      this.#from[at + to] = from;
    }
  }

  /** Sums over all labellings, which `probability` then asks. */
  sum(places: number): void {
    const factors = this.#factors;
    const forward = this.#forward;
    const backward = this.#backward;
    for (let place = 0; place < places; place += 1) {
      const at = place * LABELS;
      const largest = this.scores[at + bestOf(this.scores, at)] as number;
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
        const value = sum * Math.exp((this.scores[at + to] as number) - largest);
        forward[at + to] = value;
        total += value;
      }
      this.#logScale[place] = total;
      for (let to = 0; to < LABELS; to += 1) forward[at + to] = (forward[at + to] as number) / total;
    }
    for (let to = 0; to < LABELS; to += 1) backward[(places - 1) * LABELS + to] = 1;
    for (let place = places - 2; place >= 0; place -= 1) {
      const at = place * LABELS;
      const next = at + LABELS;
      const largest = this.scores[next + bestOf(this.scores, next)] as number;
      const scale = this.#logScale[place + 1] as number;
      for (let from = 0; from < LABELS; from += 1) {
        let sum = 0;
        for (let to = 0; to < LABELS; to += 1) {
          const factor = factors[from * LABELS + to] as number;
          if (factor > 0)
            sum +=
              factor *
              Math.exp((this.scores[next + to] as number) - largest) *
              (backward[next + to] as number);
        }
        backward[at + from] = sum / scale;
      }
    }
  }

  /** After `sum`: the probability that exactly the places from `first` to before `end` are one name of these labels. */
  probability(places: number, first: number, end: number, beginning: number, inside: number): number {
    let value = this.#forward[first * LABELS + beginning] as number;
    let label = beginning;
    for (let place = first + 1; place < end; place += 1) {
      const at = place * LABELS;
      const largest = this.scores[at + bestOf(this.scores, at)] as number;
      value *=
        ((this.#factors[label * LABELS + inside] as number) *
          Math.exp((this.scores[at + inside] as number) - largest)) /
        (this.#logScale[place] as number);
      label = inside;
    }
    if (end === places) return value;
    const at = end * LABELS;
    const largest = this.scores[at + bestOf(this.scores, at)] as number;
    let rest = 0;
    for (let to = 0; to < LABELS; to += 1) {
      if (to === inside) continue;
      rest +=
        (this.#factors[label * LABELS + to] as number) *
        Math.exp((this.scores[at + to] as number) - largest) *
        (this.#backward[at + to] as number);
    }
    return (value * rest) / (this.#logScale[end] as number);
  }
}

/** An inside label follows only its own beginning or inside. */
export function allowed(from: number, to: number): boolean {
  return !isInside(to) || from === to || from === to - 1;
}

function bestOf(values: Float32Array, at: number): number {
  let best = 0;
  for (let label = 1; label < LABELS; label += 1)
    if ((values[at + label] as number) > (values[at + best] as number)) best = label;
  return best;
}
