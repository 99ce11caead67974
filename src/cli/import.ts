// copydesk import: takes what others have said of articles into the record. Importing a file twice adds nothing.

import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import { formatOfFile, IMPORT_FORMATS, type ImportFormat } from '../notes/formats/formats';
import type { ImportFile, Importer } from '../notes/formats/imported';
import { previewImport, type ImportPreview } from '../notes/formats/preview';
import { escapeTerminal } from '../report/escape';
import { decodeText, LARGEST_FILE } from '../text/decode';
import type { Command } from './command';
import { DeskFiles, deskPlaceOf } from './records';
import { complain, print, UsageError, type ExitCode, type Terminal } from './terminal';

const IDS = IMPORT_FORMATS.map(({ id }) => id);

export const importCommand: Command = {
  name: 'import',
  usage: `import [--format ${IDS.join('|')}] [--article PATH] [--into FOLDER] [--by NAME] [--dry-run] FILE…`,
  summary: 'takes decisions and comments of others into the record; what it holds already is not added again',
  options: {
    format: { type: 'string', help: `${IDS.join(', ')}; without it, what the file’s ending tells` },
    article: {
      type: 'string',
      help: 'the article that the files are about, where they do not say or say otherwise',
    },
    into: { type: 'string', help: 'the folder that holds the articles; the current one without it' },
    by: { type: 'string', help: 'who said it, where the files do not say; you without it' },
    'dry-run': { type: 'boolean', help: 'only say what would be added' },
  },
  async run({ values, positionals }, terminal) {
    const format = IMPORT_FORMATS.find(({ id }) => id === values['format']);
    if (values['format'] !== undefined && format === undefined) {
      throw new UsageError(`--format is one of ${IDS.join(', ')}, not "${String(values['format'])}".`);
    }
    if (positionals.length === 0) throw new UsageError('import wants at least one file.');
    const importing: Importing = {
      folder: path.resolve((values['into'] as string | undefined) ?? '.'),
      article: values['article'] as string | undefined,
      isDry: values['dry-run'] === true,
      importer: {
        by: (values['by'] as string | undefined) ?? userInfo().username,
        at: new Date().toISOString(),
      },
      terminal,
    };
    let code: ExitCode = 0;
    for (const file of positionals) if (!(await importFile(file, format, importing))) code = 2;
    return code;
  },
};

interface Importing {
  readonly folder: string;
  readonly article: string | undefined;
  readonly isDry: boolean;
  readonly importer: Importer;
  readonly terminal: Terminal;
}

/** False when something of the file could not be taken over. */
async function importFile(
  file: string,
  given: ImportFormat | undefined,
  importing: Importing,
): Promise<boolean> {
  const { terminal } = importing;
  const format = given ?? formatOfFile(file);
  if (format === undefined) {
    throw new UsageError(`The name of ${file} does not tell its format; say it with --format.`);
  }
  const source = await readText(file);
  if ('problem' in source) {
    await complain(terminal, `${file}: ${source.problem}`);
    return false;
  }
  const opened = format.open(source.text);
  for (const problem of opened.problems) await complain(terminal, `${file}: ${problem}`);
  let isWhole = opened.problems.length === 0;
  for (const named of opened.articles) {
    isWhole = (await importArticle(file, opened, named, importing)) && isWhole;
  }
  return isWhole;
}

async function importArticle(
  file: string,
  opened: ImportFile,
  named: string | null,
  { folder, article, isDry, importer, terminal }: Importing,
): Promise<boolean> {
  const fail = async (problem: string): Promise<boolean> => {
    await complain(terminal, `${file}: ${problem}`);
    return false;
  };
  const target = article === undefined ? targetOf(file, named, folder) : path.resolve(folder, article);
  if (target === undefined)
    return fail('The file does not say which article it is about; name it with --article.');
  // A file from outside must not reach beyond the folder of the articles.
  const inside = path.relative(folder, target);
  if (inside.startsWith('..') || path.isAbsolute(inside)) {
    return fail(`The article ${named ?? target} does not lie in ${folder}.`);
  }
  const text = await readText(target);
  if ('problem' in text) return fail(`The article ${inside}: ${text.problem}`);
  const { events, problems } = opened.read(named, text.text, importer);
  for (const problem of problems) await complain(terminal, `${file}: ${problem}`);
  const place = deskPlaceOf(target, folder);
  const desk = new DeskFiles();
  const preview = previewImport((await desk.read(place)).events, events, text.text);
  if (!isDry) await desk.add(place, preview.fresh);
  await print(terminal.stdout, `${escapeTerminal(place.article)}: ${summaryOf(preview, isDry)}\n`);
  return problems.length === 0;
}

/** brat's notes lie beside their text; everything else names its article. */
function targetOf(file: string, named: string | null, folder: string): string | undefined {
  if (named !== null) return path.resolve(folder, named);
  if (!file.toLowerCase().endsWith('.ann')) return undefined;
  const text = path.resolve(file.replace(/\.ann$/i, '.txt'));
  return path.relative(folder, text).startsWith('..') ? path.resolve(folder, path.basename(text)) : text;
}

function summaryOf({ fresh, known, places }: ImportPreview, isDry: boolean): string {
  const added = isDry ? `${fresh.length} would be added` : `${fresh.length} added`;
  const lost = [
    ...(places.changed > 0 ? [`${places.changed} on words that have changed`] : []),
    ...(places.orphaned > 0 ? [`${places.orphaned} on words that are gone`] : []),
  ];
  return [added, `${known} known already`, ...lost].join(', ');
}

async function readText(file: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return { problem: 'This is no file.' };
    // An archive of a whole year may be larger than any article.
    if (found.size > LARGEST_FILE) return { text: await readFile(file, 'utf8') };
    const decoded = decodeText(await readFile(file));
    return decoded.kind === 'unreadable' ? { problem: decoded.reason } : { text: decoded.text };
  } catch (error) {
    const isMissing = (error as { readonly code?: unknown }).code === 'ENOENT';
    return { problem: isMissing ? 'There is no such file.' : `It could not be read: ${String(error)}` };
  }
}
