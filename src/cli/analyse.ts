// copydesk analyse: the whole analysis as JSON, of files or of a stream of articles.

import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import * as v from 'valibot';
import { analyseAll, type GivenText } from '../engine/engine';
import type { AnalyseOptions, Analysis } from '../engine/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { decodeText } from '../text/decode';
import { readArticles } from './articles';
import type { Command } from './command';
import { DeskFolders } from './deskFolder';
import { batchesOf } from './lines';
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
      for await (const lines of batchesOf(stream)) {
        // What came together is answered together: a write for each line costs more than many an analysis.
        const answers = answersTo(lines, knowledge, published);
        await print(terminal.stdout, answers.map((answer) => ('json' in answer ? answer.json : '')).join(''));
        for (const answer of answers) {
          number += 1;
          if (!('problem' in answer)) continue;
          code = 2;
          await complain(terminal, `${name}line ${number}: ${answer.problem}`);
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

type Request = v.InferOutput<typeof REQUEST>;

/** What a line is answered with: its analysis, nothing for an empty line, or what is wrong with it. */
type Answer = { readonly json: string } | { readonly problem: string };

/** The answers to lines that came together, in their order. */
function answersTo(
  lines: readonly string[],
  knowledge: Knowledge,
  published: string | undefined,
): readonly Answer[] {
  const answers: Answer[] = lines.map(() => ({ json: '' }));
  const asked: { readonly at: number; readonly id: unknown; readonly given: GivenText }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = requestOf(line);
    if ('problem' in read) {
      answers[at] = read;
      continue;
    }
    const { id, text, markup, published: own } = read.request;
    asked.push({ at, id, given: { text, ...optionsOf(own ?? published, markup) } });
  }
  const results = analyseSafely(
    asked.map(({ given }) => given),
    knowledge,
  );
  for (const [index, { at, id }] of asked.entries()) {
    const result = results[index] as Analysed;
    answers[at] =
      'problem' in result ? result : { json: `${JSON.stringify({ id: id ?? null, ...result.analysis })}\n` };
  }
  return answers;
}

function requestOf(line: string): { readonly request: Request } | { readonly problem: string } {
  let given: unknown;
  try {
    given = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch {
    return { problem: 'This line is no JSON; it wants {"id": …, "text": "…"}.' };
  }
  const read = v.safeParse(REQUEST, given);
  return read.success
    ? { request: read.output }
    : { problem: `${read.issues[0].message}; a line wants {"id": …, "text": "…"}.` };
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
  const [result] = analyseSafely([{ text }], knowledge, options) as [Analysed];
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

type Analysed = { readonly analysis: Analysis } | { readonly problem: string };

/** The engine never fails; should it do so all the same, one article must not take the others with it. */
function analyseSafely(
  texts: readonly GivenText[],
  knowledge: Knowledge,
  options: AnalyseOptions = {},
): readonly Analysed[] {
  try {
    return analyseAll(texts, knowledge, options).map((analysis) => ({ analysis }));
  } catch (error) {
    if (texts.length > 1) return texts.flatMap((one) => analyseSafely([one], knowledge, options));
    return [
      {
        problem: `The analysis failed, which is a fault of Copydesk: ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  }
}
