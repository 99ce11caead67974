// What is one token, and that tokens never lose or change a letter.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenise } from '../../src/text/tokens';

const CASES: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ["O'Neill’s well-known", ["O'Neill’s", 'well-known']],
  ['Kim Jong-un, leader', ['Kim', 'Jong-un', ',', 'leader']],
  ['12,000 at 3.5 or 1,5', ['12,000', 'at', '3.5', 'or', '1,5']],
  ['At 10:30 a.m. in the U.S.', ['At', '10:30', 'a.m.', 'in', 'the', 'U.S.']],
  ['J.K. Rowling', ['J.K.', 'Rowling']],
  ['George W. Bush', ['George', 'W', '.', 'Bush']],
  ['Mr. Breck.', ['Mr', '.', 'Breck', '.']],
  ['$3.5bn', ['$', '3.5', 'bn']],
  ['COVID-19 and F-16s', ['COVID-19', 'and', 'F-16s']],
  ['2026-03-12', ['2026', '-', '03', '-', '12']],
  ['the 1990s’ end', ['the', '1990', 's', '’', 'end']],
  ['“Yes,” she said', ['“', 'Yes', ',', '”', 'she', 'said']],
  ['well...', ['well', '.', '.', '.']],
  ['see https://example.org/a?b=1.', ['see', 'https://example.org/a?b=1', '.']],
  ['(www.example.org)', ['(', 'www.example.org', ')']],
  ['go 👩‍🚒👍🏽 now', ['go', '👩‍🚒', '👍🏽', 'now']],
  ['שלום, עולם', ['שלום', ',', 'עולם']],
  ['re\u00ADport', ['re\u00ADport']],
  ['Zoe\u0308 ran', ['Zoe\u0308', 'ran']],
  ['\uFEFFRain', ['Rain']],
  ['a\u00A0b', ['a', 'b']],
  ['a \u{E0020} b', ['a', 'b']],
  ['', []],
  [' \n\t', []],
];

suite('tokens', () => {
  for (const [text, expected] of CASES) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(
        tokenise(text).map((token) => token.text),
        expected,
      );
    });
  }
  test('kinds tell words, numbers, marks and symbols apart', () => {
    const kinds = tokenise('Ann paid $12.50, www.example.org 👍').map((token) => token.kind);
    assert.deepEqual(kinds, ['word', 'word', 'symbol', 'number', 'punctuation', 'symbol', 'symbol']);
  });
  test('between the tokens of any text there is nothing to see', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of tokenise(text)) {
          assert.ok(token.start >= at && token.end > token.start);
          assert.equal(token.text, text.slice(token.start, token.end));
          assert.match(text.slice(at, token.start), /^[\s\p{Cf}\uFE00-\uFE0F]*$/u);
          at = token.end;
        }
        assert.match(text.slice(at), /^[\s\p{Cf}\uFE00-\uFE0F]*$/u);
      }),
    );
  });
  test('half a surrogate pair is a token of its own', () => {
    assert.deepEqual(
      tokenise('a \ud83d b').map((token) => token.text),
      ['a', '\ud83d', 'b'],
    );
  });
});
