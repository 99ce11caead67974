// What the program knows beside the article: name lists, facts and the trained model. Invariant: this folder decodes
// bytes that its caller has read; it never opens a file, and it never learns anything at run time.

/** Everything that the engine knows beside the text. Loaded once, shared by all analyses, never changed. */
export interface Knowledge {
  readonly ready: true;
}

/** The files of media/ that make up the knowledge, as bytes by file name. */
export type KnowledgeFiles = Readonly<Record<string, Uint8Array>>;

/** Names of the files that a caller must read and hand to loadKnowledge. */
export const KNOWLEDGE_FILES: readonly string[] = [];

/** Decodes the shipped files. Throws an Error that names the file when one is missing or damaged. */
export function loadKnowledge(_files: KnowledgeFiles): Knowledge {
  return { ready: true };
}
