// Hundreds of articles in the folder: starting is quick, and the extension host stays small, because a worker reads them.
import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { allRead, sampleUri, startedHost, when } from '../support/desk';

/** Articles made by others, where they lie beside the repository: they are no part of the project. */
const data = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'data', 'articles');
const FOLDERS = ['wikinews/txt', 'gum_wikinews/txt', 'wikinews', 'gum_wikinews'];

function articleFiles(): string[] {
  const files = new Map<string, string>();
  for (const folder of FOLDERS.filter((name) => existsSync(join(data, name)))) {
    for (const name of readdirSync(join(data, folder)))
      if (name.endsWith('.txt') && !/^(?:README|LICENSE)/.test(name))
        files.set(name, join(data, folder, name));
  }
  return [...files.values()];
}

/** What the extension host holds after a collection, in MB; the other suites' share is in it. */
function usedHeap(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1_000_000;
}

suite('A large folder', () => {
  test('the extension starts in less than 100 ms', async () => {
    const { startedIn } = await startedHost();
    assert.ok(startedIn < 100, `${startedIn.toFixed(0)} ms`);
  });

  test('four hundred articles more take less than 40 MB of heap', async function () {
    const files = articleFiles();
    // Without the data there is nothing to measure.
    if (files.length < 400) this.skip();
    this.timeout(180_000);
    const host = await allRead();
    const before = usedHeap();
    const folder = sampleUri('archive');
    for (const [index, file] of files.entries()) {
      const target = vscode.Uri.joinPath(folder, `${index}.txt`);
      await vscode.workspace.fs.writeFile(target, new Uint8Array(readFileSync(file)));
    }
    await host.library.find();
    await when(
      host.library.onDidChange,
      () => host.library.articles.length >= files.length && host.library.isComplete,
    );
    const megabytes = usedHeap() - before;
    await vscode.workspace.fs.delete(folder, { recursive: true });
    // The folder goes as one event, and all its articles with it.
    await when(host.library.onDidChange, () => host.library.articles.length < 50);
    assert.ok(megabytes < 40, `${megabytes.toFixed(1)} MB`);
  });
});
