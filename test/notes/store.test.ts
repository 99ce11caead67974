import * as assert from 'node:assert/strict';
import type { NoteEvent } from '../../src/notes/note';
import { recordFileOf, recordFolderOf } from '../../src/notes/place';
import { readRecord } from '../../src/notes/record';
import { NotSavedError, RecordStore, type RecordFiles } from '../../src/notes/store';

const FOLDER = recordFolderOf('news/ferry.txt');
const HERS = `${FOLDER}/${recordFileOf('Vera Holm')}`;
const HIS = `${FOLDER}/${recordFileOf('Ole Brandt')}`;
const ON = { exact: 'two mechanics', prefix: '', suffix: '', start: 0, end: 13 };

function event(id: string, by = 'Vera Holm'): NoteEvent {
  return { type: 'decided', id, note: 'n1', at: '2026-11-20T09:00:00Z', by, status: 'verified', on: ON };
}

/** A disk in memory that can be full, and on which others write. */
class Disk implements RecordFiles {
  readonly texts = new Map<string, string>();
  isFull = false;
  beforeReplace: (() => void) | undefined;
  readonly #canAppend: boolean;
  constructor(canAppend: boolean) {
    this.#canAppend = canAppend;
  }
  async list(folder: string): Promise<readonly string[]> {
    await Promise.resolve();
    return [...this.texts.keys()].flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
    );
  }
  async read(path: string): Promise<string | undefined> {
    await Promise.resolve();
    return this.texts.get(path);
  }
  async replace(path: string, text: string): Promise<void> {
    await this.#takeSpace();
    this.texts.set(path, text);
  }
  async append(path: string, lines: string): Promise<boolean> {
    if (!this.#canAppend) return false;
    await this.#takeSpace();
    const before = this.texts.get(path) ?? '';
    this.texts.set(path, before + (before === '' || before.endsWith('\n') ? '' : '\n') + lines);
    return true;
  }
  async remove(path: string): Promise<void> {
    await Promise.resolve();
    this.texts.delete(path);
  }
  ids(path = HERS): readonly string[] {
    return readRecord(this.texts.get(path) ?? '').events.map(({ id }) => id);
  }
  async #takeSpace(): Promise<void> {
    await Promise.resolve();
    if (this.isFull) throw new Error('no space left on device');
    const hook = this.beforeReplace;
    this.beforeReplace = undefined;
    hook?.();
  }
}

async function idsOf(store: RecordStore): Promise<readonly string[]> {
  return (await store.read(FOLDER)).events.map(({ id }) => id);
}

