// The knowledge files that ship with the extension, read once and after the start: activation waits for no file.

import * as vscode from 'vscode';
import { KNOWLEDGE_FILES, loadKnowledge, type Knowledge, type KnowledgeFiles } from '../knowledge/knowledge';

export interface ShippedKnowledge {
  /** The files by name, as bytes: for the background reader. */
  readonly files: Promise<KnowledgeFiles>;
  /** What they say: for open articles. Rejects with a message that names the file when the installation is damaged. */
  readonly loaded: Promise<Knowledge>;
}

/** Begins to read the files. A damaged installation is told to the user, once. */
export function readShippedKnowledge(extension: vscode.Uri, log: vscode.LogOutputChannel): ShippedKnowledge {
  const files = readFiles(extension);
  const loaded = files.then(loadKnowledge);
  loaded.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(`Copydesk cannot read articles: ${reason}`);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('Copydesk is not installed completely; install it again. {0}', reason),
    );
  });
  return { files, loaded };
}

async function readFiles(extension: vscode.Uri): Promise<KnowledgeFiles> {
  const files = await Promise.all(
    KNOWLEDGE_FILES.map(async (name) => {
      const uri = vscode.Uri.joinPath(extension, 'media', name);
      return [name, await vscode.workspace.fs.readFile(uri)] as const;
    }),
  );
  return Object.fromEntries(files);
}
