// What events add up to: whose decision counts, what is undone, and who is to be heard.

import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { notesOf, type Note, type NoteEvent, type Status } from '../../src/notes/note';
import { placeNotes } from '../../src/notes/review';
import { repliesOf } from '../../src/notes/rightOfReply';
import { describe } from '../../src/notes/selector';
import { sourceLine } from '../../src/notes/source';

const TEXT =
  'Mill to reopen\n\nThe mill at Corran will employ 140 people, its owner Dara Quill said on Monday.\nShe owes the town ' +
  'nine years of rent, according to the council, which lists the sum in its accounts.\n';

function on(words: string): ReturnType<typeof describe> {
  const start = TEXT.indexOf(words);
  assert.notEqual(start, -1, words);
  return describe(TEXT, { start, end: start + words.length });
}

let clock = 0;
/** An event a minute after the one before it, by Vera Holm on the mill's jobs unless told otherwise. */
function event(
  given: Partial<NoteEvent> & { readonly type: NoteEvent['type']; readonly id: string },
): NoteEvent {
  clock += 1;
  const at = new Date(Date.UTC(2026, 10, 20, 9, clock)).toISOString();
  return { note: 'n', by: 'Vera Holm', at, ...given } as NoteEvent;
}
function decided(id: string, status: Status, more: Partial<NoteEvent> = {}): NoteEvent {
  const common = { id, type: 'decided', status, on: on('140 people') } as const;
  return event({ ...common, ...more } as Parameters<typeof event>[0]);
}
function only(notes: readonly Note[]): Note {
  assert.equal(notes.length, 1);
  return notes[0] as Note;
}

suite('whose decision counts', () => {
  test('two people who did not know of each other stand side by side, the newer first', () => {
    const note = only(notesOf([decided('a', 'verified'), decided('b', 'wrong', { by: 'Ole Brandt' })]));
    assert.deepEqual(
      note.decisions.map(({ by, status }) => [by, status]),
      [
        ['Ole Brandt', 'wrong'],
        ['Vera Holm', 'verified'],
      ],
    );
    assert.equal(note.isContested, true);
  });

  test('two people of one opinion contradict nobody', () => {
    const note = only(notesOf([decided('a', 'verified'), decided('b', 'verified', { by: 'Ole Brandt' })]));
    assert.equal(note.decisions.length, 2);
    assert.equal(note.isContested, false);
  });

  test('who decides in knowledge of the other takes its place', () => {
    const note = only(
      notesOf([decided('a', 'verified'), decided('b', 'wrong', { by: 'Ole Brandt', supersedes: ['a'] })]),
    );
    assert.deepEqual(
      note.decisions.map(({ id }) => id),
      ['b'],
    );
    assert.equal(note.isContested, false);
  });

  test('when that one is undone, the other stands again', () => {
    const note = only(
      notesOf([
        decided('a', 'verified'),
        decided('b', 'wrong', { by: 'Ole Brandt', supersedes: ['a'] }),
        event({ id: 'u', type: 'undone', what: 'b' }),
      ]),
    );
    assert.equal(note.status, 'verified');
  });

  test('undoing an undoing is redoing, and so on', () => {
    const events = [decided('a', 'verified'), event({ id: 'u', type: 'undone', what: 'a' })];
    assert.equal(only(notesOf(events)).status, 'unchecked');
    events.push(event({ id: 'r', type: 'undone', what: 'u' }));
    assert.equal(only(notesOf(events)).status, 'verified');
    events.push(event({ id: 'u2', type: 'undone', what: 'a' }));
    assert.equal(only(notesOf(events)).status, 'unchecked');
    events.push(event({ id: 'round', type: 'undone', what: 'round' }));
    assert.equal(notesOf(events).length, 1);
  });

  test('whatever the order of the lines, the same decisions stand', () => {
    const people = ['Vera Holm', 'Ole Brandt', 'Ida Moen'];
    const log = fc
      .array(fc.tuple(fc.nat(2), fc.constantFrom<Status>('verified', 'wrong', 'opinion'), fc.nat(9)), {
        maxLength: 12,
      })
      .map((list) =>
        list.map(([who, status, earlier], at) =>
          decided(`e${at}`, status, {
            by: people[who] ?? '',
            ...(earlier < at ? { supersedes: [`e${earlier}`] } : {}),
          }),
        ),
      );
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (events, keys) => {
        const shuffled = events
          .map((one) => [keys.next().value as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        assert.deepEqual(
          notesOf(shuffled).map(({ decisions }) => decisions),
          notesOf(events).map(({ decisions }) => decisions),
        );
        // Where anything was decided, somebody's decision stands.
        assert.ok(events.length === 0 || only(notesOf(events)).decisions.length > 0);
      }),
    );
  });
});

