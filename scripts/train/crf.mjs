// Trains the weights of a linear-chain model (a conditional random field) on partly settled labels, by stochastic
// gradient with a step width of its own for every weight (AdaGrad), from a seeded order.
import { LABELS } from '../../out/src/entities/model/labels.js';
import { mayFollow } from '../../out/src/entities/model/inference.js';
import { randomFrom } from './random.mjs';

const START = LABELS;

/**
 * Trains on `data`: {features: Int32Array of rows, begins: Int32Array of places, masks: Int32Array of allowed labels,
 * chains: [first place, end place)…}. Returns {weights, transitions}, averaged over the later rounds.
 */
export function trainCrf(data, { rows, rounds, rate, decay, seed, log }) {
  const weights = new Float32Array(rows * LABELS);
  const squares = new Float32Array(rows * LABELS).fill(0.1);
  const transitions = new Float32Array((LABELS + 1) * LABELS);
  const transitionSquares = new Float32Array((LABELS + 1) * LABELS).fill(1);
  const meanWeights = new Float32Array(rows * LABELS);
  const meanTransitions = new Float32Array((LABELS + 1) * LABELS);
  let averaged = 0;
  const trainer = new ChainTrainer(data, weights, squares, transitions, transitionSquares, rate, decay);
  const order = Array.from({ length: data.chains.length / 2 }, (_, index) => index);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    let loss = 0;
    for (const chain of order) loss += trainer.learn(data.chains[2 * chain], data.chains[2 * chain + 1]);
    log?.(`seed ${seed} round ${round + 1}: loss ${(loss / order.length).toFixed(4)}`);
    if (round * 2 < rounds) continue;
    averaged += 1;
    for (let at = 0; at < weights.length; at += 1) meanWeights[at] += weights[at];
    for (let at = 0; at < transitions.length; at += 1) meanTransitions[at] += transitions[at];
  }
  for (let at = 0; at < weights.length; at += 1) meanWeights[at] /= averaged;
  for (let at = 0; at < transitions.length; at += 1) meanTransitions[at] /= averaged;
  return { weights: meanWeights, transitions: meanTransitions };
}

class ChainTrainer {
  constructor(data, weights, squares, transitions, transitionSquares, rate, decay) {
    Object.assign(this, { data, weights, squares, transitions, transitionSquares, rate, decay });
    this.room = 0;
    this.factors = new Float64Array((LABELS + 1) * LABELS);
  }

  reserve(places) {
    if (places <= this.room) return;
    this.room = places * 2;
    for (const name of ['emissions', 'freeForward', 'freeBackward', 'setForward', 'setBackward'])
      this[name] = new Float64Array(this.room * LABELS);
    this.freeScale = new Float64Array(this.room);
    this.setScale = new Float64Array(this.room);
    this.steps = new Float64Array(LABELS);
  }

  learn(first, end) {
    const places = end - first;
    this.reserve(places);
    this.emit(first, places);
    const free = this.sums(first, places, this.freeForward, this.freeBackward, this.freeScale, false);
    const set = this.sums(first, places, this.setForward, this.setBackward, this.setScale, true);
    if (!Number.isFinite(set)) return 0;
    this.updateWeights(first, places);
    this.updateTransitions(first, places);
    return free - set;
  }

  emit(first, places) {
    const { features, begins } = this.data;
    for (let place = 0; place < places; place += 1) {
      const at = place * LABELS;
      const scores = this.steps.fill(0);
      for (let index = begins[first + place]; index < begins[first + place + 1]; index += 1) {
        const row = features[index] * LABELS;
        for (let label = 0; label < LABELS; label += 1) scores[label] += this.weights[row + label];
      }
      let largest = -Infinity;
      for (let label = 0; label < LABELS; label += 1) if (scores[label] > largest) largest = scores[label];
      for (let label = 0; label < LABELS; label += 1)
        this.emissions[at + label] = Math.exp(scores[label] - largest);
    }
    for (let from = 0; from <= LABELS; from += 1)
      for (let to = 0; to < LABELS; to += 1)
        this.factors[from * LABELS + to] = (from === START ? to === 0 || to % 2 === 1 : mayFollow(from, to))
          ? Math.exp(this.transitions[from * LABELS + to])
          : 0;
  }

