// Articles with their reading and their record, for exports and the gate: open ones as they stand, others from their files.

import * as vscode from 'vscode';
import type { Note, NoteEvent } from '../notes/note';
import { makeSheet } from '../report/sheet';
import type { RecordedArticle } from '../report/recorded';
import { decodeText } from '../text/decode';
import type { Host } from './host';

/** The article at an address. Rejects with a sentence for people when it cannot be read. */
export async function recordedArticle(host: Host, uri: vscode.Uri): Promise<RecordedArticle> {
  const text = await textOf(uri);
  const analysis = await host.analyses.ofText(uri, text);
  const { notes, events } = await recordOf(host, uri);
  const sheet = makeSheet(vscode.workspace.asRelativePath(uri, false), text, analysis, notes);
  return { text, analysis, sheet, events };
}

/** The record of an article as it is on disk. */
export async function recordOf(
  host: Host,
  uri: vscode.Uri,
): Promise<{ readonly notes: readonly Note[]; readonly events: readonly NoteEvent[] }> {
  const notes = await host.records.read(uri);
  return { notes, events: host.records.events(uri) };
}

/** The present text of an article, with what is not saved yet. */
export async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return open.getText();
  const decoded = decodeText(await vscode.workspace.fs.readFile(uri));
  if (decoded.kind === 'unreadable') throw new Error(decoded.reason);
  return decoded.text;
}
