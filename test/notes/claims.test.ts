// Claims that say the same, and what has changed in one.

import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { differenceBetween } from '../../src/notes/difference';
import { saysTheSame } from '../../src/notes/sameClaim';

const SAME: readonly (readonly [string, string])[] = [
  [
    'The quay will cost 14 million euros, Ida Moen said on Monday.',
    'The quay will cost 14 million euros, Ida Moen said.',
  ],
  ['The old quay in Alder Bay sank in 2024.', 'In 2024 the old quay in Alder Bay sank.'],
];
const OTHER: readonly (readonly [string, string])[] = [
  [
    'The quay will cost 14 million euros, Ida Moen said.',
    'The quay will cost 15 million euros, Ida Moen said.',
  ],
  [
    'The quay will cost 14 million euros, Ida Moen said.',
    'The quay will cost 14 million euros, Ole Brandt said.',
  ],
  ['The old quay in Alder Bay sank in 2024.', 'The new quay in Alder Bay was paid for by the town in 2024.'],
  ['He agreed.', 'He agreed.'],
  ['', ''],
];

suite('claims that say the same', () => {
  for (const [one, other] of SAME) {
    test(`${one} = ${other}`, () => assert.ok(saysTheSame(one, other) && saysTheSame(other, one)));
  }
  for (const [one, other] of OTHER) {
    test(`${one} ≠ ${other}`, () => assert.ok(!saysTheSame(one, other) && !saysTheSame(other, one)));
  }
});

suite('what has changed in a claim', () => {
  test('word by word', () => {
    assert.deepEqual(differenceBetween('It paid 300 workers in May.', 'It paid 500 workers last May.'), [
      { kind: 'same', text: 'It paid' },
      { kind: 'gone', text: '300' },
      { kind: 'new', text: '500' },
      { kind: 'same', text: 'workers' },
      { kind: 'gone', text: 'in' },
      { kind: 'new', text: 'last' },
      { kind: 'same', text: 'May.' },
    ]);
  });

  test('what is the same and gone is the old text, what is the same and new the present one', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '1,', '😀'), { maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = differenceBetween(before, after);
        const side = (kind: 'gone' | 'new'): string =>
          parts.flatMap((part) => (part.kind === 'same' || part.kind === kind ? part.text : [])).join(' ');
        assert.equal(side('gone'), before);
        assert.equal(side('new'), after);
      }),
    );
  });
});
