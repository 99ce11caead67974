// The Articles view: what stands in its rows, and how they are grouped, sorted, filtered and kept current.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Host } from '../../../src/vscode/host';
import { ArticlesTree, type ArticlesTreeNode } from '../../../src/vscode/trees/articlesTree';
import { allRead, labelOf, sampleUri, when } from '../support/desk';

const write = (path: string, bytes: Uint8Array | string): Thenable<void> =>
  vscode.workspace.fs.writeFile(
    sampleUri(path),
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  );

suite('Articles view', () => {
  let host: Host;
  let tree: ArticlesTree;
  const labels = (nodes: readonly ArticlesTreeNode[]): string[] =>
    nodes.map((node) => labelOf(tree.getTreeItem(node)));
  const articleNode = (file: string): ArticlesTreeNode => {
    const article = host.library.articles.find(({ uri }) => uri.path.endsWith(file));
    assert.ok(article, `${file} is not in the library`);
    return { kind: 'article', article };
  };

  setup(async () => {
    host = await allRead();
    tree = new ArticlesTree({ ...host, grouping: 'folder', order: 'name' });
  });
  teardown(() => tree.dispose());

  test('articles are grouped by folder', () => {
    assert.deepEqual(labels(tree.getChildren()), ['business', 'courts', 'features', 'news']);
  });

  test('a row says headline, progress, date and file', () => {
    const item = tree.getTreeItem(articleNode('harbour-talks.txt'));
    assert.equal(item.label, 'Ministers leave harbour talks without a deal on fishing quotas');
    assert.match(
      String(item.description),
      /^\d+ quer(?:y|ies) · 0\/\d+ checked · 2026-03-12 · harbour-talks\.txt$/,
    );
    assert.ok(typeof item.tooltip === 'string');
    assert.match(item.tooltip, /news\/harbour-talks\.txt/);
    assert.equal(item.command?.command, 'vscode.open');
  });

  test('under an article stand its claims, and a click shows the words', async () => {
    const [claims] = tree.getChildren(articleNode('harbour-talks.txt'));
    assert.ok(claims);
    assert.equal(tree.getTreeItem(claims).label, 'Claims');
    const [first] = tree.getChildren(claims);
    assert.ok(first?.kind === 'claim');
    const { command } = tree.getTreeItem(first);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection).replace(/\s+/g, ' '), first.row.words);
  });

  test('groups by status, source, date and tag', async () => {
    await write(
      'news/tagged.md',
      '---\ntitle: Ferry closed\ndate: 2026-04-02\ntags: [ferry, harbour]\n---\n\nThe ferry was closed.\n',
    );
    await when(host.library.onDidChange, () => host.library.article(sampleUri('news/tagged.md'))?.summary);
    tree.grouping = 'tag';
    assert.deepEqual(labels(tree.getChildren()), ['ferry', 'harbour', 'No tags']);
    tree.grouping = 'date';
    const months = labels(tree.getChildren());
    assert.ok(months.indexOf('April 2026') < months.indexOf('March 2026'), months.join(', '));
    tree.grouping = 'source';
    assert.ok(labels(tree.getChildren()).includes('Meridian Press'));
    tree.grouping = 'status';
    assert.ok(labels(tree.getChildren()).includes('Not begun'));
    await vscode.workspace.fs.delete(sampleUri('news/tagged.md'));
    await when(
      host.library.onDidChange,
      () => host.library.article(sampleUri('news/tagged.md')) === undefined,
    );
  });

  test('sorts by open queries and by headline', () => {
    tree.order = 'open queries';
    const queries = tree
      .shown()
      .map(({ summary }) => summary?.claims.flatMap(({ rules }) => rules).length ?? 0);
    assert.deepEqual(
      queries,
      queries.toSorted((a, b) => b - a),
    );
    tree.order = 'headline';
    const headlines = tree.shown().map(({ summary }) => summary?.headline ?? '');
    assert.deepEqual(
      headlines,
      headlines.toSorted((a, b) => a.localeCompare(b, 'en')),
    );
  });

  test('filters by headline and file name', () => {
    tree.filter = 'sardine';
    assert.equal(tree.shown().length, 0);
    tree.filter = 'fishing quotas';
    assert.deepEqual(
      tree.shown().map(({ uri }) => uri.path.split('/').at(-1)),
      ['harbour-talks.txt'],
    );
    tree.filter = 'glacier-study';
    assert.equal(tree.shown().length, 1);
  });

  test('the watcher finds, reads again and forgets', async () => {
    const uri = sampleUri('news/new-ferry.txt');
    const headline = (): string | null | undefined => host.library.article(uri)?.summary?.headline;
    await write('news/new-ferry.txt', 'New ferry sails\n\nThe new ferry sailed on Monday.\n');
    await when(host.library.onDidChange, () => headline() === 'New ferry sails');
    await write('news/new-ferry.txt', 'New ferry stays\n\nThe new ferry stayed on Monday.\n');
    await when(host.library.onDidChange, () => headline() === 'New ferry stays');
    await vscode.workspace.fs.delete(uri);
    await when(host.library.onDidChange, () => host.library.article(uri) === undefined);
  });

  const utf16 = new Uint8Array(
    Buffer.from('\ufeffHafen zu\n\nThe harbour was closed on Monday.\n', 'utf16le'),
  );
  const STRANGE: readonly (readonly [
    title: string,
    file: string,
    bytes: Uint8Array | string,
    says: RegExp,
  ])[] = [
    ['a binary file', 'strange.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), /not a text/],
    ['20 MB', 'huge.txt', new Uint8Array(20_000_000).fill(97), /larger|MB/],
    [
      'Latin-1',
      'latin.txt',
      new Uint8Array(Buffer.from('Café zu\n\nThe café was closed.\n', 'latin1')),
      /^Café zu/,
    ],
    ['UTF-16', 'wide.txt', utf16, /^Hafen zu/],
    ['CRLF with a byte order mark', 'crlf.txt', '\ufeffFerry shut\r\n\r\nIt was shut.\r\n', /^Ferry shut/],
    ['nothing', 'empty.txt', '', /^empty\.txt/],
    ['one line of 500 kB', 'line.txt', 'The ferry was closed. '.repeat(25_000), /./],
    ['right to left and emoji', 'rtl.txt', 'העבורת נסגרה 🚢\n\nHe said: “העבורת” 🚢 closed.\n', /^העבורת/],
  ];
  for (const [title, file, bytes, says] of STRANGE) {
    test(`reads ${title}, or says why not`, async () => {
      const uri = sampleUri(`news/${file}`);
      await write(`news/${file}`, bytes);
      const article = await when(host.library.onDidChange, () => {
        const found = host.library.article(uri);
        return found?.summary !== undefined || found?.problem !== undefined ? found : undefined;
      });
      const item = tree.getTreeItem({ kind: 'article', article });
      const shown = article.problem === undefined ? labelOf(item) : String(item.description);
      assert.match(shown, says);
      await vscode.workspace.fs.delete(uri);
      await when(host.library.onDidChange, () => host.library.article(uri) === undefined);
    });
  }
});
