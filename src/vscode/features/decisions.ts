// Decisions: one command for each status, decide-and-next, undo, and the queries that the desk dismisses. Every one is
// an event of the record; nothing is ever taken out of it.

import * as vscode from 'vscode';
import { STATUSES, type NoteEvent, type Source, type Status } from '../../notes/note';
import { describe } from '../../notes/selector';
import type { SheetRow } from '../../report/sheet';
import type { ClaimNode } from '../claimNode';
import { reveal } from '../commands/reveal';
import { rangeOf, shortened } from '../convert';
import { deskName } from '../deskName';
import type { Feature, Host } from '../host';
import { rowAt, sheetOf } from '../sheets';

/** What a decision is about: words of an article. */
interface Target {
  readonly document: vscode.TextDocument;
  readonly start: number;
  readonly end: number;
  /** The note that stands on these words already. */
  readonly note: string | undefined;
}

/** What the keys of the Claims view pass: a key gets no node of the tree. */
const SELECTION = 'selection';

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
  const desk = new Deciding(host);
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    ...Object.entries(STATUS_COMMANDS).map(([command, status]) =>
      register(command, (node?: ClaimNode | typeof SELECTION) => desk.decide(status, node)),
    ),
    register('copydesk.decide', (status: unknown, uri: unknown, start: unknown, end: unknown) =>
      desk.decideAt(status, uri, start, end),
    ),
    register('copydesk.decideAndNext', async () => {
      if (await desk.decide(undefined)) await desk.goTo(1);
    }),
    register('copydesk.undoDecision', () => desk.undo()),
    register('copydesk.comment', (node?: ClaimNode | typeof SELECTION) => desk.comment(node)),
    register('copydesk.dismissQuery', (uri: unknown, rule: unknown, start: unknown, end: unknown) =>
      desk.dismissQuery(uri, rule, start, end),
    ),
    register('copydesk.nextClaim', () => desk.goTo(1)),
    register('copydesk.previousClaim', () => desk.goTo(-1)),
    register('copydesk.reveal', async (uri: unknown, start: unknown, end: unknown) => {
      if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
      await reveal(vscode.Uri.parse(uri), { start, end });
    }),
  );
};

class Deciding {
  readonly #host: Host;
  /** What was decided in this window, the last at the end: for undo. */
  readonly #done: { readonly article: vscode.Uri; readonly event: NoteEvent }[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  /** Decides on a claim of the view, or on what the cursor is in. False when the user changed their mind. */
  async decide(status: Status | undefined, node?: ClaimNode | typeof SELECTION): Promise<boolean> {
    const target = await this.#target(node);
    return target !== undefined && this.#decideOn(target, status);
  }

  async decideAt(status: unknown, uri: unknown, start: unknown, end: unknown): Promise<boolean> {
    if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number')
      return this.decide(undefined);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const known = STATUSES.find((one) => one === status);
    return this.#decideOn(this.#targetAt(document, start, end), known);
  }

  async undo(): Promise<void> {
    const last = this.#done.pop();
    if (last === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('No decision of this session is left to undo.'),
      );
      return;
    }
    const event: NoteEvent = {
      ...(await this.#common(last.event.note)),
      type: 'undone',
      what: last.event.id,
    };
    await this.#host.records.add(last.article, [event]);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Decision undone'), 4000);
  }

