import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { notesOf, type NoteEvent, type Status } from '../../src/notes/note';
import {
  EMPTY_RECORD,
  HEADER,
  linesFor,
  mergeRecords,
  readGrown,
  readRecord,
  withEvents,
  writeRecord,
} from '../../src/notes/record';

const ON = { exact: 'two mechanics', prefix: 'injured ', suffix: '.', start: 8, end: 21 };

function decided(id: string, status: Status, at = '2026-11-20T09:00:00Z', note = 'n1'): NoteEvent {
  return { type: 'decided', id, note, at, by: 'Vera Holm', status, on: ON };
}

suite('the record of an article', () => {
  test('reads back what it writes', () => {
    const record = withEvents(EMPTY_RECORD, [decided('a', 'in progress'), decided('b', 'verified')]);
    const text = writeRecord(record);
    assert.ok(text.startsWith(`${HEADER}\n`) && text.endsWith('\n'));
    const again = readRecord(text);
    assert.deepEqual(again.events, record.events);
    assert.deepEqual(again.problems, []);
    assert.equal(writeRecord(again), text);
  });

  const broken: readonly (readonly [string, RegExp])[] = [
    ['{"type":"decided","id":"x"', /Line 3 is not JSON/],
    [
      '{"type":"decided","id":"x","note":"n","at":"yesterday","by":"V","status":"verified"}',
      /Line 3, "at": must be/,
    ],
    [
      '{"type":"decided","id":"x","note":"n","at":"2026-11-20T09:00:00Z","by":"V","status":"true"}',
      /Line 3, "status"/,
    ],
    ['{"type":"from the future","id":"x"}', /Line 3, "type"/],
    ['null', /Line 3/],
  ];
  for (const [line, problem] of broken) {
    test(`keeps and reports a line that it cannot read: ${line}`, () => {
      const text = `${HEADER}\n${JSON.stringify(decided('a', 'verified'))}\n${line}\n`;
      const record = readRecord(text);
      assert.equal(record.events.length, 1);
      assert.match(record.problems.join('\n'), problem);
      assert.equal(writeRecord(record), text);
      assert.ok(writeRecord(withEvents(record, [decided('b', 'wrong')])).includes(`${line}\n`));
    });
  }

  test('keeps fields of a later version', () => {
    const line = JSON.stringify({ ...decided('a', 'verified'), mood: 'sure' });
    assert.equal(writeRecord(readRecord(`${HEADER}\n${line}\n`)), `${HEADER}\n${line}\n`);
  });

  test('takes both sides of a git conflict', () => {
    const [a, b, c] = [decided('a', 'in progress'), decided('b', 'verified'), decided('c', 'disputed')].map(
      (event) => JSON.stringify(event),
    );
    const record = readRecord(`${HEADER}\n${a}\n<<<<<<< HEAD\n${b}\n=======\n${c}\n>>>>>>> desk\n`);
    assert.deepEqual(
      record.events.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(record.problems, []);
  });

  test('a byte order mark and CRLF line ends are no harm', () => {
    const line = JSON.stringify(decided('a', 'verified'));
    assert.deepEqual(readRecord(`\uFEFF${HEADER}\r\n${line}\r\n`).events.length, 1);
  });

  test('reading on from an earlier state gives what reading anew gives', () => {
    const lines = fc.array(
      fc.oneof(
        fc.nat(6).map((id) => JSON.stringify(decided(`e${id}`, 'verified'))),
        fc.constantFrom('', 'broken {', '=======', HEADER, '{"copydesk":"record","version":9}'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, lines, fc.boolean(), (first, more, isWhole) => {
        const before = first.join('\n') + (isWhole ? '\n' : '');
        const after = before + more.join('\n');
        assert.deepEqual(readGrown(readRecord(before), before, after), readRecord(after));
        assert.deepEqual(readGrown(readRecord(after), after, before), readRecord(before));
      }),
    );
  });

  test('lines that are added make the file that writing it whole would make', () => {
    const [a, b] = [decided('a', 'verified'), decided('b', 'wrong')];
    assert.equal(linesFor([a], true) + linesFor([b], false), writeRecord(withEvents(EMPTY_RECORD, [a, b])));
  });

  test('merging loses nothing, twice is once, and both sides come to the same notes', () => {
    const someEvents = fc
      .array(fc.tuple(fc.nat(12), fc.constantFrom<Status>('verified', 'wrong', 'opinion'), fc.nat(5)))
      .map((list) => {
        const byId = new Map(
          list.map(([id, status, minute]) => [id, decided(`e${id}`, status, `2026-11-20T09:0${minute}:00Z`)]),
        );
        return [...byId.values()];
      });
    fc.assert(
      fc.property(someEvents, someEvents, (ours, all) => {
        // An id stands for one event only.
        const theirs = all.filter((event) => ours.every(({ id }) => id !== event.id));
        const a = withEvents(EMPTY_RECORD, ours);
        const b = withEvents(EMPTY_RECORD, theirs);
        const ab = mergeRecords([a, b]);
        assert.equal(ab.events.length, ours.length + theirs.length);
        assert.deepEqual(mergeRecords([ab, b]).lines, ab.lines);
        assert.deepEqual(notesOf(ab.events)[0]?.decision, notesOf(mergeRecords([b, a]).events)[0]?.decision);
      }),
    );
  });
});

suite('notes from events', () => {
  test('the last decision counts, and an undone one does not', () => {
    const events: NoteEvent[] = [
      decided('a', 'verified', '2026-11-20T09:00:00Z'),
      decided('b', 'wrong', '2026-11-20T10:00:00Z'),
    ];
    assert.equal(notesOf(events)[0]?.status, 'wrong');
    const undo: NoteEvent = {
      type: 'undone',
      id: 'c',
      note: 'n1',
      at: '2026-11-20T10:01:00Z',
      by: 'Vera Holm',
      what: 'b',
    };
    assert.equal(notesOf([...events, undo])[0]?.status, 'verified');
    assert.equal(notesOf([...events, undo])[0]?.history.length, 3);
  });

  test('a note whose only decision is undone keeps its place and is unchecked', () => {
    const undo: NoteEvent = {
      type: 'undone',
      id: 'c',
      note: 'n1',
      at: '2026-11-20T10:01:00Z',
      by: 'V',
      what: 'a',
    };
    const [note] = notesOf([decided('a', 'verified'), undo]);
    assert.equal(note?.status, 'unchecked');
    assert.deepEqual(note?.selector, ON);
  });

  test('decisions count by their time, whatever their order in the file', () => {
    const late = decided('a', 'disputed', '2026-11-20T12:00:00+01:00');
    const early = decided('b', 'verified', '2026-11-20T10:30:00Z');
    assert.equal(notesOf([late, early])[0]?.status, 'disputed');
  });

  test('events without a place make no note', () => {
    assert.deepEqual(
      notesOf([{ type: 'commented', id: 'a', note: 'n', at: '2026-11-20T09:00:00Z', by: 'V', text: 'Hm.' }]),
      [],
    );
    assert.deepEqual(notesOf([]), []);
  });
});
