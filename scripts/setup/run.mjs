// Runs one program to its end and keeps what it printed. Everything it starts ends with this process.
import { spawn } from 'node:child_process';

const running = new Set();

/** Ends a program together with everything it started: each is run as the leader of its own process group. */
function endGroup(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

process.once('exit', () => running.forEach(endGroup));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.once(signal, () => process.exit(code));
}

/**
 * Runs a program and resolves with its exit code and its output; it never rejects.
 * `timeout` is in milliseconds: past it the program and its children are killed and the code is 124.
 * With `show` the output is passed on at once as well as kept.
 */
export function run(command, args, { cwd, env, timeout = 600_000, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      // npm and npx are command files there, which only a shell can start.
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    });
    running.add(child);
    let output = '';
    let late = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    const limit = setTimeout(() => {
      late = true;
      endGroup(child);
    }, timeout);
    const end = (code) => {
      clearTimeout(limit);
      running.delete(child);
      if (late) output += `\nNo end after ${timeout / 1000} s: stopped.\n`;
      resolve({ code: late ? 124 : code, output });
    };
    child.once('error', (error) => {
      output += `${command}: ${error.message}\n`;
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

/** As `run`, but rejects with the program's output when it fails. */
export async function runOrFail(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (${code})\n${output.trim()}`);
  return output;
}
