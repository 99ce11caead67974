// Names in prose: which words are a name, and of what.
import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findNames } from '../../src/entities/names';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';
import { marked } from '../support/marked';

const CASES: readonly (readonly [type: string, source: string])[] = [
  ['person', 'The minister, [[Amara Lindqvist]], said on Monday that she would resign.'],
  ['person', 'President [[Emmanuel Macron]] met reporters in the garden.'],
  ['person', 'Police said [[Lindqvist]]’s brother had been told. Later [[Amara Lindqvist]] left.'],
  ['place', 'Heavy rain fell in [[Nairobi]] and in northern [[Tanzania]] on Friday.'],
  ['place', 'A bus fell off a bridge near [[Buenos Aires]], [[Argentina]].'],
  ['organisation', 'The [[World Health Organization]] sent two doctors to the town.'],
  ['organisation', 'A spokesman for the [[Ministry of Finance]] declined to comment.'],
  ['group', 'Several [[French]] and [[Kenyan]] tourists were on board.'],
];

suite('Names', () => {
  for (const [type, source] of CASES)
    test(`${type}: ${source}`, () => {
      const { text, spans } = marked(source);
      const found = findNames(readText(text), knowledge());
      for (const span of spans)
        assert.ok(
          found.some((name) => name.start === span.start && name.end === span.end && name.type === type),
          `${text.slice(span.start, span.end)} among ${found.map((name) => `${text.slice(name.start, name.end)} (${name.type})`).join(', ')}`,
        );
    });

  test('of any text lie in it, in order and apart, and begin and end with a letter or figure', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('Amara', 'O’Neill', 'U.S.-led', 'de', 'the', '.', '\n', '’s'),
          ),
        ),
        (words) => {
          const text = words.join(' ');
          const article = readText(text);
          let at = 0;
          for (const name of findNames(article, knowledge())) {
            assert.ok(name.start >= at && name.end > name.start && name.end <= text.length);
            assert.ok((article.tokens[name.firstToken]?.end ?? 0) > name.start);
            assert.ok((article.tokens[name.endToken - 1]?.start ?? Infinity) < name.end);
            assert.ok(name.confidence >= 0 && name.confidence <= 1);
            at = name.end;
          }
        },
      ),
    );
  });

  test('are the same however often and after whatever other text they are sought', () => {
    const article = readText(
      'Amara Lindqvist of Nordbank spoke in Oslo.\n\nLindqvist said Nordbank would pay.',
    );
    const once = findNames(article, knowledge());
    findNames(readText('Other words about Rhodri Pugh in Cardiff.'), knowledge());
    assert.deepEqual(findNames(article, knowledge()), once);
  });
});
