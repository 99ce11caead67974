import { deepEqual } from 'node:assert/strict';
import { quotationsIn } from './support';

// Each row: a sentence, and its quotations as "source | cue | content".
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['“We will rebuild the pier,” said Ida Holm.', 'Ida Holm | said | “We will rebuild the pier,”'],
  ['“We will rebuild the pier,” Ida Holm said.', 'Ida Holm | said | “We will rebuild the pier,”'],
  ['Ida Holm said: “We will rebuild the pier.”', 'Ida Holm | said | “We will rebuild the pier.”'],
  ['Ida Holm said that the pier would be rebuilt.', 'Ida Holm | said | that the pier would be rebuilt'],
  ['Ida Holm said the pier would be rebuilt.', 'Ida Holm | said | the pier would be rebuilt'],
  ['The pier would be rebuilt, Ida Holm said.', 'Ida Holm | said | The pier would be rebuilt'],
  ['The pier, Ida Holm said, would be rebuilt.', 'Ida Holm | said | The pier … would be rebuilt'],
  ['“The pier,” Ida Holm said, “will be rebuilt.”', 'Ida Holm | said | “The pier,” … “will be rebuilt.”'],
  [
    'According to the harbour board, the pier is safe.',
    'the harbour board | According to | the pier is safe',
  ],
  [
    'The pier is safe, according to the harbour board.',
    'the harbour board | according to | The pier is safe',
  ],
];

suite('Quotations in a sentence', () => {
  for (const [text, ...expected] of ROWS) {
    test(text, () => deepEqual(quotationsIn(text), expected));
  }
});
