// Runs the suite in test/host inside the extension host of a real VS Code:
//   node out/test/host/runner/main.js latest floor
// MOCHA_GREP=words runs the matching tests only; VERBOSE=1 prints what VS Code logs.
import { EventEmitter, once } from 'node:events';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Flavour, installation, projectFolder } from './installation';
import { exitOnSignals } from './server';
import { startWorkbench } from './workbench';

/** The tests' own limits end a slow test long before; this is for a host that hangs. */
const LONGEST_RUN = 240_000;

interface Report {
  readonly tests: number;
  readonly passes: number;
  readonly pending: number;
  readonly failures: number;
}

/** Prints what is appended to a file while it grows: the workbench would mix mocha's lines with its own log. */
function follow(file: string): () => void {
  const descriptor = openSync(file, 'a+');
  const buffer = Buffer.alloc(65_536);
  let position = 0;
  const print = () => {
    for (;;) {
      const length = readSync(descriptor, buffer, 0, buffer.length, position);
      if (length === 0) return;
      position += length;
      process.stdout.write(buffer.subarray(0, length));
    }
  };
  const timer = setInterval(print, 100);
  return () => {
    clearInterval(timer);
    print();
    closeSync(descriptor);
  };
}

/** Gives the exit code: 0 when at least one test ran and none failed. */
async function runIn(flavour: Flavour): Promise<number> {
  const temporary = mkdtempSync(join(tmpdir(), 'copydesk-tests-'));
  const report = join(temporary, 'report.json');
  const output = join(temporary, 'mocha.txt');
  // The tests may write into their workspace: a copy of the samples.
  const folder = join(temporary, 'samples');
  cpSync(join(projectFolder, 'samples'), folder, { recursive: true });
  const stopFollowing = follow(output);
  const log: string[] = [];
  const ends = new EventEmitter();
  const ended = once(ends, 'end') as Promise<[number]>;
  const limit = setTimeout(() => ends.emit('end', 124), LONGEST_RUN);
  const vsCode = installation(flavour);
  process.stdout.write(`\nTests inside VS Code ${vsCode.version} (${flavour})\n`);
  let workbench;
  try {
    workbench = await startWorkbench({
      installation: vsCode,
      folder,
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: join(projectFolder, 'out', 'test', 'host', 'index'),
      env: {
        COPYDESK_TEST_OUTPUT: output,
        COPYDESK_TEST_REPORT: report,
        MOCHA_GREP: process.env['MOCHA_GREP'] ?? '',
      },
      onExit: (code) => ends.emit('end', code),
      onLog: (line) => {
        log.push(line);
        if (process.env['VERBOSE']) process.stderr.write(`${line}\n`);
      },
    });
    let [code] = await ended;
    stopFollowing();
    const counted = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : undefined;
    // A host that was killed reports no error either: "nothing ran" must not look like success.
    if (code === 0 && !counted?.tests) code = 3;
    if (code !== 0 && (!counted || code === 124)) {
      const picture = join(projectFolder, 'screenshots', `host-${flavour}-failure.png`);
      mkdirSync(join(projectFolder, 'screenshots'), { recursive: true });
      await workbench.page.screenshot({ path: picture }).catch(() => undefined);
      process.stdout.write(
        `The tests did not end (${code}). Picture: ${picture}\n${log.slice(-40).join('\n')}\n${workbench.server.output().slice(-4000)}\n`,
      );
    }
    const outside = workbench.triedOutside();
    if (outside.length > 0) {
      process.stdout.write(`Something tried to reach: ${outside.join(' ')}\n`);
      code ||= 4;
    }
    const counts = counted
      ? `${counted.passes} passed, ${counted.failures} failed, ${counted.pending} skipped`
      : 'no report';
    process.stdout.write(`VS Code ${vsCode.version} (${flavour}): ${counts}\n`);
    return code;
  } finally {
    clearTimeout(limit);
    await workbench?.close();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function main(): Promise<void> {
  exitOnSignals();
  const flavours = process.argv.slice(2) as Flavour[];
  let worst = 0;
  for (const flavour of flavours.length > 0 ? flavours : (['latest'] as const)) {
    worst = Math.max(worst, await runIn(flavour));
  }
  process.exit(worst);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(2);
});
