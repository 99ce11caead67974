import * as assert from 'node:assert/strict';
import type { PageRow } from '../../src/report/sheetPage';
import { filtered, NO_FILTER, OWN_VOICE, type Filter } from '../../src/webview/sheet/filter';
import { readFromSheet } from '../../src/webview/protocol';
import { filled } from '../../src/webview/words';

function row(key: string, given: Partial<PageRow> = {}): PageRow {
  return {
    key,
    start: 0,
    end: 1,
    words: `words of ${key}`,
    before: null,
    speaker: null,
    worth: 0.5,
    status: 'unchecked',
    isOpen: true,
    isStale: false,
    isContested: false,
    isSourceMissing: false,
    assignee: null,
    decisions: [],
    comments: [],
    queries: [],
    ...given,
  };
}

const decided = (at: string, source: string): Partial<PageRow> => ({
  isOpen: false,
  decisions: [
    {
      status: 'verified',
      by: 'Vera Holm',
      at,
      correction: '',
      reason: '',
      sources: [{ text: source, link: undefined }],
    },
  ],
});
const ROWS: readonly PageRow[] = [
  row('a', { speaker: 'Ines Vold', worth: 0.2 }),
  row('b', { status: 'verified', ...decided('2026-11-21T09:00:00Z', 'Timetable') }),
  row('c', { status: 'verified', isStale: true, isOpen: true, speaker: 'Ada Berg', worth: 0.9 }),
  row('d', { status: 'wrong', ...decided('2026-11-22T09:00:00Z', 'Minutes'), isSourceMissing: true }),
  row('e', {
    isContested: true,
    queries: [{ rule: 'x', message: 'Who?', resolve: '', severity: 'warning', start: 0, end: 1 }],
  }),
];

suite('the filter of the sheet', () => {
  const cases: readonly (readonly [Partial<Filter>, string])[] = [
    [{}, 'abcde'],
    [{ show: 'open' }, 'ace'],
    [{ show: 'queried' }, 'e'],
    [{ show: 'changed' }, 'c'],
    [{ show: 'contested' }, 'e'],
    [{ show: 'unsourced' }, 'd'],
    [{ show: 'wrong' }, 'd'],
    [{ show: 'opinion' }, ''],
    [{ speaker: 'Ada Berg' }, 'c'],
    [{ speaker: OWN_VOICE }, 'bde'],
    [{ find: ' TIMEtable ' }, 'b'],
    [{ find: 'vera', show: 'wrong' }, 'd'],
    [{ find: 'who?' }, 'e'],
    [{ order: 'status' }, 'ceabd'],
    [{ order: 'worth' }, 'cbdea'],
    [{ order: 'speaker' }, 'cabde'],
    [{ order: 'time' }, 'dbace'],
  ];
  for (const [filter, keys] of cases) {
    test(JSON.stringify(filter), () => {
      assert.equal(
        filtered(ROWS, { ...NO_FILTER, ...filter })
          .map(({ key }) => key)
          .join(''),
        keys,
      );
    });
  }
});

suite('the sheet and the extension', () => {
  test('messages that make no sense are refused', () => {
    assert.deepEqual(readFromSheet({ kind: 'reveal', start: 1, end: 2 }), {
      kind: 'reveal',
      start: 1,
      end: 2,
    });
    for (const bad of [
      null,
      'ready',
      {},
      { kind: 'reveal' },
      { kind: 'reveal', start: -1, end: 2 },
      { kind: 'reveal', start: 1.5, end: 2 },
      { kind: 'decide', start: 0, end: 1, status: 7 },
      { kind: 'delete everything' },
    ]) {
      assert.equal(readFromSheet(bad), undefined, JSON.stringify(bad));
    }
  });
  test('words take their numbers, and keep a hole that nothing fills', () => {
    assert.equal(filled('{0} of {1}', 3, 'ten'), '3 of ten');
    assert.equal(filled('{0} {2}', '{1}', 'x'), '{1} {2}');
  });
});
