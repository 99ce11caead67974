// Reads the annotated folders that a shipped model may be trained on, and says how their labels are meant here.
//
// Every folder answers two questions: which types a label may stand for, and which types its unlabelled words may
// still be. The model is then trained on what is left open as well as on what is settled, so that a folder without
// nationalities does not teach that there are none.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { proseDocuments } from './prose.mjs';

const OTHER_TYPES = ['group', 'event', 'work', 'law', 'product'];
const COARSE = {
  PER: ['person'],
  ORG: ['organisation'],
  LOC: ['place'],
  MISC: [...OTHER_TYPES, null],
  DATE: [null],
};

/**
 * `labels`: the types that a label may stand for (null: no name). `unlabelled`: the types that other words may be.
 * Re3D is left out: its spans take in articles, adjectives and common nouns ("the Kurdish YPG"), and with it the model
 * lost 0.7 on world news. A document `counts` so many times.
 */
export const FOLDERS = [
  {
    name: 'wikinews_gold',
    labels: {
      person: ['person'],
      organisation: ['organisation'],
      place: ['place'],
      group: ['group'],
      event: ['event'],
      work: ['work'],
      law: ['law'],
      product: ['product'],
      other: [null, ...OTHER_TYPES],
    },
    unlabelled: [],
    wholeArticles: true,
    renamedCopies: 2,
    recasedCopy: true,
  },
  { name: 'wikigold', labels: COARSE, unlabelled: [] },
  { name: 'uner_ewt', labels: COARSE, unlabelled: OTHER_TYPES },
  { name: 'gum_open', labels: COARSE, unlabelled: OTHER_TYPES },
  {
    name: 'crossner_politics',
    labels: {
      politician: ['person'],
      person: ['person'],
      organisation: ['organisation'],
      politicalparty: ['organisation'],
      location: ['place'],
      country: ['place'],
      election: ['event'],
      event: ['event'],
      misc: [...OTHER_TYPES, null],
    },
    unlabelled: [],
  },
  {
    name: 'wnut17',
    labels: {
      person: ['person'],
      location: ['place'],
      group: ['organisation'],
      corporation: ['organisation'],
      product: ['product'],
      'creative-work': ['work'],
    },
    unlabelled: ['group', 'event', 'law'],
  },
  { name: 'broad_twitter', labels: COARSE, unlabelled: OTHER_TYPES },
  // Reports written for this project: business, courts, politics and sport of countries that the other folders hardly name.
  { name: 'prose', documents: proseDocuments, renamedCopies: 2, recasedCopy: true, counts: 2 },
];

/**
 * The documents of a folder, or of what this project wrote itself: {id, text, spans: [{start, end, types}], unlabelled}. Empty
 * where the folder is absent.
 */
export function documentsOf(data, folder) {
  if (folder.documents !== undefined) return folder.documents();
  const path = join(data, 'ner', folder.name);
  if (!existsSync(path)) return [];
  if (folder.wholeArticles === true) return wholeArticles(data, path, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.iob2'))
    .sort()
    .flatMap((file) => iobDocuments(readFileSync(join(path, file), 'utf8'), folder));
}

function wholeArticles(data, path, folder) {
  return readFileSync(join(path, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, file, spans } = JSON.parse(line);
      return {
        id,
        text: readFileSync(join(data, file), 'utf8'),
        spans: spans.map(({ start, end, type }) => ({ start, end, types: folder.labels[type] })),
        unlabelled: folder.unlabelled,
      };
    });
}

function iobDocuments(content, folder) {
  const documents = [];
  const named = content.includes('# doc = ');
  let open = null;
  let sentence = [];
  const close = () => {
    if (sentence.length === 0) return;
    if (open === null || !named) documents.push((open = { sentences: [] }));
    open.sentences.push(sentence);
    sentence = [];
  };
  for (const line of content.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (line.startsWith('# doc = ')) {
      close();
      documents.push((open = { sentences: [] }));
    } else if (line.trim() === '') close();
    else if (tab > 0)
      sentence.push({ word: line.slice(0, tab).split('\t')[0], tag: line.slice(tab + 1).trim() });
  }
  close();
  return documents
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ sentences }, index) => ({ id: `${folder.name}:${index}`, ...joined(sentences, folder) }));
}

/** The text of tokenised sentences, a line each, as it would be printed, with the spans of its labels. */
function joined(sentences, folder) {
  let text = '';
  const spans = [];
  for (const sentence of sentences) {
    if (text !== '') text += '\n';
    let open = null;
    let quoted = false;
    let glue = true;
    for (const [index, { word, tag }] of sentence.entries()) {
      const shown = BRACKETS[word] ?? word;
      if (word === '"') {
        if (!quoted && !glue) text += ' ';
        glue = !quoted;
        quoted = !quoted;
      } else {
        const after = sentence[index + 1]?.word ?? '';
        const hyphen = /^[-‐–]$/.test(word) && folder.name !== 'wikigold';
        const inside = hyphen && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(after);
        if (!glue && !inside && !NO_SPACE_BEFORE.test(word)) text += ' ';
        glue = inside || NO_SPACE_AFTER.test(word) || word === '/';
      }
      const start = text.length;
      text += shown;
      const [border, label] = tag === 'O' ? ['O'] : [tag.slice(0, 1), tag.slice(2)];
      if (label === undefined) open = null;
      else if (border === 'I' && open?.label === label) open.end = text.length;
      else spans.push((open = { start, end: text.length, label }));
    }
  }
  return {
    text,
    spans: spans.map(({ start, end, label }) => ({
      start,
      end,
      types: folder.labels[label] ?? [null, ...OTHER_TYPES],
    })),
    unlabelled: folder.unlabelled,
  };
}

const BRACKETS = { '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '``': '“', "''": '”' };
const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]}%”…/]+|['’](?:s|re|ve|ll|d|m|t)?|n['’]t)$/iu;
const NO_SPACE_AFTER = /^(?:[([{“$£€#@‘]|US\$)$/u;
