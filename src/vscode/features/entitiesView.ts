// The Entities view: who and what the articles of the workspace name, by type.

import * as vscode from 'vscode';
import type { NameType } from '../../entities/entity';
import type { SummaryEntity } from '../../index/summary';
import type { Feature, Host } from '../host';
import { VIEWS } from '../ids';

interface TypeNode {
  readonly kind: 'type';
  readonly type: NameType;
  readonly names: readonly NameNode[];
}
interface NameNode {
  readonly kind: 'name';
  readonly name: string;
  readonly type: NameType;
  readonly roles: readonly string[];
  readonly places: readonly PlaceNode[];
}
interface PlaceNode {
  readonly kind: 'place';
  readonly uri: vscode.Uri;
  readonly headline: string;
  readonly entity: SummaryEntity;
}
type Node = TypeNode | NameNode | PlaceNode;

const TYPES: readonly NameType[] = [
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

export const entitiesView: Feature = (host) => {
  const didChange = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: didChange.event,
    getChildren: (node) => {
      if (node === undefined) return typesOf(host);
      return node.kind === 'type' ? [...node.names] : node.kind === 'name' ? [...node.places] : [];
    },
    getTreeItem: itemOf,
  };
  return vscode.Disposable.from(
    didChange,
    host.library.onDidChange(() => didChange.fire()),
    vscode.window.createTreeView(VIEWS.entities, { treeDataProvider: provider, showCollapseAll: true }),
  );
};

function typesOf(host: Host): TypeNode[] {
  const byType = new Map<NameType, Map<string, PlaceNode[]>>();
  for (const { uri, summary } of host.library.articles) {
    for (const entity of summary?.entities ?? []) {
      const names = byType.get(entity.type) ?? new Map<string, PlaceNode[]>();
      byType.set(entity.type, names);
      const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      const places = names.get(entity.name) ?? [];
      names.set(entity.name, places);
      places.push({ kind: 'place', uri, headline: summary?.headline ?? file, entity });
    }
  }
  return TYPES.flatMap((type) => {
    const names = [...(byType.get(type) ?? [])].map(([name, places]): NameNode => {
      const roles = [...new Set(places.flatMap(({ entity }) => entity.roles))];
      return { kind: 'name', name, type, roles, places };
    });
    names.sort((a, b) => a.name.localeCompare(b.name, 'en'));
    return names.length === 0 ? [] : [{ kind: 'type', type, names }];
  });
}

function itemOf(node: Node): vscode.TreeItem {
  switch (node.kind) {
    case 'type': {
      const item = new vscode.TreeItem(vscode.l10n.t(node.type), vscode.TreeItemCollapsibleState.Expanded);
      item.id = node.type;
      item.iconPath = new vscode.ThemeIcon(TYPE_ICONS[node.type]);
      item.description = String(node.names.length);
      return item;
    }
    case 'name': {
      const item = new vscode.TreeItem(node.name, vscode.TreeItemCollapsibleState.Collapsed);
      const mentions = node.places.reduce((sum, { entity }) => sum + entity.mentions, 0);
      item.id = `${node.type}:${node.name}`;
      item.description = [String(mentions), node.roles[0] ?? ''].filter(Boolean).join(' · ');
      item.tooltip = [node.name, ...node.roles].join('\n');
      return item;
    }
    case 'place': {
      const item = new vscode.TreeItem(node.headline);
      const { start, end } = node.entity.first;
      item.resourceUri = node.uri;
      item.iconPath = new vscode.ThemeIcon('file-text');
      item.description = vscode.l10n.t('{0} mentions', node.entity.mentions);
      item.tooltip = [node.entity.name, ...node.entity.alsoAs, ...node.entity.roles].join('\n');
      item.command = {
        command: 'copydesk.reveal',
        title: vscode.l10n.t('Show'),
        arguments: [node.uri.toString(), start, end],
      };
      return item;
    }
    default:
      return node satisfies never;
  }
}
