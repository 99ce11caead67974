// What the parts of an article are called, for people.

import * as vscode from 'vscode';
import type { BlockKind } from '../../text/article';

export function partName(kind: BlockKind): string {
  switch (kind) {
    case 'site':
      return vscode.l10n.t('site name');
    case 'headline':
      return vscode.l10n.t('headline');
    case 'repeated':
      return vscode.l10n.t('repeated headline');
    case 'deck':
      return vscode.l10n.t('deck');
    case 'byline':
      return vscode.l10n.t('byline');
    case 'dateline':
      return vscode.l10n.t('dateline');
    case 'date':
      return vscode.l10n.t('date line');
    case 'paragraph':
      return vscode.l10n.t('paragraph');
    case 'subhead':
      return vscode.l10n.t('subhead');
    case 'quote':
      return vscode.l10n.t('quotation');
    case 'list':
      return vscode.l10n.t('list');
    case 'caption':
      return vscode.l10n.t('caption');
    case 'credit':
      return vscode.l10n.t('credit');
    case 'related':
      return vscode.l10n.t('related link');
    case 'frontMatter':
      return vscode.l10n.t('front matter');
    case 'other':
      return vscode.l10n.t('other');
    default:
      return kind satisfies never;
  }
}
