import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAnchor, findAnchors } from '../../src/notes/anchor';
import { readForAnchors } from '../../src/notes/anchorText';
import { describe, type Selector } from '../../src/notes/selector';
import { marked } from '../support/marked';

const DRAFT = `Ferry returns to Port Alder

The ferry between Port Alder and the islands will sail again on Monday, the harbour board said. It was laid up in
March after a fire in the engine room that injured two mechanics.

Repairs cost 4.2 million euros, according to the board. "We paid for them out of our own reserves," said Ilse Marrow,
who chairs it.

Islanders had asked for a second boat. The board said no second boat was planned.`;

/** Marks words of the draft: their only occurrence, or the one that follows the given words. */
function place(words: string, after = ''): { start: number; end: number } {
  const start = DRAFT.indexOf(words, DRAFT.indexOf(after));
  assert.notEqual(start, -1);
  return { start, end: start + words.length };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const PLACES = [
  place('4.2 million euros'),
  place('The board said no second boat was planned.'),
  place('board', 'according'),
  place('Ilse Marrow'),
];

suite('anchoring', () => {
  test('finds every place of an unchanged text where it was', () => {
    for (const span of PLACES) {
      assert.deepEqual(findAnchor(describe(DRAFT, span), readForAnchors(DRAFT)), {
        status: 'exact',
        ...span,
        confidence: 1,
      });
    }
  });

  const moves: readonly (readonly [string, (text: string) => string])[] = [
    ['a paragraph is put above', (text) => `Updated on Sunday with a statement by the islanders.\n\n${text}`],
    ['paragraphs change their order', (text) => text.split('\n\n').reverse().join('\n\n')],
    ['lines are broken anew', (text) => text.replace(/(?<!\n)\n(?!\n)/g, ' ')],
    ['line ends become CRLF', (text) => text.replace(/\n/g, '\r\n')],
    ['quotation marks become curly', (text) => text.replace('"We', '“We').replace(',"', ',”')],
    [
      'the words around are rewritten',
      (text) => text.replace('Repairs cost', 'All in all the repairs came to').replace(', according', ', so'),
    ],
  ];
  for (const [what, edit] of moves) {
    test(`keeps places when ${what}`, () => {
      const now = edit(DRAFT);
      for (const span of [PLACES[0], PLACES[3]] as { start: number; end: number }[]) {
        const words = DRAFT.slice(span.start, span.end);
        const anchor = findAnchor(describe(DRAFT, span), readForAnchors(now));
        assert.ok(anchor.status === 'exact' || anchor.status === 'moved', `${words}: ${anchor.status}`);
        assert.equal(now.slice(anchor.start, anchor.end), words);
      }
    });
  }

  const changes: readonly (readonly [string, string])[] = [
    ['Repairs cost [[4.2 million euros]], according', 'Repairs cost [[4.7 million euros]], according'],
    ['said [[Ilse Marrow]],\nwho chairs', 'said [[Ilse Barrow]],\nwho chairs'],
    ['[[The board said no second boat was planned.]]', '[[The board said a second boat was planned.]]'],
    ['injured [[two mechanics]].', 'injured [[three mechanics]].'],
  ];
  for (const [before, after] of changes) {
    test(`says that the words have changed: ${after}`, () => {
      const from = marked(before);
      const to = marked(after);
      const at = DRAFT.indexOf(from.text);
      assert.notEqual(at, -1);
      const now = DRAFT.replace(from.text, to.text);
      const [old, expected] = [from.spans[0], to.spans[0]];
      assert.ok(old && expected);
      const anchor = findAnchor(
        describe(DRAFT, { start: at + old.start, end: at + old.end }),
        readForAnchors(now),
      );
      assert.equal(anchor.status, 'changed');
      assert.deepEqual(
        anchor.status === 'changed' && now.slice(anchor.start, anchor.end).replace(/\.$/, ''),
        to.text.slice(expected.start, expected.end).replace(/\.$/, ''),
      );
    });
  }

  test('never moves to the same word elsewhere when its sentence is cut', () => {
    const span = place('board', 'according');
    const now = DRAFT.replace('Repairs cost 4.2 million euros, according to the board. ', '');
    assert.equal(findAnchor(describe(DRAFT, span), readForAnchors(now)).status, 'orphaned');
  });

  test('one of two equal words in a row is in doubt when one is gone', () => {
    const { text, spans } = marked(
      'The tax is charged on the amount [[that]] that plan exceeds the limit, the ministry said in its reply.',
    );
    const now = text.replace('that that', 'that');
    const anchor = findAnchor(describe(text, spans[0] ?? { start: 0, end: 0 }), readForAnchors(now));
    assert.ok(anchor.status === 'changed' || anchor.status === 'orphaned');
  });

  test('is orphaned in another article, in an empty text, and without words', () => {
    const other = readForAnchors(
      'A choir of nine sang in the chapel at noon. Nobody had asked them to, the sexton said.',
    );
    for (const span of PLACES) assert.equal(findAnchor(describe(DRAFT, span), other).status, 'orphaned');
    assert.equal(findAnchor(describe(DRAFT, place('Ilse Marrow')), readForAnchors('')).status, 'orphaned');
    assert.equal(
      findAnchor(describe('a  b', { start: 1, end: 3 }), readForAnchors('a  b')).status,
      'orphaned',
    );
  });

  test('whatever is edited, an unchanged place never has other words', () => {
    const word = fc.constantFrom(
      'board',
      'ferry',
      'the',
      'said',
      'boat',
      'Monday',
      '4',
      '.',
      '"',
      '\n\n',
      '😀',
      'ש',
    );
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (old, now, from, length) => {
        const start = old.length === 0 ? 0 : from % old.length;
        const end = Math.min(old.length, start + (length % 20));
        const anchor = findAnchor(describe(old, { start, end }), readForAnchors(now));
        if (anchor.status === 'orphaned') return;
        assert.ok(anchor.start >= 0 && anchor.start <= anchor.end && anchor.end <= now.length);
        if (anchor.status === 'changed') return;
        assert.equal(oneLine(now.slice(anchor.start, anchor.end)), oneLine(old.slice(start, end)));
      }),
      { numRuns: 400 },
    );
  });
});

