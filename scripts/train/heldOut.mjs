// Scores a model on articles that it was not made from, and learns from them how sure a name must be to be right.
import { readText } from '../../out/src/text/read.js';
import { NAME_TYPES } from '../../out/src/entities/model/labels.js';
import { NameTagger } from '../../out/src/entities/model/tagger.js';
import { loadKnowledge } from '../../out/src/knowledge/knowledge.js';

/** Types with fewer names than this share one curve. */
const ENOUGH = 150;

/** {calibration: slope and intercept by type, report: lines}. */
export function heldOut(modelBytes, gazetteerBytes, documents) {
  const tagger = new NameTagger(
    loadKnowledge({ 'names.gazetteer': gazetteerBytes, 'names.model': modelBytes }),
  );
  const seen = new Map(NAME_TYPES.map((type) => [type, []]));
  const counts = new Map(NAME_TYPES.map((type) => [type, { right: 0, found: 0, gold: 0 }]));
  for (const { document } of documents) {
    const gold = new Set();
    const open = [];
    for (const { start, end, types } of document.spans) {
      if (types.length > 1) open.push({ start, end });
      else if (types[0] !== null) {
        gold.add(`${start} ${end} ${types[0]}`);
        counts.get(types[0]).gold += 1;
      }
    }
    for (const { start, end, type, confidence } of tagger.tag(readText(document.text))) {
      if (open.some((span) => span.start < end && start < span.end)) continue;
      const isRight = gold.has(`${start} ${end} ${type}`);
      counts.get(type).found += 1;
      if (isRight) counts.get(type).right += 1;
      seen.get(type).push({ odds: logOdds(confidence), isRight });
    }
  }
  const rare = [...seen.values()].filter((names) => names.length < ENOUGH).flat();
  const curves = NAME_TYPES.map((type) => curveOf(seen.get(type).length < ENOUGH ? rare : seen.get(type)));
  return { calibration: Float32Array.from(curves.flat()), report: reportOf(counts) };
}

function logOdds(probability) {
  const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(bounded / (1 - bounded));
}

/** Slope and intercept of the logistic curve through the names, by Newton's method; careful where there are few. */
function curveOf(names) {
  let slope = 1;
  let intercept = 0;
  for (let round = 0; round < 30; round += 1) {
    // A weak pull towards the model's own odds.
    const gradient = [1 - slope, -intercept];
    const hessian = [1, 0, 1];
    for (const { odds, isRight } of names) {
      const expected = 1 / (1 + Math.exp(-(slope * odds + intercept)));
      const weight = expected * (1 - expected);
      gradient[0] += ((isRight ? 1 : 0) - expected) * odds;
      gradient[1] += (isRight ? 1 : 0) - expected;
      hessian[0] += weight * odds * odds;
      hessian[1] += weight * odds;
      hessian[2] += weight;
    }
    const determinant = hessian[0] * hessian[2] - hessian[1] * hessian[1];
    slope += (hessian[2] * gradient[0] - hessian[1] * gradient[1]) / determinant;
    intercept += (hessian[0] * gradient[1] - hessian[1] * gradient[0]) / determinant;
  }
  return [slope, intercept];
}

const percent = (share) => (100 * share).toFixed(1);

const line = (name, { right, found, gold }) =>
  `held out, ${name}: precision ${percent(right / found)}, recall ${percent(right / gold)}, F1 ${percent((2 * right) / (found + gold))}, ${gold} names`;

function reportOf(counts) {
  const sum = (types) =>
    types.reduce(
      (total, type) => ({
        right: total.right + counts.get(type).right,
        found: total.found + counts.get(type).found,
        gold: total.gold + counts.get(type).gold,
      }),
      { right: 0, found: 0, gold: 0 },
    );
  return [
    ...NAME_TYPES.map((type) => line(type, counts.get(type))),
    line('people, organisations, places', sum(['person', 'organisation', 'place'])),
    line('all', sum(NAME_TYPES)),
  ];
}
