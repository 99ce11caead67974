// `npm run train:unattributed`: learns src/claims/contestable/weights.ts, the same file from the same data: how likely an
// editor is to ask "who says so?" of a sentence in the paper's own voice. It learns from the desk's annotated articles and
// from articles of Wikinews that were read for this (readings.json: for each article the hashes of the sentences of which
// the reader asked it, as of their words with single spaces; of all others the reader did not). It says how well weights do
// on articles that they were not learned from: by these figures features and the threshold are chosen.
// A logistic regression whose weights are drawn towards earlier ones (reasonedContest.json). Those were fitted to the same
// desk and to 368 sentences that were not kept, so that the figures on the readings are the honest ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '../../out/src/base/hash.js';
import {
  contestFeatures,
  CONTEST_FEATURES,
  isInPerson,
  isPersonal,
  isSourceless,
} from '../../out/src/claims/contestable/features.js';
import { ASKED_FROM } from '../../out/src/claims/contestable/weigh.js';
import { isBody } from '../../out/src/claims/voice.js';
import { projectFolder } from '../setup/project.mjs';
import { annotatedArticles, demandData, SETS, wikinewsArticle } from './annotated.mjs';
import { averagePrecision, fit, reliability, scoredUnseen } from './regression.mjs';

const FOLDS = 10;
/** How strongly a weight is drawn to its earlier value; of 2, 4, 8, 16 and 32 the folds liked 16 and 32 best, 2026-11. */
const PULL = 16;

demandData();
const readJson = (name) => JSON.parse(readFileSync(join(projectFolder, 'scripts', 'train', name), 'utf8'));
const reasoned = readJson('reasonedContest.json');
const prior = [...CONTEST_FEATURES.map((feature) => reasoned.weights[feature] ?? 0), reasoned.bias];

const desk = annotatedArticles().map(({ set, reading, read }) =>
  casesOf(
    set,
    reading,
    read.map(({ sentence, queries }) => [sentence, queries.some(({ family }) => family === 'sourcing')]),
  ),
);
const readings = Object.entries(readJson('readings.json')).map(([name, asked]) => {
  const reading = wikinewsArticle(name);
  const known = new Set(asked);
  return casesOf(
    'readings',
    reading,
    reading.sentences.map((sentence) => [
      sentence,
      known.has(hash(sentence.words.replaceAll(/\s+/g, ' ').trim())),
    ]),
  );
});
const articles = [...desk, ...readings];
const cases = articles.flat();
const unseen = scoredUnseen(articles, FOLDS, prior, PULL);
const figures = [
  `${articles.length} articles, ${cases.length} sentences without a source, ${cases.filter(({ positive }) => positive).length} of them queried`,
  ...[...SETS, 'readings'].map((set) => {
    const own = unseen.filter((one) => one.set === set);
    const asked = own.filter(({ probability }) => probability >= ASKED_FROM);
    const right = asked.filter(({ positive }) => positive).length;
    const all = own.filter(({ positive }) => positive).length;
    return `unseen articles, ${FOLDS} folds, ${set}: average precision ${averagePrecision(own).toFixed(3)}; of the ${asked.length} from ${ASKED_FROM} on ${right} were queried, of the ${all} queried ${right} were found`;
  }),
];
writeFileSync(
  join(projectFolder, 'src', 'claims', 'contestable', 'weights.ts'),
  fileOf(fit(cases, prior, PULL), figures),
);
process.stdout.write(`${figures.join('\n')}\n${reliability(unseen, 'sentences', 'queried')}`);

/** What the rule weighs of an article: its sentences in the paper's own voice without a source. */
function casesOf(set, reading, sentences) {
  if (isPersonal(reading.sentences)) return [];
  const sourceless = isSourceless(reading.sentences);
  return sentences
    .filter(([sentence]) => !sentence.hasSource && isBody(sentence) && !isInPerson(sentence))
    .map(([sentence, positive]) => ({
      set,
      features: [...contestFeatures(sentence, sourceless), 1],
      positive,
    }));
}

function fileOf(learned, lines) {
  return `// The weight of every feature of contestable sentences, in log-odds. Made by \`npm run train:unattributed\`; never edited by hand.
// Learned from the desk's annotated articles and from articles of Wikinews (CC BY 2.5) that were read for this; no text is shipped.
${lines.map((line) => `// ${line[0].toUpperCase()}${line.slice(1)}.`).join('\n')}

import type { ContestFeature } from './features';

export const BIAS = ${learned.at(-1).toFixed(2)};

export const WEIGHTS: Readonly<Record<ContestFeature, number>> = {
${CONTEST_FEATURES.map((feature, at) => `  ${feature}: ${learned[at].toFixed(2)},`).join('\n')}
};
`;
}
