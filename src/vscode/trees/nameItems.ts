// How names and their types look as rows of a tree.

import * as vscode from 'vscode';
import type { NameType } from '../../entities/entity';
import type { SummaryEntity } from '../../index/summary';

/** The types of names, in the order in which a desk asks: who, which body, where. */
export const TYPES: readonly NameType[] = [
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'work',
  'law',
  'product',
];

const TYPE_ICONS: Readonly<Record<NameType, string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  group: 'globe',
  event: 'calendar',
  work: 'book',
  law: 'law',
  product: 'package',
};

/** A name in one article. */
export interface NamePlace {
  readonly kind: 'place';
  readonly uri: vscode.Uri;
  /** What the row says: the name under its article, the headline under its name. */
  readonly label: string;
  readonly entity: SummaryEntity;
}

/** The row of a type with how many names it holds. */
export function typeItem(type: NameType, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(typeLabel(type), vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = new vscode.ThemeIcon(TYPE_ICONS[type]);
  item.description = String(count);
  return item;
}

/** The row of a name in one article; a click shows its first mention. */
export function nameItem({ uri, label, entity }: NamePlace): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.contextValue = 'entityInArticle';
  const { start, end } = entity.first;
  const role = label === entity.name ? entity.roles[0] : undefined;
  item.description = [mentions(entity.mentions), role ?? ''].filter(Boolean).join(' · ');
  item.tooltip = [entity.name, ...entity.alsoAs, ...entity.roles].join('\n');
  item.command = {
    command: 'copydesk.reveal',
    title: vscode.l10n.t('Show'),
    arguments: [uri.toString(), start, end, 'list'],
  };
  return item;
}

/** "3 mentions". */
export function mentions(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}

/** The plural of a type as a heading. */
function typeLabel(type: NameType): string {
  switch (type) {
    case 'person':
      return vscode.l10n.t('People');
    case 'organisation':
      return vscode.l10n.t('Organisations');
    case 'place':
      return vscode.l10n.t('Places');
    case 'group':
      return vscode.l10n.t('Groups');
    case 'event':
      return vscode.l10n.t('Events');
    case 'work':
      return vscode.l10n.t('Works');
    case 'law':
      return vscode.l10n.t('Laws');
    case 'product':
      return vscode.l10n.t('Products');
    default:
      return type satisfies never;
  }
}
