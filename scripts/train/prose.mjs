// Reads the reports that were written for this project, with their names marked in brackets: "[p Ida Holm] left [l Oslo]."
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'prose');

const TYPES = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  g: 'group',
  e: 'event',
  w: 'work',
  a: 'law',
  r: 'product',
};

/** A name may hold one pair of brackets: "[o Accra [dot] Alt]". */
const MARK = /\[([poglewar]) ((?:[^[\]]|\[[^[\]]*\])+)\]/g;

/** One document a line: {id, text, spans: [{start, end, types}], unlabelled}. Lines with # are notes. */
export function proseDocuments() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line, index) => ({ id: `prose:${file}:${index}`, ...unmarked(line), unlabelled: [] })),
    );
}

function unmarked(line) {
  let text = '';
  const spans = [];
  let at = 0;
  for (const mark of line.matchAll(MARK)) {
    const [whole, type, words] = mark;
    text += line.slice(at, mark.index);
    spans.push({ start: text.length, end: text.length + words.length, types: [TYPES[type]] });
    text += words;
    at = mark.index + whole.length;
  }
  text += line.slice(at);
  if (/\[\w /.test(text)) throw new Error(`A mark of no known type: ${text}`);
  return { text, spans };
}
