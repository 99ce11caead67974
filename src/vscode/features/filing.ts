// What is filed with a claim besides its decision: who is to check it, tags, a note; and words that the program missed.

import * as vscode from 'vscode';
import type { EntityType } from '../../entities/entity';
import { knownName } from '../deskName';
import { targetsOf, titleOf, type Given, type Target } from '../deciding/targets';
import type { Feature, Host } from '../host';

/** As what words can be marked: a claim, or a name of a type. */
const MARKS: readonly (EntityType | 'claim')[] = [
  'claim',
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'law',
  'work',
  'product',
];

export const filing: Feature = (host) => {
  const register = (
    command: string,
    ask: (targets: readonly Target[], title: string) => Promise<Record<string, unknown> | undefined>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (given?: Given, all?: readonly unknown[]) => {
      const targets = await targetsOf(host, given, all);
      if (targets.length === 0) return;
      const said = await ask(targets, titleOf(targets));
      if (said !== undefined) await host.deciding.say(targets, () => said);
    });
  return vscode.Disposable.from(
    register('copydesk.assignClaim', async ([first], title) => {
      const assignee = await askPerson(host, title, first?.note?.assignee);
      return assignee === undefined ? undefined : { type: 'filed', assignee };
    }),
    register('copydesk.tagClaim', async ([first], title) => {
      const text = await vscode.window.showInputBox({
        title,
        prompt: vscode.l10n.t('Tags, with commas between them'),
        value: first?.note?.tags.join(', ') ?? '',
      });
      if (text === undefined) return undefined;
      const tags = text.split(',').flatMap((tag) => tag.trim() || []);
      return { type: 'filed', tags: [...new Set(tags)] };
    }),
    register('copydesk.writeRemark', async ([first], title) => {
      const remark = await vscode.window.showInputBox({
        title,
        prompt: vscode.l10n.t('A note for the record, in Markdown; empty to take it away'),
        value: first?.note?.remark ?? '',
      });
      return remark === undefined ? undefined : { type: 'filed', remark: remark.trim() };
    }),
    register('copydesk.markWords', async (_targets, title) => {
      const items = MARKS.map((as) => ({ label: vscode.l10n.t(as), as }));
      const placeHolder = vscode.l10n.t('What are these words?');
      const chosen = await vscode.window.showQuickPick(items, { title, placeHolder });
      return chosen && { type: 'marked', as: chosen.as };
    }),
  );
};

/** One of the people who have written into the records of the open articles, or anybody else. */
async function askPerson(
  host: Host,
  title: string,
  present: string | undefined,
): Promise<string | undefined> {
  const people = new Set<string>();
  const me = knownName();
  if (me !== undefined) people.add(me);
  for (const document of vscode.workspace.textDocuments)
    for (const { by } of host.records.events(document.uri)) people.add(by);
  const nobody = vscode.l10n.t('Nobody');
  const another = vscode.l10n.t('Somebody else…');
  const placeHolder = vscode.l10n.t('Who is to check this?');
  const names = [...people].map((name) => ({
    label: name,
    description: name === present ? vscode.l10n.t('now') : '',
  }));
  const chosen = await vscode.window.showQuickPick([...names, { label: another }, { label: nobody }], {
    title,
    placeHolder,
  });
  if (chosen === undefined) return undefined;
  if (chosen.label === nobody) return '';
  if (chosen.label !== another) return chosen.label;
  return (await vscode.window.showInputBox({ title, prompt: placeHolder }))?.trim() || undefined;
}
