// Hovers: short, with the reason and the next steps, and safe whatever an article says.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hoverOn, openArticle, openSample, positionOf, withSetting } from '../support/desk';

suite('Hovers', () => {
  teardown(closeAll);

  test('a query says why, how to resolve it, and offers the next steps', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const text = await hoverOn(document, 'Experts say');
    assert.match(text, /who exactly/);
    assert.match(text, /Name the person/);
    for (const command of ['dismissQuery', 'quietRule', 'explainRule'])
      assert.ok(text.includes(`(command:copydesk.${command}?`), command);
    assert.ok(text.split('\n').filter((line) => line.trim() !== '').length <= 8, text);
  });

  test('the working of a computed date is shown', async () => {
    const { document } = await openSample('courts/warehouse-fire-trial.txt');
    assert.match(await hoverOn(document, 'Saturday, 14 October 2024'), /Monday/);
  });

  test('a name says who it is', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    assert.match(await hoverOn(document, 'Helena Sarmento'), /Helena Sarmento/);
  });

  test('a claim without a query says that it is to be checked, and offers a decision', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const text = await hoverOn(document, 'on both sides of the border');
    assert.match(text, /To check/);
    assert.ok(text.includes('(command:copydesk.decide?'));
  });

  test('a quotation says who said it', async () => {
    const { document } = await openArticle(
      'Pier\n\nPetra Lindqvist met divers on Monday. “We lost three boats in 2019,” she said. Officials said nothing.\n',
    );
    assert.match(await hoverOn(document, 'three boats'), /Petra Lindqvist, word for word/);
  });

  test('hovers can be turned off', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const undo = await withSetting('hovers.claims', false);
    const text = await hoverOn(document, 'Experts say');
    await undo();
    assert.equal(text, '');
  });

  test('words of an article can run no command and load no picture', async () => {
    const evil = '[Run](command:workbench.action.quit) ![x](https://evil.example/a.png) <img src=x>';
    const { document } = await openArticle(
      `Ferry closed\n\nExperts say “${evil}” of the ferry, without giving further details.\n`,
    );
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'Experts say'),
    );
    const contents = hovers.flatMap((hover) => hover.contents);
    assert.ok(contents.length > 0);
    for (const content of contents) {
      assert.ok(content instanceof vscode.MarkdownString);
      assert.notEqual(content.isTrusted, true);
      assert.notEqual(content.supportHtml, true);
      assert.doesNotMatch(content.value, /(?<!\\)\]\(command:workbench|!\[x\]\(https/);
    }
  });
});
