// A correction of a name in a few words, for the status bar and for questions.

import * as vscode from 'vscode';
import type { Correction } from '../entities/corrections/correction';

export function correctionLine(correction: Correction): string {
  const { name } = correction;
  switch (correction.do) {
    case 'rename':
      return vscode.l10n.t('“{0}” is called “{1}”', name, correction.to);
    case 'merge':
      return vscode.l10n.t('“{0}” is the same as “{1}”', name, correction.into);
    case 'split':
      return vscode.l10n.t('“{0}” is “{1}”, not “{2}”', correction.words, correction.to, name);
    case 'retype':
      return vscode.l10n.t('“{0}”: {1}', name, vscode.l10n.t(correction.as));
    case 'ignore':
      return vscode.l10n.t('“{0}” is not a name', name);
    case 'always':
      return vscode.l10n.t('“{0}” is always a name: {1}', name, vscode.l10n.t(correction.as));
    default:
      return correction satisfies never;
  }
}
