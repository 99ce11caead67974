// What the index keeps of an article.

import assert from 'node:assert/strict';
import { analyse } from '../../src/engine/engine';
import type { Analysis } from '../../src/engine/analysis';
import { summarise } from '../../src/index/summary';
import { knowledge } from '../support/engine';

const TEXT =
  'Ferry closed for three days\n\nMarch 12, 2026\n\nAnn Berg said that 4,200 households had\nno ferry.';

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const ANALYSIS: Analysis = {
  length: TEXT.length,
  language: 'en',
  article: { headline: 'Ferry closed for three days', published: '2026-03-12', source: null, blocks: [] },
  sentences: [],
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Ann Berg',
      roles: ['mayor'],
      value: null,
      mentions: [
        { ...span('Ann Berg'), kind: 'name', confidence: 1 },
        { ...span('Berg'), kind: 'short', confidence: 1 },
      ],
    },
    {
      id: 'e2',
      type: 'quantity',
      name: '4,200 households',
      roles: [],
      value: { kind: 'quantity', amount: 4200, unit: 'household', bound: 'exact' },
      mentions: [{ ...span('4,200 households'), kind: 'name', confidence: 1 }],
    },
  ],
  quotations: [],
  claims: [
    {
      id: 'c1',
      ...span('Ann Berg said that 4,200 households had\nno ferry.'),
      checkWorthiness: 0.7,
      speaker: 'e1',
      findings: [0],
    },
  ],
  findings: [
    {
      rule: 'figure-without-source',
      family: 'sourcing',
      ...span('4,200 households'),
      message: '',
      resolve: '',
      confidence: 0.8,
      severity: 'warning',
      related: [],
    },
  ],
  problems: [],
};

suite('article summary', () => {
  test('names, claims, figures and queries', () => {
    const summary = summarise(ANALYSIS, TEXT);
    assert.deepEqual(summary.entities, [
      {
        type: 'person',
        name: 'Ann Berg',
        alsoAs: ['Berg'],
        roles: ['mayor'],
        mentions: 2,
        first: span('Ann Berg'),
      },
    ]);
    assert.deepEqual(summary.claims, [
      {
        id: 'c1',
        ...span('Ann Berg said that 4,200 households had\nno ferry.'),
        words: 'Ann Berg said that 4,200 households had no ferry.',
        checkWorthiness: 0.7,
        speaker: 'Ann Berg',
        names: [0],
        measures: [{ type: 'quantity', amount: 4200, unit: 'household', words: '4,200 households' }],
        rules: ['figure-without-source'],
      },
    ]);
    assert.deepEqual(summary.findings, { 'figure-without-source': 1 });
  });
  test('an empty text', () => {
    const summary = summarise(analyse('', knowledge()), '');
    assert.deepEqual([summary.headline, summary.claims, summary.entities], [null, [], []]);
  });
});
