// The Entities view: who and what the articles of the workspace name, by type.

import * as vscode from 'vscode';
import { gathered } from '../gather';
import type { Feature } from '../host';
import { VIEWS } from '../ids';
import { EntitiesTree } from '../trees/entitiesTree';

export const entitiesView: Feature = (host) => {
  const tree = new EntitiesTree(host.library);
  const update = gathered(() => tree.refresh());
  return vscode.Disposable.from(
    tree,
    update,
    host.library.onDidChange(update),
    vscode.window.createTreeView(VIEWS.entities, { treeDataProvider: tree, showCollapseAll: true }),
  );
};
