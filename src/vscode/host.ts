// What every feature is given: one object, made once when the extension starts. Invariant: vscode/ shows what the engine
// and the record say; it analyses nothing itself.

import * as vscode from 'vscode';
import type { WorkerPort } from '../engine/summaryClient';
import type { RecordFiles } from '../notes/store';
import { Analyses } from './analyses';
import type { ClaimNode } from './claimNode';
import { Deciding } from './deciding/deciding';
import { DeskFactFiles } from './deskFactFiles';
import { DeskOptions } from './deskOptions';
import { DeskRecords } from './deskRecords';
import { Library } from './library';
import { NameCorrections } from './nameCorrections';
import { readShippedKnowledge } from './shippedKnowledge';
import { SourceFiles } from './sourceFiles';

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
  /** Writes what is decided into the record. */
  readonly deciding: Deciding;
  /** The files that claims were checked against. */
  readonly sources: SourceFiles;
  /** The claims that are selected in the Claims view, for keys pressed there. */
  readonly selection: ClaimSelection;
  /** The output channel "Copydesk": what was skipped, and why. */
  readonly log: vscode.LogOutputChannel;
}

export interface ClaimSelection {
  claims: readonly ClaimNode[];
  /** Selects a claim in the view, where the view shows it. */
  show?: (article: vscode.Uri, start: number) => Promise<void>;
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
  const sources = new SourceFiles();
  context.subscriptions.push(log, facts, corrections, analyses, records, library, sources);
  const parts = { context, analyses, records, corrections, library, sources, selection: { claims: [] }, log };
  return { ...parts, deciding: new Deciding(parts) };
}

/** The host as tests are given it. */
export interface StartedHost extends Host {
  /** How long the start took, in ms. */
  readonly startedIn: number;
}
