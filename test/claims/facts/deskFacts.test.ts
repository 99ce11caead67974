// The desk's own facts: read from JSON that people write by hand, and held against the article.

import assert from 'node:assert/strict';
import { readDeskFacts } from '../../../src/claims/facts/deskFacts';
import { analyse } from '../../../src/engine/engine';
import { knowledge } from '../../support/engine';
import { marked } from '../../support/marked';

const FACTS = JSON.stringify({
  version: 1,
  facts: [
    {
      kind: 'figure',
      about: 'Milford town hall',
      words: ['built'],
      figure: '1898',
      source: 'Town archive, file 12',
      checked: '2026-11-02',
    },
    { kind: 'figure', about: 'the Corn Exchange', figure: '1,200 seats', source: 'Fire certificate' },
    { kind: 'figure', about: 'bus fare', figure: '£2.40', source: 'Tariff', from: '2026-01-01' },
    {
      kind: 'office',
      office: 'mayor of Milford',
      holder: 'Ruth Adamson',
      source: 'Gazette',
      to: '2027-04-30',
    },
    { kind: 'spelling', name: 'Varga', not: ['Vargha', 'Warga'] },
  ],
});

const CASES: readonly (readonly [rule: string, text: string, published?: string])[] = [
  ['known-fact-conflict', 'The Milford Town Hall was built in [[1889]], and restored for £3 million.'],
  ['known-fact-conflict', 'The Milford town hall was built in 1898.'],
  ['known-fact-conflict', 'The Milford town hall was painted in 1989.'],
  ['known-fact-conflict', 'The Milford town hall was built between 1894 and 1899.'],
  ['known-fact-conflict', 'On Friday the Corn Exchange, with its [[1,500]] seats, was full.'],
  ['known-fact-conflict', 'On Friday 900 people came to the Corn Exchange.'],
  ['known-fact-conflict', 'The bus fare is [[£2.60]] from Monday.', '2026-05-04'],
  ['known-fact-conflict', 'The bus fare is £2.60 from Monday.', '2025-05-04'],
  ['known-fact-conflict', 'The bus fare is £2.60 from Monday.'],
  ['office-holder-mismatch', '[[Johan Kettering]], the mayor of Milford, opened the hall.', '2026-05-04'],
  ['office-holder-mismatch', 'Ruth Adamson, the mayor of Milford, opened the hall.', '2026-05-04'],
  ['office-holder-mismatch', 'Johan Kettering, the former mayor of Milford, opened the hall.', '2026-05-04'],
  ['office-holder-mismatch', 'Johan Kettering, the mayor of Milford, opened the hall.', '2028-05-04'],
  ['misspelt-name', 'The engineer [[Warga]] and her son met Varga and [[Vargha]].'],
  ['misspelt-name', 'The Vargham Road was closed.'],
];

suite('The desk’s facts', () => {
  const { facts, problems } = readDeskFacts(FACTS);

  test('are read', () => {
    assert.deepEqual(problems, []);
    assert.equal(facts.figures.length + facts.spellings.length + facts.offices.length, 5);
  });

  for (const [rule, example, published] of CASES) {
    test(`${rule}: ${example}${published === undefined ? '' : ` (${published})`}`, () => {
      const { text, spans } = marked(`The town\n\n${example}\n`);
      const { findings } = analyse(text, knowledge(), {
        facts,
        ...(published === undefined ? {} : { published }),
      });
      assert.deepEqual(
        findings.filter((found) => found.rule === rule).map(({ start, end }) => text.slice(start, end)),
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    });
  }

  const BROKEN: readonly (readonly [file: string, problem: RegExp])[] = [
    ['{"facts": [', /not JSON/],
    ['{"fact": []}', /no list named "facts"/],
    ['null', /no list/],
    ['{"facts": [{"kind": "figure", "about": "", "figure": "1", "source": "x"}]}', /Fact 1, "about"/],
    ['{"facts": [{"kind": "recipe"}]}', /Fact 1, "kind"/],
    ['{"facts": [{"kind": "office", "office": "a", "holder": "b", "source": "c", "from": "May"}]}', /"from"/],
  ];
  for (const [file, problem] of BROKEN) {
    test(`says what is wrong with ${file}`, () => {
      const { facts: none, problems: said } = readDeskFacts(file);
      assert.match(said.join(' '), problem);
      assert.deepEqual(none, { figures: [], offices: [], spellings: [] });
    });
  }

  test('a broken fact does not take the others with it', () => {
    const read = readDeskFacts('{"facts": [7, {"kind": "spelling", "name": "Kyiv", "not": ["Kiev"]}]}');
    assert.equal(read.facts.spellings.length, 1);
    assert.equal(read.problems.length, 1);
  });
});
