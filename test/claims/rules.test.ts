// One generic suite for every rule: its own examples must be flagged, or pass.

import assert from 'node:assert/strict';
import { readArticle } from '../../src/claims/reading';
import { RULES } from '../../src/claims/registry';
import { runRules, type Example, type Rule } from '../../src/claims/rule';
import { recogniseEntities } from '../../src/entities/recognise';
import { findQuotations } from '../../src/quotes/attribute';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';
import { marked } from '../support/marked';

function findingsIn(rule: Rule, example: Example, text: string): string[] {
  const article = readText(text, typeof example === 'string' ? {} : { published: example.published });
  const entities = recogniseEntities(article, knowledge());
  const reading = readArticle(article, entities, findQuotations(article, entities), knowledge());
  return runRules([rule], [reading])
    .flat()
    .map((finding) => text.slice(finding.start, finding.end));
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

suite('rules', () => {
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
