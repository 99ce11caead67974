// Keeps records on disk so that no decision is lost: by a crash in mid-save, by a second window or a second person.

import {
  EMPTY_RECORD,
  mergeRecords,
  readRecord,
  withEvents,
  writeRecord,
  type ArticleRecord,
} from './record';
import type { NoteEvent } from './note';

/** How the store reaches files. Paths are opaque to it. */
export interface RecordFiles {
  /** The text of a file; undefined where there is none. Rejects when it is there and cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** Puts a text in the place of a file in one step (a second file, renamed): never half of it. */
  replace(path: string, text: string): Promise<void>;
}

/** An event that could not be saved yet. It stays in memory and is saved with the next one, or by `saveAgain`. */
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

/** The records of a workspace. What it answers always includes what it was told, saved or not. */
export class RecordStore {
  readonly #files: RecordFiles;
  /** What this window has added, by path: put back whenever a file turns out to lack it. */
  readonly #own = new Map<string, NoteEvent[]>();
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(files: RecordFiles) {
    this.#files = files;
  }

  /** The record at a path, with what could not be saved yet. Rejects when a file is there and cannot be read. */
  read(path: string): Promise<ArticleRecord> {
    return this.#inTurn(path, () => this.#current(path));
  }

  /** Adds events. Resolves with the record once they are on disk; rejects with NotSavedError, and keeps them. */
  add(path: string, events: readonly NoteEvent[]): Promise<ArticleRecord> {
    const own = this.#own.get(path) ?? [];
    own.push(...events);
    this.#own.set(path, own);
    return this.saveAgain(path);
  }

  /** Writes what the file lacks of this window's events: after an error, or when another window wrote over them. */
  saveAgain(path: string): Promise<ArticleRecord> {
    return this.#inTurn(path, async () => {
      for (let tries = 0; ; tries += 1) {
        const onDisk = await this.#onDisk(path).catch((error: unknown) => {
          throw new NotSavedError(path, error);
        });
        const wanted = withEvents(onDisk, this.#own.get(path) ?? []);
        if (wanted === onDisk) return onDisk;
        try {
          await this.#files.replace(path, writeRecord(wanted));
        } catch (error) {
          throw new NotSavedError(path, error);
        }
        // Another window may have written between reading and replacing: look again before saying that it is saved.
        if (tries === MOST_TRIES) throw new NotSavedError(path, new Error('the file keeps changing'));
      }
    });
  }

  /** Paths with events that are not on disk. */
  async unsaved(): Promise<readonly string[]> {
    const paths: string[] = [];
    for (const [path, own] of this.#own) {
      const onDisk = await this.#onDisk(path).catch(() => EMPTY_RECORD);
      if (withEvents(onDisk, own) !== onDisk) paths.push(path);
    }
    return paths;
  }

  /** Follows a renamed article: its record comes along, joined with one that stands at the new place. */
  async move(from: string, to: string, remove: (path: string) => Promise<void>): Promise<void> {
    const moved = await this.read(from);
    await this.#inTurn(to, async () => {
      const joined = mergeRecords(await this.#onDisk(to), moved);
      if (joined.lines.length > 0) await this.#files.replace(to, writeRecord(joined));
    });
    this.#own.set(to, [...(this.#own.get(to) ?? []), ...(this.#own.get(from) ?? [])]);
    this.#own.delete(from);
    await remove(from);
  }

  async #onDisk(path: string): Promise<ArticleRecord> {
    const text = await this.#files.read(path);
    return text === undefined ? EMPTY_RECORD : readRecord(text);
  }

  async #current(path: string): Promise<ArticleRecord> {
    return withEvents(await this.#onDisk(path), this.#own.get(path) ?? []);
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
