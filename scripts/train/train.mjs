// `npm run train`: makes media/names.gazetteer and media/names.model anew, the same bytes from the same data, and says
// how well they do. It takes about five minutes, most of them for the word clusters and the five models whose mean ships.
//   npm run train                            everything
//   npm run train -- --rounds=2 --seeds=1    a quick look; writes to out/ and leaves media/ alone
//   npm run train -- --without=wikigold      a model without a folder (or sports); writes to out/
//   npm run train -- --blind=clusters        a model without clusters, gazetteer or article; writes to out/
// COPYDESK_DATA names the folder that holds data/ (by default ../shared).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../setup/project.mjs';
import { runOrFail } from '../setup/run.mjs';

const ROUNDS = 6;
const SEEDS = 5;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: String(ROUNDS) },
    seeds: { type: 'string', default: String(SEEDS) },
    without: { type: 'string', multiple: true, default: [] },
    blind: { type: 'string', multiple: true, default: [] },
  },
});
const data = resolve(projectFolder, process.env.COPYDESK_DATA ?? join('..', 'shared'), 'data');
if (!existsSync(join(data, 'ner'))) {
  process.stdout.write(`Nothing was trained: there is no ${join(data, 'ner')}.\n`);
  process.exit(0);
}
const trainFolder = join(projectFolder, 'scripts', 'train');
if (!existsSync(join(trainFolder, 'node_modules')))
  await runOrFail('npm', ['ci', '--ignore-scripts'], { cwd: trainFolder });

const { buildGazetteer, buildModel } = await import('./build.mjs');
const isQuick =
  Number(options.rounds) !== ROUNDS ||
  Number(options.seeds) !== SEEDS ||
  options.without.length + options.blind.length > 0;
const target = join(projectFolder, isQuick ? 'out' : 'media');
const log = (line) => process.stdout.write(`${line}\n`);

const gazetteerFile = join(target, 'names.gazetteer');
const gazetteerBytes = isQuick
  ? readFileSync(join(projectFolder, 'media', 'names.gazetteer'))
  : buildGazetteer(data, trainFolder, log);
writeFileSync(gazetteerFile, gazetteerBytes);
const modelBytes = buildModel(data, trainFolder, gazetteerBytes, {
  rounds: Number(options.rounds),
  seeds: Number(options.seeds),
  without: options.without,
  blind: options.blind,
  log,
});
writeFileSync(join(target, 'names.model'), modelBytes);
log(`${target}: names.gazetteer ${gazetteerBytes.length} bytes, names.model ${modelBytes.length} bytes`);
