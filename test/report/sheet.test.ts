import * as assert from 'node:assert/strict';
import { notesOf } from '../../src/notes/note';
import { makeSheet } from '../../src/report/sheet';
import { ANALYSIS, decision, EMPLOY, EXPERTS, PASSWORD, TEXT } from './article';

const SOURCES = [{ title: 'Register of companies, entry 88' }];

suite('the fact-check sheet', () => {
  test('without notes every claim is unchecked and open', () => {
    const sheet = makeSheet('mill.txt', TEXT, ANALYSIS, []);
    assert.deepEqual(
      sheet.rows.map(({ status, isOpen, speaker }) => [status, isOpen, speaker]),
      [
        ['unchecked', true, 'Dara Quill'],
        ['unchecked', true, null],
        ['unchecked', true, null],
      ],
    );
    assert.equal(sheet.totals.open, 3);
    assert.deepEqual(
      sheet.timeline.map(({ iso, words }) => [iso, words]),
      [['2026-11-20', 'Corran']],
    );
  });

  test('a verified claim is checked; without a source it says so', () => {
    const withSource = makeSheet(
      'mill.txt',
      TEXT,
      ANALYSIS,
      notesOf([decision('a', EMPLOY, { sources: SOURCES })]),
    );
    assert.deepEqual([withSource.totals.checked, withSource.totals.sourceMissing], [1, 0]);
    const without = makeSheet('mill.txt', TEXT, ANALYSIS, notesOf([decision('a', EMPLOY)]));
    assert.deepEqual([without.totals.checked, without.totals.sourceMissing], [1, 1]);
  });

  test('a verified claim whose number changes is open again', () => {
    const now = TEXT.replace('140', '410');
    const sheet = makeSheet(
      'mill.txt',
      now,
      ANALYSIS,
      notesOf([decision('a', EMPLOY, { sources: SOURCES })]),
    );
    assert.deepEqual(
      sheet.rows.map(({ isStale, isOpen }) => [isStale, isOpen]),
      [
        [true, true],
        [false, true],
        [false, true],
      ],
    );
    assert.equal(sheet.totals.stale, 1);
  });

  test('the latest of two decisions on the same words counts', () => {
    const events = [
      decision('a', EMPLOY, { sources: SOURCES }),
      decision('b', EMPLOY, { status: 'wrong', at: '2026-11-22T09:30:00Z', correction: '104 people' }),
    ];
    for (const order of [events, [...events].reverse()]) {
      assert.equal(makeSheet('mill.txt', TEXT, ANALYSIS, notesOf(order)).rows[0]?.status, 'wrong');
    }
  });

  test('a dismissed query is gone and leaves its claim open', () => {
    const notes = notesOf([
      decision('a', EXPERTS, { status: 'dismissed', rule: 'vague-source', reason: 'Named in the deck.' }),
    ]);
    const row = makeSheet('mill.txt', TEXT, ANALYSIS, notes).rows[2];
    assert.deepEqual([row?.findings.length, row?.isOpen], [0, true]);
  });

  test('who settles a claim answers its queries, until the words change', () => {
    const notes = notesOf([decision('a', EXPERTS, { status: 'opinion' })]);
    const settled = makeSheet('mill.txt', TEXT, ANALYSIS, notes);
    assert.deepEqual([settled.rows[2]?.findings.length, settled.queries[0]?.answer?.id], [0, 'a']);
    const stale = makeSheet('mill.txt', TEXT.replace('"always"', '"never "'), ANALYSIS, notes);
    assert.deepEqual([stale.rows[2]?.isStale, stale.rows[2]?.findings.length], [true, 1]);
    const mark = {
      ...ANALYSIS,
      findings: ANALYSIS.findings.map((one) => ({ ...one, family: 'desk' as const })),
    };
    assert.equal(makeSheet('mill.txt', TEXT, mark, notes).rows[2]?.findings.length, 1);
  });

  test('a note on words that are no claim has its own row; one on words that are gone is an orphan', () => {
    const smile = { start: TEXT.indexOf('her password'), end: TEXT.indexOf('her password') + 12 };
    const onHeadline = decision('a', { start: 0, end: 14 });
    const rows = makeSheet('mill.txt', TEXT, { ...ANALYSIS, claims: [] }, notesOf([onHeadline])).rows;
    assert.deepEqual(
      rows.map(({ words, claim }) => [words, claim]),
      [['Mill <reopens>', undefined]],
    );
    const gone = makeSheet(
      'mill.txt',
      'Nothing of it is left here, said the baker.',
      { ...ANALYSIS, claims: [] },
      notesOf([decision('b', smile)]),
    );
    assert.equal(gone.orphans.length, 1);
    assert.equal(gone.rows.length, 0);
  });

  test('a note on half a sentence stands for its claim', () => {
    const half = { start: PASSWORD.start, end: PASSWORD.start + 8 };
    const sheet = makeSheet(
      'mill.txt',
      TEXT,
      ANALYSIS,
      notesOf([decision('a', half, { status: 'opinion' })]),
    );
    assert.equal(sheet.rows[1]?.status, 'opinion');
  });
});
