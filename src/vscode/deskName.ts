// The name that the record gives to this user: asked for once, with git's name as the proposal.

import * as vscode from 'vscode';
import { setting } from './settings';

/** The name in the record; asks for it where it is not known. Undefined when the user pressed Escape. */
export async function deskName(): Promise<string | undefined> {
  const known = knownName();
  if (known !== undefined) return known;
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your name in the record'),
    prompt: vscode.l10n.t(
      'Every decision is kept with who made it. You can change the name in the settings.',
    ),
    value: (await nameInGit()) ?? '',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('The record needs a name.') : undefined),
  });
  if (name === undefined || name.trim() === '') return undefined;
  await vscode.workspace
    .getConfiguration('copydesk')
    .update('desk.name', name.trim(), vscode.ConfigurationTarget.Global);
  return name.trim();
}

/** The name, where it has been given. */
export function knownName(): string | undefined {
  const name = setting('desk.name').trim();
  return name === '' ? undefined : name;
}

/** As much of the built-in git extension's interface as is asked here. */
interface GitExtension {
  getAPI(version: 1): {
    readonly repositories: readonly { getConfig(key: string): Promise<string> }[];
  };
}

async function nameInGit(): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension?.isActive !== true) return undefined;
  try {
    const [repository] = extension.exports.getAPI(1).repositories;
    return (await repository?.getConfig('user.name'))?.trim() || undefined;
  } catch {
    // git is turned off, or the repository has no name in it: then there is nothing to propose.
    return undefined;
  }
}
