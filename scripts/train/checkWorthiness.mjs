// `npm run train:checkworthiness`: learns src/claims/worth/weights.ts from the desk's articles, the same file from the
// same data, and says how well the weights order sentences of articles that they were not learned from.
// A logistic regression whose weights are drawn towards those that were reasoned by hand (reasonedWeights.json): the
// desk's articles are few and all are news, and what they do not speak of shall stay as it was reasoned.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES, featuresOf } from '../../out/src/claims/worth/features.js';
import { projectFolder } from '../setup/project.mjs';
import { annotatedArticles, demandData, SETS } from './annotated.mjs';
import { averagePrecision, fit, reliability, scoredUnseen } from './regression.mjs';

const FOLDS = 10;
/** How strongly a weight is drawn to its reasoned value; of 1, 4, 8 and 16 the folds liked 4 and 8 best, 2026-11. */
const PULL = 8;

demandData();
const reasoned = JSON.parse(
  readFileSync(join(projectFolder, 'scripts', 'train', 'reasonedWeights.json'), 'utf8'),
);
const prior = [...FEATURES.map((feature) => reasoned.weights[feature] ?? 0), reasoned.bias];

const articles = annotatedArticles().map(({ set, read }) =>
  read
    .filter(({ worth }) => worth !== undefined)
    .map(({ sentence, worth }) => ({
      set,
      features: [...featuresOf(sentence), 1],
      positive: worth === 2,
    })),
);
const cases = articles.flat();
const unseen = scoredUnseen(articles, FOLDS, prior, PULL);
const figures = [
  `${articles.length} articles, ${cases.length} sentences, ${cases.filter(({ positive }) => positive).length} of them certainly worth a check`,
  `average precision on unseen articles, ${FOLDS} folds: ${averagePrecision(unseen).toFixed(3)}` +
    SETS.map(
      (set) => `, ${set} ${averagePrecision(unseen.filter((one) => one.set === set)).toFixed(3)}`,
    ).join(''),
];
const weights = fit(cases, prior, PULL);
writeFileSync(join(projectFolder, 'src', 'claims', 'worth', 'weights.ts'), fileOf(weights, figures));
process.stdout.write(`${figures.join('\n')}\n${reliability(unseen, 'sentences', 'worth a check')}`);

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
