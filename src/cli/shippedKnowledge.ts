// Reads the files of media/ for the command line.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KNOWLEDGE_FILES, loadKnowledge, type Knowledge } from '../knowledge/knowledge';

/** Loads what ships beside the program. Throws an Error that names the file that is missing or damaged. */
export function shippedKnowledge(): Knowledge {
  const media = mediaFolder();
  return loadKnowledge(
    Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, readFileSync(path.join(media, name))])),
  );
}

/** media/ stands beside the folder of the program; compiled tests run from a deeper one. */
function mediaFolder(): string {
  const near = ['..', '../..', '../../..'].map((up) => path.resolve(__dirname, up, 'media'));
  return near.find(holdsKnowledge) ?? path.resolve(__dirname, '../media');
}

function holdsKnowledge(folder: string): boolean {
  return KNOWLEDGE_FILES.every((name) => existsSync(path.join(folder, name)));
}
