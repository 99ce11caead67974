// One generic suite for every rule: its own examples must be flagged, or pass.

import assert from 'node:assert/strict';
import { readArticle, type ArticleReading } from '../../src/claims/reading';
import { RULES } from '../../src/claims/registry';
import { runRules, type Example, type Rule } from '../../src/claims/rule';
import { recogniseEntities } from '../../src/entities/recognise';
import { findQuotations } from '../../src/quotes/attribute';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';
import { marked } from '../support/marked';

function readingOf(example: Example, text: string): ArticleReading {
  const article = readText(text, typeof example === 'string' ? {} : { published: example.published });
  const entities = recogniseEntities(article, knowledge());
  return readArticle(article, entities, findQuotations(article, entities), knowledge());
}

function findingsIn(rule: Rule, example: Example, text: string): string[] {
  return runRules([rule], [readingOf(example, text)])
    .flat()
    .map((finding) => text.slice(finding.start, finding.end));
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

suite('rules', () => {
  test('a quick look hides nothing that the check would find, in the examples of all rules', () => {
    const readings = RULES.flatMap(({ examples }) => [...examples.flags, ...examples.passes]).map((example) =>
      readingOf(example, marked(textOf(example)).text),
    );
    let looks = 0;
    for (const rule of RULES) {
      if (!('check' in rule) || rule.mayFind === undefined) continue;
      for (const sentence of readings.flatMap(({ sentences }) => sentences)) {
        if (rule.mayFind(sentence)) continue;
        looks += 1;
        assert.deepEqual([...rule.check(sentence)], [], `${rule.id}: ${sentence.words}`);
      }
    }
    assert.ok(looks > 1000);
  });

  for (const rule of RULES) {
    suite(rule.id, () => {
      for (const example of rule.examples.flags) {
        const { text, spans } = marked(textOf(example));
        test(`flags: ${textOf(example).slice(0, 80)}`, () => {
          assert.ok(spans.length > 0, 'the example marks nothing');
          assert.deepEqual(
            findingsIn(rule, example, text),
            spans.map((span) => text.slice(span.start, span.end)),
          );
        });
      }
      for (const example of rule.examples.passes) {
        test(`passes: ${textOf(example).slice(0, 80)}`, () => {
          assert.deepEqual(findingsIn(rule, example, textOf(example)), []);
        });
      }
      test('has examples both ways', () => {
        assert.ok(rule.examples.flags.length > 0 && rule.examples.passes.length > 0);
      });
    });
  }
});
