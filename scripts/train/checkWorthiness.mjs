// `npm run train:checkworthiness`: learns src/claims/worth/weights.ts from the desk's articles, the same file from the
// same data, and says how well the weights order sentences of articles that they were not learned from.
// A logistic regression whose weights are drawn towards those that were reasoned by hand (reasonedWeights.json): the
// desk's articles are few and all are news, and what they do not speak of shall stay as it was reasoned.
// COPYDESK_DATA names the folder that holds data/ (by default ../shared).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recogniseEntities } from '../../out/src/entities/recognise.js';
import { readArticle } from '../../out/src/claims/reading.js';
import { FEATURES, featuresOf } from '../../out/src/claims/worth/features.js';
import { shippedKnowledge } from '../../out/src/cli/shippedKnowledge.js';
import { findQuotations } from '../../out/src/quotes/attribute.js';
import { readText } from '../../out/src/text/read.js';
import { projectFolder } from '../setup/project.mjs';

const SETS = ['A1', 'A2'];
const FOLDS = 10;
/** How strongly a weight is drawn to its reasoned value; of 1, 4, 8 and 16 the folds liked 4 and 8 best, 2026-11. */
const PULL = 8;
const ROUNDS = 20;

const data = resolve(projectFolder, process.env.COPYDESK_DATA ?? join('..', 'shared'), 'data', 'desk');
if (!existsSync(data)) {
  process.stdout.write(`Nothing was trained: there is no ${data}.\n`);
  process.exit(0);
}
const reasoned = JSON.parse(
  readFileSync(join(projectFolder, 'scripts', 'train', 'reasonedWeights.json'), 'utf8'),
);
const prior = [...FEATURES.map((feature) => reasoned.weights[feature] ?? 0), reasoned.bias];

const knowledge = shippedKnowledge();
const articles = SETS.flatMap((set) =>
  readFileSync(join(data, `${set}.ann.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => weighedSentences(set, JSON.parse(line))),
);
const cases = articles.flat();
const unseen = articles.flatMap((article, at) => {
  const weights = fit(articles.filter((_, other) => other % FOLDS !== at % FOLDS).flat());
  return article.map(({ set, features, positive }) => ({
    set,
    positive,
    logOdds: logOddsOf(weights, features),
  }));
});
const figures = [
  `${articles.length} articles, ${cases.length} sentences, ${cases.filter(({ positive }) => positive).length} of them certainly worth a check`,
  `average precision on unseen articles, ${FOLDS} folds: ${averagePrecision(unseen).toFixed(3)}` +
    SETS.map(
      (set) => `, ${set} ${averagePrecision(unseen.filter((one) => one.set === set)).toFixed(3)}`,
    ).join(''),
];
const weights = fit(cases);
writeFileSync(join(projectFolder, 'src', 'claims', 'worth', 'weights.ts'), fileOf(weights, figures));
process.stdout.write(`${figures.join('\n')}\n${reliability(unseen)}`);

/** The sentences of an annotated article: their features, and whether a fact-checker would certainly check them. */
function weighedSentences(set, annotation) {
  const { text, sentences } = numberedArticle(join(data, set, `${annotation.id.split('/').at(-1)}.txt`));
  const article = readText(text, {});
  const entities = recogniseEntities(article, knowledge);
  const reading = readArticle(article, entities, findQuotations(article, entities), knowledge);
  return reading.sentences.flatMap((sentence) => {
    const middle = (sentence.start + sentence.end) / 2;
    const found = sentences.find(({ start, end }) => start <= middle && middle < end);
    const worth = found === undefined ? undefined : annotation.sentences[found.name]?.cw;
    if (worth === undefined) return [];
    const values = featuresOf(sentence);
    return [{ set, features: [...values, 1], positive: worth === 2 }];
  });
}

/** The text of an article in numbered sentences ("[s3] …"), and where each stands in it. */
function numberedArticle(file) {
  let text = '';
  let gap = '';
  const sentences = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const numbered = /^\[(s\d+)\] ?(.*)$/.exec(line);
    if (line.trim() === '') gap = '\n\n';
    if (numbered === null) continue;
    if (text !== '') text += gap || ' ';
    sentences.push({ name: numbered[1], start: text.length, end: text.length + numbered[2].length });
    text += numbered[2];
    gap = '';
  }
  return { text: `${text}\n`, sentences };
}

/** The most likely weights, the bias last, by Newton's method. */
function fit(rows) {
  const size = prior.length;
  let found = [...prior];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = found.map((weight, at) => pullOf(at) * (weight - prior[at]));
    const bend = found.map((_, at) => found.map((__, other) => (at === other ? pullOf(at) : 0)));
    for (const { features, positive } of rows) {
      const likely = 1 / (1 + Math.exp(-logOddsOf(found, features)));
      const off = likely - (positive ? 1 : 0);
      for (let at = 0; at < size; at += 1) {
        if (features[at] === 0) continue;
        slope[at] += off * features[at];
        for (let other = 0; other < size; other += 1)
          bend[at][other] += likely * (1 - likely) * features[at] * features[other];
      }
    }
    const step = solve(bend, slope);
    found = found.map((weight, at) => weight - step[at]);
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  return found;
}

function pullOf(at) {
  return at === prior.length - 1 ? 0.01 : PULL;
}

function logOddsOf(weightsAndBias, features) {
  return features.reduce((sum, feature, at) => sum + feature * weightsAndBias[at], 0);
}

/** Solves a symmetric system of equations by elimination. */
function solve(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  for (let pivot = 0; pivot < rows.length; pivot += 1) {
    for (const row of rows) {
      if (row === rows[pivot]) continue;
      const factor = row[pivot] / rows[pivot][pivot];
      for (let at = pivot; at < row.length; at += 1) row[at] -= factor * rows[pivot][at];
    }
  }
  return rows.map((row, at) => row.at(-1) / row[at]);
}

function averagePrecision(scored) {
  const all = scored.filter(({ positive }) => positive).length;
  let right = 0;
  let sum = 0;
  for (const [at, { positive }] of scored.toSorted((a, b) => b.logOdds - a.logOdds).entries()) {
    if (!positive) continue;
    right += 1;
    sum += right / (at + 1);
  }
  return sum / all;
}

/** How often sentences of each tenth of the scale are worth a check: the score should say so. */
function reliability(scored) {
  const tenths = Array.from({ length: 10 }, () => ({ cases: 0, positive: 0 }));
  for (const { logOdds, positive } of scored) {
    const tenth = tenths[Math.min(9, Math.floor(10 / (1 + Math.exp(-logOdds))))];
    tenth.cases += 1;
    if (positive) tenth.positive += 1;
  }
  return tenths
    .map(
      ({ cases: n, positive }, at) =>
        `${at / 10}–${(at + 1) / 10}: ${n} sentences, ${n === 0 ? '-' : Math.round((100 * positive) / n)} % worth a check\n`,
    )
    .join('');
}

function fileOf(learned, lines) {
  return `// The weight of every feature in check-worthiness, in log-odds. Made by \`npm run train:checkworthiness\`; never edited by hand.
// Learned from the desk's annotated articles (annotations of this project; texts CC BY 2.5 and research use, not shipped),
// drawn towards weights that were reasoned by hand.
${lines.map((line) => `// ${line}.`).join('\n')}

export const BIAS = ${learned.at(-1).toFixed(2)};

export const WEIGHTS: Readonly<Record<string, number>> = {
${FEATURES.map((feature, at) => `  ${feature}: ${learned[at].toFixed(2)},`).join('\n')}
};
`;
}
