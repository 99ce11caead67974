// Runs the command line in the test's own process, with paper for a terminal.

import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { runProgram } from '../../src/cli/program';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

class Paper extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    // Late, so that a writer that does not wait would be found out.
    setImmediate(done);
  }
}

/** What the program wrote and ended with, given its words and its standard input. */
export async function copydesk(
  words: readonly string[],
  input: string | readonly Buffer[] = '',
): Promise<Run> {
  const stdout = new Paper({ highWaterMark: 64 });
  const stderr = new Paper();
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input);
  const code = await runProgram(words, { stdin, stdout, stderr });
  await Promise.all([stdout, stderr].map((paper) => once(paper.end(), 'finish')));
  return { code, out: stdout.text, errors: stderr.text };
}
