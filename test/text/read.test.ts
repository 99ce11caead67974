// What holds for every article, whatever the text.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { STORY_KINDS, type Article } from '../../src/text/article';
import { readText } from '../../src/text/read';

const LINES = [
  'Ferry closed for three days',
  'By Ann Berg',
  'March 12, 2026',
  'KYIV, Oct 19 (Reuters) - The ferry was closed. Mr. Berg of the U.S. said so.',
  'See also  Boats | Economy',
  '“We won,” he said. “They lost.” (APA)',
  '- one\n- two',
  '# Head',
  '> quoted',
  '---\ntitle: x\n---',
  'Photo: AP',
  '((( ... !!! ??? ”””',
  'שלום עולם. مرحبا بالعالم.',
  '👩‍🚒 3.5 per cent…',
  '\uFEFF',
  '\ud800',
  'a\u0000b',
  '   ',
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\u2028')), {
      maxLength: 25,
    })
    .map((lines) => lines.flat().join('')),
);

function holds(text: string, article: Article): void {
  assert.equal(article.text, text);
  assert.equal(article.masked.length, text.length);
  let at = 0;
  for (const block of article.blocks) {
    assert.ok(
      block.start >= at && block.end > block.start && block.end <= text.length,
      'blocks are in order',
    );
    at = block.end;
  }
  at = 0;
  for (const token of article.tokens) {
    assert.ok(token.start >= at && token.end > token.start, 'tokens are in order');
    assert.equal(article.masked.slice(token.start, token.end), token.text);
    at = token.end;
  }
  at = 0;
  for (const sentence of article.sentences) {
    const block = article.blocks[sentence.block]!;
    assert.ok(STORY_KINDS.has(block.kind));
    assert.ok(
      sentence.start >= at && sentence.start >= block.start && sentence.end <= block.end,
      'sentences lie in blocks',
    );
    assert.ok(sentence.endToken > sentence.firstToken);
    assert.equal(article.tokens[sentence.firstToken]!.start, sentence.start);
    assert.equal(article.tokens[sentence.endToken - 1]!.end, sentence.end);
    at = sentence.end;
  }
  // Every token of a story block is in a sentence, so that nothing goes unread.
  const inStory = article.tokens.filter((token) =>
    article.blocks.some(
      (block) => STORY_KINDS.has(block.kind) && block.start <= token.start && token.end <= block.end,
    ),
  ).length;
  const inSentences = article.sentences.reduce(
    (sum, sentence) => sum + sentence.endToken - sentence.firstToken,
    0,
  );
  assert.equal(inSentences, inStory);
  if (article.headline !== undefined) assert.equal(article.blocks[article.headline]!.kind, 'headline');
  if (article.published !== null) assert.match(article.published, /^\d{4}-\d\d-\d\d$/);
}

suite('reading a text', () => {
  for (const markup of ['plain', 'markdown'] as const) {
    test(`never fails and never loses its place (${markup})`, () => {
      fc.assert(
        fc.property(texts, (text) => holds(text, readText(text, { markup }))),
        { numRuns: 300 },
      );
    });
  }
  test('a byte order mark and carriage returns leave all places true', () => {
    const text =
      '\uFEFFFerry closed\r\n\r\nThe ferry was closed on Monday, and nobody in the harbour said why.\r\n';
    const article = readText(text);
    assert.deepEqual(
      article.sentences.map((sentence) => text.slice(sentence.start, sentence.end)),
      ['Ferry closed', 'The ferry was closed on Monday, and nobody in the harbour said why.'],
    );
  });
});
