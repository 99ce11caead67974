// The Entities view: names by type, and the articles that mention them.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { EntitiesTree } from '../../../src/vscode/trees/entitiesTree';
import { allRead, closeAll, labelOf } from '../support/desk';

suite('Entities view', () => {
  suiteTeardown(closeAll);

  test('people, organisations and places of all articles, each with where it is mentioned', async () => {
    const host = await allRead();
    const tree = new EntitiesTree(host.library);
    const types = tree.getChildren();
    assert.deepEqual(
      types.slice(0, 3).map((node) => labelOf(tree.getTreeItem(node))),
      ['People', 'Organisations', 'Places'],
    );
    const [people] = types;
    assert.ok(people);
    const sarmento = tree
      .getChildren(people)
      .find((node) => node.kind === 'name' && node.name === 'Helena Sarmento');
    assert.ok(sarmento, 'the minister of the harbour talks is missing');
    const [place] = tree.getChildren(sarmento);
    assert.ok(place);
    const { command } = tree.getTreeItem(place);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'Helena Sarmento');
    tree.dispose();
  });
});
