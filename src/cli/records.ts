// The desk's record beside the articles, as the command line reads and writes it: the one place here that knows where it lies.

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nodeRecordFiles } from '../node/recordFiles';
import type { NoteEvent } from '../notes/note';
import { DESK_FOLDER, DESK_FOLDER_FILES, recordFolderOf } from '../notes/place';
import { RecordStore } from '../notes/store';

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
  readonly #store = new RecordStore(nodeRecordFiles);

  /** The events of an article's record and what could not be read of it; none where there is no record. */
  async read(
    place: DeskPlace,
  ): Promise<{ readonly events: readonly NoteEvent[]; readonly problems: readonly string[] }> {
    const { events, problems } = await this.#store.read(recordFolder(place));
    return { events, problems };
  }

  async add(place: DeskPlace, events: readonly NoteEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.#store.add(recordFolder(place), events);
    for (const [name, text] of Object.entries(DESK_FOLDER_FILES)) {
      const file = path.join(place.folder, DESK_FOLDER, name);
      if (!existsSync(file)) await writeFile(file, text);
    }
  }
}

function recordFolder({ folder, article }: DeskPlace): string {
  return path.join(folder, ...recordFolderOf(article).split('/'));
}
