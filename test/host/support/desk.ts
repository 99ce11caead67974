// What the tests inside VS Code share: the extension's host, articles to write in, and waiting for events.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DocumentAnalysis } from '../../../src/vscode/analyses';
import type { Host, StartedHost } from '../../../src/vscode/host';

/** The running extension's host, which only tests are given. */
export async function startedHost(): Promise<StartedHost> {
  const extension = vscode.extensions.getExtension<StartedHost | undefined>('copydesk.copydesk');
  assert.ok(extension, 'VS Code does not know the extension');
  const host = await extension.activate();
  assert.ok(host, 'the extension gave no host');
  return host;
}

/** Resolves with what `ask` gives, asked now and after each event, once it is neither undefined nor false. */
export function when<T>(event: vscode.Event<unknown>, ask: () => T | undefined | false): Promise<T> {
  return new Promise((resolve) => {
    const first = ask();
    if (first !== undefined && first !== false) {
      resolve(first);
      return;
    }
    const listening = event(() => {
      const answer = ask();
      if (answer === undefined || answer === false) return;
      listening.dispose();
      resolve(answer);
    });
  });
}

/** The analysis of a document's present text, as soon as it is there. */
export async function analysed(document: vscode.TextDocument): Promise<DocumentAnalysis> {
  const host = await startedHost();
  return when(host.analyses.onDidChange, () => host.analyses.latest(document));
}

/** All articles of the folder have been read. */
export async function allRead(): Promise<Host> {
  const host = await startedHost();
  await when(
    host.library.onDidChange,
    () => host.library.articles.length > 0 && host.library.isComplete && host.library.articles.every(isRead),
  );
  return host;
}

function isRead({ summary, problem }: { summary: unknown; problem: unknown }): boolean {
  return summary !== undefined || problem !== undefined;
}

/** An untitled article with these words, shown and read. */
export async function openArticle(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  await analysed(document);
  return editor;
}

/** One of the sample articles, shown and read. */
export async function openSample(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(sampleUri(path));
  const editor = await vscode.window.showTextDocument(document);
  await analysed(document);
  return editor;
}

export function sampleUri(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The position in the middle of the first of these words. */
export function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” is not in the text`);
  return document.positionAt(at + Math.floor(words.length / 2));
}

/** What a hover on these words says, as one text. */
export async function hoverOn(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Sets a setting of Copydesk for this window's user; the returned function takes it back. */
export async function withSetting(key: string, value: unknown): Promise<() => Thenable<void>> {
  const settings = vscode.workspace.getConfiguration('copydesk');
  await settings.update(key, value, vscode.ConfigurationTarget.Global);
  return () => settings.update(key, undefined, vscode.ConfigurationTarget.Global);
}

/** Closes every editor without asking what is to become of its text. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** The label of a row of a tree. */
export function labelOf({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}
