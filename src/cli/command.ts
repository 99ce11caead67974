// What a command of the command line is. The program lists them; each lives in a file of its own.

import type { ExitCode, Terminal } from './terminal';

export interface CommandOption {
  readonly type: 'boolean' | 'string';
  /** What follows the option in the help: its values, or what it does. */
  readonly help: string;
}

export interface CommandInput {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

export interface Command {
  readonly name: string;
  /** The line of the help without the program's name: "check [--format …] FILE…". */
  readonly usage: string;
  /** What it does, in a few words. */
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Throws a UsageError when the input makes no sense. */
  run(input: CommandInput, terminal: Terminal): Promise<ExitCode>;
}
