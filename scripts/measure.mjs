// `npm run measure`: scores the command line on data made by others, where that data lies beside this repository.
// The data may not be passed on, so it is no part of the project; without it this says so and ends well.
//   npm run measure                  every measure, on the development sets
//   npm run measure -- entities      only the measures whose name holds these words
//   LIMIT=100 npm run measure        a sample of each set
// COPYDESK_DATA names the folder that holds data/ and tools/score/ (by default ../shared).
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setUpDependencies } from './setup/dependencies.mjs';
import { projectFolder } from './setup/project.mjs';
import { run, runOrFail } from './setup/run.mjs';

const shared = resolve(projectFolder, process.env.COPYDESK_DATA ?? join('..', 'shared'));
const at = (path) => join(shared, 'data', path);

/** Development sets alone: what was held out is for the very end. */
const MEASURES = [
  {
    name: 'entities, world news',
    scorer: 'entities',
    options: [
      '--map',
      'worldwide9',
      '--data',
      at('ner/worldwide/dev.9class.iob2'),
      '--text',
      at('ner/worldwide/txt/dev'),
    ],
  },
  {
    name: 'entities, newswire of 1996',
    scorer: 'entities',
    options: ['--map', 'conll4', '--data', at('ner/cleanconll/dev.iob2')],
  },
  {
    name: 'attribution, newspapers',
    scorer: 'attribution',
    options: ['--data', at('quotes/polnear/dev.jsonl')],
  },
  {
    name: 'attribution, Wikinews',
    scorer: 'attribution',
    options: ['--data', at('quotes/gum/gum_attribution.jsonl'), '--genre', 'news'],
  },
  {
    name: 'check-worthiness, debates',
    scorer: 'checkworthiness',
    options: ['--data', at('claims/claimbuster/claimbuster_2class.jsonl')],
  },
  {
    name: 'check-worthiness, speeches',
    scorer: 'checkworthiness',
    options: ['--data', at('claims/policlaim/train.jsonl')],
  },
  {
    name: 'consistency, one change',
    scorer: 'consistency',
    options: ['--data', at('consistency/swaps/dev.jsonl'), '--clean'],
  },
  {
    name: "desk, an editor's queries (A1)",
    scorer: 'desk',
    options: ['--data', at('desk/A1'), '--ann', at('desk/A1.ann.jsonl')],
  },
  {
    name: "desk, an editor's queries (A2)",
    scorer: 'desk',
    options: ['--data', at('desk/A2'), '--ann', at('desk/A2.ann.jsonl')],
  },
  { name: 'anchoring', scorer: 'anchoring', options: ['--data', at('articles/wikinews/txt')] },
  { name: 'speed', scorer: 'speed', options: ['--data', at('articles/wikinews/txt')] },
];

await setUpDependencies();
await runOrFail(process.execPath, [join(projectFolder, 'scripts', 'build.mjs')], { cwd: projectFolder });

const words = process.argv.slice(2);
const limit = process.env.LIMIT ? ['--limit', process.env.LIMIT] : [];
const cli = ['--cli', `node ${join(projectFolder, 'dist', 'cli.js')}`];
let failures = 0;
for (const { name, scorer, options } of MEASURES) {
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  const program = join(shared, 'tools', 'score', `${scorer}.mjs`);
  const missing = [program, ...options.filter((option) => option.startsWith(shared))].find(
    (path) => !existsSync(path),
  );
  if (missing) {
    process.stdout.write(`${name.padEnd(32)} skipped: there is no ${missing}\n`);
    continue;
  }
  const begun = Date.now();
  const { code, output } = await run(process.execPath, [program, ...options, ...cli, ...limit], {
    timeout: 1_200_000,
  });
  const last = output.trim().split('\n').at(-1) ?? '';
  const figures = code === 0 ? last.replace(/^\S+: /, '') : `failed (${code}): ${last}`;
  if (code !== 0) failures += 1;
  process.stdout.write(`${name.padEnd(32)} ${figures}  (${((Date.now() - begun) / 1000).toFixed(0)} s)\n`);
}
process.exit(failures === 0 ? 0 : 1);