for (const canAppend of [true, false]) {
  suite(`the store of records on files that are ${canAppend ? 'added to' : 'replaced'}`, () => {
    let disk: Disk;
    setup(() => {
      disk = new Disk(canAppend);
    });

    test('decisions made at once are all saved, in order', async () => {
      const store = new RecordStore(disk);
      await Promise.all(['a', 'b', 'c'].map((id) => store.add(FOLDER, [event(id)])));
      assert.deepEqual(disk.ids(), ['a', 'b', 'c']);
    });

    test('each person has a file, and the record of the article is all of them', async () => {
      const store = new RecordStore(disk);
      await store.add(FOLDER, [event('a'), event('b', 'Ole Brandt'), event('c')]);
      assert.deepEqual(disk.ids(HERS), ['a', 'c']);
      assert.deepEqual(disk.ids(HIS), ['b']);
      assert.deepEqual([...(await idsOf(new RecordStore(disk)))].sort(), ['a', 'b', 'c']);
    });

    test('two windows that decide at once lose neither', async () => {
      const [one, two] = [new RecordStore(disk), new RecordStore(disk)];
      await Promise.all([
        one.add(FOLDER, [event('a')]),
        two.add(FOLDER, [event('b')]),
        one.add(FOLDER, [event('c')]),
      ]);
      await one.putBack(FOLDER);
      await two.putBack(FOLDER);
      assert.deepEqual([...disk.ids()].sort(), ['a', 'b', 'c']);
    });

    test('what another window writes between reading and saving stays', async () => {
      const store = new RecordStore(disk);
      await store.add(FOLDER, [event('a')]);
      disk.beforeReplace = () =>
        disk.texts.set(HERS, `${disk.texts.get(HERS)}${JSON.stringify(event('b'))}\n`);
      await store.add(FOLDER, [event('c')]);
      if (canAppend) assert.deepEqual(disk.ids(), ['a', 'b', 'c']);
      assert.ok(disk.ids().includes('a') && disk.ids().includes('c'));
    });

    test('what this window saved last is put back where another may have replaced the file', async () => {
      const store = new RecordStore(disk);
      await store.add(FOLDER, [event('a')]);
      const before = disk.texts.get(HERS) ?? '';
      await store.add(FOLDER, [event('b')]);
      disk.texts.set(HERS, before);
      await store.putBack(FOLDER);
      assert.deepEqual(disk.ids(), canAppend ? ['a'] : ['a', 'b']);
    });

    test('a branch that is checked out later has its own record: nothing is written into it', async () => {
      const store = new RecordStore(disk);
      await store.add(FOLDER, [event('a')]);
      disk.texts.delete(HERS);
      assert.deepEqual(await idsOf(store), []);
      await store.add(FOLDER, [event('b')]);
      assert.deepEqual(disk.ids(), ['b']);
    });

    test('a full disk says so, keeps the decision and saves it later', async () => {
      const store = new RecordStore(disk);
      await store.add(FOLDER, [event('a')]);
      disk.isFull = true;
      await assert.rejects(
        store.add(FOLDER, [event('b')]),
        (error) =>
          error instanceof NotSavedError &&
          /no space left/.test(error.message) &&
          error.message.includes(HERS),
      );
      assert.deepEqual(disk.ids(), ['a']);
      assert.deepEqual(await idsOf(store), ['a', 'b']);
      assert.deepEqual(store.unsaved(), [FOLDER]);
      disk.isFull = false;
      await store.add(FOLDER, [event('c')]);
      assert.deepEqual(disk.ids(), ['a', 'b', 'c']);
      assert.deepEqual(store.unsaved(), []);
    });

    test('a damaged file is read as far as it goes, its lines stay and are reported with the file', async () => {
      disk.texts.set(HERS, `${JSON.stringify(event('a'))}\n{"type":"decided","id":"b","no`);
      const store = new RecordStore(disk);
      await store.add(FOLDER, [event('c')]);
      assert.deepEqual(disk.ids(), ['a', 'c']);
      assert.match(disk.texts.get(HERS) ?? '', /\{"type":"decided","id":"b","no\n/);
      assert.match((await store.read(FOLDER)).problems.join(), /^vera-holm\.jsonl: Line \d is not JSON/);
    });

    test('the record follows a renamed article and joins one that stands there', async () => {
      const store = new RecordStore(disk);
      const harbour = recordFolderOf('news/harbour.txt');
      await store.add(FOLDER, [event('a'), event('b', 'Ole Brandt')]);
      await store.add(harbour, [event('c')]);
      await store.move(FOLDER, harbour);
      assert.deepEqual((await store.read(harbour)).events.map(({ id }) => id).sort(), ['a', 'b', 'c']);
      assert.deepEqual(
        [...disk.texts.keys()].filter((path) => path.startsWith(FOLDER)),
        [],
      );
    });
  });
}

suite('where records lie', () => {
  const people: readonly (readonly [string, RegExp])[] = [
    ['Vera Holm', /^vera-holm\.jsonl$/],
    ['  Zoë O’Neill ', /^zoë-o-neill\.jsonl$/],
    ['../../etc/passwd', /^etc-passwd\.jsonl$/],
    ['', /^unnamed\.jsonl$/],
    ['???', /^unnamed\.jsonl$/],
    ['CON', /^con-\w+\.jsonl$/],
    ['x'.repeat(300), /^x{50}-\w+\.jsonl$/],
    ['李 四', /^李-四\.jsonl$/],
  ];
  for (const [person, name] of people) {
    test(`of ${person.slice(0, 20) || 'nobody'}: ${name}`, () => assert.match(recordFileOf(person), name));
  }

  test('never outside of the folder', () => {
    for (const article of ['../secret.txt', 'a/../../b', '', '.']) {
      assert.throws(() => recordFolderOf(article), RangeError);
    }
  });
});
