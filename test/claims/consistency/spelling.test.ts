// Spellings that may be one name meet by their numbers, whatever the slip.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOneSlip, slipKeys } from '../../../src/claims/consistency/spelling';

const PAIRS: readonly (readonly [one: string, other: string])[] = [
  ['kettering', 'kattering'],
  ['halloran', 'haloran'],
  ['lindqvist', 'lindqvsit'],
  ['aaronson', 'aronson'],
  ['volkonov', 'volkonovs'],
];

const meet = (one: string, other: string): boolean => {
  const keys = new Set(slipKeys(one));
  return slipKeys(other).some((key) => keys.has(key));
};

suite('spellings', () => {
  for (const [one, other] of PAIRS) {
    test(`${one} meets ${other}`, () => assert.ok(isOneSlip(one, other) && meet(one, other)));
  }

  test('kettering does not meet lindqvist', () => assert.ok(!meet('kettering', 'lindqvist')));

  test('each two that are one slip apart and begin alike meet', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const word = fc.array(letter, { minLength: 4, maxLength: 9 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(
        word,
        fc.nat(8),
        letter,
        fc.constantFrom('lost', 'replaced', 'swapped'),
        (one, at, other, how) => {
          const place = 1 + (at % (one.length - 1));
          const [before, rest] = [one.slice(0, place), one.slice(place)];
          const slip =
            how === 'lost'
              ? before + rest.slice(1)
              : how === 'replaced'
                ? before + other + rest.slice(1)
                : before + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2);
          assert.ok(slip === one || (isOneSlip(one, slip) && meet(one, slip)));
        },
      ),
    );
  });
});
