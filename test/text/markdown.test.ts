// Markdown is masked in place: the words stay where they are, the markup becomes spaces.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maskMarkdown } from '../../src/text/markdown';
import { readText } from '../../src/text/read';

const CASES: readonly (readonly [source: string, masked: string])[] = [
  ['# The *last* keeper', '  The  last  keeper'],
  ['**Berg** said', '  Berg   said'],
  ['[the report](http://a.b) said', ' the report              said'],
  ['![At dusk](a.jpg)', '  At dusk        '],
  ['one `code` two', 'one        two'],
  ['one <!-- TK --> two', 'one             two'],
  ['a \\* b', 'a  * b'],
  ['> We would.', '  We would.'],
  ['~~gone~~', '  gone  '],
  ['stays[^1]\n\n[^1]: Note', 'stays    \n\n      Note'],
  ['```\ncode\n```\nwords', '   \n    \n   \nwords'],
  ['| a | b |\n|---|---|\n| c | d |', '  a   b  \n         \n  c   d  '],
  ['    indented words', '    indented words'],
  ['open [CHECK number] here', 'open [CHECK number] here'],
  ['3 * 4 and snake_case_word', '3 * 4 and snake_case_word'],
];

suite('markdown', () => {
  for (const [source, masked] of CASES) {
    test(JSON.stringify(source), () => assert.equal(maskMarkdown(source, 0), masked));
  }
  test('length and line ends never change, and no letter is made', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '`',
      '>',
      '#',
      '-',
      '|',
      '\n',
      '\r\n',
      ' ',
      '\t',
      'a',
      'é',
      '😀',
      '<',
      '!',
      '&amp;',
      '\\',
      '~',
      '\ud800',
      '\uFEFF',
      '1.',
      '---',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const masked = maskMarkdown(text, 0);
        assert.equal(masked.length, text.length);
        for (let at = 0; at < text.length; at += 1) {
          if (masked[at] !== text[at]) assert.equal(masked[at], ' ');
          if (text[at] === '\n') assert.equal(masked[at], '\n');
        }
      }),
    );
  });
  test('a nest of brackets comes back as it is, at once', () => {
    const nest = '[a]('.repeat(20_000);
    assert.equal(maskMarkdown(nest, 0), nest);
  });
  test('an article in Markdown', () => {
    const text =
      '# The last keeper\n\n*For forty years she lit the lamp.*\n\nBy Ann Berg\n\nThe keeper was 22 when she first climbed the [138 steps](http://a.b)\nof the tower. She never missed a night.\n\nA switch\n---\n\n> We would have kept her.\n\n- One lamp\n- Two keepers\n\n![The tower](a.jpg)\n';
    const article = readText(text, { markup: 'markdown' });
    assert.deepEqual(
      article.blocks.map((block) => [block.kind, article.masked.slice(block.start, block.end).trim()]),
      [
        ['headline', 'The last keeper'],
        ['deck', 'For forty years she lit the lamp.'],
        ['byline', 'By Ann Berg'],
        [
          'paragraph',
          'The keeper was 22 when she first climbed the  138 steps             \nof the tower. She never missed a night.',
        ],
        ['subhead', 'A switch'],
        ['quote', 'We would have kept her.'],
        ['list', 'One lamp'],
        ['list', 'Two keepers'],
        ['caption', 'The tower'],
      ],
    );
  });
});
