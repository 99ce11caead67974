// One fault put into fault-free prose must be found by the rule that is meant for it, and by no other of its family.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyse } from '../../src/engine/engine';
import { knowledge, ROOT } from '../support/engine';

const FLOOD = readFileSync(join(ROOT, 'samples', 'news', 'flood-relief.txt'), 'utf8');

const BRIDGE = `Milford bridge to close for 14 months

By Ruth Adamson

Wednesday, 14 May 2025

The old bridge at Milford will close on Monday for 14 months, the council said on Tuesday night.

The repair will cost £6.3 million, of which £4.1 million comes from the region, £1.5 million from the lottery and £700,000 from the town. The cost has risen from £5 million to £6.3 million in a year, an increase of 26 percent.

"We cannot wait any longer, because the river will not," said Johan Kettering, 52, who leads the council. Kettering spoke to some 200 residents in the town hall.

The bridge, which is 1.2 kilometres (0.75 miles) long, was opened in 1931. Three engineers inspected it: Petra Lindqvist, Tomas Varga and Agnes Tully. Lindqvist said that turnout at the public meetings had grown from 4 percent to 6 percent of residents, or by two percentage points.

"Every pier has cracks," said Varga. "None of them is new." Work is due to begin on Monday, 19 May 2025, and to end on 30 June 2026.

Finance Minister Niamh Corrigan promised to pay for the ferry. Visitors from Budapest, the capital of Hungary, have asked the council for the old lamps. Both France and Spain have sent experts - Paris for the steel, Madrid for the stone.

The permits were issued in April, according to the region.
`;

/** The rule, the words to change, and what they become; every change is a fault that a desk has met. */
const FAULTS: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['weekday-mismatch', 'Monday, 19 May 2025', 'Friday, 19 May 2025'],
  ['impossible-date', '30 June 2026', '31 June 2026'],
  ['sum-mismatch', '£1.5 million', '£1.9 million'],
  ['percent-mismatch', '26 percent', '36 percent'],
  ['percent-or-points', 'or by two percentage points', 'up by two percent'],
  ['unit-conversion-mismatch', '0.75 miles', '7.5 miles'],
  ['magnitude-shift', '£6.3 million in a year', '£6.3 billion in a year'],
  ['count-list-mismatch', 'Three engineers', 'Four engineers'],
  ['name-variant', 'Kettering spoke', 'Kattering spoke'],
  ['name-variant', 'said Varga', 'said Vargha'],
  ['name-variant', 'Lindqvist said', 'Lindquist said'],
  ['doubled-words', 'asked the council', 'asked the the council'],
  ['doubled-words', 'The old bridge at Milford will', 'The old bridge in Milford, Ohio, Milford will'],
  ['unbalanced-quote', 'not," said Johan', 'not, said Johan'],
  ['unbalanced-quote', '"Every pier', 'Every pier'],
  ['capital-country-mismatch', 'capital of Hungary', 'capital of Romania'],
  ['antecedent-mismatch', 'Madrid for the stone', 'Lisbon for the stone'],
  ['age-mismatch', 'Kettering spoke', 'Kettering, 25, spoke'],
  [
    'internal-contradiction',
    'The permits were issued',
    'The permits were not issued in April.\n\nThe permits were issued',
  ],
  [
    'role-conflict',
    'asked the council for the old lamps',
    'asked Foreign Minister Corrigan for the old lamps',
  ],
  ['headline-not-in-body', 'for 14 months\n', 'for 41 months\n'],
  ['leftover-boilerplate', 'Finance Minister', 'Advertisement\n\nFinance Minister'],
  ['leftover-boilerplate', 'Every pier has cracks', 'Every pier has&nbsp;cracks'],
  ['machine-translation-trace', '£6.3 million, of', '£6,3 million, of'],
  [
    'repeated-text',
    'The permits were',
    'Work is due to begin on Monday, 19 May 2025, and to end on 30 June 2026. The permits were',
  ],
  ['known-fact-conflict', 'was opened in 1931', 'was opened after the fall of the Berlin Wall in 1991'],
  ['exact-and-vague', 'some 200 residents', 'some 207 residents'],
  ['a-or-an', 'in a year, an increase', 'in a year, a increase'],
  ['impossible-date', 'opened in 1931.', 'opened in 9131.'],
  ['listed-twice', 'Petra Lindqvist, Tomas Varga and', 'Petra Lindqvist, Agnes Tully and'],
  ['article-before-name', 'Visitors from Budapest', 'Visitors from the Budapest'],
  ['name-in-capitals', 'Visitors from Budapest', 'Visitors from BUDAPEST'],
  ['place-conflict', 'council for the old lamps', 'council for lamps from the town of Hungary'],
  ['title-conflict', 'asked the council for', 'asked Minister Varga for'],
  ['first-name-conflict', 'Kettering spoke', 'Ruben Kettering spoke'],
  [
    'first-reference-incomplete',
    'The repair will cost',
    'Kettering said that he was glad. The repair will cost',
  ],
];

function found(text: string): readonly string[] {
  return analyse(text, knowledge())
    .findings.filter((finding) => finding.family === 'consistency' || finding.family === 'knowledge')
    .map((finding) => finding.rule);
}

suite('seeded faults', function () {
  // Whole analyses, hundreds of them.
  this.timeout(30_000);

  test('prose without a fault gives no finding', () => {
    assert.deepEqual(found(BRIDGE), []);
    assert.deepEqual(found(FLOOD), []);
  });

  for (const [rule, from, to] of FAULTS) {
    test(`${rule}: “${from}” becomes “${to.replaceAll('\n', ' ')}”`, () => {
      assert.ok(BRIDGE.includes(from), 'the prose lacks the words to change');
      const rules = found(BRIDGE.replace(from, () => to));
      // A sum or percentage of two figures breaks with each of them: the fault's own rule must be there, others may.
      assert.ok(rules.includes(rule), `found ${JSON.stringify(rules)}`);
      assert.ok(rules.length <= 2, `found ${JSON.stringify(rules)}`);
    });
  }

  test('whichever weekday stands before a date, exactly the wrong ones are queried', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (weekday, date) => {
          const month = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
          const actual = date.toLocaleString('en', { weekday: 'long', timeZone: 'UTC' });
          const text = `The fair\n\nThe fair was held on ${weekday}, ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}, in the hall.`;
          assert.deepEqual(found(text), weekday === actual ? [] : ['weekday-mismatch']);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a letter replaced within a surname is queried, wherever it stands', () => {
    const text =
      'The hall\n\nThe director, Johan Kettering, opened the hall. It will stay free, Kettering said.';
    const last = text.lastIndexOf('Kettering');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('a', 'b', 'd', 'f', 'g', 'k', 'l', 'm', 'o', 'p', 's', 'u', 'v'),
        (at, letter) => {
          fc.pre(text[last + at] !== letter);
          const changed = text.slice(0, last + at) + letter + text.slice(last + at + 1);
          assert.deepEqual(found(changed), ['name-variant']);
        },
      ),
    );
  });

  test('a small word that is set twice is queried, wherever it stands', () => {
    const text = 'The hall\n\nThe keys of the hall were found by the porter at the gate in the morning.';
    const places = [...text.matchAll(/\b(?:the|of|were|by|at)\b/g)];
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const end = place.index + place[0].length;
        assert.deepEqual(found(`${text.slice(0, end)} ${place[0]}${text.slice(end)}`), ['doubled-words']);
      }),
    );
  });
});
