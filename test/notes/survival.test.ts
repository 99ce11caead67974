// What may happen to a desk: windows that are killed while they save, two that save at once, a disk that fills, two
// branches that are merged. Nothing that was saved is lost, and no file is left unreadable.

import * as assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeRecordFiles } from '../../src/node/recordFiles';
import { notesOf, type NoteEvent } from '../../src/notes/note';
import { DESK_FOLDER, DESK_FOLDER_FILES, recordFileOf, recordFolderOf } from '../../src/notes/place';
import type { ArticleRecord } from '../../src/notes/record';
import { RecordStore } from '../../src/notes/store';

const WRITER = join(__dirname, 'support', 'writer.js');
const SAVES = 1000;

interface Window {
  /** The ids that it said were saved. */
  readonly saved: readonly string[];
  readonly output: string;
}

/** Starts a window and kills it in the midst of its work, at a moment that nobody chose. */
async function openAndKill(folder: string, person: string, name: string, after: number): Promise<Window> {
  const child = spawn(process.execPath, [WRITER, folder, person, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8');
  let killer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (text: string) => {
    output += text;
    killer ??= setTimeout(() => child.kill('SIGKILL'), after);
  });
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(killer);
  return { saved: savedIn(output), output };
}

function savedIn(output: string): readonly string[] {
  return [...output.matchAll(/^saved (\S+)$/gm)].map(([, id]) => id ?? '');
}

function read(folder: string): Promise<ArticleRecord> {
  return new RecordStore(nodeRecordFiles).read(folder);
}

function decided(id: string, by: string, status: 'verified' | 'wrong', minute: number): NoteEvent {
  const on = { exact: 'two mechanics', prefix: 'injured ', suffix: '.', start: 8, end: 21 };
  const at = `2026-11-20T09:${String(minute).padStart(2, '0')}:00Z`;
  return { type: 'decided', id, note: 'n1', at, by, status, on };
}

let temporary: string;
let folder: string;

function git(...words: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...words], {
    cwd: temporary,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function onBranch(name: string, events: readonly NoteEvent[]): Promise<void> {
  git('checkout', '--quiet', '-b', name, 'main');
  await new RecordStore(nodeRecordFiles).add(folder, events);
  git('add', '-A');
  git('commit', '--quiet', '-m', name);
}

suite('a record survives', function () {
  this.timeout(120_000);
  setup(() => {
    temporary = mkdtempSync(join(tmpdir(), 'copydesk-record-'));
    folder = join(temporary, recordFolderOf('news/ferry.txt'));
  });
  teardown(() => rmSync(temporary, { recursive: true, force: true }));

  test(`windows that are killed at random moments, over ${SAVES} saves`, async () => {
    const saved: string[] = [];
    for (let round = 1; saved.length < SAVES; round += 1) {
      const window = await openAndKill(folder, 'Vera Holm', `w${round}`, 20 + Math.random() * 300);
      assert.ok(window.saved.length > 0, 'a window saved nothing');
      saved.push(...window.saved);
    }
    const record = await read(folder);
    const kept = new Set(record.events.map(({ id }) => id));
    assert.deepEqual(
      saved.filter((id) => !kept.has(id)),
      [],
    );
    assert.deepEqual(record.problems, []);
  });

  test('two windows of one person that save at once, and are killed', async () => {
    for (let round = 1; round <= 4; round += 1) {
      const windows = await Promise.all(
        ['left', 'right'].map((name) =>
          openAndKill(folder, 'Vera Holm', `${name}${round}`, 100 + Math.random() * 200),
        ),
      );
      const record = await read(folder);
      const kept = new Set(record.events.map(({ id }) => id));
      for (const { saved } of windows) {
        assert.ok(saved.length > 0, 'a window saved nothing');
        assert.deepEqual(
          saved.filter((id) => !kept.has(id)),
          [],
        );
      }
      assert.deepEqual(record.problems, []);
    }
  });

  test('a disk that fills in the midst of a line', async function () {
    if (process.platform === 'win32') this.skip();
    // The shell lets the process write files of 16 blocks at most: the write that goes beyond it is cut off.
    const { stdout, status } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 16; exec "$0" "$@"', process.execPath, WRITER, folder, 'Vera Holm', 'w'],
      { encoding: 'utf8', timeout: 60_000 },
    );
    assert.equal(status, 0);
    const saved = savedIn(stdout);
    assert.ok(saved.length > 3, stdout);
    assert.match(stdout, /^full w-\d+$/m);
    const record = await read(folder);
    assert.deepEqual(
      record.events.map(({ id }) => id),
      saved,
    );
    assert.deepEqual(record.problems, []);
    // When there is room again, work goes on in the same file.
    const store = new RecordStore(nodeRecordFiles);
    await store.add(folder, [decided('later', 'Vera Holm', 'wrong', 1)]);
    assert.equal((await read(folder)).events.at(-1)?.id, 'later');
  });

  test('a line that was cut off: the next one begins on its own', async () => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, recordFileOf('Vera Holm'));
    writeFileSync(
      file,
      `${JSON.stringify(decided('a', 'Vera Holm', 'verified', 1))}\n{"type":"decided","id":"b","no`,
    );
    await new RecordStore(nodeRecordFiles).add(folder, [decided('c', 'Vera Holm', 'wrong', 2)]);
    const record = await read(folder);
    assert.deepEqual(
      record.events.map(({ id }) => id),
      ['a', 'c'],
    );
    assert.equal(record.problems.length, 1);
    assert.match(readFileSync(file, 'utf8'), /"no\n\{/);
  });

  suite('git', () => {
    setup(async function () {
      // Without git there is nothing to try.
      if (spawnSync('git', ['--version']).status !== 0) this.skip();
      git('init', '--quiet', '--initial-branch=main');
      mkdirSync(join(temporary, DESK_FOLDER), { recursive: true });
      for (const [name, text] of Object.entries(DESK_FOLDER_FILES))
        writeFileSync(join(temporary, DESK_FOLDER, name), text);
      await new RecordStore(nodeRecordFiles).add(folder, [decided('first', 'Vera Holm', 'verified', 0)]);
      git('add', '-A');
      git('commit', '--quiet', '-m', 'Begin');
    });

    test('two people on two branches: the merge is clean, and both stand side by side', async () => {
      await onBranch('hers', [decided('hers', 'Vera Holm', 'verified', 1)]);
      await onBranch('his', [decided('his', 'Ole Brandt', 'wrong', 2)]);
      git('merge', '--quiet', '--no-edit', 'hers');
      const { events, problems } = await read(folder);
      assert.deepEqual(problems, []);
      const [note] = notesOf(events);
      assert.deepEqual(
        note?.decisions.map(({ id }) => id),
        ['his', 'hers'],
      );
      assert.equal(note?.isContested, true);
    });

    test('one person on two machines: the lines of both are kept', async () => {
      await onBranch('desk', [decided('desk', 'Vera Holm', 'verified', 1)]);
      await onBranch('home', [
        decided('home', 'Vera Holm', 'wrong', 2),
        decided('home2', 'Vera Holm', 'wrong', 3),
      ]);
      git('merge', '--quiet', '--no-edit', 'desk');
      const { events, problems } = await read(folder);
      assert.deepEqual(problems, []);
      assert.deepEqual(events.map(({ id }) => id).sort(), ['desk', 'first', 'home', 'home2']);
    });

    test('a merge without our attributes leaves marks of conflict, and both sides are read all the same', async () => {
      git('rm', '--quiet', `${DESK_FOLDER}/.gitattributes`);
      git('commit', '--quiet', '-m', 'Without attributes');
      await onBranch('desk', [decided('desk', 'Vera Holm', 'verified', 1)]);
      await onBranch('home', [decided('home', 'Vera Holm', 'wrong', 2)]);
      assert.throws(() => git('merge', '--quiet', '--no-edit', 'desk'));
      assert.match(readFileSync(join(folder, recordFileOf('Vera Holm')), 'utf8'), /^<{7} /m);
      const { events, problems } = await read(folder);
      assert.deepEqual(problems, []);
      assert.deepEqual(events.map(({ id }) => id).sort(), ['desk', 'first', 'home']);
    });
  });
});
