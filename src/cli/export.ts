// copydesk export: the record of articles in the forms that desks exchange, archive and publish.

import { createWriteStream, existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { EXPORT_FORMS, type ExportContext, type JoinedForm, type SingleForm } from '../report/exports';
import type { RecordedArticle } from '../report/recorded';
import { exportedNames } from '../report/exportedNames';
import type { Command } from './command';
import { recordedArticles } from './recordedArticles';
import { shippedKnowledge } from './shippedKnowledge';
import { print, UsageError, type ExitCode, type Terminal } from './terminal';
import { VERSION } from './version';

const IDS = EXPORT_FORMS.map(({ id }) => id);

export const exportCommand: Command = {
  name: 'export',
  usage: `export --format ${IDS.join('|')} [--out PATH] FILE|FOLDER…`,
  summary:
    'the record of articles as a page, Word file, memo, spreadsheet or data, from the notes in their workspace',
  options: {
    format: { type: 'string', help: EXPORT_FORMS.map(({ id, title }) => `${id}: ${title}`).join('; ') },
    out: {
      type: 'string',
      help: 'the file, or for several articles the folder, to write; standard output without it',
    },
  },
  async run({ values, positionals }, terminal) {
    const form = EXPORT_FORMS.find(({ id }) => id === values['format']);
    if (form === undefined) {
      const given = values['format'] === undefined ? 'missing' : `not "${String(values['format'])}"`;
      throw new UsageError(`--format is one of ${IDS.join(', ')}; it is ${given}.`);
    }
    if (positionals.length === 0) throw new UsageError('export wants at least one file or folder.');
    const out = values['out'] as string | undefined;
    const context: ExportContext = {
      version: VERSION,
      now: new Date(),
      writeWordFile: async (...given) => (await import('../report/wordFile.js')).writeWordFile(...given),
    };
    return form.kind === 'joined'
      ? exportJoined(form, context, positionals, out, terminal)
      : exportSingles(form, context, positionals, out, terminal);
  },
};

async function exportJoined(
  form: JoinedForm,
  context: ExportContext,
  names: readonly string[],
  out: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const file = out === undefined || !isFolder(out) ? out : path.join(out, `copydesk${form.ending}`);
  const joined = form.begin(context);
  const unread: { path: string; problems: string[] }[] = [];
  await writingTo(file, terminal.stdout, async (stream) => {
    await print(stream, joined.start);
    for await (const article of recordedArticles(names, shippedKnowledge(), terminal)) {
      if ('problem' in article) unread.push({ path: article.path, problems: [article.problem] });
      else await print(stream, joined.article(article));
    }
    await print(stream, joined.end(unread));
  });
  return unread.length > 0 ? 2 : 0;
}

/** Gives a stream to write to: a new file that takes the old one's place when all is written, or standard output. */
async function writingTo(
  file: string | undefined,
  stdout: Writable,
  write: (stream: Writable) => Promise<void>,
): Promise<void> {
  if (file === undefined) return write(stdout);
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  const stream = createWriteStream(temporary);
  try {
    await once(stream, 'open');
    await write(stream);
    stream.end();
    await once(stream, 'close');
    await rename(temporary, file);
  } catch (error) {
    stream.destroy();
    await rm(temporary, { force: true });
    throw error;
  }
}

async function exportSingles(
  form: SingleForm,
  context: ExportContext,
  names: readonly string[],
  out: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const isOne = names.length === 1 && !isFolder(names[0] ?? '');
  if (out === undefined && !isOne) {
    throw new UsageError('Several articles want --out FOLDER: each gets a file of its own.');
  }
  const intoFolder = out !== undefined && (!isOne || isFolder(out) || /[\\/]$/.test(out));
  if (intoFolder && existsSync(out) && !isFolder(out)) {
    throw new UsageError(`--out ${out} is a file; several articles want a folder.`);
  }
  const nameOf = exportedNames();
  let code: ExitCode = 0;
  for await (const article of recordedArticles(names, shippedKnowledge(), terminal)) {
    if ('problem' in article) code = 2;
    else if (out === undefined) await printMain(form, context, article, terminal);
    else {
      const stem = intoFolder
        ? path.join(out, ...nameOf(article.sheet.article).split('/'))
        : path.join(path.dirname(out), path.basename(out, path.extname(out)));
      await writeFiles(form, context, article, stem, intoFolder ? undefined : out);
    }
  }
  if (out !== undefined) {
    for (const [name, content] of Object.entries(form.beside ?? {})) {
      await writeFile(path.join(intoFolder ? out : path.dirname(out), name), content());
    }
  }
  return code;
}

async function printMain(
  form: SingleForm,
  context: ExportContext,
  article: RecordedArticle,
  { stdout }: Terminal,
): Promise<void> {
  const [main] = await form.write(article, context);
  if (main !== undefined) await print(stdout, main.content);
}

/** The main file goes to `main` where the user has named it, everything else beside it. An article is never written over. */
async function writeFiles(
  form: SingleForm,
  context: ExportContext,
  article: RecordedArticle & { readonly path: string },
  stem: string,
  main: string | undefined,
): Promise<void> {
  await mkdir(path.dirname(path.resolve(stem)), { recursive: true });
  for (const [index, { ending, content }] of (await form.write(article, context)).entries()) {
    const file = index === 0 && main !== undefined ? main : stem + ending;
    if (path.resolve(file) === path.resolve(article.path)) {
      if (index > 0) continue;
      throw new UsageError(`--out ${file} is the article itself.`);
    }
    await writeFile(file, content);
  }
}

function isFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}
