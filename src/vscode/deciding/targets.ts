// What a decision is about: words of an article, named by a row of a view, by the cursor or by the selection.

import * as vscode from 'vscode';
import type { Span } from '../../base/span';
import type { Note } from '../../notes/note';
import type { PlacedNote } from '../../notes/review';
import type { SheetRow } from '../../report/sheet';
import type { ClaimNode } from '../claimNode';
import { shortened, spanOf } from '../convert';
import type { Host } from '../host';
import { rowAt, sheetOf } from '../sheets';

export interface Target extends Span {
  readonly document: vscode.TextDocument;
  /** The note that stands on these words already. */
  readonly note: Note | undefined;
  /** Whether its words have changed since. */
  readonly isStale: boolean;
}

/** As much of the host as tells what stands where. */
type Articles = Pick<Host, 'analyses' | 'records'>;

/**
 * What the keys of the Claims view pass: a key gets no node of the tree. An extension is not told which row has the
 * keyboard either, so that these keys first select it (package.json).
 */
export const SELECTION = 'selection';

/** What a command is called with: a row of the view and all rows that are selected, the word above, or nothing. */
export type Given = ClaimNode | typeof SELECTION | undefined;

/** The places that a command is about; none when the cursor is nowhere, and then the user is told. */
export async function targetsOf(
  host: Pick<Host, 'analyses' | 'records' | 'selection'>,
  given: Given,
  all?: readonly unknown[],
): Promise<readonly Target[]> {
  const nodes =
    given === SELECTION
      ? host.selection.claims
      : isClaimNode(given)
        ? [given, ...(all ?? []).filter(isClaimNode)]
        : [];
  if (nodes.length > 0) {
    const targets = new Map<string, Target>();
    for (const { uri, row } of nodes) {
      const document = await vscode.workspace.openTextDocument(uri);
      targets.set(`${uri.toString()} ${row.start} ${row.end}`, targetAt(host, document, row));
    }
    return [...targets.values()];
  }
  // Where the keyboard is in the list, the claim at the article's cursor is another one than its reader means.
  if (given === SELECTION) return [];
  const target = targetAtCursor(host);
  if (target === undefined && vscode.window.activeTextEditor !== undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The cursor is in no claim. Select the words that you have checked.'),
    );
  }
  return target === undefined ? [] : [target];
}

/** The selected words, or the claim that the cursor is in. */
export function targetAtCursor(host: Articles): Target | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { document, selection } = editor;
  if (!selection.isEmpty) return targetAt(host, document, spanOf(document, selection));
  const latest = host.analyses.now(document);
  const row = latest && rowAt(sheetOf(host, latest), document.offsetAt(selection.active));
  return row && targetAt(host, document, row);
}

export function targetAt(host: Articles, document: vscode.TextDocument, { start, end }: Span): Target {
  const placed = rowOn(host, document, { start, end })?.note ?? noteOn(host, document, { start, end });
  return { document, start, end, note: placed?.note, isStale: placed?.isStale ?? false };
}

/** The row of the sheet on exactly these words. */
export function rowOn(
  host: Articles,
  document: vscode.TextDocument,
  { start, end }: Span,
): SheetRow | undefined {
  const latest = host.analyses.now(document);
  return latest && sheetOf(host, latest).rows.find((one) => one.start === start && one.end === end);
}

/** A note that says nothing of a claim yet: a comment on its own, an assertion. */
function noteOn(host: Articles, document: vscode.TextDocument, { start, end }: Span): PlacedNote | undefined {
  const latest = host.analyses.now(document);
  return (
    latest &&
    sheetOf(host, latest).notes.find(
      ({ span, note }) =>
        span?.start === start && span.end === end && note.about !== 'query' && note.about !== 'entity',
    )
  );
}

/** The words of a target for a title; of several, how many they are. */
export function titleOf(targets: readonly Target[]): string {
  const [first, ...others] = targets;
  if (first === undefined) return '';
  if (others.length > 0) return vscode.l10n.t('{0} claims', targets.length);
  return shortened(first.document.getText().slice(first.start, first.end), 70);
}

function isClaimNode(given: unknown): given is ClaimNode {
  return (
    typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'claim' && 'row' in given
  );
}
