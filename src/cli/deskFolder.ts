// Finds the desk's folder above an article and reads what the desk has written down for all its articles.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { FACTS_FILE, readDeskFacts } from '../claims/facts/deskFacts';
import type { AnalyseOptions } from '../engine/analysis';
import { correctionsFor } from '../entities/corrections/correction';
import { CORRECTIONS_FILE, readCorrections } from '../entities/corrections/correctionFile';
import { DESK_FOLDER } from '../notes/place';
import { complain, type Terminal } from './terminal';

/** What of the engine's options comes from the desk's folder. */
export type DeskOptions = Pick<AnalyseOptions, 'facts' | 'corrections'>;

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
    const { corrections = [], ...others } = await options;
    const below = path.relative(root, path.resolve(article)).replaceAll(path.sep, '/');
    return { ...others, corrections: correctionsFor(corrections, below) };
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
    const facts = await this.#readFile(path.join(folder, FACTS_FILE), readDeskFacts);
    const names = await this.#readFile(path.join(folder, CORRECTIONS_FILE), readCorrections);
    return { ...(facts && { facts: facts.facts }), ...(names && { corrections: names.corrections }) };
  }

  /** What a file of the desk holds; undefined where there is none. What is wrong with it is said. */
  async #readFile<T extends { readonly problems: readonly string[] }>(
    file: string,
    read: (text: string) => T,
  ): Promise<T | undefined> {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'ENOENT') {
        await complain(this.#terminal, `${file} could not be read: ${(error as Error).message}`);
      }
      return undefined;
    }
    const found = read(text);
    for (const problem of found.problems) await complain(this.#terminal, `${file}: ${problem}`);
    return found;
  }
}

async function isFolder(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    return false;
  }
}
