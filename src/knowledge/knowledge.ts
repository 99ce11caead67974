// What the program knows beside the article: name lists, facts and the trained model. Invariant: this folder decodes
// bytes that its caller has read; it never opens a file, and it never learns anything at run time.

import { Gazetteer } from './gazetteer';
import { readNameModel, type NameModel } from './nameModel';
import { damaged, unpack } from './packedFile';

/** Everything that the engine knows beside the text. Loaded once, shared by all analyses, never changed. */
export interface Knowledge {
  /** Known names and word clusters. */
  readonly gazetteer: Gazetteer;
  /** The trained weights of the name recogniser. */
  readonly nameModel: NameModel;
}

/** The files of media/ that make up the knowledge, as bytes by file name. */
export type KnowledgeFiles = Readonly<Record<string, Uint8Array>>;

const GAZETTEER_FILE = 'names.gazetteer';
const MODEL_FILE = 'names.model';

/** Names of the files that a caller must read and hand to loadKnowledge. */
export const KNOWLEDGE_FILES: readonly string[] = [GAZETTEER_FILE, MODEL_FILE];

/** Decodes the shipped files. Throws an Error that names the file when one is missing or damaged. */
export function loadKnowledge(files: KnowledgeFiles): Knowledge {
  return {
    gazetteer: readGazetteer(files),
    nameModel: readNameModel(MODEL_FILE, unpack(MODEL_FILE, bytesOf(files, MODEL_FILE))),
  };
}

/** The gazetteer alone, which the training of a new model reads before there is one. */
export function readGazetteer(files: KnowledgeFiles): Gazetteer {
  return new Gazetteer(GAZETTEER_FILE, unpack(GAZETTEER_FILE, bytesOf(files, GAZETTEER_FILE)));
}

function bytesOf(files: KnowledgeFiles, name: string): Uint8Array {
  const bytes = files[name];
  if (bytes === undefined) throw damaged(name, 'it is missing');
  return bytes;
}
