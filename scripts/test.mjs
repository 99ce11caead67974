// `npm test`: everything that is checked before a change is taken, from a clean clone on, with one command.
// It sets up what is missing (this alone needs the network), then runs the steps below, two at a time.
//   npm test                     everything
//   npm test -- types unit       only these steps, and what they need
//   npm test -- --without e2e    everything but these steps
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setUpBrowser } from './setup/browser.mjs';
import { setUpDependencies } from './setup/dependencies.mjs';
import { projectFolder } from './setup/project.mjs';
import { run } from './setup/run.mjs';
import { setUpVsCode } from './setup/vscode.mjs';

const MINUTE = 60_000;
const QUIET = { CI: '1', NO_COLOR: '1' };
/** Steps that run at once: each VS Code keeps about one core busy. */
const LANES = 2;

const script = (name, timeout) => () =>
  run('npm', ['run', '--silent', name], { cwd: projectFolder, env: QUIET, timeout });
const node = (args, timeout) => () =>
  run(process.execPath, args, { cwd: projectFolder, env: QUIET, timeout });
const mocha = (timeout, ...args) =>
  node([join('node_modules', 'mocha', 'bin', 'mocha.js'), '--ui', 'tdd', ...args], timeout);
const setUp = (work) => () =>
  work().then(
    (said) => ({ code: 0, output: '', said: typeof said === 'string' ? said : `VS Code ${said.version}` }),
    (error) => ({ code: 1, output: error.message }),
  );

/** In the order in which they should begin. A step waits for those it needs and is not run when one of them failed. */
const STEPS = [
  { name: 'packages', needs: [], free: true, work: setUp(setUpDependencies) },
  { name: 'vscode-latest', needs: [], free: true, work: setUp(() => setUpVsCode('latest')) },
  { name: 'vscode-floor', needs: [], free: true, work: setUp(() => setUpVsCode('floor')) },
  { name: 'browser', needs: [], free: true, work: setUp(setUpBrowser) },
  { name: 'compile', needs: ['packages'], work: script('compile', 3 * MINUTE) },
  { name: 'package', needs: ['packages'], work: script('package', 3 * MINUTE) },
  {
    name: 'host-latest',
    needs: ['compile', 'package', 'vscode-latest', 'browser'],
    work: node(['out/test/host/runner/main.js', 'latest'], 6 * MINUTE),
  },
  {
    name: 'unit',
    needs: ['compile'],
    work: mocha(5 * MINUTE, 'out/test/**/*.test.js', '--ignore', 'out/test/{host,e2e,package}/**'),
  },
  {
    name: 'e2e',
    needs: ['compile', 'package', 'vscode-latest', 'browser'],
    work: mocha(10 * MINUTE, 'out/test/e2e/**/*.test.js'),
  },
  {
    name: 'host-floor',
    needs: ['compile', 'package', 'vscode-floor', 'browser'],
    work: node(['out/test/host/runner/main.js', 'floor'], 6 * MINUTE),
  },
  { name: 'vsix', needs: ['compile', 'package'], work: mocha(MINUTE, 'out/test/package/**/*.test.js') },
  { name: 'types', needs: ['packages'], work: script('types', 3 * MINUTE) },
  { name: 'lint', needs: ['packages'], work: script('lint', 3 * MINUTE) },
  { name: 'format', needs: ['packages'], work: script('format:check', MINUTE) },
];

/** The chosen steps and everything they need. */
function chosenSteps(words) {
  const dropped = words.includes('--without') ? words.slice(words.indexOf('--without') + 1) : [];
  const only = words.filter((word) => word !== '--without' && !dropped.includes(word));
  const unknown = [...only, ...dropped].filter((word) => !STEPS.some(({ name }) => name === word));
  if (unknown.length > 0) {
    process.stderr.write(
      `No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(' ')}\n`,
    );
    process.exit(2);
  }
  const chosen = new Set(
    only.length > 0 ? only : STEPS.map(({ name }) => name).filter((name) => !dropped.includes(name)),
  );
  // Needed steps stand before those that need them.
  for (const { name, needs } of STEPS.toReversed())
    if (chosen.has(name)) needs.forEach((need) => chosen.add(need));
  return { steps: STEPS.filter(({ name }) => chosen.has(name)), dropped };
}

