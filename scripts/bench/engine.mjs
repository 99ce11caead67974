// One side of the bench: the whole analysis of this engine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/engine/engine.ts';
import { KNOWLEDGE_FILES, loadKnowledge } from '../../src/knowledge/knowledge.ts';
import { measure } from './measure.mjs';

const KINDS = new Set(['name', 'short', 'abbreviation', 'metonym']);

measure((media) => {
  const knowledge = loadKnowledge(
    Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, readFileSync(join(media, name))])),
  );
  return (text) =>
    analyse(text, knowledge, {}).entities.flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => KINDS.has(kind)).map(({ start, end }) => ({ start, end, type })),
    );
});
