// What every editor of VS Code does, done for articles: outline, symbols, quick fixes, problems, links, completion, hints.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  allRead,
  analysed,
  closeAll,
  openArticle,
  openSample,
  positionOf,
  sampleUri,
  startedHost,
  when,
  withSetting,
} from '../support/desk';

const actionsAt = (document: vscode.TextDocument, words: string): Thenable<vscode.CodeAction[]> => {
  const at = positionOf(document, words);
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
  );
};

suite('Editor habits', () => {
  teardown(closeAll);

  test('the outline shows the parts of an article, paragraphs under their subhead', async () => {
    const { document } = await openSample('features/lighthouse-keeper.md');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const ours = symbols.filter(({ detail }) => detail !== '');
    const subhead = ours.find(({ name }) => name.includes('A switch in Aberdeen'));
    assert.ok(subhead && subhead.children.length > 0, ours.map(({ name }) => name).join(' | '));
  });

  test('names of all articles are symbols of the workspace', async () => {
    await allRead();
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Sarmento',
    );
    assert.ok(symbols.some(({ name }) => name === 'Helena Sarmento'));
  });

  test('a quick fix corrects the weekday', async () => {
    const { document } = await openArticle(
      'Ferry closed\n\nMarch 12, 2026\n\nThe ferry was closed on Friday, March 10, 2026.\n',
    );
    const fix = (await actionsAt(document, 'Friday, March 10')).find(({ title }) =>
      title.includes('Tuesday'),
    );
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(document.getText().includes('Tuesday, March 10'));
    assert.ok((await analysed(document)).analysis.findings.every(({ rule }) => rule !== 'weekday-mismatch'));
  });

  test('a query can be dismissed or quietened from the light bulb', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const commands = (await actionsAt(document, 'Experts say')).map(({ command }) => command?.command);
    assert.ok(commands.includes('copydesk.dismissQuery'));
    assert.ok(commands.includes('copydesk.quietRule'));
  });

  test('the Problems panel is left alone unless it is asked for', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const ours = (): vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Copydesk');
    assert.deepEqual(ours(), []);
    const undo = await withSetting('problems.queries', true);
    await when(vscode.languages.onDidChangeDiagnostics, () => ours().length > 0);
    assert.ok(ours().some(({ message }) => message.includes('who exactly')));
    await undo();
    await when(vscode.languages.onDidChangeDiagnostics, () => ours().length === 0);
  });

  test('a named source is a link, where the file is there', async () => {
    const { document } = await openArticle('Ferry closed\n\nIt was closed. [source: minutes.pdf p. 3]\n');
    assert.deepEqual(await linksIn(document.uri), []);
    const article = sampleUri('news/with-source.txt');
    const source = sampleUri('news/minutes.pdf');
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode('%PDF-'));
    await vscode.workspace.fs.writeFile(article, new TextEncoder().encode(document.getText()));
    await vscode.window.showTextDocument(article);
    assert.deepEqual(
      (await linksIn(article)).map(({ target }) => target?.path),
      [source.path],
    );
    await vscode.workspace.fs.delete(article);
    await vscode.workspace.fs.delete(source);
  });

  test('known names are completed once a capital letter is typed', async () => {
    await allRead();
    const { document } = await openArticle('Ferry closed\n\nThe ferry was closed, said Helena\n');
    const at = document.positionAt(document.getText().trimEnd().length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    assert.ok(items.some(({ label }) => label === 'Helena Sarmento'));
  });

  test('relative days have their date as a hint, when asked for', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, everything);
    assert.deepEqual(await hints(), []);
    const undo = await withSetting('inlayHints.dates', true);
    const labels = (await hints()).map(({ label }) => (typeof label === 'string' ? label : ''));
    await undo();
    assert.ok(labels.includes('2026-03-12'), labels.join(', '));
  });

  test('a pronoun has its speaker as a hint, when asked for, and a surname has none', async () => {
    const { document } = await openArticle(
      'Pier\n\nPetra Lindqvist met divers on Monday. “We lost three boats,” she said. Lindqvist said no more.\n',
    );
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const undo = await withSetting('inlayHints.speakers', true);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      everything,
    );
    await undo();
    assert.deepEqual(
      hints.map(({ label, position }) => [
        label,
        document.lineAt(position).text.slice(0, position.character).slice(-3),
      ]),
      [['Petra Lindqvist', 'she']],
    );
  });

  test('untitled buffers and Markdown are read; source code is not', async () => {
    const host = await startedHost();
    const plain = await openArticle('Ferry closed\n\nExperts say it will sink.\n');
    assert.equal(host.analyses.latest(plain.document)?.analysis.findings[0]?.rule, 'vague-source');
    const code = await vscode.workspace.openTextDocument({
      language: 'typescript',
      content: '// Experts say',
    });
    assert.equal(host.analyses.isArticle(code), false);
  });
});

function linksIn(uri: vscode.Uri): Thenable<vscode.DocumentLink[]> {
  return vscode.commands.executeCommand('vscode.executeLinkProvider', uri);
}