suite('what a note holds', () => {
  test('tags, assignee and remark stand until they are filed anew', () => {
    const note = only(
      notesOf([
        event({
          id: 'a',
          type: 'filed',
          on: on('140 people'),
          tags: ['jobs'],
          assignee: 'Ole Brandt',
          remark: '*Ask* the mill.',
        }),
        event({ id: 'b', type: 'filed', tags: ['jobs', 'numbers'] }),
      ]),
    );
    assert.deepEqual(
      [note.tags, note.assignee, note.remark],
      [['jobs', 'numbers'], 'Ole Brandt', '*Ask* the mill.'],
    );
    assert.equal(note.about, 'claim');
  });

  const abouts: readonly (readonly [Note['about'], NoteEvent])[] = [
    ['claim', event({ id: 'a', type: 'marked', on: on('nine years of rent'), as: 'claim' })],
    ['entity', event({ id: 'a', type: 'marked', on: on('Dara Quill'), as: 'person', name: 'Dara Quill' })],
    ['comment', event({ id: 'a', type: 'commented', on: on('140 people'), text: 'Hm.' })],
    ['assertion', event({ id: 'a', type: 'asserted', on: on('nine years of rent'), subject: 'Dara Quill' })],
    ['query', decided('a', 'dismissed', { rule: 'vague-source' })],
    ['entity', decided('a', 'verified', { entity: 'Dara Quill' })],
  ];
  for (const [about, given] of abouts) {
    test(`${given.type} ${JSON.stringify({ ...given, on: undefined, at: undefined })} is about: ${about}`, () =>
      assert.equal(only(notesOf([given])).about, about));
  }

  test('a dropped note is gone from the list, and comes back when that is undone', () => {
    const events = [decided('a', 'verified'), event({ id: 'd', type: 'dropped' })];
    assert.deepEqual(notesOf(events), []);
    assert.equal(notesOf([...events, event({ id: 'u', type: 'undone', what: 'd' })]).length, 1);
  });

  test('a source in one line', () => {
    assert.equal(
      sourceLine({
        title: 'Council accounts',
        locator: 'page 4',
        file: 'papers/accounts.pdf',
        consulted: '2026-11-20',
      }),
      'Council accounts, page 4, papers/accounts.pdf (2026-11-20)',
    );
    assert.equal(
      sourceLine({ title: 'https://example.org/a', url: 'https://example.org/a' }),
      'https://example.org/a',
    );
  });
});

suite('notes laid over a text', () => {
  test('two people who began at the same words make one row, with both decisions', () => {
    const notes = notesOf([
      decided('a', 'verified', { note: 'hers' }),
      decided('b', 'wrong', { note: 'his', by: 'Ole Brandt' }),
    ]);
    assert.equal(notes.length, 2);
    const [row, ...others] = placeNotes(notes, TEXT);
    assert.deepEqual(others, []);
    assert.equal(row?.note.isContested, true);
    assert.equal(row?.note.decisions.length, 2);
  });

  test('a query and the claim on the same words stay apart', () => {
    const notes = notesOf([
      decided('a', 'verified', { note: 'claim' }),
      decided('b', 'dismissed', { note: 'query', rule: 'figure-without-source' }),
    ]);
    assert.equal(placeNotes(notes, TEXT).length, 2);
  });

  test('a changed number makes the decision stale, and deciding again settles it', () => {
    const now = TEXT.replace('140 people', '110 people');
    const events = [decided('a', 'verified')];
    assert.deepEqual(
      placeNotes(notesOf(events), now).map(({ isStale, status }) => [isStale, status]),
      [[true, 'verified']],
    );
    const start = now.indexOf('110 people');
    events.push(decided('b', 'verified', { on: describe(now, { start, end: start + 10 }) }));
    assert.equal(placeNotes(notesOf(events), now)[0]?.isStale, false);
  });
});

function assertion(id: string, words: string): NoteEvent {
  return event({ id, note: `n-${id}`, type: 'asserted', on: on(words), subject: 'Dara Quill' });
}
function attempt(id: string, outcome: string): NoteEvent {
  return event({ id, note: 'reply', type: 'attempted', subject: 'Dara Quill', how: 'telephone', outcome });
}

suite('the right of reply', () => {
  test('gathers assertions, deadline and attempts by subject', () => {
    const [file, ...others] = repliesOf([
      assertion('a', 'nine years of rent'),
      assertion('b', '140 people'),
      event({
        id: 'c',
        note: 'reply',
        type: 'deadline set',
        subject: 'Dara Quill',
        deadline: '2026-11-24T17:00:00Z',
      }),
      attempt('d', 'no answer'),
    ]);
    assert.deepEqual(others, []);
    assert.equal(file?.subject, 'Dara Quill');
    assert.deepEqual(
      file?.assertions.map((one) => one.on.exact),
      ['nine years of rent', '140 people'],
    );
    assert.equal(file?.deadline, '2026-11-24T17:00:00Z');
    assert.equal(file?.attempts.length, 1);
    assert.equal(file?.isHeard, false);
  });

  test('an answer, or its refusal, has heard the subject', () => {
    assert.equal(repliesOf([assertion('a', '140 people'), attempt('b', 'declined')])[0]?.isHeard, true);
  });

  test('what is undone or dropped does not count', () => {
    const files = repliesOf([
      assertion('a', 'nine years of rent'),
      assertion('b', '140 people'),
      event({ id: 'x', note: 'n-a', type: 'dropped' }),
      attempt('c', 'replied'),
      event({ id: 'u', note: 'reply', type: 'undone', what: 'c' }),
    ]);
    assert.deepEqual(
      files.map(({ assertions, attempts }) => [assertions.length, attempts.length]),
      [[1, 0]],
    );
  });
});