  async comment(node?: ClaimNode | typeof SELECTION): Promise<void> {
    const target = await this.#target(node);
    if (target === undefined) return;
    const text = await vscode.window.showInputBox({
      title: this.#titleOf(target),
      prompt: vscode.l10n.t('A comment for the record'),
    });
    if (text === undefined || text.trim() === '') return;
    const on = describe(target.document.getText(), target);
    await this.#add(target, {
      ...(await this.#common(target.note)),
      type: 'commented',
      text: text.trim(),
      on,
    });
  }

  async dismissQuery(uri: unknown, rule: unknown, start: unknown, end: unknown): Promise<void> {
    if (
      typeof uri !== 'string' ||
      typeof rule !== 'string' ||
      typeof start !== 'number' ||
      typeof end !== 'number'
    )
      return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Dismiss the query'),
      prompt: vscode.l10n.t('Why is this fine as it stands? The record keeps the reason.'),
    });
    if (reason === undefined) return;
    const on = describe(document.getText(), { start, end });
    const event: NoteEvent = {
      ...(await this.#common(undefined)),
      type: 'decided',
      status: 'dismissed',
      rule,
      on,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    };
    await this.#add({ document, start, end, note: undefined }, event);
  }

  /** Goes to the next or previous claim that is still open, around the end of the article. */
  async goTo(step: 1 | -1): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const latest = editor && this.#host.analyses.now(editor.document);
    if (editor === undefined || latest === undefined) return;
    const open = sheetOf(this.#host, latest).rows.filter((row) => row.isOpen);
    const here = editor.document.offsetAt(editor.selection.active);
    const row =
      step === 1
        ? (open.find(({ start }) => start > here) ?? open[0])
        : (open.findLast(({ end }) => end < here) ?? open.at(-1));
    if (row === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No claim of this article is open.'));
      return;
    }
    const range = rangeOf(editor.document, row);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async #decideOn(target: Target, given: Status | undefined): Promise<boolean> {
    const status = given ?? (await chooseStatus(this.#titleOf(target)));
    if (status === undefined) return false;
    const details = await askDetails(status, this.#titleOf(target));
    if (details === undefined) return false;
    const on = describe(target.document.getText(), target);
    await this.#add(target, {
      ...(await this.#common(target.note)),
      type: 'decided',
      status,
      on,
      ...details,
    });
    return true;
  }

  async #add({ document }: Target, event: NoteEvent): Promise<void> {
    if (!(await this.#host.records.add(document.uri, [event]))) return;
    this.#done.push({ article: document.uri, event });
    const said = event.type === 'decided' ? vscode.l10n.t(event.status) : vscode.l10n.t('Comment kept');
    vscode.window.setStatusBarMessage(`$(check) ${said}`, 4000);
  }

  async #common(note: string | undefined): Promise<{ id: string; note: string; at: string; by: string }> {
    return {
      id: crypto.randomUUID(),
      note: note ?? crypto.randomUUID(),
      at: new Date().toISOString(),
      by: await deskName(),
    };
  }

  async #target(given: ClaimNode | typeof SELECTION | undefined): Promise<Target | undefined> {
    const node = given === SELECTION ? this.#host.selection.claim : given;
    if (node?.row !== undefined) {
      const document = await vscode.workspace.openTextDocument(node.uri);
      return this.#targetAt(document, node.row.start, node.row.end);
    }
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return undefined;
    const { document, selection } = editor;
    if (!selection.isEmpty)
      return this.#targetAt(document, document.offsetAt(selection.start), document.offsetAt(selection.end));
    const latest = this.#host.analyses.now(document);
    const row = latest && rowAt(sheetOf(this.#host, latest), document.offsetAt(selection.active));
    if (row === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The cursor is in no claim. Select the words that you have checked.'),
      );
      return undefined;
    }
    return this.#targetAt(document, row.start, row.end);
  }

  #targetAt(document: vscode.TextDocument, start: number, end: number): Target {
    const latest = this.#host.analyses.latest(document);
    const row: SheetRow | undefined =
      latest && sheetOf(this.#host, latest).rows.find((one) => one.start === start && one.end === end);
    return { document, start, end, note: row?.note?.note.id };
  }

  #titleOf({ document, start, end }: Target): string {
    return shortened(document.getText().slice(start, end), 70);
  }
}

async function chooseStatus(title: string): Promise<Status | undefined> {
  const items = STATUSES.filter((status) => status !== 'unchecked').map((status) => ({
    label: vscode.l10n.t(status),
    status,
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.status;
}

/** What goes with a decision; undefined when the user pressed Escape. An empty source is allowed, and shown as missing. */
async function askDetails(
  status: Status,
  title: string,
): Promise<{ sources?: Source[]; correction?: string; reason?: string } | undefined> {
  const ask = (prompt: string): Thenable<string | undefined> => vscode.window.showInputBox({ title, prompt });
  switch (status) {
    case 'verified': {
      const source = await ask(
        vscode.l10n.t('Checked against which source? Document and page, interview and time, or a link'),
      );
      if (source === undefined) return undefined;
      return source.trim() === '' ? {} : { sources: [sourceOf(source.trim())] };
    }
    case 'wrong': {
      const correction = await ask(vscode.l10n.t('What should it say?'));
      return correction === undefined
        ? undefined
        : correction.trim() === ''
          ? {}
          : { correction: correction.trim() };
    }
    case 'dismissed':
    case 'disputed':
    case 'unverifiable': {
      const reason = await ask(vscode.l10n.t('Why? The record keeps the reason.'));
      return reason === undefined ? undefined : reason.trim() === '' ? {} : { reason: reason.trim() };
    }
    case 'unchecked':
    case 'in progress':
    case 'opinion':
      return {};
    default:
      return status satisfies never;
  }
}

function sourceOf(text: string): Source {
  return /^https?:\/\/\S+$/.test(text) ? { title: text, url: text } : { title: text };
}
