// Reads the articles that learning goes by, as the rules see them: the desk's in numbered sentences with their annotations,
// and plain ones. COPYDESK_DATA names the folder that holds data/ (by default ../shared).
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recogniseEntities } from '../../out/src/entities/recognise.js';
import { readArticle } from '../../out/src/claims/reading.js';
import { shippedKnowledge } from '../../out/src/cli/shippedKnowledge.js';
import { findQuotations } from '../../out/src/quotes/attribute.js';
import { readText } from '../../out/src/text/read.js';
import { projectFolder } from '../setup/project.mjs';

/** The sets of annotated articles, each read by another editor. */
export const SETS = ['A1', 'A2'];

const data = resolve(projectFolder, process.env.COPYDESK_DATA ?? join('..', 'shared'), 'data');
const desk = join(data, 'desk');
const knowledge = shippedKnowledge();

/** Ends the program, saying so, where the data is not there. */
export function demandData() {
  if (existsSync(desk)) return;
  process.stdout.write(`Nothing was trained: there is no ${desk}.\n`);
  process.exit(0);
}

/** Every annotated article: its set, its reading, and its sentences with what the editor wrote of each. */
export function annotatedArticles() {
  return SETS.flatMap((set) =>
    readFileSync(join(desk, `${set}.ann.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => annotatedArticle(set, JSON.parse(line))),
  );
}

function annotatedArticle(set, annotation) {
  const { text, sentences } = numberedArticle(join(desk, set, `${annotation.id.split('/').at(-1)}.txt`));
  const reading = readingOf(text);
  const read = reading.sentences.flatMap((sentence) => {
    const middle = (sentence.start + sentence.end) / 2;
    const found = sentences.find(({ start, end }) => start <= middle && middle < end);
    if (found === undefined) return [];
    const queries = annotation.queries.filter(({ s }) => s === found.name);
    return [{ sentence, worth: annotation.sentences[found.name]?.cw, queries }];
  });
  return { set, reading, read };
}

/** The reading of a plain article of articles/wikinews. */
export function wikinewsArticle(name) {
  return readingOf(readFileSync(join(data, 'articles', 'wikinews', 'txt', name), 'utf8'));
}

function readingOf(text) {
  const article = readText(text, {});
  const entities = recogniseEntities(article, knowledge);
  return readArticle(article, entities, findQuotations(article, entities), knowledge);
}

/** The text of an article in numbered sentences ("[s3] …"), and where each stands in it. */
function numberedArticle(file) {
  let text = '';
  let gap = '';
  const sentences = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const numbered = /^\[(s\d+)\] ?(.*)$/.exec(line);
    if (line.trim() === '') gap = '\n\n';
    if (numbered === null) continue;
    if (text !== '') text += gap || ' ';
    sentences.push({ name: numbered[1], start: text.length, end: text.length + numbered[2].length });
    text += numbered[2];
    gap = '';
  }
  return { text: `${text}\n`, sentences };
}
