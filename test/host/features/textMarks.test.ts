// What is marked in an article. (How it looks is for screenshots; VS Code gives no decorations back.)
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { marksOf, partAt, type Mark, type MarkStyle } from '../../../src/vscode/marks/marks';
import { sheetOf } from '../../../src/vscode/sheets';
import { analysed, closeAll, openArticle, openSample, startedHost, when, withSetting } from '../support/desk';

async function marksIn(document: vscode.TextDocument): Promise<{ text: string; marks: readonly Mark[] }> {
  const host = await startedHost();
  const latest = await analysed(document);
  return { text: latest.text, marks: [...marksOf(latest.text, latest.analysis, sheetOf(host, latest), 0.5)] };
}

function wordsOf({ text, marks }: Awaited<ReturnType<typeof marksIn>>, ...styles: MarkStyle[]): string[] {
  return marks.filter(({ style }) => styles.includes(style)).map(({ start, end }) => text.slice(start, end));
}

function nameMarks(): unknown {
  return vscode.workspace.getConfiguration('copydesk').get('marks.names');
}

suite('Marks in the text', () => {
  teardown(closeAll);

  test('names by type, queries by severity', async () => {
    const found = await marksIn((await openSample('news/harbour-talks.txt')).document);
    assert.ok(wordsOf(found, 'person').includes('Helena Sarmento'));
    assert.ok(wordsOf(found, 'place').includes('Portugal'));
    assert.ok(wordsOf(found, 'warning').includes('Experts say'));
    assert.ok(wordsOf(found, 'error').includes('June 31'));
  });

  test('each query has one sign beside its first line', async () => {
    const { marks } = await marksIn((await openSample('news/harbour-talks.txt')).document);
    const queries = marks.filter(({ kind, style }) => kind === 'query' && style !== 'queryIcon');
    assert.equal(marks.filter(({ style }) => style === 'queryIcon').length, queries.length);
    assert.ok(queries.length > 5);
  });

  test('what is not the story is faint and named', async () => {
    const found = await marksIn((await openSample('news/border-dispute.txt')).document);
    const parts = found.marks.flatMap(({ part }) => part ?? []);
    assert.ok(parts.includes('related'), parts.join(', '));
    assert.ok(wordsOf(found, 'furniture').some((words) => words.startsWith('See also') || words.length > 0));
  });

  test('marks follow the text as soon as it has been read again', async () => {
    const { document } = await openArticle('Ferry closed\n\nThe ferry was closed on Monday.\n');
    assert.deepEqual(wordsOf(await marksIn(document), 'warning'), []);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.positionAt(document.getText().length),
      '\nExperts say it will sink.\n',
    );
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(wordsOf(await marksIn(document), 'warning'), ['Experts say']);
  });

  test('the current paragraph is the one with the cursor', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const { analysis, text } = await analysed(document);
    const here = partAt(analysis, text.indexOf('sardine stock'));
    assert.ok(here && text.slice(here.start, here.end).startsWith('Experts say'));
  });

  test('each kind can be switched, and the switch is a setting', async () => {
    const undo = await withSetting('marks.names', 'everywhere');
    await vscode.commands.executeCommand('copydesk.toggleNameMarks');
    await when(vscode.workspace.onDidChangeConfiguration, () => nameMarks() === 'nowhere');
    await vscode.commands.executeCommand('copydesk.toggleNameMarks');
    await when(vscode.workspace.onDidChangeConfiguration, () => nameMarks() === 'everywhere');
    await undo();
  });
});
