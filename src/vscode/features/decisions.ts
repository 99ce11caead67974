// Decisions: one command for each status, decide-and-next, undo and redo, and the queries that the desk dismisses. Every
// one is an event of the record; nothing is ever taken out of it.

import * as vscode from 'vscode';
import { STATUSES, type Status } from '../../notes/note';
import type { SheetRow } from '../../report/sheet';
import { reveal } from '../commands/reveal';
import { rangeOf } from '../convert';
import { SELECTION, targetAt, targetsOf, type Given } from '../deciding/targets';
import type { Feature, Host } from '../host';
import { sheetOf } from '../sheets';

/** One command for each status that a person can set. */
export const STATUS_COMMANDS: Readonly<Record<string, Status>> = {
  'copydesk.markVerified': 'verified',
  'copydesk.markDisputed': 'disputed',
  'copydesk.markWrong': 'wrong',
  'copydesk.markUnverifiable': 'unverifiable',
  'copydesk.markOpinion': 'opinion',
  'copydesk.markDismissed': 'dismissed',
  'copydesk.markInProgress': 'in progress',
  'copydesk.markUnchecked': 'unchecked',
};

export const decisions: Feature = (host) => {
  const { deciding } = host;
  const register = vscode.commands.registerCommand;
  const at = async (uri: unknown, start: unknown, end: unknown) => {
    if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return undefined;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    return targetAt(host, document, { start, end });
  };
  return vscode.Disposable.from(
    ...Object.entries(STATUS_COMMANDS).map(([command, status]) =>
      register(command, async (given?: Given, all?: readonly unknown[]) => {
        const next = given === SELECTION ? nextAfterSelection(host) : undefined;
        const isDecided = await deciding.decide(await targetsOf(host, given, all), status);
        if (isDecided && next !== undefined) await showInView(host, next);
      }),
    ),
    register('copydesk.decide', async (status: unknown, uri: unknown, start: unknown, end: unknown) => {
      const target = await at(uri, start, end);
      const known = STATUSES.find((one) => one === status);
      return deciding.decide(target === undefined ? await targetsOf(host, undefined) : [target], known);
    }),
    register('copydesk.decideAndNext', async (given: unknown) => {
      const status = STATUSES.find((one) => one === given);
      if (await deciding.decide(await targetsOf(host, undefined), status)) goTo(host, 1);
    }),
    register('copydesk.confirmDecision', async (uri: unknown, start: unknown, end: unknown) => {
      const target = (await at(uri, start, end)) ?? (await targetsOf(host, undefined))[0];
      if (target !== undefined) await deciding.confirm(target);
    }),
    register('copydesk.undoDecision', () => deciding.undo()),
    register('copydesk.redoDecision', () => deciding.redo()),
    register('copydesk.dismissQuery', async (uri: unknown, rule: unknown, start: unknown, end: unknown) => {
      const target = await at(uri, start, end);
      if (target === undefined || typeof rule !== 'string') return;
      const reason = await vscode.window.showInputBox({
        title: vscode.l10n.t('Dismiss the query'),
        prompt: vscode.l10n.t('Why is this fine as it stands? The record keeps the reason.'),
      });
      if (reason === undefined) return;
      const why = reason.trim() === '' ? {} : { reason: reason.trim() };
      // The query is a matter of its own: a note on the claim itself says nothing of it.
      await deciding.say([{ ...target, note: undefined }], () => ({
        type: 'decided',
        status: 'dismissed',
        rule,
        ...why,
      }));
    }),
    register('copydesk.nextClaim', () => goTo(host, 1)),
    register('copydesk.previousClaim', () => goTo(host, -1)),
    register('copydesk.reveal', async (uri: unknown, start: unknown, end: unknown, focus: unknown) => {
      if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
      await reveal(vscode.Uri.parse(uri), { start, end }, focus === 'list' ? 'list' : 'article');
    }),
  );
};

/**
 * Goes to the next or previous claim that is still open, around the end of the article: to the words that are queried,
 * where its hover and its quick fixes are at hand, or to its beginning.
 */
function goTo(host: Host, step: 1 | -1): void {
  const editor = vscode.window.activeTextEditor;
  const latest = editor && host.analyses.now(editor.document);
  if (editor === undefined || latest === undefined) return;
  const open = sheetOf(host, latest).rows.filter((row) => row.isOpen);
  const here = editor.document.offsetAt(editor.selection.active);
  const row =
    step === 1
      ? (open.find(({ start }) => start > here) ?? open[0])
      : (open.findLast(({ end }) => end < here) ?? open.at(-1));
  if (row === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No claim of this article is open.'));
    return;
  }
  showClaim(editor, row);
}

/** Puts the cursor into a claim and its words into sight. */
function showClaim(editor: vscode.TextEditor, row: OpenClaim['row']): void {
  const first = Math.min(...row.findings.map(({ start }) => Math.max(start, row.start)));
  const at = editor.document.positionAt(first < row.end ? first : row.start);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(rangeOf(editor.document, row), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

interface OpenClaim {
  readonly uri: vscode.Uri;
  readonly row: Pick<SheetRow, 'start' | 'end' | 'findings'>;
}

/** The open claim after those that are selected in the Claims view; undefined when they are the last. */
function nextAfterSelection(host: Host): OpenClaim | undefined {
  const last = host.selection.claims.at(-1);
  const latest = last && host.analyses.last(last.uri);
  if (last === undefined || latest === undefined) return undefined;
  const chosen = new Set(host.selection.claims.map(({ row }) => row.start));
  const open = sheetOf(host, latest).rows.filter((row) => row.isOpen && !chosen.has(row.start));
  const row = open.find(({ start }) => start > last.row.start) ?? open[0];
  return row && { uri: last.uri, row };
}

/** Selects a claim in the Claims view and shows its words, while the keys stay with the view. */
async function showInView(host: Host, { uri, row }: OpenClaim): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preserveFocus: true });
  showClaim(editor, row);
  await host.selection.show?.(uri, row.start);
}
