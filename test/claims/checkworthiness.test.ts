// Check-worthiness orders sentences as a fact-checker would, and claims keep their ids over edits elsewhere.

import assert from 'node:assert/strict';
import { FEATURES } from '../../src/claims/worth/features';
import { WEIGHTS } from '../../src/claims/worth/weights';
import { analyse } from '../../src/engine/engine';
import { knowledge } from '../support/engine';

const scoreOf = (sentence: string): number => {
  const { sentences } = analyse(`Town news\n\n${sentence}\n`, knowledge());
  return Math.max(0, ...sentences.slice(1).map((weighed) => weighed.checkWorthiness));
};

suite('check-worthiness', () => {
  const pairs: readonly (readonly [more: string, less: string])[] = [
    ['The council spent 4.2 million euros on the bridge in 2019.', 'I hope we can all be friends again.'],
    [
      'Unemployment rose by 3 percent last year, the highest rate since 1996.',
      'What will become of the harbour?',
    ],
    [
      'Police arrested the former mayor on Monday and charged him with fraud.',
      'Thank you, thank you very much!',
    ],
    [
      'The rebels attacked the embassy on Sunday and killed two guards.',
      'The coach praised his players after the match.',
    ],
    [
      'The vaccine caused allergic reactions in 40 patients, the ministry said.',
      'The band played a new song at the festival.',
    ],
    ['The factory closed because wages had doubled, the ministry said.', 'You should let your heart decide.'],
  ];
  for (const [more, less] of pairs) {
    test(`${more.slice(0, 40)} > ${less.slice(0, 40)}`, () => {
      assert.ok(scoreOf(more) > 0.5, `${scoreOf(more)}`);
      assert.ok(scoreOf(less) < 0.3, `${scoreOf(less)}`);
    });
  }
  test('a sentence says what speaks for checking it', () => {
    const { sentences } = analyse('The council spent 4.2 million euros on two bridges in 2019.', knowledge());
    assert.ok(sentences[0]?.reasons.includes('gives figures'), sentences[0]?.reasons.join());
  });
  test('every feature has a weight, and no weight is left over', () => {
    assert.deepEqual(Object.keys(WEIGHTS), [...FEATURES]);
  });
  test('text without words is not worth checking', () => {
    for (const weighed of analyse('*** 12 ***\n\n—\n', knowledge()).sentences) {
      assert.equal(weighed.checkWorthiness, 0);
    }
  });
});

const idsOf = (text: string): readonly string[] => analyse(text, knowledge()).claims.map((claim) => claim.id);

suite('claims', () => {
  const first = 'The city lost 300 jobs in March.';
  const second = 'Inspectors fined the harbour company 20,000 euros last year.';

  test('a claim keeps its id when another sentence is put before it', () => {
    const id = idsOf(`Harbour\n\n${second}`).at(-1);
    assert.ok(id !== undefined);
    assert.ok(idsOf(`Harbour\n\n${first} ${second}`).includes(id));
  });
  test('a repeated sentence has an id of its own', () => {
    const ids = idsOf(`Harbour\n\n${second}\n\n${second}`);
    assert.equal(new Set(ids).size, ids.length);
  });
  test('a sentence with a finding is a claim however plain it is, and points at the finding', () => {
    const { claims, findings } = analyse('Harbour\n\nHe hopes so TK.', knowledge());
    const claim = claims.find((one) => one.findings.length > 0);
    assert.deepEqual(
      claim?.findings.map((at) => findings[at]?.rule),
      ['desk-mark'],
    );
  });
});
