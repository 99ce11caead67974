// The record leaves by the command line, comes back into a fresh folder, and opens or shuts the gate.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { DeskFiles } from '../../src/cli/records';
import type { NoteEvent } from '../../src/notes/note';
import { describe } from '../../src/notes/selector';
import { EXPORT_FORMS } from '../../src/report/exports';
import { copydesk } from './copydesk';

const STORY = `Ferry to Skell to run all winter

The ferry to Skell will run all winter, the harbour master Ines Vold said on 3 November 2026.
Some 4,200 people crossed in October, 12 per cent more than a year earlier, the company said.
“We had to hire nine people 😀,” Vold told the council.
`;
const RUNS = 'The ferry to Skell will run all winter, the harbour master Ines Vold said on 3 November 2026.';
const CROSSED =
  'Some 4,200 people crossed in October, 12 per cent more than a year earlier, the company said.';
const HIRED = '“We had to hire nine people 😀,” Vold told the council.';

/** The reason at the end of each line, which must all read as a problem matcher wants them; the last line is the verdict. */
function reasonsIn(out: string): readonly (string | undefined)[] {
  const lines = out.trim().split('\n').slice(0, -1);
  return lines.map((line) => /^.+:\d+:\d+: error: .+ \[([\w-]+)\]$/.exec(line)?.[1]);
}

async function events(root: string): Promise<readonly NoteEvent[]> {
  return (await new DeskFiles().read({ folder: root, article: 'news/ferry.txt' })).events;
}

function byId(a: NoteEvent, b: NoteEvent): number {
  return a.id < b.id ? -1 : 1;
}

