// The command line. (First version: `analyse --jsonl` alone; the text work completes it.)

import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from './engine/engine';
import { KNOWLEDGE_FILES, loadKnowledge } from './knowledge/knowledge';

const files = Object.fromEntries(
  KNOWLEDGE_FILES.map((name) => [name, readFileSync(join(__dirname, '..', 'media', name))]),
);
const knowledge = loadKnowledge(files);
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, text, published } = JSON.parse(line);
  process.stdout.write(
    JSON.stringify({ id, ...analyse(text, knowledge, published ? { published } : {}) }) + '\n',
  );
});
