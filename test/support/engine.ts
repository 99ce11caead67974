// Gives tests the engine with the knowledge that ships.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWLEDGE_FILES, loadKnowledge, type Knowledge } from '../../src/knowledge/knowledge';

/** The repository's root, from the compiled test's place in out/test/support. */
export const ROOT = join(__dirname, '..', '..', '..');

let loaded: Knowledge | undefined;

/** The shipped knowledge, loaded once for all tests. */
export function knowledge(): Knowledge {
  return (loaded ??= loadKnowledge(
    Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, readFileSync(join(ROOT, 'media', name))])),
  ));
}
