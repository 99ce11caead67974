// Asks for a decision: which status, and what the record keeps with it.

import * as vscode from 'vscode';
import { STATUSES, type Decided, type Status } from '../../notes/note';
import type { Host } from '../host';
import { setting } from '../settings';
import { askSources } from './sources';

/** What goes with a status. */
export type Details = Pick<Decided, 'sources' | 'correction' | 'reason'>;

/** The key of each status, in the Claims view and where a status is asked for. */
export const STATUS_KEYS: Readonly<Record<Status, string>> = {
  unchecked: '0',
  'in progress': 'p',
  verified: 'v',
  disputed: 'd',
  wrong: 'w',
  unverifiable: 'u',
  opinion: 'o',
  dismissed: 'x',
};

/** Asks for a status: its letter alone decides, or an arrow and Enter. Undefined when the user pressed Escape. */
export function askStatus(title: string): Promise<Status | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly status: Status }>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Press a letter, or choose with the arrows');
  pick.items = [...STATUSES.slice(2), ...STATUSES.slice(0, 2)].map((status) => ({
    label: vscode.l10n.t(status),
    description: STATUS_KEYS[status],
    status,
  }));
  return new Promise((resolve) => {
    const take = (status: Status | undefined): void => {
      resolve(status);
      pick.hide();
    };
    pick.onDidChangeValue((text) => {
      const status = STATUSES.find((one) => STATUS_KEYS[one] === text.toLowerCase());
      if (status !== undefined) take(status);
    });
    pick.onDidAccept(() => take(pick.selectedItems[0]?.status));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Asks what goes with a status; undefined when the user pressed Escape. */
export async function askDetails(
  host: Pick<Host, 'context'>,
  status: Status,
  title: string,
): Promise<Details | undefined> {
  const ask = async (prompt: string, missing?: string): Promise<string | undefined> => {
    const text = await vscode.window.showInputBox({
      title,
      prompt,
      validateInput: (value) => (missing !== undefined && value.trim() === '' ? missing : undefined),
    });
    return text?.trim();
  };
  switch (status) {
    case 'verified': {
      if (!setting('desk.askForSource')) return {};
      const sources = await askSources(host, title);
      if (sources === undefined) return undefined;
      return sources.length === 0 ? {} : { sources: [...sources] };
    }
    case 'wrong': {
      const correction = await ask(vscode.l10n.t('What should it say?'));
      if (correction === undefined) return undefined;
      return correction === '' ? {} : { correction };
    }
    case 'dismissed': {
      const reason = await ask(
        vscode.l10n.t('Why? The record keeps the reason.'),
        vscode.l10n.t('A dismissal needs a reason.'),
      );
      return reason === undefined ? undefined : { reason };
    }
    case 'disputed':
    case 'unverifiable': {
      const reason = await ask(vscode.l10n.t('Why? The record keeps the reason.'));
      if (reason === undefined) return undefined;
      return reason === '' ? {} : { reason };
    }
    case 'unchecked':
    case 'in progress':
    case 'opinion':
      return {};
    default:
      return status satisfies never;
  }
}
