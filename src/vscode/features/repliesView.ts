// The Right of Reply view: who is criticised in the article, by which words, until when they may answer, who tried to
// hear them.

import * as vscode from 'vscode';
import { repliesOf, type ReplyFile } from '../../notes/rightOfReply';
import { shortened } from '../convert';
import { targetsOf, titleOf, type Given } from '../deciding/targets';
import { gathered } from '../gather';
import type { Feature, Host } from '../host';
import { VIEWS } from '../ids';
import { sheetOf } from '../sheets';

interface SubjectNode {
  readonly kind: 'subject';
  readonly uri: vscode.Uri;
  readonly file: ReplyFile;
}
interface LineNode {
  readonly kind: 'line';
  readonly label: string;
  readonly description?: string;
  readonly icon: string;
  /** Where its words stand. */
  readonly place?: { readonly uri: vscode.Uri; readonly start: number; readonly end: number };
}
type Node = SubjectNode | LineNode;

const HOW = ['telephone', 'e-mail', 'message', 'in person', 'letter'] as const;
const OUTCOMES = ['no answer', 'left a message', 'asked for time', 'declined', 'replied'] as const;

export const repliesView: Feature = (host) => {
  const tree = new RepliesTree(host);
  const view = vscode.window.createTreeView<Node>(VIEWS.replies, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const update = gathered(() => {
    tree.refresh();
    const waiting = tree.files().filter(({ isHeard }) => !isHeard).length;
    view.badge =
      waiting === 0
        ? undefined
        : { value: waiting, tooltip: vscode.l10n.t('{0} still to be heard', waiting) };
  });
  update();
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    view,
    tree,
    update,
    host.analyses.onDidChange(update),
    host.records.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    register('copydesk.askForReply', async (given?: Given, all?: readonly unknown[]) => {
      const targets = await targetsOf(host, given, all);
      const [first] = targets;
      if (first === undefined) return;
      const subject = await askSubject(host, first.document, titleOf(targets));
      if (subject === undefined) return;
      // An assertion is a matter of its own, besides what is decided about the claim.
      await host.deciding.say(
        targets.map((target) => ({ ...target, note: undefined })),
        () => ({ type: 'asserted', subject }),
      );
    }),
    register('copydesk.setReplyDeadline', async (node?: SubjectNode) => {
      if (node?.kind !== 'subject') return;
      const deadline = await vscode.window.showInputBox({
        title: node.file.subject,
        prompt: vscode.l10n.t('Until when may they answer? As 2026-11-24 17:00; empty for no deadline'),
        value: node.file.deadline?.slice(0, 16).replace('T', ' ') ?? '',
        validateInput: (text) =>
          text.trim() === '' || !Number.isNaN(Date.parse(text))
            ? undefined
            : vscode.l10n.t('Write the date as 2026-11-24, and the time as 17:00.'),
      });
      if (deadline === undefined) return;
      await say(host, node, { type: 'deadline set', deadline: deadline.trim().replace(' ', 'T') });
    }),
    register('copydesk.logReplyAttempt', async (node?: SubjectNode) => {
      if (node?.kind !== 'subject') return;
      const title = node.file.subject;
      const how = await pick(HOW, title, vscode.l10n.t('How did you try to reach them?'));
      const outcome = how && (await pick(OUTCOMES, title, vscode.l10n.t('What came of it?')));
      if (how === undefined || outcome === undefined) return;
      const text = await vscode.window.showInputBox({
        title,
        prompt: vscode.l10n.t('Their words, or a note; may be empty'),
      });
      if (text === undefined) return;
      await say(host, node, {
        type: 'attempted',
        how,
        outcome,
        ...(text.trim() === '' ? {} : { text: text.trim() }),
      });
    }),
  );
};

class RepliesTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #host: Host;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(host: Host) {
    this.#host = host;
  }

  refresh(): void {
    this.#didChange.fire();
  }

  files(): readonly ReplyFile[] {
    const uri = vscode.window.activeTextEditor?.document.uri;
    return uri === undefined ? [] : repliesOf(this.#host.records.events(uri));
  }

  getChildren(node?: Node): Node[] {
    if (node?.kind === 'line') return [];
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (node === undefined)
      return uri === undefined ? [] : this.files().map((file) => ({ kind: 'subject', uri, file }));
    return [
      ...deadlineLine(node.file),
      ...this.#assertionLines(node),
      ...node.file.attempts.map(attemptLine),
    ];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'line') {
      const item = new vscode.TreeItem(node.label);
      item.description = node.description ?? '';
      item.iconPath = new vscode.ThemeIcon(node.icon);
      item.tooltip = [node.label, node.description].filter(Boolean).join('\n');
      if (node.place !== undefined)
        item.command = {
          command: 'copydesk.reveal',
          title: vscode.l10n.t('Show'),
          arguments: [node.place.uri.toString(), node.place.start, node.place.end],
        };
      return item;
    }
    const { subject, isHeard, attempts } = node.file;
    const item = new vscode.TreeItem(subject, vscode.TreeItemCollapsibleState.Expanded);
    item.description = isHeard
      ? vscode.l10n.t('heard')
      : attempts.length === 0
        ? vscode.l10n.t('not asked yet')
        : vscode.l10n.t('{0} attempts', attempts.length);
    item.iconPath = new vscode.ThemeIcon(isHeard ? 'pass' : 'megaphone');
    item.contextValue = 'subject';
    return item;
  }

  dispose(): void {
    this.#didChange.dispose();
  }

  #assertionLines({ uri, file }: SubjectNode): readonly LineNode[] {
    const latest = this.#host.analyses.last(uri);
    const placed = latest === undefined ? [] : sheetOf(this.#host, latest).notes;
    return file.assertions.map(({ note, on }): LineNode => {
      const span = placed.find((one) => one.note.id === note)?.span;
      return {
        kind: 'line',
        label: shortened(on.exact, 80),
        icon: 'quote',
        ...(span === undefined
          ? { description: vscode.l10n.t('the words are gone') }
          : { place: { uri, start: span.start, end: span.end } }),
      };
    });
  }
}

function deadlineLine({ deadline, isHeard }: ReplyFile): readonly LineNode[] {
  if (deadline === undefined) return [];
  const isOver = !isHeard && Date.parse(deadline) < Date.now();
  return [
    {
      kind: 'line',
      label: vscode.l10n.t('Until {0}', deadline.replace('T', ' ')),
      icon: isOver ? 'warning' : 'clock',
      ...(isOver ? { description: vscode.l10n.t('over') } : {}),
    },
  ];
}

function attemptLine({ at, by, how, outcome, text }: ReplyFile['attempts'][number]): LineNode {
  const when = new Date(at).toLocaleString(vscode.env.language, { dateStyle: 'short', timeStyle: 'short' });
  return {
    kind: 'line',
    label: `${when} · ${vscode.l10n.t(how)}: ${vscode.l10n.t(outcome)}`,
    description: [by, text].filter(Boolean).join(' · '),
    icon: 'call-outgoing',
  };
}

async function say(host: Host, { uri, file }: SubjectNode, what: Record<string, unknown>): Promise<void> {
  await host.deciding.sayOf(uri, `reply: ${file.subject}`, { ...what, subject: file.subject });
}

/** One of the people and organisations of the article, or a name that is typed. */
async function askSubject(
  host: Host,
  document: vscode.TextDocument,
  title: string,
): Promise<string | undefined> {
  const latest = host.analyses.now(document);
  const names = (latest?.analysis.entities ?? [])
    .filter(({ type }) => type === 'person' || type === 'organisation')
    .map(({ name, roles }) => ({ label: name, description: roles[0] ?? '' }));
  const another = vscode.l10n.t('Somebody else…');
  const placeHolder = vscode.l10n.t('Whom do these words criticise?');
  const chosen = await vscode.window.showQuickPick([...names, { label: another }], { title, placeHolder });
  if (chosen?.label !== another) return chosen?.label;
  return (await vscode.window.showInputBox({ title, prompt: placeHolder }))?.trim() || undefined;
}

async function pick<T extends string>(
  values: readonly T[],
  title: string,
  placeHolder: string,
): Promise<T | undefined> {
  const items = values.map((value) => ({ label: vscode.l10n.t(value), value }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.value;
}
