// The commands by which the desk corrects names: in the text, in a hover and in the Entities view, here or everywhere.

import * as vscode from 'vscode';
import { describePlace, type Correction } from '../../entities/corrections/correction';
import type { NameType } from '../../entities/entity';
import { pathInFolder } from '../asking';
import type { Feature, Host } from '../host';
import { correctionLine } from '../correctionLine';
import { targetOf, type NameTarget } from '../nameTarget';
import { setting } from '../settings';
import { TYPES } from '../trees/nameItems';
import type { EntitiesTreeNode } from '../trees/entitiesTree';

/** How far a correction reaches. */
type Scope = Pick<Correction, 'article' | 'on'>;

/** What is corrected, still without its id and reach. */
type Draft =
  | { readonly do: 'rename'; readonly name: string; readonly to: string }
  | { readonly do: 'merge'; readonly name: string; readonly into: string }
  | { readonly do: 'split'; readonly name: string; readonly words: string; readonly to: string }
  | { readonly do: 'retype' | 'always'; readonly name: string; readonly as: NameType }
  | { readonly do: 'ignore'; readonly name: string };

export const entityCorrections: Feature = (host) => {
  const correcting = new Correcting(host);
  const command = (id: string, work: (target: NameTarget) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (place?: unknown, start?: unknown, end?: unknown) => {
      const target = await targetOf(host, place as EntitiesTreeNode | string | undefined, start, end);
      if (target !== undefined) await work(target);
      else void vscode.window.showInformationMessage(vscode.l10n.t('There is no name here.'));
    });
  return vscode.Disposable.from(
    command('copydesk.correctName', (target) => correcting.choose(target)),
    command('copydesk.renameName', (target) => correcting.rename(target)),
    command('copydesk.mergeName', (target) => correcting.merge(target)),
    command('copydesk.splitName', (target) => correcting.split(target)),
    command('copydesk.retypeName', (target) => correcting.retype(target)),
    command('copydesk.ignoreName', (target) => correcting.ignore(target)),
    vscode.commands.registerCommand('copydesk.alwaysName', () => correcting.always()),
    vscode.commands.registerCommand('copydesk.undoNameCorrection', () => correcting.undo()),
  );
};

