import { equal } from 'node:assert/strict';
import { linkEntities } from '../../src/entities/link';
import { renameEdits } from '../../src/entities/rename';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';
import { foundNames } from './linked';

// Each row: a marked text, the old words, the new ones, and the text that comes of it.
const ROWS: readonly (readonly [text: string, old: string, now: string, then: string])[] = [
  ['[[p:Ida Holm]] sang. [[p:Holm]]’s song.', 'Ida Holm', 'Ida Berg', 'Ida Berg sang. Berg’s song.'],
  ['[[p:Ida Holm]] sang. [[p:Holm]]’s song.', 'Holm', 'Berg', 'Ida Berg sang. Berg’s song.'],
  ['[[p:Ida Holm]] sang. [[p:Ida]] left.', 'Ida Holm', 'Eda Holm', 'Eda Holm sang. Eda left.'],
  ['[[p:Ida Holm]] sang. [[p:Holm]] left.', 'Ida Holm', 'Ida Maria Berg', 'Ida Maria Berg sang. Berg left.'],
  ['[[p:HOLM]] SINGS\n\n[[p:Ida Holm]] sang.', 'Holm', 'Berg', 'BERG SINGS\n\nIda Berg sang.'],
  [
    'Mayor [[p:Ida Holm]] sang. The mayor left. She won.',
    'Ida Holm',
    'Eva Berg',
    'Mayor Eva Berg sang. The mayor left. She won.',
  ],
  ['[[o:Blue Tide]] sang.', 'Blue Tide', 'Tide', 'Tide sang.'],
  ['[[p:Ida Holm]] sang.', 'Ida Holm', ' ', 'Ida Holm sang.'],
];

suite('Renaming in the text', () => {
  for (const [source, old, now, then] of ROWS) {
    test(`${old} to ${now}: ${then.split('\n')[0] ?? ''}`, () => {
      const { text, names } = foundNames(source);
      const [entity] = linkEntities(readText(text), knowledge(), names, []);
      let renamed = text;
      for (const { start, end, newText } of [...renameEdits(text, entity!, old, now)].reverse())
        renamed = renamed.slice(0, start) + newText + renamed.slice(end);
      equal(renamed, then);
    });
  }
});
