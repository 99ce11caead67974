// Corrections of names: made by a command, in force at once everywhere, kept in a file, undone, and safe from damage.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Correction } from '../../../src/entities/corrections/correction';
import type { Entity } from '../../../src/entities/entity';
import type { Host } from '../../../src/vscode/host';
import { EntitiesTree } from '../../../src/vscode/trees/entitiesTree';
import {
  allRead,
  analysed,
  closeAll,
  hoverOn,
  openSample,
  positionOf,
  sampleUri,
  when,
} from '../support/desk';

const FILE = '.copydesk/entities.json';
const ARTICLE = 'news/harbour-talks.txt';

suite('Corrections of names', () => {
  let host: Host;
  let document: vscode.TextDocument;
  const entityNamed = (name: string): Entity | undefined =>
    host.analyses.latest(document)?.analysis.entities.find((entity) => entity.name === name);
  const until = (holds: () => boolean): Promise<boolean> => when(host.analyses.onDidChange, holds);
  const correct = (correction: Correction): Promise<boolean> =>
    host.corrections.add(document.uri, correction);

  suiteSetup(async () => {
    host = await allRead();
    ({ document } = await openSample(ARTICLE));
    await analysed(document);
  });
  teardown(async () => {
    // Emptied before it goes: a file that is made and deleted within a breath may have no event at all.
    const empty = new TextEncoder().encode('{"version": 1, "corrections": []}');
    await vscode.workspace.fs.writeFile(sampleUri(FILE), empty);
    await when(host.corrections.onDidChange, () => host.corrections.allFor(document.uri).length === 0);
    await vscode.workspace.fs.delete(sampleUri(FILE));
    await until(() => entityNamed('Helena Sarmento')?.type === 'person');
  });
  suiteTeardown(closeAll);

  test('a name that was renamed has its name in the hover and in the Entities view', async () => {
    assert.ok(await correct({ id: 'a', do: 'rename', name: 'Helena Sarmento', to: 'Helena de Sarmento' }));
    await until(() => entityNamed('Helena de Sarmento') !== undefined);
    const hover = await hoverOn(document, 'Helena Sarmento');
    assert.match(hover, /Helena de Sarmento/);
    assert.match(hover, /Corrected by the desk/);
    assert.ok(hover.includes('(command:copydesk.correctName?'));
    const tree = new EntitiesTree(host.library);
    await when(host.library.onDidChange, () =>
      tree
        .getChildren()
        .flatMap((type) => tree.getChildren(type))
        .some((node) => node.kind === 'name' && node.name === 'Helena de Sarmento'),
    );
    tree.dispose();
  });

  test('a correction is undone by its command', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const at = positionOf(document, 'Helena Sarmento');
    editor.selection = new vscode.Selection(at, at);
    const mentions = entityNamed('Helena Sarmento')?.mentions.length ?? 0;
    const answered = new AbortController();
    const asked = vscode.commands.executeCommand('copydesk.ignoreName').then(() => answered.abort());
    // The first choice, "Only here", as soon as the list is there.
    while (!answered.signal.aborted)
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await asked;
    await until(() => entityNamed('Helena Sarmento')?.mentions.length === mentions - 1);
    const [correction] = host.corrections.allFor(document.uri);
    assert.equal(correction?.do, 'ignore');
    assert.equal(correction.article, ARTICLE);
    assert.equal(correction.on?.words, 'Helena Sarmento');
    await vscode.commands.executeCommand('copydesk.undoNameCorrection');
    await until(() => entityNamed('Helena Sarmento')?.mentions.length === mentions);
  });

  test('the file is readable, and what git brings holds at once', async () => {
    await correct({ id: 'a', do: 'retype', name: 'Helena Sarmento', as: 'organisation' });
    await until(() => entityNamed('Helena Sarmento')?.type === 'organisation');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(sampleUri(FILE)));
    assert.match(text, /^ {4}\{"id":"a","do":"retype"/m);
    const theirs = text.replace('"as":"organisation"', '"as":"group","mood":"sure"');
    await vscode.workspace.fs.writeFile(sampleUri(FILE), new TextEncoder().encode(theirs));
    await until(() => entityNamed('Helena Sarmento')?.type === 'group');
    await correct({ id: 'b', do: 'always', name: 'sardine', as: 'product' });
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(sampleUri(FILE)));
    assert.match(kept, /"mood":"sure"/);
  });

  test('a damaged file is left as it is', async () => {
    const damaged = '<<<<<<< HEAD\n{"corrections": [\n=======\n';
    await vscode.workspace.fs.writeFile(sampleUri(FILE), new TextEncoder().encode(damaged));
    assert.equal(await correct({ id: 'a', do: 'ignore', name: 'Helena Sarmento' }), false);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(sampleUri(FILE)));
    assert.equal(text, damaged);
    assert.ok(entityNamed('Helena Sarmento'));
  });
});

suite('Names in the editor', () => {
  teardown(closeAll);

  test('highlights, first mention and references are those of the entity', async () => {
    await allRead();
    const { document } = await openSample(ARTICLE);
    const { analysis, text } = await analysed(document);
    const entity = analysis.entities.find(({ name }) => name === 'Helena Sarmento');
    assert.ok(entity && entity.mentions.length > 1);
    const last = entity.mentions.findLast(({ kind }) => kind === 'short' || kind === 'name');
    assert.ok(last);
    const at = document.positionAt(last.start + 1);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    );
    assert.equal(highlights.length, entity.mentions.length);
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    assert.equal(definition && document.offsetAt(definition.range.start), entity.mentions[0]?.start);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    const here = references.filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.equal(here.length, entity.mentions.length, text.slice(last.start, last.end));
  });

  test('rename changes the full name and the surname alike', async () => {
    const { document } = await openSample(ARTICLE);
    await analysed(document);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, 'Helena Sarmento'),
      'Helena Duarte',
    );
    const changes = edit.get(document.uri).map(({ newText }) => newText);
    assert.ok(changes.includes('Helena Duarte') && changes.includes('Duarte'), changes.join(', '));
  });
});
