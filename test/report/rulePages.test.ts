// The pages about the rules.

import assert from 'node:assert/strict';
import { RULES } from '../../src/claims/registry';
import { rulePage, ruleTable } from '../../src/report/rulePages';

suite('rule pages', () => {
  test('every rule has a page with its words and an example in bold', () => {
    for (const rule of RULES) {
      const page = rulePage(rule);
      assert.ok(page.startsWith('# '), rule.id);
      assert.match(page, /^> .*\*\*.+\*\*/m, rule.id);
      assert.ok(page.includes(`\`${rule.id}\``), rule.id);
    }
  });
  test('the table has one line a rule', () => {
    assert.equal(ruleTable(RULES).trim().split('\n').length, RULES.length + 2);
  });
  test('words of a rule are no markup', () => {
    const [rule] = RULES;
    assert.ok(rule);
    const page = rulePage({ ...rule, title: '[x](command:evil)', explanation: '<script>' });
    assert.ok(page.includes(String.raw`\[x\]\(command:evil\)`));
    assert.ok(page.includes(String.raw`\<script\>`));
  });
});
