// Twice the text takes about twice the time, in the values and in the whole analysis: measured by shape, never by a clock
// alone.

import assert from 'node:assert/strict';
import { analyse } from '../../src/engine/engine';
import { findValues } from '../../src/entities/values';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';

const NAMES = 'Berg Lindqvist Raman Okafor Halloran Varga Tully Drevermann Kettering Adamson'.split(' ');
const PLACES = 'Milford Ashby Vigo Ulm Lisbon Ghent'.split(' ');

/** An article of so many paragraphs, no two of them alike, with figures, dates, names and quotations. */
function article(paragraphs: number): string {
  const lines = ['Council plans another bridge\n\nMilford, 14 May 2025'];
  for (let at = 0; at < paragraphs; at += 1) {
    const name = NAMES[at % NAMES.length] as string;
    const place = PLACES[at % PLACES.length] as string;
    lines.push(
      `On Monday, ${1 + (at % 28)} May 2025, Anna ${name} of ${place} said that bridge ${at} would cost £${at + 3}.5 million, or ${at % 90} per cent more than in ${1900 + (at % 120)}. ` +
        `“We shall build it in ${at + 2} months,” ${name} told ${at + 40} people. More than ${at + 12},000 residents, aged ${20 + (at % 60)}, had signed last week.`,
    );
  }
  return lines.join('\n\n');
}

/** The least processor time of some runs, in ms, so that other work on the machine counts little. */
function leastTime(runs: number, work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Quadratic work would come near 4. */
const MOST = 3;

suite('scaling', () => {
  test('finding values', function () {
    this.timeout(60_000);
    const [half, whole] = [readText(article(250)), readText(article(500))];
    leastTime(4, () => findValues(whole));
    const ratio = leastTime(5, () => findValues(whole)) / leastTime(5, () => findValues(half));
    assert.ok(ratio < MOST, `twice the text took ${ratio.toFixed(2)} times as long`);
  });

  test('the whole analysis', function () {
    this.timeout(120_000);
    const [half, whole] = [article(150), article(300)];
    // The first runs are those in which the machine learns the code.
    leastTime(4, () => analyse(whole, knowledge()));
    const ratio =
      leastTime(6, () => analyse(whole, knowledge())) / leastTime(6, () => analyse(half, knowledge()));
    assert.ok(ratio < MOST, `twice the text took ${ratio.toFixed(2)} times as long`);
  });
});
