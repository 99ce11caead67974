// What single words and numbers tell the rules.

import assert from 'node:assert/strict';
import { senseOf, TRAITS } from '../../src/claims/lexicon';
import { tokenise } from '../../src/text/tokens';

const TOLD: readonly (readonly [word: string, tells: readonly (keyof typeof TRAITS)[]])[] = [
  ['2019', ['number', 'year', 'lateYear', 'beginsNumber']],
  ['1540', ['number', 'year', 'beginsNumber']],
  ['12,000', ['number', 'beginsNumber']],
  ['twelve', ['word', 'beginsNumber']],
  ['one', ['word']],
  ['may', ['word', 'may']],
  ['May', ['word', 'startsCapital', 'hasCapital', 'name', 'nameWord']],
  ['was', ['word', 'be']],
  ['they’ve', ['word', 'have']],
  ['widely', ['word', 'shortAdverb', 'adverb']],
  ['oldest', ['word', 'superlative', 'beginsSuperlative']],
  ['forest', ['word', 'beginsSuperlative']],
  ['Berg’s', ['word', 'startsCapital', 'hasCapital', 'name', 'nameWord', 'possessive']],
  ['al-Masri', ['word', 'hasCapital', 'name', 'nameWord']],
  ['NATO', ['word', 'startsCapital', 'hasCapital', 'name']],
  ['killed', ['word', 'regularPast', 'afterHave', 'afterBe', 'passiveVerb']],
  [',', []],
];

suite('lexicon', () => {
  for (const [text, tells] of TOLD) {
    test(`"${text}" tells: ${tells.join(', ')}`, () => {
      const [token] = tokenise(text);
      assert.ok(token !== undefined);
      const { traits } = senseOf(token.word);
      const told = Object.entries(TRAITS).flatMap(([trait, bit]) => ((traits & bit) === 0 ? [] : trait));
      assert.deepEqual(told.sort(), [...tells].sort());
    });
  }

  test('the parts of a word with a hyphen are contestable too', () => {
    const [token] = tokenise('war-torn');
    assert.ok(token !== undefined);
    assert.equal(senseOf(token.word).contest.length, 1);
  });
});