suite('the record on the command line', () => {
  let folder: string;
  const file = (name: string, content: string): string => {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
    return place;
  };
  const decided = (
    words: string,
    given: Partial<Extract<NoteEvent, { type: 'decided' }>> = {},
  ): NoteEvent => {
    const start = STORY.indexOf(words);
    assert.ok(start >= 0, words);
    return {
      type: 'decided',
      id: `d-${start}-${given.status ?? 'verified'}`,
      note: `n-${start}`,
      at: '2026-11-21T09:30:00Z',
      by: 'Vera =Holm',
      status: 'verified',
      on: describe(STORY, { start, end: start + words.length }),
      sources: [{ title: 'Timetable; winter <draft>', url: 'https://example.org/t' }],
      ...given,
    };
  };
  const record = (events: readonly NoteEvent[], root = folder): Promise<void> =>
    new DeskFiles().add({ folder: root, article: 'news/ferry.txt' }, events);

  const EVENTS: readonly NoteEvent[] = [
    decided(RUNS),
    decided(CROSSED, { status: 'wrong', correction: '=4,100 people\nin October', reason: 'Table "2"' }),
    {
      type: 'commented',
      id: 'c1',
      note: `n-${STORY.indexOf(CROSSED)}`,
      at: '2026-11-21T10:00:00Z',
      by: 'Ole',
      text: '<script>alert(1)</script> \u202Etxet',
    },
    {
      type: 'undone',
      id: 'u1',
      note: `n-${STORY.indexOf(RUNS)}`,
      at: '2026-11-21T11:00:00Z',
      by: 'Ole',
      what: 'x',
    },
  ];

  const gate = (...words: readonly string[]): ReturnType<typeof copydesk> =>
    copydesk(['gate', ...words, path.join(folder, 'news')]);

  setup(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'copydesk-export-'));
    // The root of a workspace.
    mkdirSync(path.join(folder, '.vscode'));
    file('news/ferry.txt', STORY);
  });
  teardown(() => rmSync(folder, { recursive: true }));

  suite('export', () => {
    for (const { id, kind } of EXPORT_FORMS) {
      test(`${id}: one article to standard output, and a folder into files`, async () => {
        await record(EVENTS);
        const article = path.join(folder, 'news/ferry.txt');
        const one = await copydesk(['export', '--format', id, article]);
        assert.deepEqual([one.code, one.errors], [0, '']);
        assert.ok(one.out.length > 100, one.out);
        const out = path.join(folder, 'out', kind === 'joined' ? 'all.x' : '');
        const many = await copydesk(['export', '--format', id, '--out', out, path.join(folder, 'news')]);
        assert.deepEqual([many.code, many.out, many.errors], [0, '', '']);
        const ending = { html: '.html', docx: '.docx', memo: '.memo.md', brat: '.ann' }[id];
        if (kind === 'joined') assert.equal(readFileSync(out, 'utf8'), one.out);
        else if (ending !== undefined) assert.ok(existsSync(path.join(out, `news/ferry${ending}`)), ending);
      });
    }
    test('the Word file is one, and brat gets its configuration and its text', async () => {
      await record(EVENTS);
      const article = path.join(folder, 'news/ferry.txt');
      await copydesk(['export', '--format', 'docx', '--out', path.join(folder, 'a.docx'), article]);
      const parts = unzipSync(readFileSync(path.join(folder, 'a.docx')));
      assert.match(strFromU8(parts['word/comments.xml'] ?? new Uint8Array()), /Should say/);
      await copydesk(['export', '--format', 'brat', '--out', path.join(folder, 'b') + path.sep, article]);
      assert.match(readFileSync(path.join(folder, 'b/annotation.conf'), 'utf8'), /\[attributes\]\nStatus/);
      assert.equal(readFileSync(path.join(folder, 'b/news/ferry.txt'), 'utf8'), STORY);
    });
    test('two articles whose names differ in their ending alone do not share a file', async () => {
      file('news/ferry.md', `# Other\n\n${RUNS}\n`);
      const out = path.join(folder, 'out');
      await copydesk(['export', '--format', 'memo', '--out', out, path.join(folder, 'news')]);
      assert.ok(existsSync(path.join(out, 'news/ferry.memo.md')));
      assert.ok(existsSync(path.join(out, 'news/ferry.txt.memo.md')));
    });
    test('an article is never written over', async () => {
      const article = path.join(folder, 'news/ferry.txt');
      const { code, errors } = await copydesk(['export', '--format', 'memo', '--out', article, article]);
      assert.equal(code, 2);
      assert.match(errors, /the article itself/);
      await copydesk(['export', '--format', 'brat', '--out', folder + path.sep, path.join(folder, 'news')]);
      assert.equal(readFileSync(article, 'utf8'), STORY);
    });
    test('what cannot be read is said, and the rest goes on', async () => {
      const run = await copydesk([
        'export',
        '--format',
        'jsonl',
        path.join(folder, 'none.txt'),
        path.join(folder, 'news'),
      ]);
      assert.equal(run.code, 2);
      assert.match(run.errors, /none\.txt: There is no such file/);
      assert.match(run.out, /"article":"news\/ferry\.txt"/);
    });
    for (const [words, message] of [
      [['export', 'x'], /--format is one of html, docx.*missing/],
      [['export', '--format', 'pdf', 'x'], /"pdf"/],
      [['export', '--format', 'html'], /at least one/],
      [['export', '--format', 'html', 'a', 'b'], /--out FOLDER/],
      [['import', 'x.pdf'], /--format/],
      [['import', '--format', 'pdf', 'x'], /"pdf"/],
      [['import'], /at least one/],
      [['gate'], /at least one/],
      [['gate', '--require', 'all', 'x'], /queries, decided, verified.*"all"/],
      [['gate', '--format', 'xml', 'x'], /"xml"/],
    ] as const) {
      test(words.join(' '), async () => {
        const { code, out, errors } = await copydesk(words);
        assert.deepEqual([code, out], [2, '']);
        assert.match(errors, message);
      });
    }
  });

  suite('import', () => {
    for (const [form, ending] of [
      ['jsonl', '.jsonl'],
      ['csv', '.csv'],
      ['w3c', '.annotations.json'],
      ['brat', '.ann'],
    ] as const) {
      test(`${form}: a fresh folder finds the same record, and a second time adds nothing`, async () => {
        await record(EVENTS);
        const out = path.join(folder, `exported${ending}`);
        await copydesk(['export', '--format', form, '--out', out, path.join(folder, 'news/ferry.txt')]);
        const fresh = mkdtempSync(path.join(tmpdir(), 'copydesk-fresh-'));
        mkdirSync(path.join(fresh, 'news'));
        writeFileSync(path.join(fresh, 'news/ferry.txt'), STORY);
        const words = ['import', '--into', fresh, '--article', 'news/ferry.txt', out];
        const dry = await copydesk([...words, '--dry-run']);
        assert.match(dry.out, /news\/ferry\.txt: 4 would be added, 0 known already\n/);
        assert.deepEqual(await events(fresh), []);
        const { code, out: said, errors } = await copydesk(words);
        assert.deepEqual([code, errors], [0, '']);
        assert.match(said, /4 added, 0 known already\n/);
        assert.deepEqual([...(await events(fresh))].sort(byId), [...EVENTS].sort(byId));
        assert.match((await copydesk(words)).out, /0 added, 4 known already\n/);
        rmSync(fresh, { recursive: true });
      });
    }
    test('the file says which article it means, and words that have changed are told', async () => {
      await record(EVENTS);
      const out = path.join(folder, 'all.jsonl');
      await copydesk(['export', '--format', 'jsonl', '--out', out, path.join(folder, 'news')]);
      const fresh = path.join(folder, 'fresh');
      mkdirSync(path.join(fresh, 'news'), { recursive: true });
      writeFileSync(path.join(fresh, 'news/ferry.txt'), STORY.replace('4,200', '4,300'));
      const { out: said } = await copydesk(['import', '--into', fresh, out]);
      assert.match(said, /4 added, 0 known already, 1 on words that have changed\n/);
    });
    test('a file from outside reaches no article outside the folder', async () => {
      const inside = path.join(folder, 'inside');
      mkdirSync(inside);
      const line = JSON.stringify({ kind: 'event', article: '../news/ferry.txt', event: EVENTS[0] });
      const { code, errors } = await copydesk(['import', '--into', inside, file('x.jsonl', `${line}\n`)]);
      assert.equal(code, 2);
      assert.match(errors, /does not lie in/);
      assert.ok(!existsSync(path.join(folder, '.copydesk')));
    });
    test('what is no event is said with its line', async () => {
      const name = file('x.jsonl', '{"kind":"event","article":"news/ferry.txt","event":{}}\nno\n');
      const { code, errors } = await copydesk(['import', '--into', folder, name]);
      assert.equal(code, 2);
      assert.match(errors, /Line 1 is no event.*\n.*Line 2 is not JSON/);
    });
  });

  suite('gate', () => {
    test('an unchecked article is held back, and the place of each claim is named', async () => {
      const { code, out } = await gate();
      assert.equal(code, 1);
      assert.ok(reasonsIn(out).length >= 2);
      assert.ok(reasonsIn(out).every((reason) => reason === 'open'));
      assert.match(out, /ferry\.txt:3:1: error: No decision yet: “The ferry to Skell/);
      assert.match(out, /1 of 1 article held back by \d things\.\n$/);
    });
    test('wrong, changed and unsourced claims hold it back, whatever is required', async () => {
      await record([decided(RUNS, { sources: [] }), decided(CROSSED, { status: 'wrong' }), decided(HIRED)]);
      file('news/ferry.txt', STORY.replace('nine people', 'ten people'));
      for (const require of ['queries', 'decided', 'verified']) {
        const { code, out } = await gate('--require', require);
        assert.equal(code, 1);
        for (const reason of ['no-source', 'wrong', 'changed'])
          assert.ok(reasonsIn(out).includes(reason), reason);
      }
    });
    test('a checked article may go; a disputed claim passes unless all must be verified', async () => {
      const open = JSON.parse((await gate('--format', 'json')).out) as { problems: { words: string }[] };
      await record(open.problems.map(({ words }) => decided(words, { status: 'disputed' })));
      assert.deepEqual(await gate(), { code: 0, out: '1 article may go.\n', errors: '' });
      const strict = await gate('--require', 'verified');
      assert.equal(strict.code, 1);
      assert.ok(reasonsIn(strict.out).every((reason) => reason === 'disputed'));
    });
    test('a mark of the writer holds it back until it is gone; the settings may allow it', async () => {
      const text = STORY.replace('nine people', 'TK people');
      file('news/ferry.txt', text);
      assert.ok(reasonsIn((await gate('--require', 'queries')).out).includes('desk-mark'));
      file(
        '.vscode/settings.json',
        '{ // the desk\n "copydesk.gate.deskMarks": false, "copydesk.gate.require": "queries", }',
      );
      assert.ok(!reasonsIn((await gate()).out).includes('desk-mark'));
    });
    test('a setting that makes no sense is named, and the gate does not open', async () => {
      file('.vscode/settings.json', '{"copydesk.gate.require":"nothing"}');
      const { code, errors } = await gate();
      assert.equal(code, 2);
      assert.match(errors, /settings\.json: "copydesk\.gate\.require"/);
    });
  });
});
