// Logistic regression with weights that are drawn towards given ones, and how well its scores part the cases.

/** The least that is taken for a bias, which is drawn hardly at all. */
const PULL_OF_BIAS = 0.01;
const ROUNDS = 20;

/**
 * The most likely weights for rows of { features, positive }, the bias last (each row's last feature is 1), by Newton's
 * method. Every weight is drawn to its value in `prior` with the strength `pull`.
 */
export function fit(rows, prior, pull) {
  const size = prior.length;
  const pullOf = (at) => (at === size - 1 ? PULL_OF_BIAS : pull);
  let found = [...prior];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = found.map((weight, at) => pullOf(at) * (weight - prior[at]));
    const bend = found.map((_, at) => found.map((__, other) => (at === other ? pullOf(at) : 0)));
    for (const { features, positive } of rows) {
      const likely = probabilityOf(found, features);
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

/**
 * The rows of every article with the probability that weights give them which were learned from the other articles: in each
 * of so many folds every so-many-th article is left out.
 */
export function scoredUnseen(articles, folds, prior, pull) {
  const weights = Array.from({ length: folds }, (_, fold) =>
    fit(articles.filter((__, at) => at % folds !== fold).flat(), prior, pull),
  );
  return articles.flatMap((rows, at) =>
    rows.map((row) => ({ ...row, probability: probabilityOf(weights[at % folds], row.features) })),
  );
}

export function probabilityOf(weights, features) {
  return 1 / (1 + Math.exp(-features.reduce((sum, feature, at) => sum + feature * weights[at], 0)));
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

/** Over rows of { probability, positive }. */
export function averagePrecision(scored) {
  const all = scored.filter(({ positive }) => positive).length;
  let right = 0;
  let sum = 0;
  for (const [at, { positive }] of scored.toSorted((a, b) => b.probability - a.probability).entries()) {
    if (!positive) continue;
    right += 1;
    sum += right / (at + 1);
  }
  return sum / all;
}

/** How often rows of each tenth of the scale are positive, a line each: the score should say so. */
export function reliability(scored, unit, verdict) {
  const tenths = Array.from({ length: 10 }, () => ({ cases: 0, positive: 0 }));
  for (const { probability, positive } of scored) {
    const tenth = tenths[Math.min(9, Math.floor(10 * probability))];
    tenth.cases += 1;
    if (positive) tenth.positive += 1;
  }
  return tenths
    .map(
      ({ cases, positive }, at) =>
        `${at / 10}–${(at + 1) / 10}: ${cases} ${unit}, ${cases === 0 ? '-' : Math.round((100 * positive) / cases)} % ${verdict}\n`,
    )
    .join('');
}
