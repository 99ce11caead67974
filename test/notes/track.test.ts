import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { track } from '../../src/notes/track';
import { marked } from '../support/marked';

/** Text with the place in [[…]] and the edit as {old=>new}. */
const ROWS: readonly (readonly [string, string, boolean])[] = [
  ['{=>Then }the [[ferry]] sails', 'Then the [[ferry]] sails', false],
  ['the [[ferry]] sails{=> again}', 'the [[ferry]] sails again', false],
  ['the {=>old }[[ferry]] sails', 'the old [[ferry]] sails', false],
  ['the [[ferry]]{=>man} sails', 'the [[ferry]]man sails', false],
  ['the [[fer{=>-}ry]] sails', 'the [[fer-ry]] sails', true],
  ['the [[f{err=>ai}y]] sails', 'the [[faiy]] sails', true],
  ['the [[ferry]]{ sails=>} now', 'the [[ferry]] now', false],
];

suite('tracking a place while typing', () => {
  for (const [before, after, isTouched] of ROWS) {
    test(`${before} → ${after}`, () => {
      const edit = /\{([^=]*)=>([^}]*)\}/.exec(before);
      assert.ok(edit);
      const { spans } = marked(before.replace(edit[0], edit[1] ?? ''));
      const start = before.slice(0, edit.index).replace(/\[\[|\]\]/g, '').length;
      const tracked = track(spans[0] ?? { start: 0, end: 0 }, {
        start,
        end: start + (edit[1] ?? '').length,
        length: (edit[2] ?? '').length,
      });
      assert.deepEqual(tracked, { ...marked(after).spans[0], isTouched });
    });
  }

  test('an untouched place keeps its words, whatever is edited', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.string({ maxLength: 8 }),
        (text, a, b, c, d, added) => {
          const pair = (x: number, y: number): [number, number] => {
            const [p, q] = [x % (text.length + 1), y % (text.length + 1)];
            return [Math.min(p, q), Math.max(p, q)];
          };
          const [start, end] = pair(a, b);
          const [from, to] = pair(c, d);
          const now = text.slice(0, from) + added + text.slice(to);
          const tracked = track({ start, end }, { start: from, end: to, length: added.length });
          assert.ok(tracked.start <= tracked.end && tracked.end <= now.length);
          if (!tracked.isTouched) assert.equal(now.slice(tracked.start, tracked.end), text.slice(start, end));
        },
      ),
    );
  });
});
