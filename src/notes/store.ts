// Keeps records on disk so that no decision is lost: by a crash in mid-save, by a second window or a second person.

import type { NoteEvent } from './note';
import { recordFileOf } from './place';
import {
  EMPTY_RECORD,
  linesFor,
  mergeRecords,
  readGrown,
  readRecord,
  withEvents,
  writeRecord,
  type ArticleRecord,
} from './record';

/** How the store reaches files. Paths are opaque to it, but for "/" before the name of a file. */
export interface RecordFiles {
  /** The names of the files in a folder, in any order; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The text of a file; undefined where there is none. Rejects when it is there and cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** Puts a text in the place of a file in one step (a second file, renamed): never half of it. */
  replace(path: string, text: string): Promise<void>;
  /**
   * Adds whole lines at the end of a file in one step, on a line of their own, whatever others add meanwhile. Resolves to
   * false where the file system has no such step; then the file is replaced, and looked at again.
   */
  append(path: string, lines: string): Promise<boolean>;
  remove(path: string): Promise<void>;
}

/** Events that could not be saved yet. They stay in memory and are saved with the next one, or by `saveAgain`. */
export class NotSavedError extends Error {
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(
      `The record ${path} could not be saved (${cause instanceof Error ? cause.message : String(cause)}). ` +
        'The decision is kept in memory and saved as soon as the file can be written.',
      { cause },
    );
    this.name = 'NotSavedError';
    this.path = path;
  }
}

interface OwnEvents {
  /** Told, and not on disk yet. */
  waiting: readonly NoteEvent[];
  /** Saved last by replacing the file: put back when another window turns out to have replaced it meanwhile. */
  saved: readonly NoteEvent[];
}

/** The records of a workspace. What it answers always includes what it was told, saved or not. */
export class RecordStore {
  readonly #files: RecordFiles;
  readonly #own = new Map<string, OwnEvents>();
  readonly #read = new Map<string, { readonly text: string; readonly record: ArticleRecord }>();
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(files: RecordFiles) {
    this.#files = files;
  }

  /** The record in a folder: of one article, by all its people. Rejects when a file is there and cannot be read. */
  async read(folder: string): Promise<ArticleRecord> {
    const names = new Set((await this.#files.list(folder)).filter((name) => name.endsWith('.jsonl')));
    for (const path of this.#own.keys()) if (folderOf(path) === folder) names.add(nameOf(path));
    const records: ArticleRecord[] = [];
    for (const name of [...names].sort()) {
      const path = `${folder}/${name}`;
      const onDisk = await this.#inTurn(path, () => this.#onDisk(path));
      const problems = onDisk.problems.map((problem) => `${name}: ${problem}`);
      records.push(withEvents({ ...onDisk, problems }, this.#own.get(path)?.waiting ?? []));
    }
    return mergeRecords(records);
  }

  /** Adds events, each to the file of its author. Resolves once they are on disk; rejects with NotSavedError, and keeps them. */
  async add(folder: string, events: readonly NoteEvent[]): Promise<void> {
    const paths = new Set(events.map(({ by }) => `${folder}/${recordFileOf(by)}`));
    for (const path of paths) {
      const own = this.#ownOf(path);
      own.waiting = [...own.waiting, ...events.filter(({ by }) => path.endsWith(`/${recordFileOf(by)}`))];
    }
    await Promise.all([...paths].map((path) => this.#inTurn(path, () => this.#save(path))));
  }

  /** Saves what could not be saved before. Rejects with NotSavedError when it still cannot. */
  async saveAgain(folder: string): Promise<void> {
    for (const [path, { waiting }] of this.#own) {
      if (folderOf(path) === folder && waiting.length > 0) await this.#inTurn(path, () => this.#save(path));
    }
  }

  /**
   * Saves what was saved last once more where a file lacks it: another window may have replaced the file meanwhile. Where
   * files are added to this cannot happen, and what is missing from one was taken out on purpose.
   */
  async putBack(folder: string): Promise<void> {
    for (const [path, own] of this.#own) {
      if (folderOf(path) !== folder || own.saved.length === 0) continue;
      own.waiting = [...own.saved, ...own.waiting];
      await this.#inTurn(path, () => this.#save(path));
    }
  }

  /** Folders with events that are not on disk. */
  unsaved(): readonly string[] {
    const waiting = [...this.#own].filter(([, own]) => own.waiting.length > 0);
    return [...new Set(waiting.map(([path]) => folderOf(path)))];
  }

  /** Follows a renamed article: its record comes along, joined with one that stands at the new place. */
  async move(from: string, to: string): Promise<void> {
    const names = (await this.#files.list(from)).filter((name) => name.endsWith('.jsonl'));
    for (const name of names) {
      const [path, target] = [`${from}/${name}`, `${to}/${name}`];
      await this.#inTurn(path, () =>
        this.#inTurn(target, async () => {
          const moved = withEvents(await this.#onDisk(path), this.#own.get(path)?.waiting ?? []);
          const joined = mergeRecords([await this.#onDisk(target), moved]);
          await this.#files.replace(target, writeRecord(joined));
          await this.#files.remove(path);
          this.#own.delete(path);
          this.#read.delete(path);
        }),
      );
    }
  }

  async #save(path: string): Promise<void> {
    const own = this.#ownOf(path);
    const events = own.waiting;
    for (let tries = 0; ; tries += 1) {
      try {
        const onDisk = await this.#onDisk(path);
        const wanted = withEvents(onDisk, events);
        if (wanted === onDisk) break;
        // Another window may have written between reading and replacing: look again before saying that it is saved.
        if (tries === MOST_TRIES) throw new Error('the file keeps changing');
        const added = linesFor(wanted.events.slice(onDisk.events.length), onDisk.lines.length === 0);
        const isAdded = await this.#files.append(path, added);
        if (!isAdded) await this.#files.replace(path, writeRecord(wanted));
        own.saved = isAdded ? [] : events;
      } catch (error) {
        throw new NotSavedError(path, error);
      }
    }
    own.waiting = own.waiting.slice(events.length);
  }

  async #onDisk(path: string): Promise<ArticleRecord> {
    const text = await this.#files.read(path);
    if (text === undefined) {
      this.#read.delete(path);
      return EMPTY_RECORD;
    }
    const known = this.#read.get(path);
    const record = known === undefined ? readRecord(text) : readGrown(known.record, known.text, text);
    this.#read.set(path, { text, record });
    return record;
  }

  #ownOf(path: string): OwnEvents {
    const known = this.#own.get(path);
    if (known !== undefined) return known;
    const fresh: OwnEvents = { waiting: [], saved: [] };
    this.#own.set(path, fresh);
    return fresh;
  }

  /** One thing at a time for each path. A failure does not hold up the next. */
  #inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(path) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.#queues.set(
      path,
      turn.catch(() => undefined),
    );
    return turn;
  }
}

const MOST_TRIES = 8;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
