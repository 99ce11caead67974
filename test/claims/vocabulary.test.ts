// Misspelt words get the word that was meant; rare words, made-up words and British spellings get none.

import assert from 'node:assert/strict';
import { meantWord, wordWithFirstLetter } from '../../src/claims/vocabulary';
import { knowledge } from '../support/engine';

const MEANT: readonly (readonly [written: string, meant: string | undefined])[] = [
  ['accross', 'across'],
  ['funneral', 'funeral'],
  ['withraw', 'withdraw'],
  ['foregin', 'foreign'],
  ['folllowing', 'following'],
  ['across', undefined],
  ['pressurisation', undefined],
  ['revaccination', undefined],
  ['leafcutter', undefined],
  ['hte', undefined],
  ['Accross', undefined],
  ['qwzxkvj', undefined],
  ['a'.repeat(100_000), undefined],
];

suite('vocabulary', () => {
  for (const [written, meant] of MEANT) {
    test(`"${written.slice(0, 20)}" was meant to be ${meant ?? 'nothing else'}`, () =>
      assert.equal(meantWord(knowledge().gazetteer, written), meant));
  }

  test('"ociety" lost its first letter', () =>
    assert.equal(wordWithFirstLetter(knowledge().gazetteer, 'ociety'), 'society'));
  test('"ever" may have and is a word', () =>
    assert.equal(wordWithFirstLetter(knowledge().gazetteer, 'ever'), undefined));
});
