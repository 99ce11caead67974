// Who is at the desk: the name that goes into the record with everything that is decided.

import * as vscode from 'vscode';
import { setting } from './settings';

/** The name that the record gives to this user: asked for once. */
export async function deskName(): Promise<string> {
  const known = setting('desk.name').trim();
  if (known !== '') return known;
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your name in the record'),
    prompt: vscode.l10n.t(
      'Every decision is kept with who made it. You can change the name in the settings.',
    ),
    ignoreFocusOut: true,
  });
  if (name === undefined || name.trim() === '') return vscode.l10n.t('unnamed');
  await vscode.workspace
    .getConfiguration('copydesk')
    .update('desk.name', name.trim(), vscode.ConfigurationTarget.Global);
  return name.trim();
}
