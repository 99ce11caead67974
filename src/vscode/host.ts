// What every feature is given: one object, made once when the extension starts. Invariant: vscode/ shows what the engine
// and the record say; it analyses nothing itself.

import * as vscode from 'vscode';
import type { WorkerPort } from '../engine/summaryClient';
import type { RecordFiles } from '../notes/store';
import { Analyses } from './analyses';
import type { ClaimNode } from './claimNode';
import { DeskFactFiles } from './deskFactFiles';
import { DeskOptions } from './deskOptions';
import { DeskRecords } from './deskRecords';
import { Library } from './library';
import { NameCorrections } from './nameCorrections';
import { readShippedKnowledge } from './shippedKnowledge';

export interface Host {
  readonly context: vscode.ExtensionContext;
  /** Analyses of the open articles. */
  readonly analyses: Analyses;
  /** What the desk has decided, on disk. */
  readonly records: DeskRecords;
  /** What the desk has corrected about names, on disk. */
  readonly corrections: NameCorrections;
  /** Summaries of all articles of the workspace. */
  readonly library: Library;
  /** The claim that is selected in the Claims view, for keys pressed there. */
  readonly selection: { claim: ClaimNode | undefined };
  /** The output channel "Copydesk": what was skipped, and why. */
  readonly log: vscode.LogOutputChannel;
}

/** A part of the extension. What it returns is disposed with the extension. */
export type Feature = (host: Host) => vscode.Disposable;

/** Makes the host. Nothing is waited for: articles appear and are read one after the other. */
export function makeHost(
  context: vscode.ExtensionContext,
  startWorker: () => WorkerPort,
  disk: RecordFiles | undefined,
): Host {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const knowledge = readShippedKnowledge(context.extensionUri, log);
  const facts = new DeskFactFiles(log);
  const corrections = new NameCorrections(log, disk);
  const desk = new DeskOptions(facts, corrections);
  const analyses = new Analyses(knowledge.loaded, desk, log);
  const records = new DeskRecords(log, disk);
  const library = new Library(startWorker, knowledge.files, desk, log);
  context.subscriptions.push(log, facts, corrections, analyses, records, library);
  return { context, analyses, records, corrections, library, selection: { claim: undefined }, log };
}
