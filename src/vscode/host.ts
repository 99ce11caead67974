// What every feature is given: one object, made once when the extension starts. Invariant: vscode/ shows what the engine
// and the record say; it analyses nothing itself.

import * as vscode from 'vscode';
import { KNOWLEDGE_FILES, loadKnowledge, type Knowledge } from '../knowledge/knowledge';
import { Analyses } from './analyses';
import { DeskFactFiles } from './deskFactFiles';
import { DeskRecords } from './deskRecords';
import type { ClaimNode } from './features/claimsView';
import { Library } from './library';

export interface Host {
  readonly context: vscode.ExtensionContext;
  readonly knowledge: Knowledge;
  /** Analyses of the open articles. */
  readonly analyses: Analyses;
  /** What the desk has decided, on disk. */
  readonly records: DeskRecords;
  /** Summaries of all articles of the workspace. */
  readonly library: Library;
  /** The claim that is selected in the Claims view, for keys pressed there. */
  readonly selection: { claim: ClaimNode | undefined };
  /** The output channel "Copydesk": what was skipped, and why. */
  readonly log: vscode.LogOutputChannel;
}

/** A part of the extension. What it returns is disposed with the extension. */
export type Feature = (host: Host) => vscode.Disposable;

/** Reads the knowledge and makes the host. Rejects with a message that names the file when the installation is damaged. */
export async function makeHost(context: vscode.ExtensionContext): Promise<Host> {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const files = await Promise.all(
    KNOWLEDGE_FILES.map(async (name) => {
      const uri = vscode.Uri.joinPath(context.extensionUri, 'media', name);
      return [name, await vscode.workspace.fs.readFile(uri)] as const;
    }),
  );
  const knowledge = loadKnowledge(Object.fromEntries(files));
  const facts = new DeskFactFiles(log);
  const analyses = new Analyses(knowledge, facts, log);
  const records = new DeskRecords(log);
  const library = new Library(knowledge, facts, log);
  context.subscriptions.push(log, facts, analyses, records, library);
  return { context, knowledge, analyses, records, library, selection: { claim: undefined }, log };
}
