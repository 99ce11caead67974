// Writes what the desk decides into the record: decisions, comments and whatever else is said about words of an article.

import * as vscode from 'vscode';
import type { Span } from '../../base/span';
import type { NoteEvent, Status } from '../../notes/note';
import { saysTheSame } from '../../notes/sameClaim';
import { describe } from '../../notes/selector';
import type { Host } from '../host';
import { sheetOf } from '../sheets';
import { askDetails, askStatus, type Details } from './details';
import { deskName, knownName } from '../deskName';
import { targetAt, titleOf, type Target } from './targets';
import { Undoing } from './undoing';

/** As much of the host as deciding needs. */
export type DecidingHost = Pick<Host, 'context' | 'analyses' | 'records'>;

export class Deciding {
  readonly #host: DecidingHost;
  readonly #undoing: Undoing;

  constructor(host: DecidingHost) {
    this.#host = host;
    this.#undoing = new Undoing(host.records);
  }

  /** Decides on the targets alike, asking what is not given. False when the user changed their mind. */
  async decide(targets: readonly Target[], given?: Status): Promise<boolean> {
    if (targets.length === 0) return false;
    const title = titleOf(targets);
    const status = given ?? (await askStatus(title));
    if (status === undefined) return false;
    const details = await askDetails(this.#host, status, title);
    if (details === undefined) return false;
    if (!(await this.#decideAs(targets, status, details))) return false;
    const [only, other] = targets;
    if (only !== undefined && other === undefined) void this.#offerSame(only, status, details);
    return true;
  }

  /** Lets a decision stand on the words as they are now. */
  async confirm(target: Target): Promise<boolean> {
    const decision = target.note?.decision;
    if (decision === undefined) return false;
    const { sources, correction, reason } = decision;
    return this.#decideAs([target], decision.status, {
      ...(sources === undefined ? {} : { sources }),
      ...(correction === undefined ? {} : { correction }),
      ...(reason === undefined ? {} : { reason }),
    });
  }

  /** Writes one event for each target into the record, as one step for undo. False when it could not. */
  async say(targets: readonly Target[], what: (target: Target) => Record<string, unknown>): Promise<boolean> {
    const by = await deskName();
    if (by === undefined) return false;
    const byArticle = new Map<string, { readonly article: vscode.Uri; readonly events: NoteEvent[] }>();
    for (const target of targets) {
      const article = target.document.uri;
      const known = byArticle.get(article.toString()) ?? { article, events: [] };
      byArticle.set(article.toString(), known);
      known.events.push({
        // What was said stands first: a line of the file is read from its start.
        ...what(target),
        at: new Date().toISOString(),
        by,
        on: describe(target.document.getText(), target),
        id: crypto.randomUUID(),
        note: target.note?.id ?? crypto.randomUUID(),
      } as NoteEvent);
    }
    const step = [...byArticle.values()];
    for (const { article, events } of step)
      if (!(await this.#host.records.add(article, events))) return false;
    this.#undoing.did(step);
    return true;
  }

  /** Writes an event that belongs to no words, or to a note whose words are gone. */
  async sayOf(article: vscode.Uri, note: string, what: Record<string, unknown>): Promise<boolean> {
    const by = await deskName();
    if (by === undefined) return false;
    const event = { ...what, at: new Date().toISOString(), by, id: crypto.randomUUID(), note } as NoteEvent;
    if (!(await this.#host.records.add(article, [event]))) return false;
    this.#undoing.did([{ article, events: [event] }]);
    return true;
  }

  async undo(): Promise<void> {
    const by = knownName();
    const article = vscode.window.activeTextEditor?.document.uri;
    const isDone = by !== undefined && (await this.#undoing.undo(by, article));
    if (isDone)
      vscode.window.setStatusBarMessage(`$(discard) ${vscode.l10n.t('Undone in the record')}`, 4000);
    else
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no decision of yours to undo here.'));
  }

  async redo(): Promise<void> {
    const by = knownName();
    const isDone = by !== undefined && (await this.#undoing.redo(by));
    if (isDone)
      vscode.window.setStatusBarMessage(`$(redo) ${vscode.l10n.t('Done again in the record')}`, 4000);
    else void vscode.window.showInformationMessage(vscode.l10n.t('There is no decision to do again.'));
  }

  async #decideAs(targets: readonly Target[], status: Status, details: Details): Promise<boolean> {
    const isSaid = await this.say(targets, ({ note }) => ({
      type: 'decided',
      status,
      ...details,
      // Whose decisions this one was made in knowledge of: it takes their place, and contradicts nobody.
      ...(note === undefined || note.decisions.length === 0
        ? {}
        : { supersedes: note.decisions.map(({ id }) => id) }),
    }));
    if (isSaid) vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t(status)}`, 4000);
    return isSaid;
  }

  /** A fact that is repeated is marked each time, but asked once. */
  async #offerSame(decided: Target, status: Status, details: Details): Promise<void> {
    if (status === 'unchecked' || status === 'in progress') return;
    const { document } = decided;
    const version = document.version;
    const same = sameOpenClaims(this.#host, decided);
    if (same.length === 0) return;
    const lines = same.map(({ start }) => document.positionAt(start).line + 1).join(', ');
    const takeOver = vscode.l10n.t('Decide Alike');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('The same claim stands in line {0}. Does the decision hold there too?', lines),
      takeOver,
    );
    if (answer !== takeOver) return;
    // While the question stood open the article may have changed.
    const targets = document.version === version ? same : sameOpenClaims(this.#host, decided);
    await this.#decideAs(
      targets.map((span) => targetAt(this.#host, document, span)),
      status,
      details,
    );
  }
}

function sameOpenClaims(host: DecidingHost, { document, start, end }: Target): readonly Span[] {
  const latest = host.analyses.now(document);
  if (latest === undefined) return [];
  const words = document.getText().slice(start, end);
  return sheetOf(host, latest).rows.filter(
    (row) => row.isOpen && (row.start >= end || row.end <= start) && saysTheSame(words, row.words),
  );
}