class Correcting {
  readonly #host: Host;
  /** What was corrected in this window, the last at the end: for undo. */
  readonly #done: { readonly article: vscode.Uri; readonly correction: Correction }[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  /** All corrections of a name in one list. */
  async choose(target: NameTarget): Promise<void> {
    const { name, mention } = target;
    const items: readonly (vscode.QuickPickItem & { readonly work: () => Promise<void> })[] = [
      { label: vscode.l10n.t('$(edit) Rename…'), work: () => this.rename(target) },
      { label: vscode.l10n.t('$(merge) Same as…'), work: () => this.merge(target) },
      ...(mention === undefined
        ? []
        : [{ label: vscode.l10n.t('$(split-horizontal) Somebody Else…'), work: () => this.split(target) }]),
      { label: vscode.l10n.t('$(symbol-class) Change Type…'), work: () => this.retype(target) },
      { label: vscode.l10n.t('$(circle-slash) Not a Name…'), work: () => this.ignore(target) },
    ];
    const chosen = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Correct “{0}”', name),
    });
    await chosen?.work();
  }

  async rename(target: NameTarget): Promise<void> {
    const title = vscode.l10n.t('The name of “{0}” as the desk writes it', target.name);
    const to = await vscode.window.showInputBox({ title, value: target.name });
    if (to === undefined || to.trim() === '' || to.trim() === target.name) return;
    await this.#correct(target, { do: 'rename', name: target.name, to: to.trim() });
  }

  async merge(target: NameTarget): Promise<void> {
    const title = vscode.l10n.t('“{0}” is the same as…', target.name);
    const into = await this.#chooseName(target, title);
    if (into !== undefined) await this.#correct(target, { do: 'merge', name: target.name, into });
  }

  async split(target: NameTarget): Promise<void> {
    const { name, mention } = target;
    if (mention === undefined) return;
    const title = vscode.l10n.t('“{0}” here is not {1} but…', mention.words, name);
    const to = await this.#chooseName(target, title);
    if (to !== undefined) await this.#correct(target, { do: 'split', name, words: mention.words, to });
  }

  async retype(target: NameTarget): Promise<void> {
    const title = vscode.l10n.t('“{0}” is a…', target.name);
    const as = await chooseType(title, target.type);
    if (as === undefined) return;
    const scope = await chooseScope(target, true);
    if (scope === undefined) return;
    // One mention is known by its own words, the whole entity by its name.
    const name = (scope.on && target.mention?.words) ?? target.name;
    await this.#add(target.article, { do: 'retype', name, as }, scope);
  }

  async ignore(target: NameTarget): Promise<void> {
    const scope = await chooseScope(target, true);
    if (scope === undefined) return;
    const name = (scope.on && target.mention?.words) ?? target.name;
    await this.#add(target.article, { do: 'ignore', name }, scope);
  }

  /** The selected words, or the word at the cursor, are a name from now on. */
  async always(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !this.#host.analyses.isArticle(editor.document)) return;
    const { document, selection } = editor;
    const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
    const name = range === undefined ? '' : document.getText(range).replace(/\s+/g, ' ').trim();
    if (name === '' || name.length > 200) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Select the words that are a name.'));
      return;
    }
    const as = await chooseType(vscode.l10n.t('“{0}” is always a…', name), undefined);
    if (as === undefined) return;
    const target: NameTarget = { article: document.uri, name, type: as, mention: undefined, inArticle: true };
    await this.#correct(target, { do: 'always', name, as });
  }

  async undo(): Promise<void> {
    const last = this.#done.pop() ?? (await this.#lastOfFolder());
    if (last === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No correction of a name is left to undo.'));
      return;
    }
    if (await this.#host.corrections.remove(last.article, last.correction.id)) {
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('$(discard) Undone: {0}', correctionLine(last.correction)),
        4000,
      );
    } else {
      this.#done.push(last);
    }
  }

  /** The last correction of the folder, made in another session or by somebody else: undone only when the user agrees. */
  async #lastOfFolder(): Promise<{ article: vscode.Uri; correction: Correction } | undefined> {
    const article =
      vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    const correction = article && this.#host.corrections.allFor(article).at(-1);
    if (article === undefined || correction === undefined) return undefined;
    const undo = vscode.l10n.t('Undo It');
    const question = vscode.l10n.t(
      'The last correction is of an earlier session: {0}',
      correctionLine(correction),
    );
    const answer = await vscode.window.showInformationMessage(question, undo);
    return answer === undo ? { article, correction } : undefined;
  }

  async #correct(target: NameTarget, draft: Draft): Promise<void> {
    const scope = await chooseScope(target, draft.do === 'split');
    if (scope !== undefined) await this.#add(target.article, draft, scope);
  }

  async #add(article: vscode.Uri, draft: Draft, scope: Scope): Promise<void> {
    const by = setting('desk.name').trim();
    const correction: Correction = {
      id: crypto.randomUUID(),
      ...draft,
      ...scope,
      ...(by === '' ? {} : { by }),
      at: new Date().toISOString(),
    };
    if (!(await this.#host.corrections.add(article, correction))) return;
    this.#done.push({ article, correction });
    vscode.window.setStatusBarMessage(`$(check) ${correctionLine(correction)}`, 4000);
  }

  /** Another name of the type, of this article first, or one that is typed. */
  async #chooseName({ article, name, type }: NameTarget, title: string): Promise<string | undefined> {
    const here = this.#host.analyses.last(article)?.analysis.entities ?? [];
    const names = new Map<string, string>();
    for (const entity of here) if (entity.type === type) names.set(entity.name, entity.roles[0] ?? '');
    for (const { summary } of this.#host.library.articles) {
      for (const entity of summary?.entities ?? [])
        if (entity.type === type && !names.has(entity.name)) names.set(entity.name, entity.roles[0] ?? '');
    }
    names.delete(name);
    const other = vscode.l10n.t('$(edit) Another name…');
    const items = [...names].map(([label, description]) => ({ label, description }));
    const chosen = await vscode.window.showQuickPick([...items, { label: other, description: '' }], {
      title,
      matchOnDescription: true,
    });
    if (chosen?.label !== other) return chosen?.label;
    const typed = await vscode.window.showInputBox({ title });
    return typed === undefined || typed.trim() === '' ? undefined : typed.trim();
  }
}

async function chooseType(title: string, but: NameType | undefined): Promise<NameType | undefined> {
  const items = TYPES.filter((type) => type !== but).map((type) => ({ label: vscode.l10n.t(type), type }));
  return (await vscode.window.showQuickPick(items, { title }))?.type;
}

/** Where a correction holds: at this mention where that makes sense, in this article, or in all. */
async function chooseScope(target: NameTarget, canBeHere: boolean): Promise<Scope | undefined> {
  const { article, mention, inArticle } = target;
  const items: readonly (vscode.QuickPickItem & { readonly scope: Scope })[] = [
    ...(mention === undefined || !canBeHere
      ? []
      : [
          {
            label: vscode.l10n.t('Only here'),
            scope: {
              article: pathInFolder(article),
              on: describePlace(mention.text, mention.start, mention.end),
            },
          },
        ]),
    ...(inArticle
      ? [{ label: vscode.l10n.t('In this article'), scope: { article: pathInFolder(article) } }]
      : []),
    { label: vscode.l10n.t('In all articles'), scope: {} },
  ];
  if (items.length === 1) return items[0]?.scope;
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Where does this hold?') }))?.scope;
}
