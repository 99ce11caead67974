import { deepEqual } from 'node:assert/strict';
import { findQuotations } from '../../src/quotes/attribute';
import type { SourceKind } from '../../src/quotes/quotation';
import { recogniseEntities } from '../../src/entities/recognise';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';

/** The names of the speakers of a text's quotations in order; "-" where it is nobody whom the article names. */
function speakersIn(text: string): readonly string[] {
  const article = readText(`A plain headline\n\n${text}`);
  const entities = recogniseEntities(article, knowledge());
  return findQuotations(article, entities).map(
    ({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? '-',
  );
}

function sourceKindsIn(text: string): readonly SourceKind[] {
  const article = readText(`A plain headline\n\n${text}`);
  const entities = recogniseEntities(article, knowledge());
  return findQuotations(article, entities).map(({ sourceKind }) => sourceKind);
}

type Row = readonly [text: string, ...speakers: string[]];

const SPEAKERS: Readonly<Record<string, readonly Row[]>> = {
  'names, titles and roles': [
    [
      'Mayor Anna Lindqvist said the pier was safe. Lindqvist added that it would open soon.',
      'Anna Lindqvist',
      'Anna Lindqvist',
    ],
    ['“The pier is safe,” said the mayor of Lund, Anna Lindqvist.', 'Anna Lindqvist'],
    ['Peter Holm, a lawyer for Anna Lindqvist, said she was innocent.', 'Peter Holm'],
    ['Foreign Minister Peter Holm arrived on Monday. The minister said talks would go on.', 'Peter Holm'],
  ],
  'names beside others': [
    ['An aide to Anna Lindqvist said the pier was safe.', '-'],
    ['The President of Brazil, Dilma Rousseff, said the talks would go on.', 'Dilma Rousseff'],
    ['Peter Holm, chief scientist of the harbour office said the pier was safe.', 'Peter Holm'],
    ['Peter Holm spoke of Anna Lindqvist. He said she was innocent.', 'Peter Holm', 'Peter Holm'],
  ],
  pronouns: [
    [
      'Anna Lindqvist met Peter Holm on Monday. She said the talks would go on. He said nothing would change.',
      'Anna Lindqvist',
      'Peter Holm',
    ],
    ['Peter Holm said the pier was safe. “It will open,” he said.', 'Peter Holm', 'Peter Holm'],
    ['Anna Lindqvist spoke to reporters. “Peter Holm is wrong,” she said.', 'Anna Lindqvist'],
  ],
  'bodies and places': [
    [
      'The United Nations said the camp was full. It said more tents were coming.',
      'United Nations',
      'United Nations',
    ],
    ['A spokesman for the United Nations said the camp was full.', 'United Nations'],
    ['Moscow said talks would go on.', 'Moscow'],
  ],
  'nobody in particular': [
    ['Officials in Norway said the camp was full.', '-'],
    ['Experts say the pier will fall.', '-'],
    ['Peter Holm left. An official said the camp was full. He added that tents were coming.', '-', '-'],
  ],
  'without a cue': [
    ['Peter Holm shook his head. “Never again.”', 'Peter Holm'],
    [
      '“We lost everything,” Anna Lindqvist said. “We start again.”\n\n“It will take a year.”',
      'Anna Lindqvist',
    ],
  ],
};

for (const [name, rows] of Object.entries(SPEAKERS)) {
  suite(`Speakers: ${name}`, () => {
    for (const [text, ...speakers] of rows) test(text, () => deepEqual(speakersIn(text), speakers));
  });
}

const KINDS: readonly (readonly [text: string, ...kinds: SourceKind[]])[] = [
  ['Peter Holm said the pier was safe.', 'named'],
  ['An official said the pier was safe.', 'anonymous'],
  ['A source close to the talks said the pier was safe.', 'anonymous'],
  ['Experts say the pier is safe.', 'vague'],
  ['The pier is expected to open in May.', 'none'],
  ['It was announced that the pier would open.', 'none'],
  ['An official said the pier was safe. He added that it was cheap.', 'anonymous', 'anonymous'],
];

suite('Sources', () => {
  for (const [text, ...kinds] of KINDS) test(text, () => deepEqual(sourceKindsIn(text), kinds));
});
