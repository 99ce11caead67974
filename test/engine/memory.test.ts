// A text that is read again with a memory gives what a first reading gives, whatever was edited in between.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Memory } from '../../src/base/memory';
import { analyse } from '../../src/engine/engine';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';

const START =
  'Ferry closed for three days\n\nBy Ann Berg\n\nLISBON, March 12, 2026 (Reuters) - The ferry was closed. “We lost 4,200 riders,” Mr. Rui Costa of the U.S. office said.\n\nA second boat\n\nExperts say the harbour master Rui Costa always slammed the plan. TK.\n\nThe ferry was closed.\n\nSee also  Boats | Economy\n\nIt opens on Friday. (APA)\n';

const edits = fc.array(
  fc.record({
    at: fc.nat(START.length),
    length: fc.nat(40),
    words: fc.constantFrom(
      '',
      ' ',
      '\n\n',
      '.',
      '”',
      'Rui Costa ',
      '3,000 people',
      '# ',
      '\r\n',
      '👍',
      'The ferry was closed.',
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

suite('memory', () => {
  for (const markup of ['plain', 'markdown'] as const) {
    test(`reading again equals reading afresh (${markup})`, function () {
      this.timeout(20_000);
      fc.assert(
        fc.property(edits, (changes) => {
          const memory = new Memory();
          let text = START;
          analyse(text, knowledge(), { markup, memory });
          for (const { at, length, words } of changes) {
            text = text.slice(0, at) + words + text.slice(at + length);
            memory.turn();
            assert.deepEqual(readText(text, { markup, memory }), readText(text, { markup }));
          }
          assert.deepEqual(
            analyse(text, knowledge(), { markup, memory }),
            analyse(text, knowledge(), { markup }),
          );
        }),
        { numRuns: 40 },
      );
    });
  }
  test('only the paragraph that changed is read again', () => {
    const memory = new Memory();
    const before = readText(START, { memory });
    memory.turn();
    const after = readText(START.replace('It opens', 'It reopens'), { memory });
    const same = after.tokens.filter((token, at) => token === before.tokens[at]).length;
    assert.ok(same > 0 && same < after.tokens.length);
    assert.notEqual(after.tokens.at(-3), before.tokens.at(-3));
  });
  test('what two readings did not ask for is forgotten', () => {
    const memory = new Memory();
    let made = 0;
    const make = (): number => (made += 1);
    memory.recall('count', 'a', make);
    memory.turn();
    assert.equal(memory.recall('count', 'a', make), 1);
    memory.turn();
    memory.turn();
    assert.equal(memory.recall('count', 'a', make), 2);
    assert.equal(memory.recall('other', 'a', make), 3);
  });
});
