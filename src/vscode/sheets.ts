// The fact-check sheet of an open article: made once for each reading of the text and state of the record.

import type { Note } from '../notes/note';
import { makeSheet, type Sheet, type SheetRow } from '../report/sheet';
import * as vscode from 'vscode';
import type { DocumentAnalysis } from './analyses';
import type { Host } from './host';

const made = new WeakMap<DocumentAnalysis, { readonly notes: readonly Note[]; readonly sheet: Sheet }>();

/** The sheet of an analysed article with the record as it stands. */
export function sheetOf(host: Pick<Host, 'records'>, latest: DocumentAnalysis): Sheet {
  const notes = host.records.notes(latest.document.uri);
  const known = made.get(latest);
  if (known?.notes === notes) return known.sheet;
  const article = vscode.workspace.asRelativePath(latest.document.uri, false);
  const sheet = makeSheet(article, latest.text, latest.analysis, notes);
  made.set(latest, { notes, sheet });
  return sheet;
}

/** The row at an offset (UTF-16 code units) of the text; the shortest where several overlap. Undefined between rows. */
export function rowAt(sheet: Sheet, offset: number): SheetRow | undefined {
  return sheet.rows
    .filter((row) => row.start <= offset && offset <= row.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}
