// The book of words gives each spelling its own entry, however full it is.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MOST_WORDS } from '../../src/text/knownWords';
import { tokenise } from '../../src/text/tokens';

const spelling = (at: number): string => `w${at.toString(36)}q`;

suite('known words', () => {
  test('a spelling has one entry wherever it stands, and other case is another spelling', () => {
    const [first, capital, second] = tokenise('harbour, Harbour, harbour').filter(
      ({ kind }) => kind === 'word',
    );
    assert.ok(first && capital && second);
    assert.equal(first.word, second.word);
    assert.notEqual(first.word, capital.word);
    assert.equal(capital.word.small, 'harbour');
  });

  test('spellings whose letters make the same number are told apart', () => {
    for (const [one, other] of [
      ['vkuewe', 'mwflyv'],
      ['calqgc', 'adxovo'],
    ] as const) {
      const texts = tokenise(`${one} ${other} ${one}`).map(({ word }) => word.text);
      assert.deepEqual(texts, [one, other, one]);
    }
  });

  test('every token has the entry of its own letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const token of tokenise(text)) {
          assert.equal(token.word.text, text.slice(token.start, token.end));
          assert.equal(token.word.small, token.word.text.toLowerCase());
        }
      }),
    );
  });

  test('a book that is full begins anew and loses nothing', () => {
    const text = Array.from({ length: MOST_WORDS + 500 }, (_, at) => spelling(at)).join(' ');
    for (const round of [tokenise(text), tokenise(text)])
      for (const [at, token] of round.entries()) assert.equal(token.word.text, spelling(at));
  });
});
