// The names of all articles as a tree: types, names, and under each name the articles that mention it.

import * as vscode from 'vscode';
import type { NameType } from '../../entities/entity';
import type { Library } from '../library';
import { mentions, nameItem, TYPES, typeItem, type NamePlace } from './nameItems';

export interface TypeNode {
  readonly kind: 'type';
  readonly type: NameType;
  readonly names: readonly NameNode[];
}
export interface NameNode {
  readonly kind: 'name';
  readonly name: string;
  readonly type: NameType;
  readonly roles: readonly string[];
  readonly places: readonly NamePlace[];
}
export type EntitiesTreeNode = TypeNode | NameNode | NamePlace;

export class EntitiesTree implements vscode.TreeDataProvider<EntitiesTreeNode>, vscode.Disposable {
  readonly #library: Library;
  readonly #didChange = new vscode.EventEmitter<void>();

  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(library: Library) {
    this.#library = library;
  }

  refresh(): void {
    this.#didChange.fire();
  }

  getChildren(node?: EntitiesTreeNode): EntitiesTreeNode[] {
    if (node === undefined) return this.#types();
    return node.kind === 'type' ? [...node.names] : node.kind === 'name' ? [...node.places] : [];
  }

  getTreeItem(node: EntitiesTreeNode): vscode.TreeItem {
    switch (node.kind) {
      case 'type': {
        const item = typeItem(node.type, node.names.length);
        item.id = node.type;
        return item;
      }
      case 'name': {
        const item = new vscode.TreeItem(node.name, vscode.TreeItemCollapsibleState.Collapsed);
        const count = node.places.reduce((sum, { entity }) => sum + entity.mentions, 0);
        item.id = `${node.type}:${node.name}`;
        item.contextValue = 'entity';
        item.description = [mentions(count), node.roles[0] ?? ''].filter(Boolean).join(' · ');
        item.tooltip = [node.name, ...node.roles].join('\n');
        return item;
      }
      case 'place':
        return nameItem(node);
      default:
        return node satisfies never;
    }
  }

  dispose(): void {
    this.#didChange.dispose();
  }

  #types(): TypeNode[] {
    const byType = new Map<NameType, Map<string, NamePlace[]>>();
    for (const { uri, summary } of this.#library.articles) {
      for (const entity of summary?.entities ?? []) {
        const names = byType.get(entity.type) ?? new Map<string, NamePlace[]>();
        byType.set(entity.type, names);
        const places = names.get(entity.name) ?? [];
        names.set(entity.name, places);
        const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
        places.push({ kind: 'place', uri, label: summary?.headline ?? file, entity });
      }
    }
    const byName = new Intl.Collator(vscode.env.language).compare;
    return TYPES.flatMap((type) => {
      const names = [...(byType.get(type) ?? [])].map(([name, places]): NameNode => {
        const roles = [...new Set(places.flatMap(({ entity }) => entity.roles))];
        return { kind: 'name', name, type, roles, places };
      });
      names.sort((a, b) => byName(a.name, b.name));
      return names.length === 0 ? [] : [{ kind: 'type', type, names }];
    });
  }
}