/** The part of mocha's output that tells of failures; all of any other output. */
function failuresIn(output) {
  return /^ +\d+ failing/m.test(output) ? output.slice(endOfTests(output)) : output;
}

/** Where mocha's list of tests ends and its summary begins. */
function endOfTests(output) {
  const summary = output.search(/^ +\d+ passing/m);
  return summary < 0 ? output.length : summary;
}

/** What mocha counted in its output, and the tests that skipped themselves. */
function counts(output) {
  const sum = (word) =>
    [...output.matchAll(new RegExp(`^ +(\\d+) ${word}`, 'gm'))].reduce((n, m) => n + Number(m[1]), 0);
  return {
    passing: sum('passing'),
    failing: sum('failing'),
    // mocha marks a test that skipped itself with a dash; a difference in a failure's values is indented less.
    skipped: [...output.slice(0, endOfTests(output)).matchAll(/^ +- (.+)$/gm)].map(([, title]) => title),
  };
}

const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const { steps, dropped } = chosenSteps(process.argv.slice(2));
const results = new Map();
const waiting = [...steps];
let busy = 0;
// A test that was renamed must not run on from an earlier compilation.
rmSync(join(projectFolder, 'out'), { recursive: true, force: true });

async function take(step) {
  const begun = Date.now();
  const result = await step.work();
  results.set(step.name, { ...result, ...counts(result.output) });
  const { code, output, said, passing } = results.get(step.name);
  const words = said ?? (passing > 0 ? `${passing} tests` : '');
  process.stdout.write(
    `${code === 0 ? '✔' : '✘'} ${step.name.padEnd(14)} ${seconds(begun).padStart(8)}  ${words}\n`,
  );
  if (code !== 0) process.stdout.write(`\n${failuresIn(output).trim()}\n\n`);
}

/** Begins whatever can begin now; called again whenever a step has ended. */
function begin(done) {
  const isReady = (step) => step.needs.every((need) => results.has(need)) && (step.free || busy < LANES);
  for (let step = waiting.find(isReady); step; step = waiting.find(isReady)) {
    waiting.splice(waiting.indexOf(step), 1);
    const failed = step.needs.find((need) => results.get(need).code !== 0);
    if (failed) {
      results.set(step.name, { code: 1, passing: 0, failing: 0, skipped: [] });
      process.stdout.write(`✘ ${step.name.padEnd(14)}           not run, because ${failed} failed\n`);
      continue;
    }
    // Set-up waits for the network more than it computes.
    const weight = step.free ? 0 : 1;
    busy += weight;
    void take(step).finally(() => {
      busy -= weight;
      begin(done);
    });
  }
  if (results.size === steps.length) done();
}

await new Promise(begin);

const failed = steps.filter(({ name }) => results.get(name).code !== 0).map(({ name }) => name);
const passing = [...results.values()].reduce((sum, result) => sum + result.passing, 0);
for (const [name, { skipped }] of results) {
  for (const title of new Set(skipped)) process.stdout.write(`skipped in ${name}: ${title}\n`);
}
if (dropped.length > 0) process.stdout.write(`left out as asked: ${dropped.join(', ')}\n`);
// A step that fails without a count of its own (types, lint) is one failure.
const failures = steps.reduce((sum, { name }) => {
  const { code, failing } = results.get(name);
  return sum + (code === 0 ? 0 : Math.max(1, failing));
}, 0);
process.stdout.write(
  failed.length === 0
    ? `\nAll well, in ${seconds(started)}.\n`
    : `\nFailed: ${failed.join(', ')}, after ${seconds(started)}.\n`,
);
const skippedTests = [...results.values()].reduce((sum, { skipped }) => sum + skipped.length, 0);
process.stdout.write(
  `${passing} passed, ${failures} failed${skippedTests > 0 ? `, ${skippedTests} skipped` : ''}\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
