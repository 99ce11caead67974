// The Claims view: its groups, one article or all, and what becomes of a decision.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Host } from '../../../src/vscode/host';
import { sheetOf } from '../../../src/vscode/sheets';
import { ClaimsTree, type ClaimsTreeNode } from '../../../src/vscode/trees/claimsTree';
import { allRead, analysed, closeAll, labelOf, openSample } from '../support/desk';

suite('Claims view', () => {
  let host: Host;
  let tree: ClaimsTree;
  let document: vscode.TextDocument;
  const groups = (): string[] => tree.getChildren().map((node) => labelOf(tree.getTreeItem(node)));
  const claimsIn = (node: ClaimsTreeNode | undefined): ClaimsTreeNode[] => {
    assert.ok(node, 'there is no such group');
    return tree.getChildren(node);
  };

  suiteSetup(async () => {
    host = await allRead();
    ({ document } = await openSample('news/harbour-talks.txt'));
    const latest = await analysed(document);
    tree = new ClaimsTree({
      ...host,
      active: () => ({ uri: document.uri, sheet: sheetOf(host, latest) }),
      grouping: 'status',
      ofAll: false,
    });
  });
  suiteTeardown(async () => {
    tree.dispose();
    await closeAll();
  });
  setup(() => {
    tree.ofAll = false;
  });

  test('by status: nothing is checked yet', () => {
    tree.grouping = 'status';
    assert.deepEqual(groups(), ['unchecked']);
    assert.ok(claimsIn(tree.getChildren()[0]).length >= 7);
  });

  test('by family: a claim with two kinds of query stands in both', () => {
    tree.grouping = 'family';
    assert.ok(groups().includes('sourcing'));
    assert.ok(groups().includes('consistency'));
  });

  test('by position: in the order of the text, without groups', () => {
    tree.grouping = 'position';
    const claims = tree.getChildren();
    assert.ok(claims.every(({ kind }) => kind === 'claim'));
    const starts = claims.map((node) => (node.kind === 'claim' ? node.row.start : -1));
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });

  test('by speaker: the minister’s words stand under her name', () => {
    tree.grouping = 'speaker';
    const hers = tree.getChildren().find((node) => node.kind === 'group' && node.label.includes('Sarmento'));
    assert.ok(claimsIn(hers).length > 0, groups().join(', '));
  });

  test('a row tells its query, and says it to a screen reader', () => {
    tree.grouping = 'position';
    const node = tree
      .getChildren()
      .find((one) => one.kind === 'claim' && one.row.words.includes('Experts say'));
    assert.ok(node);
    const item = tree.getTreeItem(node);
    assert.match(String(item.description), /query|queries/);
    assert.match(item.accessibilityInformation?.label ?? '', /^Experts say .*unchecked/);
  });

  test('of all articles: by position each article is a group', () => {
    tree.ofAll = true;
    tree.grouping = 'position';
    assert.ok(groups().includes('Ministers leave harbour talks without a deal on fishing quotas'));
    assert.ok(groups().length >= 7, groups().join(', '));
  });

  test('of all articles: a row says which article it is from', () => {
    tree.ofAll = true;
    tree.grouping = 'family';
    const [first] = claimsIn(
      tree.getChildren().find((node) => node.kind === 'group' && node.label === 'sourcing'),
    );
    assert.ok(first);
    const headlines = host.library.articles.map(({ summary }) => summary?.headline?.slice(0, 20) ?? '-');
    const { description } = tree.getTreeItem(first);
    assert.ok(
      headlines.some((headline) => String(description).includes(headline)),
      String(description),
    );
  });
});
