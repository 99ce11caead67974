// What an article tells of a word: by the words that stand beside it.
import { deepEqual } from 'node:assert/strict';
import { chainsOf } from '../../src/entities/model/chains';
import { gatherEvidence } from '../../src/entities/model/evidence';
import { piecesOf } from '../../src/entities/model/pieces';
import { Words } from '../../src/entities/model/word';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';

/** How often the word stands beside what tells of a body, and of a place. */
const CASES: readonly (readonly [text: string, word: string, body: number, place: number])[] = [
  ['The lender Nordbank closed. Nordbank shares fell.', 'Nordbank', 2, 0],
  ['Critics of Nordbank’s chairman left.', 'Nordbank', 1, 0],
  ['Nordbank, an old Oslo lender, closed.', 'Nordbank', 1, 0],
  ['Nordbank, which the lender bought, closed.', 'Nordbank', 0, 0],
  ['Nordbank, a thing of the past, as lenders go, closed.', 'Nordbank', 0, 0],
  ['The founder of Nordbank left.', 'Nordbank', 1, 0],
  ['The village of Vikholm flooded. Vikholm residents left.', 'Vikholm', 0, 2],
  ['It rained north of Vikholm.', 'Vikholm', 0, 1],
  ['The village waited. Vikholm slept.', 'Vikholm', 0, 0],
];

suite('Evidence of an article', () => {
  for (const [text, word, body, place] of CASES)
    test(`${word} in: ${text}`, () => {
      const { gazetteer } = knowledge();
      const words = new Words(gazetteer);
      const pieces = piecesOf(readText(text), words);
      const { byWord } = gatherEvidence(pieces, chainsOf(pieces), gazetteer);
      const seen = byWord.get(words.wordIn(word).stem);
      deepEqual([seen?.besideBodyCue, seen?.besidePlaceCue], [body, place]);
    });
});
