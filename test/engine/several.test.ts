// Several texts at once are analysed as each of them alone is: a stage must not carry anything from one to the next.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, analyseAll, type GivenText } from '../../src/engine/engine';
import { knowledge, ROOT } from '../support/engine';

function samples(): readonly GivenText[] {
  const folder = join(ROOT, 'samples');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => ({
      text: readFileSync(join(folder, name), 'utf8'),
      markup: name.endsWith('.md') ? 'markdown' : 'plain',
    }));
}

suite('several texts at once', () => {
  test('each as alone, with its own date and markup', () => {
    const undated = 'Ferry closed\n\nThe ferry was closed on Friday, the company said.';
    const given: readonly GivenText[] = [
      ...samples(),
      { text: '' },
      { text: undated, published: '2026-03-12' },
      { text: undated },
    ];
    assert.ok(given.length > 9);
    const together = analyseAll(given, knowledge());
    assert.deepEqual(
      together,
      given.map(({ text, ...own }) => analyse(text, knowledge(), own)),
    );
    assert.notDeepEqual(together.at(-2), together.at(-1));
  });

  test('none gives none', () => {
    assert.deepEqual(analyseAll([], knowledge()), []);
  });
});
