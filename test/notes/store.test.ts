import * as assert from 'node:assert/strict';
import type { NoteEvent } from '../../src/notes/note';
import { readRecord } from '../../src/notes/record';
import { NotSavedError, RecordStore, type RecordFiles } from '../../src/notes/store';

const PATH = 'news/ferry.txt.jsonl';
const ON = { exact: 'two mechanics', prefix: '', suffix: '', start: 0, end: 13 };

function event(id: string): NoteEvent {
  return {
    type: 'decided',
    id,
    note: 'n1',
    at: '2026-11-20T09:00:00Z',
    by: 'Vera Holm',
    status: 'verified',
    on: ON,
  };
}

/** A disk in memory that can be full, and on which others write. */
class Disk implements RecordFiles {
  readonly texts = new Map<string, string>();
  isFull = false;
  beforeReplace: (() => void) | undefined;
  async read(path: string): Promise<string | undefined> {
    await Promise.resolve();
    return this.texts.get(path);
  }
  async replace(path: string, text: string): Promise<void> {
    await Promise.resolve();
    if (this.isFull) throw new Error('no space left on device');
    const hook = this.beforeReplace;
    this.beforeReplace = undefined;
    hook?.();
    this.texts.set(path, text);
  }
  ids(path = PATH): readonly string[] {
    return readRecord(this.texts.get(path) ?? '').events.map(({ id }) => id);
  }
}

suite('the store of records', () => {
  test('decisions made at once are all saved, in order', async () => {
    const disk = new Disk();
    const store = new RecordStore(disk);
    await Promise.all(['a', 'b', 'c'].map((id) => store.add(PATH, [event(id)])));
    assert.deepEqual(disk.ids(), ['a', 'b', 'c']);
  });

  test('two windows that decide at once lose neither', async () => {
    const disk = new Disk();
    const [one, two] = [new RecordStore(disk), new RecordStore(disk)];
    await Promise.all([
      one.add(PATH, [event('a')]),
      two.add(PATH, [event('b')]),
      one.add(PATH, [event('c')]),
    ]);
    await one.saveAgain(PATH);
    await two.saveAgain(PATH);
    assert.deepEqual([...disk.ids()].sort(), ['a', 'b', 'c']);
  });

  test('another window that writes over ours between reading and replacing does not win', async () => {
    const disk = new Disk();
    const [one, two] = [new RecordStore(disk), new RecordStore(disk)];
    await one.add(PATH, [event('a')]);
    const before = disk.texts.get(PATH) ?? '';
    await two.add(PATH, [event('b')]);
    disk.texts.set(PATH, before);
    assert.deepEqual(
      (await two.read(PATH)).events.map(({ id }) => id),
      ['a', 'b'],
    );
    await two.saveAgain(PATH);
    assert.deepEqual(disk.ids(), ['a', 'b']);
  });

  test('a full disk says so, keeps the decision and saves it later', async () => {
    const disk = new Disk();
    const store = new RecordStore(disk);
    await store.add(PATH, [event('a')]);
    disk.isFull = true;
    await assert.rejects(
      store.add(PATH, [event('b')]),
      (error) =>
        error instanceof NotSavedError && /no space left/.test(error.message) && error.message.includes(PATH),
    );
    assert.deepEqual(disk.ids(), ['a']);
    assert.deepEqual(
      (await store.read(PATH)).events.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(await store.unsaved(), [PATH]);
    disk.isFull = false;
    await store.add(PATH, [event('c')]);
    assert.deepEqual(disk.ids(), ['a', 'b', 'c']);
    assert.deepEqual(await store.unsaved(), []);
  });

  test('a damaged file is read as far as it goes and its lines stay', async () => {
    const disk = new Disk();
    disk.texts.set(PATH, `${JSON.stringify(event('a'))}\n{"type":"decided","id":"b","no`);
    const store = new RecordStore(disk);
    await store.add(PATH, [event('c')]);
    assert.deepEqual(disk.ids(), ['a', 'c']);
    assert.match(disk.texts.get(PATH) ?? '', /\{"type":"decided","id":"b","no\n/);
  });

  test('the record follows a renamed article and joins one that stands there', async () => {
    const disk = new Disk();
    const store = new RecordStore(disk);
    await store.add(PATH, [event('a')]);
    await store.add('news/harbour.txt.jsonl', [event('b')]);
    await store.move(PATH, 'news/harbour.txt.jsonl', async (path) => {
      disk.texts.delete(path);
      await Promise.resolve();
    });
    assert.deepEqual([...disk.ids('news/harbour.txt.jsonl')].sort(), ['a', 'b']);
    assert.equal(disk.texts.has(PATH), false);
  });
});
