// The table of readings beside this file stands behind which rules are on by default.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/claims/registry';
import { ROOT } from '../support/engine';

interface Reading {
  readonly read: number;
  readonly right: number;
}

const ROW = /^\| ([a-z-]+) +\| +(\d+) \| +(\d+) \| (\d{4}-\d{2}-\d{2}) +\|/;

const readings = new Map<string, Reading>();
for (const line of readFileSync(join(ROOT, 'test', 'claims', 'precision.md'), 'utf8').split('\n')) {
  const row = ROW.exec(line);
  if (row?.[1] !== undefined) readings.set(row[1], { read: Number(row[2]), right: Number(row[3]) });
}
const isOn = (id: string): boolean => RULES.find((rule) => rule.id === id)?.onByDefault !== false;

suite('precision on real articles', () => {
  test('every row is a rule', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    assert.deepEqual(
      [...readings.keys()].filter((id) => !ids.has(id)),
      [],
    );
  });
  test('every sourcing and wording rule was read', () => {
    const unread = RULES.filter(
      ({ family, id }) => (family === 'sourcing' || family === 'wording') && !readings.has(id),
    );
    assert.deepEqual(
      unread.map(({ id }) => id),
      [],
    );
  });
  test('a rule that is right less than six times in ten is off by default', () => {
    const wrong = [...readings].filter(([id, { read, right }]) => right < 0.6 * read && isOn(id));
    assert.deepEqual(
      wrong.map(([id]) => id),
      [],
    );
  });
  test('the rules that are on by default are right eight times in ten together', () => {
    let read = 0;
    let right = 0;
    for (const [id, reading] of readings) {
      if (!isOn(id)) continue;
      read += reading.read;
      right += reading.right;
    }
    assert.ok(right >= 0.8 * read, `${right} of ${read}`);
  });
});
