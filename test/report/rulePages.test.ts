// The pages about the rules.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/claims/registry';
import { rulePage, rulesDocument } from '../../src/report/rulePages';
import { ROOT } from '../support/engine';

suite('rule pages', () => {
  test('every rule has a page with its words and an example in bold', () => {
    for (const rule of RULES) {
      const page = rulePage(rule);
      assert.ok(page.startsWith('# '), rule.id);
      assert.match(page, /^> .*\*\*.+\*\*/m, rule.id);
      assert.ok(page.includes(`\`${rule.id}\``), rule.id);
    }
  });
  test('docs/rules.md is current; `npm run docs:rules` makes it so', () => {
    const document = readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8');
    assert.equal(document, rulesDocument(RULES));
    for (const { id } of RULES) assert.ok(document.includes(`| \`${id}\` |`), id);
  });
  test('words of a rule are no markup', () => {
    const [rule] = RULES;
    assert.ok(rule);
    const page = rulePage({ ...rule, title: '[x](command:evil)', explanation: '<script>' });
    assert.ok(page.includes(String.raw`\[x\]\(command:evil\)`));
    assert.ok(page.includes(String.raw`\<script\>`));
  });
});