  /** Forward and backward sums, over all labellings or over the settled ones; returns the logarithm of the total. */
  sums(first, places, forward, backward, scale, settled) {
    const { masks } = this.data;
    let logTotal = 0;
    for (let place = 0; place < places; place += 1) {
      const at = place * LABELS;
      const mask = settled ? masks[first + place] : -1;
      let total = 0;
      for (let to = 0; to < LABELS; to += 1) {
        let sum = 0;
        if (((mask >>> to) & 1) === 1) {
          if (place === 0) sum = this.factors[START * LABELS + to];
          else {
            const inside = to > 0 && to % 2 === 0;
            const last = inside ? to : LABELS - 1;
            for (let from = inside ? to - 1 : 0; from <= last; from += 1)
              sum += forward[at - LABELS + from] * this.factors[from * LABELS + to];
          }
          sum *= this.emissions[at + to];
        }
        forward[at + to] = sum;
        total += sum;
      }
      if (!(total > 0)) return Number.NaN;
      scale[place] = total;
      logTotal += Math.log(total);
      for (let to = 0; to < LABELS; to += 1) forward[at + to] /= total;
    }
    backward.fill(1, (places - 1) * LABELS, places * LABELS);
    for (let place = places - 2; place >= 0; place -= 1) {
      const at = place * LABELS;
      const next = at + LABELS;
      const mask = settled ? masks[first + place + 1] : -1;
      const steps = this.steps;
      for (let to = 0; to < LABELS; to += 1)
        steps[to] =
          ((mask >>> to) & 1) === 1
            ? (this.emissions[next + to] * backward[next + to]) / scale[place + 1]
            : 0;
      for (let from = 0; from < LABELS; from += 1) {
        let sum = 0;
        for (let to = 0; to < LABELS; to += 1) sum += this.factors[from * LABELS + to] * steps[to];
        backward[at + from] = sum;
      }
    }
    return logTotal;
  }

  updateWeights(first, places) {
    const { features, begins } = this.data;
    const gradient = new Float64Array(LABELS);
    const live = new Int32Array(LABELS);
    for (let place = 0; place < places; place += 1) {
      let count = 0;
      for (let label = 0; label < LABELS; label += 1) {
        const at = place * LABELS + label;
        const difference =
          this.freeForward[at] * this.freeBackward[at] - this.setForward[at] * this.setBackward[at];
        if (Math.abs(difference) < 1e-3) continue;
        gradient[label] = difference;
        live[count] = label;
        count += 1;
      }
      if (count === 0) continue;
      for (let index = begins[first + place]; index < begins[first + place + 1]; index += 1) {
        const row = features[index] * LABELS;
        for (let which = 0; which < count; which += 1) {
          const at = row + live[which];
          const slope = gradient[live[which]] + this.decay * this.weights[at];
          this.squares[at] += slope * slope;
          this.weights[at] -= (this.rate * slope) / Math.sqrt(this.squares[at]);
        }
      }
    }
  }

  updateTransitions(first, places) {
    for (let to = 0; to < LABELS; to += 1)
      this.step(
        START * LABELS + to,
        this.freeForward[to] * this.freeBackward[to] - this.setForward[to] * this.setBackward[to],
      );
    const { masks } = this.data;
    for (let place = 1; place < places; place += 1) {
      const at = place * LABELS;
      const mask = masks[first + place];
      for (let to = 0; to < LABELS; to += 1) {
        const free = (this.emissions[at + to] * this.freeBackward[at + to]) / this.freeScale[place];
        const set =
          ((mask >>> to) & 1) === 1
            ? (this.emissions[at + to] * this.setBackward[at + to]) / this.setScale[place]
            : 0;
        if (free === 0 && set === 0) continue;
        for (let from = 0; from < LABELS; from += 1) {
          const factor = this.factors[from * LABELS + to];
          if (factor === 0) continue;
          const slope =
            factor *
            (this.freeForward[at - LABELS + from] * free - this.setForward[at - LABELS + from] * set);
          if (Math.abs(slope) > 1e-3) this.step(from * LABELS + to, slope);
        }
      }
    }
  }

  step(at, slope) {
    this.transitionSquares[at] += slope * slope;
    this.transitions[at] -= (this.rate * slope) / Math.sqrt(this.transitionSquares[at]);
  }
}
