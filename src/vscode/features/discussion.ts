// Comments as threads at the words that they are about: what people of the desk write to each other, kept in the record.

import * as vscode from 'vscode';
import type { Commented } from '../../notes/note';
import type { PlacedNote } from '../../notes/review';
import { rangeOf } from '../convert';
import { knownName } from '../deskName';
import { targetAt, targetsOf, titleOf, type Given } from '../deciding/targets';
import { gathered } from '../gather';
import type { Feature, Host } from '../host';
import { sheetOf } from '../sheets';

export const discussion: Feature = (host) => {
  const controller = vscode.comments.createCommentController('copydesk.comments', 'Copydesk');
  controller.options = {
    prompt: vscode.l10n.t('Write to the desk'),
    placeHolder: vscode.l10n.t('A comment for the record, in Markdown'),
  };
  const threads = new Threads(controller, host);
  const update = gathered(() => threads.update());
  update();
  return vscode.Disposable.from(
    controller,
    threads,
    update,
    host.analyses.onDidChange(update),
    host.records.onDidChange(update),
    vscode.commands.registerCommand('copydesk.saveComment', (reply: vscode.CommentReply) =>
      threads.save(reply),
    ),
    vscode.commands.registerCommand('copydesk.comment', async (given?: Given, all?: readonly unknown[]) => {
      const targets = await targetsOf(host, given, all);
      if (targets.length === 0) return;
      const text = await vscode.window.showInputBox({
        title: titleOf(targets),
        prompt: vscode.l10n.t('A comment for the record'),
      });
      if (text === undefined || text.trim() === '') return;
      await host.deciding.say(targets, () => ({ type: 'commented', text: text.trim() }));
    }),
  );
};

/** The threads of the open articles, one for each note that has comments. */
class Threads implements vscode.Disposable {
  readonly #controller: vscode.CommentController;
  readonly #host: Host;
  readonly #shown = new Map<string, vscode.CommentThread>();

  constructor(controller: vscode.CommentController, host: Host) {
    this.#controller = controller;
    this.#host = host;
  }

  update(): void {
    const wanted = new Set<string>();
    for (const document of vscode.workspace.textDocuments) {
      const latest = this.#host.analyses.latest(document);
      // While an article is being read again its threads stay: VS Code carries them along with the text.
      if (latest === undefined) {
        for (const [key, { uri }] of this.#shown)
          if (uri.toString() === document.uri.toString()) wanted.add(key);
        continue;
      }
      for (const placed of sheetOf(this.#host, latest).notes) {
        if (placed.note.comments.length === 0 || placed.span === undefined) continue;
        const key = `${document.uri.toString()} ${placed.note.id}`;
        wanted.add(key);
        this.#show(key, document, placed);
      }
    }
    for (const [key, thread] of this.#shown) {
      if (wanted.has(key)) continue;
      thread.dispose();
      this.#shown.delete(key);
    }
  }

  /** A reply in a thread. */
  async save({ thread, text }: vscode.CommentReply): Promise<void> {
    if (text.trim() === '') return;
    const key = [...this.#shown].find(([, shown]) => shown === thread)?.[0];
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const placed = key === undefined ? undefined : this.#placed(document, key);
    if (placed?.span === undefined) return;
    const target = { ...targetAt(this.#host, document, placed.span), note: placed.note };
    await this.#host.deciding.say([target], () => ({ type: 'commented', text: text.trim() }));
  }

  dispose(): void {
    for (const thread of this.#shown.values()) thread.dispose();
  }

  #show(key: string, document: vscode.TextDocument, { note, span }: PlacedNote): void {
    const range = rangeOf(document, span ?? { start: 0, end: 0 });
    const comments = note.comments.map(commentOf);
    const known = this.#shown.get(key);
    if (known === undefined) {
      const thread = this.#controller.createCommentThread(document.uri, range, comments);
      thread.label = vscode.l10n.t(note.status);
      this.#shown.set(key, thread);
      return;
    }
    if (known.range?.isEqual(range) !== true) known.range = range;
    if (known.comments.length !== comments.length) known.comments = comments;
    known.label = vscode.l10n.t(note.status);
  }

  #placed(document: vscode.TextDocument, key: string): PlacedNote | undefined {
    const latest = this.#host.analyses.now(document);
    const id = key.slice(document.uri.toString().length + 1);
    return latest && sheetOf(this.#host, latest).notes.find(({ note }) => note.id === id);
  }
}

function commentOf({ text, by, at }: Commented): vscode.Comment {
  // A comment of the record may come from anybody: its links run no commands, and its pictures load nothing from the web.
  const body = new vscode.MarkdownString(text.replaceAll('![', '!\\['));
  body.isTrusted = false;
  body.supportHtml = false;
  return {
    body,
    mode: vscode.CommentMode.Preview,
    author: { name: by },
    timestamp: new Date(at),
    ...(by === knownName() ? { label: vscode.l10n.t('you') } : {}),
  };
}
