// Asks for one of a few words, with the present one marked.

import * as vscode from 'vscode';

/** The chosen value; undefined when the user pressed Escape. */
export async function choose<T extends string>(
  values: readonly T[],
  current: T,
  title: string,
): Promise<T | undefined> {
  const items = values.map((value) => ({
    label: vscode.l10n.t(value),
    value,
    ...(value === current ? { description: vscode.l10n.t('now') } : {}),
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.value;
}
