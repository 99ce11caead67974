// One problem gives one finding, and the desk chooses the rules.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlaps } from '../../src/base/span';
import { check, mergeFindings, runs } from '../../src/claims/check';
import type { Family, Finding } from '../../src/claims/finding';
import { readArticle } from '../../src/claims/reading';
import { RULES } from '../../src/claims/registry';
import { analyse } from '../../src/engine/engine';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';

const finding = (rule: string, family: Family, start: number, end: number, confidence: number): Finding => ({
  rule,
  family,
  start,
  end,
  confidence,
  message: '',
  resolve: '',
  severity: 'warning',
  related: [],
});
const ids = (findings: readonly Finding[]): readonly string[] => findings.map((one) => one.rule);

suite('merging of findings', () => {
  test('of two queries about the same words the stronger stays', () => {
    const weak = finding('loaded-report-verb', 'wording', 12, 19, 0.6);
    const strong = finding('interested-denial', 'sourcing', 0, 19, 0.7);
    assert.deepEqual(ids(mergeFindings([weak, strong])), ['interested-denial']);
    assert.deepEqual(ids(mergeFindings([{ ...weak, confidence: 0.8 }, strong])), ['loaded-report-verb']);
  });
  test('a conflict of numbers is another problem than a figure without a source', () => {
    const bare = finding('figure-without-source', 'sourcing', 0, 19, 0.7);
    const conflict = finding('number-conflict', 'consistency', 5, 7, 0.9);
    assert.deepEqual(ids(mergeFindings([conflict, bare])), ['figure-without-source', 'number-conflict']);
  });
  test('queries that only touch both stay', () => {
    const left = finding('absolute', 'wording', 0, 5, 0.7);
    const right = finding('scare-quotes', 'wording', 5, 9, 0.6);
    assert.equal(mergeFindings([right, left]).length, 2);
  });
  test('whatever comes in, sourcing and wording never overlap afterwards and the strongest of all is kept', () => {
    const some = fc.array(
      fc
        .tuple(
          fc.nat(30),
          fc.integer({ min: 1, max: 9 }),
          fc.nat(9),
          fc.constantFrom<Family>('sourcing', 'wording'),
        )
        .map(([start, length, tenth, family]) =>
          finding(`r${start}`, family, start, start + length, tenth / 10),
        ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (given) => {
        const kept = mergeFindings(given);
        for (const [at, one] of kept.entries()) {
          for (const other of kept.slice(at + 1)) assert.ok(!overlaps(one, other));
        }
        const best = Math.max(-1, ...given.map((one) => one.confidence));
        assert.equal(Math.max(-1, ...kept.map((one) => one.confidence)), best);
      }),
    );
  });
});

suite('choice of rules', () => {
  const text = 'Harbour\n\nThe bridge cost TK million euros, experts say.';
  test('a rule that is left out gives no finding', () => {
    const all = analyse(text, knowledge()).findings;
    assert.deepEqual(ids(all).toSorted(), ['desk-mark', 'vague-source']);
    const some = analyse(text, knowledge(), { rules: { leaveOut: ['desk-mark'] } }).findings;
    assert.deepEqual(ids(some), ['vague-source']);
  });
  test('a rule that is off by default runs when it is included, unless it is left out too', () => {
    const article = readText(text);
    const reading = readArticle(article, [], [], knowledge());
    const off = RULES.filter((rule) => rule.id === 'desk-mark').map((rule) => ({
      ...rule,
      onByDefault: false,
    }));
    assert.equal(check([reading], off).flat().length, 0);
    assert.equal(check([reading], off, { include: ['desk-mark'] }).flat().length, 1);
    assert.ok(off.every((rule) => !runs(rule, { include: [rule.id], leaveOut: [rule.id] })));
  });
});

suite('registry', () => {
  test('every rule has an id of its own, in kebab case', () => {
    const all = RULES.map((rule) => rule.id);
    assert.equal(new Set(all).size, all.length);
    for (const id of all) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });
});
