// This engine's recogniser of names alone, with the reading of words and sentences before it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNames } from '../../src/entities/names.ts';
import { KNOWLEDGE_FILES, loadKnowledge } from '../../src/knowledge/knowledge.ts';
import { readText } from '../../src/text/read.ts';
import { measure } from './measure.mjs';

measure((media) => {
  const knowledge = loadKnowledge(
    Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, readFileSync(join(media, name))])),
  );
  return (text) => findNames(readText(text), knowledge).map(({ start, end, type }) => ({ start, end, type }));
});
