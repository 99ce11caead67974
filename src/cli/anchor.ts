// copydesk anchor: finds described places again in a changed text, one request a line; scripts and benchmarks use it.

import * as v from 'valibot';
import { findAnchors, type Anchor } from '../notes/anchor';
import { readForAnchors } from '../notes/anchorText';
import { describe } from '../notes/selector';
import type { Command } from './command';
import { linesOf } from './lines';
import { complain, print, UsageError, type ExitCode, type Terminal } from './terminal';

export const anchorCommand: Command = {
  name: 'anchor',
  usage: 'anchor --jsonl',
  summary: 'finds places of an old text again in a new one, as the record does after an edit',
  options: {
    jsonl: {
      type: 'boolean',
      help: 'read one {"id", "old", "new", "spans": [{"start", "end"}…]} a line, write one {"id", "anchors"} a line',
    },
  },
  async run({ values, positionals }, terminal) {
    if (values['jsonl'] !== true)
      throw new UsageError('anchor wants --jsonl and its requests on standard input.');
    if (positionals.length > 0) throw new UsageError('anchor reads standard input and takes no files.');
    return anchorLines(terminal);
  },
};

const WANTED = 'a line wants {"id": …, "old": "…", "new": "…", "spans": [{"start": 0, "end": 4}]}';
const offset = (name: string) =>
  v.pipe(
    v.number(`"${name}" must be a whole number`),
    v.integer(`"${name}" must be a whole number`),
    v.minValue(0, `"${name}" must not be below 0`),
  );
const REQUEST = v.looseObject({
  id: v.optional(v.unknown()),
  old: v.string('"old" must be a string'),
  new: v.string('"new" must be a string'),
  spans: v.array(
    v.looseObject({ start: offset('start'), end: offset('end') }, 'a span must be {"start", "end"}'),
    '"spans" must be a list',
  ),
});

async function anchorLines(terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  let number = 0;
  for await (const line of linesOf(terminal.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerTo(line);
    if ('problem' in answer) {
      code = 2;
      await complain(terminal, `line ${number}: ${answer.problem}`);
    } else {
      await print(terminal.stdout, answer.json);
    }
  }
  return code;
}

function answerTo(line: string): { readonly json: string } | { readonly problem: string } {
  let given: unknown;
  try {
    given = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch {
    return { problem: `This line is no JSON; ${WANTED}.` };
  }
  const request = v.safeParse(REQUEST, given);
  if (!request.success) return { problem: `${request.issues[0].message}; ${WANTED}.` };
  const { id, old, new: now, spans } = request.output;
  const outside = spans.findIndex(({ start, end }) => start > end || end > old.length);
  if (outside >= 0) return { problem: `Span ${outside + 1} lies outside "old", or ends before it starts.` };
  // Only the selectors go on from here: what is found is found without the old text.
  const selectors = spans.map((span) => describe(old, span));
  const anchors: readonly Anchor[] = findAnchors(selectors, readForAnchors(now));
  return { json: `${JSON.stringify({ id: id ?? null, anchors: anchors.map(plain) })}\n` };
}

/** The promised fields alone. */
function plain(anchor: Anchor): object {
  const confidence = Math.round(anchor.confidence * 1000) / 1000;
  return anchor.status === 'orphaned'
    ? { status: anchor.status, confidence }
    : { status: anchor.status, start: anchor.start, end: anchor.end, confidence };
}
