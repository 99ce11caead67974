// copydesk analyse: the whole analysis as JSON, of files or of a stream of articles.

import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import * as v from 'valibot';
import { analyse } from '../engine/engine';
import type { AnalyseOptions, Analysis } from '../engine/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { decodeText } from '../text/decode';
import { readArticles } from './articles';
import type { Command } from './command';
import { DeskFolders } from './deskFolder';
import { linesOf } from './lines';
import { shippedKnowledge } from './shippedKnowledge';
import { complain, print, UsageError, type ExitCode, type Terminal } from './terminal';

export const analyseCommand: Command = {
  name: 'analyse',
  usage: 'analyse [--jsonl] [--published YYYY-MM-DD] [FILE…]',
  summary: 'the whole analysis as JSON, of files, of standard input, or of one article a line',
  options: {
    jsonl: {
      type: 'boolean',
      help: 'read one {"id", "text", "published"?, "markup"?} a line, write one analysis a line',
    },
    published: { type: 'string', help: 'the publication date of the articles, where they do not give it' },
  },
  async run({ values, positionals }, terminal) {
    const published = values['published'] as string | undefined;
    if (published !== undefined && !v.safeParse(PUBLISHED, published).success) {
      throw new UsageError(`--published wants a date as YYYY-MM-DD, not "${published}".`);
    }
    const knowledge = shippedKnowledge();
    if (values['jsonl'] === true) return analyseLines(positionals, knowledge, published, terminal);
    if (positionals.length === 0) return analyseInput(knowledge, published, terminal);
    return analyseFiles(positionals, knowledge, published, terminal);
  },
};

const PUBLISHED = v.pipe(v.string(), v.isoDate());
const REQUEST = v.looseObject({
  id: v.optional(v.unknown()),
  text: v.string('"text" must be a string'),
  published: v.nullish(
    v.pipe(
      v.string('"published" must be a date as YYYY-MM-DD'),
      v.transform((date) => date.slice(0, 10)),
      v.isoDate('"published" must be a date as YYYY-MM-DD'),
    ),
  ),
  markup: v.optional(v.picklist(['plain', 'markdown'], '"markup" must be "plain" or "markdown"')),
});

async function analyseLines(
  files: readonly string[],
  knowledge: Knowledge,
  published: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const sources: readonly (readonly [name: string, stream: Readable])[] =
    files.length === 0
      ? [['', terminal.stdin]]
      : files.map((file) => [`${file}, `, file === '-' ? terminal.stdin : createReadStream(file)]);
  for (const [name, stream] of sources) {
    let number = 0;
    try {
      for await (const line of linesOf(stream)) {
        number += 1;
        if (line.trim() === '') continue;
        const answer = answerTo(line, knowledge, published);
        if ('problem' in answer) {
          code = 2;
          await complain(terminal, `${name}line ${number}: ${answer.problem}`);
        } else {
          await print(terminal.stdout, answer.json);
        }
      }
    } catch (error) {
      code = 2;
      await complain(
        terminal,
        `${name}line ${number + 1}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return code;
}

function answerTo(
  line: string,
  knowledge: Knowledge,
  published: string | undefined,
): { readonly json: string } | { readonly problem: string } {
  let given: unknown;
  try {
    given = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch {
    return { problem: 'This line is no JSON; it wants {"id": …, "text": "…"}.' };
  }
  const request = v.safeParse(REQUEST, given);
  if (!request.success) {
    return { problem: `${request.issues[0].message}; a line wants {"id": …, "text": "…"}.` };
  }
  const { id, text, markup } = request.output;
  const analysis = analyseSafely(text, knowledge, optionsOf(request.output.published ?? published, markup));
  return 'problem' in analysis
    ? analysis
    : { json: `${JSON.stringify({ id: id ?? null, ...analysis.analysis })}\n` };
}

async function analyseInput(
  knowledge: Knowledge,
  published: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const chunks: Buffer[] = [];
  for await (const chunk of terminal.stdin) chunks.push(Buffer.from(chunk as Buffer | string));
  const decoded = decodeText(Buffer.concat(chunks));
  if (decoded.kind === 'unreadable') {
    await complain(terminal, `standard input: ${decoded.reason}`);
    return 2;
  }
  return printAnalysis('-', decoded.text, decoded.note, knowledge, optionsOf(published, undefined), terminal);
}

async function analyseFiles(
  names: readonly string[],
  knowledge: Knowledge,
  published: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const desks = new DeskFolders(terminal);
  for await (const file of readArticles(names)) {
    if ('problem' in file) {
      await complain(terminal, `${file.path}: ${file.problem}`);
      code = 2;
      continue;
    }
    const options = { ...optionsOf(published, file.markup), ...(await desks.optionsFor(file.path)) };
    const one = await printAnalysis(file.path, file.text, file.note, knowledge, options, terminal);
    if (one !== 0) code = one;
  }
  return code;
}

async function printAnalysis(
  id: string,
  text: string,
  note: string | null,
  knowledge: Knowledge,
  options: AnalyseOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const result = analyseSafely(text, knowledge, options);
  if ('problem' in result) {
    await complain(terminal, `${id}: ${result.problem}`);
    return 2;
  }
  const { analysis } = result;
  const problems = note === null ? analysis.problems : [note, ...analysis.problems];
  await print(terminal.stdout, `${JSON.stringify({ id, ...analysis, problems })}\n`);
  return 0;
}

function optionsOf(published: string | undefined, markup: AnalyseOptions['markup']): AnalyseOptions {
  return { ...(published === undefined ? {} : { published }), ...(markup === undefined ? {} : { markup }) };
}

/** The engine never fails; should it do so all the same, one article must not take the others with it. */
function analyseSafely(
  text: string,
  knowledge: Knowledge,
  options: AnalyseOptions,
): { readonly analysis: Analysis } | { readonly problem: string } {
  try {
    return { analysis: analyse(text, knowledge, options) };
  } catch (error) {
    return {
      problem: `The analysis failed, which is a fault of Copydesk: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
