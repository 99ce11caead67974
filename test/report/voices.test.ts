import * as assert from 'node:assert/strict';
import type { Analysis } from '../../src/engine/analysis';
import type { Entity } from '../../src/entities/entity';
import type { Quotation } from '../../src/quotes/quotation';
import { drawingText, drawSayings } from '../../src/report/picture';
import { sayingsOf, voicesOf } from '../../src/report/voices';
import { ANALYSIS } from './article';

const TEXT =
  'Ines Vold praised Orkadia. “Orkadia is fair,” Vold said, “and Bo Lund knows it.” Vold said Orkadia helped. Officials said it rained.';

function span(words: string, from = 0): { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function entity(id: string, type: Entity['type'], name: string, ...places: readonly number[]): Entity {
  return {
    id,
    type,
    name,
    roles: [],
    value: null,
    mentions: places.map((from) => ({
      ...span(name.split(' ').at(-1) ?? '', from),
      kind: 'name',
      confidence: 1,
    })),
  };
}

function quotation(given: Partial<Quotation>): Quotation {
  return {
    kind: 'direct',
    content: [],
    cue: null,
    source: null,
    sourceKind: 'named',
    speaker: null,
    confidence: 1,
    ...given,
  };
}

const ARTICLE: Analysis = {
  ...ANALYSIS,
  entities: [
    entity('e1', 'person', 'Ines Vold', 0, 40),
    entity('e2', 'place', 'Orkadia', 0, 25, 85),
    entity('e3', 'person', 'Bo Lund', 0),
    entity('e4', 'date', 'rained', 0),
  ],
  quotations: [
    quotation({
      content: [span('“Orkadia is fair,”'), span('“and Bo Lund knows it.”')],
      cue: span('said'),
      speaker: 'e1',
    }),
    quotation({ kind: 'indirect', content: [span('Orkadia helped')], cue: span('said', 90), speaker: 'e1' }),
    quotation({
      kind: 'indirect',
      content: [span('it rained')],
      source: span('Officials'),
      sourceKind: 'vague',
    }),
  ],
};

suite('voices', () => {
  test('quotations stand with their speakers, the most quoted first; a source that is nobody keeps its words', () => {
    assert.deepEqual(
      voicesOf(TEXT, ARTICLE).map(({ name, utterances }) => [name, ...utterances.map(({ words }) => words)]),
      [
        ['Ines Vold', '“Orkadia is fair,” … “and Bo Lund knows it.”', 'Orkadia helped'],
        ['Officials', 'it rained'],
      ],
    );
  });
  test('who says how much about whom: names in the quoted words, nobody about themselves, no dates', () => {
    assert.deepEqual(
      sayingsOf(ARTICLE).map(({ speaker, about, count }) => `${speaker} → ${about} ${count}`),
      ['Ines Vold → Orkadia 2', 'Ines Vold → Bo Lund 1'],
    );
  });
});

suite('the picture', () => {
  const words = { title: 'Who', speakers: 'says', spokenOf: 'is spoken of' };
  test('nobody speaks of anybody: no picture', () => assert.equal(drawSayings([], words), undefined));
  test('the same in words, and no name becomes markup', () => {
    const picture = drawSayings(
      [
        { speaker: '<script>', about: '"A" & B', type: 'person', count: 3 },
        { speaker: '<script>', about: 'C', type: 'place', count: 1 },
      ],
      words,
    );
    assert.ok(picture);
    assert.deepEqual(picture.lines, ['<script> → "A" & B (3), C (1)']);
    const svg = drawingText(picture.drawing);
    assert.equal(svg.match(/<path /g)?.length, 2);
    assert.ok(svg.includes('&lt;script&gt;') && !svg.includes('<script'));
    assert.match(svg, /role="img" aria-label="Who"/);
  });
  test('of many names the most frequent are drawn, and all are told in words', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      speaker: `Speaker ${index}`,
      about: `Subject ${index}`,
      type: 'person' as const,
      count: 40 - index,
    }));
    const picture = drawSayings(many, words);
    assert.equal(picture?.lines.length, 40);
    assert.equal(picture && drawingText(picture.drawing).match(/<path /g)?.length, 14);
  });
});
