import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { readStandoff } from '../../../src/notes/formats/brat';
import { notYetIn, type Importer } from '../../../src/notes/formats/imported';
import { readSpreadsheet } from '../../../src/notes/formats/spreadsheet';
import { readWebAnnotations } from '../../../src/notes/formats/w3c';
import type { NoteEvent } from '../../../src/notes/note';
import { makeSheet } from '../../../src/report/sheet';
import { writeSpreadsheet } from '../../../src/report/spreadsheet';
import { writeStandoff } from '../../../src/report/standoff';
import { writeWebAnnotations } from '../../../src/report/webAnnotations';
import { ANALYSIS, decision, EMPLOY, PASSWORD, recorded, TEXT } from '../../report/article';

const IMPORTER: Importer = { by: 'Import', at: '2026-11-23T08:00:00Z' };
const EVENTS: readonly NoteEvent[] = [
  decision('a', EMPLOY, {
    sources: [{ title: 'Register, entry 88' }, { title: 'Minutes', url: 'https://example.org/m' }],
  }),
  decision('b', PASSWORD, { status: 'wrong', correction: '=SUM(B2)', reason: 'She said so.' }),
  { type: 'commented', id: 'c', note: 'n-a', at: '2026-11-21T10:00:00Z', by: 'Ole', text: 'Really? 😀' },
  { type: 'undone', id: 'd', note: 'n-b', at: '2026-11-21T11:00:00Z', by: 'Ole', what: 'b' },
];

suite('imports', () => {
  test('W3C: what we wrote comes back as it was', () => {
    const { events, problems } = readWebAnnotations(writeWebAnnotations(recorded(EVENTS)), TEXT, IMPORTER);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...events].sort((a, b) => (a.id < b.id ? -1 : 1)),
      EVENTS,
    );
  });

  test('W3C: an annotation of another tool becomes a comment and keeps its own fields', () => {
    const foreign = {
      id: 'urn:x:1',
      type: 'Annotation',
      creator: { name: 'Rita' },
      body: [{ type: 'TextualBody', value: 'Who counted?' }],
      target: {
        source: 'mill.txt',
        selector: { type: 'TextQuoteSelector', exact: '140 people', prefix: 'employ ' },
      },
      'x:mood': 'cross',
    };
    const { events } = readWebAnnotations(JSON.stringify([foreign, { type: 'Annotation' }]), TEXT, IMPORTER);
    const [event] = events;
    assert.ok(event?.type === 'commented');
    assert.deepEqual([event.by, event.text, event.on?.exact], ['Rita', 'Who counted?', '140 people']);
    assert.deepEqual(event['annotation'], foreign);
    assert.equal(TEXT.slice(event.on?.start, event.on?.end), '140 people');
  });

  const broken: readonly (readonly [string, RegExp])[] = [
    ['{', /not JSON/],
    [
      '[{"type":"Annotation","target":{"selector":{"type":"XPathSelector"}}}]',
      /Annotation 1 has no quotation/,
    ],
    ['[null, 4, "x"]', /Annotation 1/],
  ];
  for (const [source, problem] of broken) {
    test(`W3C: says what is wrong with ${source}`, () => {
      const { events, problems } = readWebAnnotations(source, TEXT, IMPORTER);
      assert.equal(events.length, 0);
      assert.match(problems.join('\n'), problem);
    });
  }

  test('CSV: a sheet that went out and came back changes nothing', () => {
    const csv = writeSpreadsheet([recorded(EVENTS.slice(0, 3))]);
    const { events, problems } = readSpreadsheet(csv, TEXT, IMPORTER);
    assert.deepEqual(problems, []);
    assert.equal(events.length, 3);
    assert.deepEqual(notYetIn(EVENTS, events), []);
  });

  test('CSV: without our last column the decisions come back from what people read', () => {
    const csv = writeSpreadsheet([recorded(EVENTS.slice(0, 3))]);
    const { events } = readSpreadsheet(csv.replaceAll(/,"?\[\{.*\}\]"?\r\n/g, ',\r\n'), TEXT, IMPORTER);
    const [employ, password] = events;
    assert.ok(employ?.type === 'decided' && password?.type === 'decided');
    assert.deepEqual(employ.sources, [
      { title: 'Register, entry 88' },
      { title: 'Minutes', url: 'https://example.org/m' },
    ]);
    assert.equal(password.correction, '=SUM(B2)');
  });

  test('CSV: a line that the editor filled in becomes a decision; unknown words and statuses are reported', () => {
    const csv =
      'claim,status,by,reason\r\n"The mill at Corran will employ 140 people, its owner Dara Quill said.",verified,Rita,\r\nNot there,wrong,Rita,\r\n=SUM(A1) was her password.,maybe,Rita,\r\n';
    const { events, problems } = readSpreadsheet(csv, TEXT, IMPORTER);
    assert.equal(events.length, 1);
    assert.ok(
      events[0]?.type === 'decided' && events[0].by === 'Rita' && events[0].on.start === EMPLOY.start,
    );
    assert.deepEqual(
      problems.map((problem) => problem.slice(0, 7)),
      ['Line 3:', 'Line 4:'],
    );
    assert.deepEqual(readSpreadsheet(csv, TEXT, IMPORTER).events, events);
    assert.match(readSpreadsheet('a,b\n1,2\n', TEXT, IMPORTER).problems[0] ?? '', /no columns/);
    assert.match(readSpreadsheet('claim,status\n"x,y\n', TEXT, IMPORTER).problems[0] ?? '', /not CSV/);
    assert.deepEqual(readSpreadsheet('', TEXT, IMPORTER), { events: [], problems: [] });
  });

  test('brat: annotations come back on their words, behind an emoji too', () => {
    const sheet = makeSheet('mill.txt', TEXT, ANALYSIS, []);
    const own = writeStandoff(TEXT, ANALYSIS, sheet);
    // Somebody works on with it: a status, a note on a name, an annotation of their own, one of another tool.
    const worked = own
      .replace('Status T4 unchecked', 'Status T4 wrong')
      .concat('#9\tAnnotatorNotes T1\tspelt like that?\nT9\tTypo 0 4\tMill\nE1\tT9\nA9\tSure T9\n');
    const { events, problems } = readStandoff(worked, TEXT, IMPORTER);
    assert.deepEqual(
      events.map((event) =>
        event.type === 'commented'
          ? [event.text, event.on?.exact]
          : event.type === 'decided' && [event.status, event.on.exact],
      ),
      [
        ['Person: spelt like that?', 'Dara Quill'],
        ['wrong', '=SUM(A1) was her password.'],
        ['Typo', 'Mill'],
      ],
    );
    assert.match(problems.join(), /^2 relations, events or attributes/);
    assert.deepEqual(readStandoff(own, TEXT, IMPORTER), { events: [], problems: [] });
  });

  test('brat: odd lines are reported by their number', () => {
    const { events, problems } = readStandoff('T1\tPerson 9000 9004\tNobody\nhello\n\n', TEXT, IMPORTER);
    assert.deepEqual([events.length, problems.length], [0, 2]);
    assert.match(problems.join(' '), /Line 1 lies outside.*Line 2 is not/);
  });

  test('no file makes an import fail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
        for (const read of [readWebAnnotations, readSpreadsheet, readStandoff]) {
          const { events, problems } = read(source, TEXT, IMPORTER);
          assert.ok(Array.isArray(events) && Array.isArray(problems));
        }
      }),
    );
  });
});
