// The command line's door: finds the command, reads its options, and turns what goes wrong into one clear message.

import { parseArgs } from 'node:util';
import { analyseCommand } from './analyse';
import { anchorCommand } from './anchor';
import { checkCommand } from './check';
import type { Command } from './command';
import { exportCommand } from './export';
import { gateCommand } from './gate';
import { importCommand } from './import';
import { complain, print, UsageError, type ExitCode, type Terminal } from './terminal';
import { VERSION } from './version';

/** Every command, in the order of the help. A new one adds its file and a line here. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  analyseCommand,
  anchorCommand,
  exportCommand,
  importCommand,
  gateCommand,
];

/** Runs the program with the words after its name. Never throws; what went wrong is on stderr, and the code is 2. */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const [name, ...rest] = words;
    if (name === '--version' || name === '-v') {
      await print(terminal.stdout, `${VERSION}\n`);
      return 0;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const asked = COMMANDS.find((command) => command.name === rest[0]);
      await print(name === undefined ? terminal.stderr : terminal.stdout, asked ? helpOf(asked) : help());
      return name === undefined ? 2 : 0;
    }
    const command = COMMANDS.find((known) => known.name === name);
    if (command === undefined) {
      throw new UsageError(
        name.startsWith('-') ? `There is no option "${name}".` : `There is no command "${name}".`,
      );
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      await print(terminal.stdout, helpOf(command));
      return 0;
    }
    return await command.run(readOptions(command, rest), terminal);
  } catch (error) {
    // The reader of the output has gone ("copydesk check … | head"): nothing is wrong.
    if ((error as { readonly code?: unknown }).code === 'EPIPE') return 0;
    const message = error instanceof Error ? error.message : String(error);
    await complain(terminal, error instanceof UsageError ? `${message} Try "copydesk --help".` : message);
    return 2;
  }
}

function readOptions(command: Command, words: readonly string[]): Parameters<Command['run']>[0] {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type }] as const),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values, positionals };
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s|$/);
    throw new UsageError(`${sentence ?? 'The options make no sense'}.`);
  }
}

function help(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return `copydesk ${VERSION}: marks names and questionable claims in articles. Nothing leaves your machine.

Usage: copydesk COMMAND [options] …

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

  copydesk COMMAND --help   the options of a command
  copydesk --version        the version
`;
}

function helpOf(command: Command): string {
  const names = Object.keys(command.options);
  const width = Math.max(0, ...names.map((name) => name.length));
  const options = names.map((name) => `  --${name.padEnd(width)}  ${command.options[name]?.help ?? ''}`);
  return `Usage: copydesk ${command.usage}\n\n${command.summary}\n${options.length > 0 ? `\n${options.join('\n')}\n` : ''}`;
}
