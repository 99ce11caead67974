// Which rules ask, and where: quieten one in this article, its folder, the workspace or everywhere, or choose among all.

import * as vscode from 'vscode';
import { RULES } from '../../claims/registry';
import { pathInFolder, rulesFor } from '../asking';
import { addToList, changeSetting, setting } from '../settings';
import type { Feature } from '../host';

export const quietening: Feature = () =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.quietRule', async (rule: unknown, uri: unknown) => {
      const id = typeof rule === 'string' ? rule : undefined;
      const known = RULES.find((one) => one.id === id);
      const article =
        typeof uri === 'string' ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri;
      if (known === undefined) return;
      const chosen = await vscode.window.showQuickPick(placesFor(article), {
        title: vscode.l10n.t('Where should “{0}” no longer ask?', known.title),
      });
      if (chosen === undefined) return;
      if (chosen.path === undefined) await addToList('rules.quiet', known.id, chosen.target);
      else await quietIn(chosen.path, known.id);
    }),
    vscode.commands.registerCommand('copydesk.chooseRules', chooseRules),
  );

interface Place extends vscode.QuickPickItem {
  /** The file or folder; undefined for the settings of the workspace or user. */
  readonly path?: string;
  readonly target?: vscode.ConfigurationTarget;
}

/** Where a rule can be quiet, nearest first. Outside of a workspace only the user's settings can hold it. */
function placesFor(article: vscode.Uri | undefined): readonly Place[] {
  const isInWorkspace = article !== undefined && vscode.workspace.getWorkspaceFolder(article) !== undefined;
  const path = isInWorkspace ? pathInFolder(article) : '';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [
    ...(isInWorkspace ? [{ label: vscode.l10n.t('In this article'), description: path, path }] : []),
    ...(folder === '' ? [] : [{ label: vscode.l10n.t('In this folder'), description: folder, path: folder }]),
    ...(isInWorkspace
      ? [{ label: vscode.l10n.t('In this workspace'), target: vscode.ConfigurationTarget.Workspace }]
      : []),
    { label: vscode.l10n.t('Everywhere'), target: vscode.ConfigurationTarget.Global },
  ];
}

async function quietIn(path: string, rule: string): Promise<void> {
  const places = setting('rules.quietIn');
  const rules = new Set(places[path]);
  await changeSetting('rules.quietIn', { ...places, [path]: [...rules.add(rule)] });
}

/** All rules in one list, those that ask with a tick. */
async function chooseRules(): Promise<void> {
  const scope = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const { leaveOut = [], include = [] } = scope === undefined ? {} : rulesFor(scope);
  const items = RULES.map(({ id, title, family, explanation, onByDefault }) => ({
    label: title,
    description: `${vscode.l10n.t(family)} · ${id}`,
    detail: explanation,
    picked: !leaveOut.includes(id) && (onByDefault !== false || include.includes(id)),
    id,
    isOnByDefault: onByDefault !== false,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('These rules ask'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen === undefined) return;
  const asks = new Set(chosen.map(({ id }) => id));
  await changeSetting('rules.quiet', [
    ...unknown(setting('rules.quiet')),
    ...items.filter(({ id, isOnByDefault }) => isOnByDefault && !asks.has(id)).map(({ id }) => id),
  ]);
  await changeSetting('rules.alsoRun', [
    ...unknown(setting('rules.alsoRun')),
    ...items.filter(({ id, isOnByDefault }) => !isOnByDefault && asks.has(id)).map(({ id }) => id),
  ]);
}

/** Ids of rules that this version does not have stay in the settings: another version may have them. */
function unknown(list: readonly string[]): readonly string[] {
  return list.filter((id) => !RULES.some((rule) => rule.id === id));
}
