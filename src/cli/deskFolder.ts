// Finds the desk's folder above an article and reads what the desk has written down for all its articles.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { FACTS_FILE, readDeskFacts } from '../claims/facts/deskFacts';
import type { AnalyseOptions } from '../engine/analysis';
import { DESK_FOLDER } from '../notes/place';
import { complain, type Terminal } from './terminal';

/** What of the engine's options comes from the desk's folder. */
export type DeskOptions = Pick<AnalyseOptions, 'facts'>;

/** The desk's folders that articles lie under, each read once. */
export class DeskFolders {
  readonly #terminal: Terminal;
  readonly #folderOf = new Map<string, Promise<string | undefined>>();
  readonly #read = new Map<string, Promise<DeskOptions>>();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** The options for an article. Without a desk's folder above it there are none; what is broken is said once. */
  async optionsFor(article: string): Promise<DeskOptions> {
    const root = await this.rootOf(article);
    if (root === undefined) return {};
    let options = this.#read.get(root);
    if (options === undefined) {
      options = this.#readOptions(path.join(root, DESK_FOLDER));
      this.#read.set(root, options);
    }
    return options;
  }

  /** The nearest folder above the article that holds the desk's folder; undefined where there is none. */
  rootOf(article: string): Promise<string | undefined> {
    return this.#nearest(path.dirname(path.resolve(article)));
  }

  #nearest(folder: string): Promise<string | undefined> {
    let root = this.#folderOf.get(folder);
    if (root === undefined) {
      root = isFolder(path.join(folder, DESK_FOLDER)).then((found) => {
        if (found) return folder;
        const above = path.dirname(folder);
        return above === folder ? undefined : this.#nearest(above);
      });
      this.#folderOf.set(folder, root);
    }
    return root;
  }

  async #readOptions(folder: string): Promise<DeskOptions> {
    const file = path.join(folder, FACTS_FILE);
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'ENOENT') {
        await complain(this.#terminal, `${file} could not be read: ${(error as Error).message}`);
      }
      return {};
    }
    const { facts, problems } = readDeskFacts(text);
    for (const problem of problems) await complain(this.#terminal, `${file}: ${problem}`);
    return { facts };
  }
}

async function isFolder(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    return false;
  }
}