function describeAll(text: string, words: readonly string[]): readonly Selector[] {
  return words.map((one) => {
    const start = text.indexOf(one);
    assert.notEqual(start, -1, one);
    return describe(text, { start, end: start + one.length });
  });
}

suite('anchoring all notes of an article together', () => {
  test('an orphan offers the places that come into question, and takes none of them', () => {
    const { text, spans } = marked(
      'The first boat left at nine. [[The second boat]] left at ten with the mayor on board.\n\nLunch was served on the quay.',
    );
    const now =
      'Lunch was served on the quay.\n\nThe second boat is late, a clerk said.\n\nThe second boat may come, said another.';
    const [anchor] = findAnchors([describe(text, spans[0] ?? { start: 0, end: 0 })], readForAnchors(now));
    assert.equal(anchor?.status, 'orphaned');
    assert.deepEqual(
      anchor?.status === 'orphaned' ? anchor.candidates.map(({ start, end }) => now.slice(start, end)) : [],
      ['The second boat', 'The second boat'],
    );
  });

  test('a text that only resembles the article keeps none of its notes', () => {
    const old =
      'Ana Brandt won the Lindholm regatta on Sunday ahead of Tove Ek. After the race Ana Brandt thanked the crew, while ' +
      'Tove Ek blamed the wind. The next race is in May.';
    const notes = describeAll(old, [
      'Ana Brandt won',
      'ahead of Tove Ek',
      'thanked the crew',
      'blamed the wind',
      'in May',
    ]);
    const other = readForAnchors(
      `In Sorvik the juniors sailed for the cup, and Kim Holt won it. Nobody blamed the wind this time, and the crew of the winner was nine years old.`,
    );
    assert.deepEqual(
      findAnchors(notes, other).map(({ status }) => status),
      notes.map(() => 'orphaned'),
    );
  });

  test('the answers stand in the order of the questions, each as if asked alone where its place is untouched', () => {
    const notes = describeAll(DRAFT, ['Ilse Marrow', '4.2 million euros', 'two mechanics']);
    const target = readForAnchors(`A new first paragraph, long enough to shift all.\n\n${DRAFT}`);
    assert.deepEqual(
      findAnchors(notes, target),
      notes.map((note) => findAnchor(note, target)),
    );
  });

  test('words that stood twice are in doubt when one of the two is deleted', () => {
    const { text, spans } = marked(
      'The council meets on Monday and [[the council]] votes on Friday, the clerk said in a letter to the members.',
    );
    const now = text.replace('and the council votes', 'and votes');
    const anchor = findAnchor(describe(text, spans[0] ?? { start: 0, end: 0 }), readForAnchors(now));
    assert.ok(anchor.status === 'orphaned' || anchor.status === 'changed', anchor.status);
  });

  test('a context that stands twice is grown until it tells the two apart', () => {
    const chorus = `${'La la la, the ferry sings, and nobody on the pier knows why it does so. '.repeat(3)}\n`;
    const text = `${chorus}First, said Ann.\n${chorus}`;
    const start = text.lastIndexOf('the ferry');
    const selector = describe(text, { start, end: start + 9 });
    const whole = selector.prefix + selector.exact + selector.suffix;
    assert.equal(text.indexOf(whole), text.lastIndexOf(whole));
    assert.deepEqual(selector.occurrence, { nth: 6, of: 6 });
  });
});
