// The article files that the user names on the command line, one at a time.

import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Markup } from '../text/article';
import { decodeText, reasonOfSize } from '../text/decode';

/** Files of a folder that are articles; a file that is named itself is read whatever its name. */
const ARTICLE_FILES: Readonly<Record<string, Markup>> = {
  '.txt': 'plain',
  '.text': 'plain',
  '.md': 'markdown',
  '.markdown': 'markdown',
};
const NOT_ARTICLES = new Set(['node_modules', 'bower_components', '__pycache__']);

export interface ArticleFile {
  /** As the user would type it, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly markup: Markup;
  readonly note: string | null;
}
export interface UnreadFile {
  readonly path: string;
  readonly problem: string;
}

/** Reads the files, and the articles of the folders, in the order given; within folders by name. */
export async function* readArticles(names: readonly string[]): AsyncIterable<ArticleFile | UnreadFile> {
  for (const name of names) yield* readNamed(name, true);
}

/** The markup that a file's name tells. */
export function markupOf(file: string): Markup {
  return ARTICLE_FILES[path.extname(file).toLowerCase()] ?? 'plain';
}

async function* readNamed(name: string, named: boolean): AsyncIterable<ArticleFile | UnreadFile> {
  const shown = name.replaceAll(path.sep, '/');
  try {
    const found = await stat(name);
    if (found.isDirectory()) {
      let articles = 0;
      for await (const file of articlesIn(name)) {
        articles += 1;
        yield* readNamed(file, false);
      }
      if (named && articles === 0) {
        yield { path: shown, problem: 'There is no article (.txt, .md) in this folder.' };
      }
      return;
    }
    if (!found.isFile()) {
      yield { path: shown, problem: 'This is neither a file nor a folder.' };
      return;
    }
    const tooLarge = reasonOfSize(found.size);
    const decoded =
      tooLarge === undefined
        ? decodeText(await readFile(name))
        : { kind: 'unreadable' as const, reason: tooLarge };
    if (decoded.kind === 'unreadable') yield { path: shown, problem: decoded.reason };
    else yield { path: shown, text: decoded.text, markup: markupOf(name), note: decoded.note };
  } catch (error) {
    yield { path: shown, problem: reasonOf(error) };
  }
}

/** The article files below a folder, without hidden ones. Links to folders are not followed, so that none goes round. */
async function* articlesIn(folder: string): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!NOT_ARTICLES.has(entry.name)) yield* articlesIn(file);
    } else if (path.extname(entry.name).toLowerCase() in ARTICLE_FILES) {
      yield file;
    }
  }
}

function reasonOf(error: unknown): string {
  const code = (error as { readonly code?: unknown }).code;
  if (code === 'ENOENT') return 'There is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'You may not read this file or folder.';
  return `It could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
