// `npm run bench`: this engine and compromise, a well-known peer in JavaScript, side by side on the same articles in one
// run: speed, memory, and how well they find people, organisations and places. The data may not be passed on and lies
// beside this repository; without it this says so and ends well.
//   npm run bench                    development sets
//   LIMIT=20 npm run bench           so many documents of each
// COPYDESK_DATA names the folder that holds data/ and tools/score/ (by default ../shared).
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setUpDependencies } from './setup/dependencies.mjs';
import { projectFolder } from './setup/project.mjs';
import { runOrFail } from './setup/run.mjs';

const shared = resolve(projectFolder, process.env.COPYDESK_DATA ?? join('..', 'shared'));
const folder = join(projectFolder, 'out', 'bench');
const limit = Number(process.env.LIMIT ?? Infinity);

const TYPES = ['person', 'organisation', 'place'];

const SETS = [
  {
    name: 'world news',
    file: join(shared, 'data/ner/worldwide/dev.9class.iob2'),
    texts: join(shared, 'data/ner/worldwide/txt/dev'),
    types: { Person: 'person', Organization: 'organisation', Location: 'place', Facility: 'place' },
    splitHyphens: true,
  },
  {
    name: 'newswire of 1996',
    file: join(shared, 'data/ner/cleanconll/dev.iob2'),
    types: { PER: 'person', ORG: 'organisation', LOC: 'place' },
    splitHyphens: false,
  },
];
const reader = join(shared, 'tools/score/lib/iob.mjs');

const missing = [reader, ...SETS.map(({ file }) => file)].find((path) => !existsSync(path));
if (missing) {
  process.stdout.write(`Nothing was measured: there is no ${missing}\n`);
  process.exit(0);
}
await setUpDependencies();
mkdirSync(folder, { recursive: true });
const PEERS = ['engine', 'names', 'compromise'];
for (const peer of PEERS)
  await build({
    entryPoints: [join(projectFolder, 'scripts', 'bench', `${peer}.mjs`)],
    outfile: join(folder, `${peer}.cjs`),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });

const { readIob, entitiesOf, joinDocument, placeInOriginal } = await import(pathToFileURL(reader).href);
for (const set of SETS) {
  const documents = readIob(set.file, 1)
    .slice(0, limit)
    .map((document) => goldOf(document, set));
  const input = join(folder, 'texts.json');
  writeFileSync(input, JSON.stringify(documents.map(({ text }) => text)));
  const [ours, alone, peers] = [
    await measured('engine', input),
    await measured('names', input),
    await measured('compromise', input),
  ];
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const rows = [
    ['', 'Copydesk', 'compromise', 'ratio'],
    row('MB/s, whole analysis', megabytes / ours.seconds, megabytes / peers.seconds, 2),
    row('MB/s, names alone', megabytes / alone.seconds, megabytes / peers.seconds, 2),
    row('peak memory, MB', ours.memory, peers.memory, 0),
    ...[...TYPES, undefined].map((type) =>
      row(`F1, ${type ?? 'all three'}`, f1(documents, ours.names, type), f1(documents, peers.names, type), 1),
    ),
  ];
  process.stdout.write(`\n${set.name}: ${documents.length} documents, ${megabytes.toFixed(2)} MB\n`);
  for (const [name, ...cells] of rows)
    process.stdout.write(`  ${name.padEnd(22)}${cells.map((cell) => cell.padStart(12)).join('')}\n`);
}

function goldOf(document, { texts, types, splitHyphens }) {
  const file = texts && join(texts, `${document.name}.txt`);
  const original = file && existsSync(file) ? placeInOriginal(document, readFileSync(file, 'utf8')) : null;
  const { text, places } = original ?? joinDocument(document, splitHyphens, '\n');
  const gold = document.sentences.flatMap((sentence, index) =>
    entitiesOf(sentence).flatMap(({ first, last, label }) =>
      types[label] === undefined
        ? []
        : [{ start: places[index][first].start, end: places[index][last].end, type: types[label] }],
    ),
  );
  return { text, gold };
}

/** Runs a peer in a process of its own, so that each has its own peak memory. */
async function measured(peer, input) {
  const output = join(folder, `${peer}.json`);
  await runOrFail(
    process.execPath,
    [join(folder, `${peer}.cjs`), input, output, join(projectFolder, 'media')],
    {
      cwd: projectFolder,
    },
  );
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** Micro F1 in percent of exact spans and types, of one type or of all. */
function f1(documents, names, type) {
  let right = 0;
  let found = 0;
  let gold = 0;
  const keys = (spans) =>
    new Set(
      spans
        .filter((span) => (type === undefined ? TYPES.includes(span.type) : span.type === type))
        .map((span) => `${span.start} ${span.end} ${span.type}`),
    );
  documents.forEach((document, index) => {
    const expected = keys(document.gold);
    const actual = keys(names[index]);
    gold += expected.size;
    found += actual.size;
    right += [...actual].filter((key) => expected.has(key)).length;
  });
  return (200 * right) / (found + gold);
}

function row(name, ours, peers, digits) {
  return [name, ours.toFixed(digits), peers.toFixed(digits), `${(ours / peers).toFixed(2)}×`];
}
