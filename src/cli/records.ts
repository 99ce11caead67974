// The desk's record beside the articles, as the command line reads and writes it: the one place here that knows where it lies.

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { NoteEvent } from '../notes/note';
import { DESK_FOLDER, GIT_ATTRIBUTES, recordPathOf } from '../notes/place';
import { RecordStore, type RecordFiles } from '../notes/store';

/** An article and the workspace folder that holds its record. */
export interface DeskPlace {
  /** Absolute path of the workspace folder. */
  readonly folder: string;
  /** The article's path in it, with "/" between the parts. */
  readonly article: string;
}

/**
 * Where the record of an article lies: in the nearest folder above it that has a record, else in the nearest that is the
 * root of a workspace or repository, else in the current folder, else beside the article. When the caller names the
 * workspace that the article lies in, no folder above that one counts.
 */
export function deskPlaceOf(file: string, workspace?: string): DeskPlace {
  const absolute = path.resolve(file);
  const above = foldersAbove(absolute, workspace);
  const holding = (...names: readonly string[]): string | undefined =>
    above.find((folder) => names.some((name) => existsSync(path.join(folder, name))));
  const folder =
    holding(DESK_FOLDER) ??
    workspace ??
    holding('.vscode', '.git') ??
    (above.includes(process.cwd()) ? process.cwd() : path.dirname(absolute));
  return { folder, article: path.relative(folder, absolute).replaceAll(path.sep, '/') };
}

/** The folders that a file lies in, the nearest first, up to the given one. */
function foldersAbove(file: string, last: string | undefined): readonly string[] {
  const folders: string[] = [];
  for (let at = path.dirname(file); ; at = path.dirname(at)) {
    folders.push(at);
    if (at === last || path.dirname(at) === at) return folders;
  }
}

/** Reads and adds to records on disk. */
export class DeskFiles {
  readonly #store = new RecordStore(nodeFiles());

  /** The events of an article's record and what could not be read of it; none where there is no record. */
  async read(
    place: DeskPlace,
  ): Promise<{ readonly events: readonly NoteEvent[]; readonly problems: readonly string[] }> {
    const { events, problems } = await this.#store.read(recordFile(place));
    return { events, problems };
  }

  async add(place: DeskPlace, events: readonly NoteEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.#store.add(recordFile(place), events);
    const attributes = path.join(place.folder, DESK_FOLDER, '.gitattributes');
    if (!existsSync(attributes)) await writeFile(attributes, GIT_ATTRIBUTES);
  }
}

function recordFile({ folder, article }: DeskPlace): string {
  return path.join(folder, ...recordPathOf(article).split('/'));
}

/** A new file takes the old one's place by being renamed over it. */
function nodeFiles(): RecordFiles {
  return {
    async read(file) {
      try {
        return await readFile(file, 'utf8');
      } catch (error) {
        if ((error as { readonly code?: unknown }).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async replace(file, text) {
      const temporary = `${file}.${randomUUID()}.tmp`;
      await mkdir(path.dirname(file), { recursive: true });
      try {
        await writeFile(temporary, text);
        await rename(temporary, file);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
  };
}
