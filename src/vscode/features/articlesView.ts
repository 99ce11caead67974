// The Articles view: the articles of the workspace with their headline, progress and open queries.

import * as vscode from 'vscode';
import { choose } from '../commands/choose';
import { gathered } from '../gather';
import type { Feature } from '../host';
import { CONTEXT, VIEWS } from '../ids';
import {
  ARTICLE_GROUPINGS,
  ARTICLE_ORDERS,
  ArticlesTree,
  type ArticleGrouping,
  type ArticleOrder,
  type ArticlesTreeNode,
} from '../trees/articlesTree';

export const articlesView: Feature = (host) => {
  const { workspaceState } = host.context;
  const tree = new ArticlesTree({
    library: host.library,
    records: host.records,
    grouping: workspaceState.get<ArticleGrouping>('articles.grouping', 'folder'),
    order: workspaceState.get<ArticleOrder>('articles.order', 'name'),
  });
  const view = vscode.window.createTreeView<ArticlesTreeNode>(VIEWS.articles, {
    treeDataProvider: tree,
    canSelectMany: true,
    showCollapseAll: true,
  });
  const update = gathered(() => {
    const { articles } = host.library;
    view.description = articles.length === 0 ? '' : String(articles.length);
    tree.refresh();
  });
  const filter = (words: string): void => {
    tree.filter = words.trim().toLowerCase();
    view.message = tree.filter === '' ? '' : vscode.l10n.t('Only articles with “{0}”', words.trim());
    void vscode.commands.executeCommand('setContext', CONTEXT.articlesFiltered, tree.filter !== '');
    update();
  };
  return vscode.Disposable.from(
    view,
    tree,
    update,
    host.library.onDidChange(update),
    host.records.onDidChange(update),
    vscode.commands.registerCommand('copydesk.groupArticles', async () => {
      const chosen = await choose(ARTICLE_GROUPINGS, tree.grouping, vscode.l10n.t('Group the articles by'));
      if (chosen === undefined) return;
      tree.grouping = chosen;
      await workspaceState.update('articles.grouping', chosen);
      update();
    }),
    vscode.commands.registerCommand('copydesk.sortArticles', async () => {
      const chosen = await choose(ARTICLE_ORDERS, tree.order, vscode.l10n.t('Sort the articles by'));
      if (chosen === undefined) return;
      tree.order = chosen;
      await workspaceState.update('articles.order', chosen);
      update();
    }),
    vscode.commands.registerCommand('copydesk.filterArticles', async () => {
      const words = await vscode.window.showInputBox({
        title: vscode.l10n.t('Filter the articles'),
        prompt: vscode.l10n.t(
          'Words of the headline, the file name, a tag or a name in the article; empty for all articles',
        ),
        value: tree.filter,
      });
      if (words !== undefined) filter(words);
    }),
    vscode.commands.registerCommand('copydesk.showAllArticles', () => filter('')),
    vscode.commands.registerCommand('copydesk.refreshArticles', () => host.library.find()),
    vscode.commands.registerCommand(
      'copydesk.openArticles',
      async (node?: ArticlesTreeNode, nodes?: readonly ArticlesTreeNode[]) => {
        for (const one of nodes ?? (node === undefined ? view.selection : [node])) {
          if (one.kind === 'article')
            await vscode.window.showTextDocument(one.article.uri, { preview: false });
        }
      },
    ),
  );
};
