// Copydesk in the browser's own extension host: no Node, no file system but VS Code's.
import * as assert from 'node:assert/strict';
import { type Desk, openDesk, pictureFailures } from './support/desk';
import { hoverOver, openActivity, openFile, treeRows, until } from './support/steps';
import { packForWeb } from './support/webVsix';

suite('In the browser alone', function () {
  this.timeout(180_000);
  let desk: Desk;
  let vsix: Awaited<ReturnType<typeof packForWeb>>;
  suiteSetup(async () => {
    vsix = await packForWeb();
    desk = await openDesk({ vsix: [vsix.file] });
  });
  suiteTeardown(async () => {
    await desk?.close();
    vsix?.remove();
  });
  pictureFailures(() => desk);

  test('the extension runs in the worker of the page, not in Node', async () => {
    await openActivity(desk.page, 'Copydesk');
    const worker = await until('the page’s extension host', async () =>
      desk.page.frames().find((frame) => frame.url().includes('webWorkerExtensionHostIframe')),
    );
    assert.ok(worker);
  });

  test('the articles are read by a worker and listed with their headlines', async () => {
    const rows = await until('the headlines', async () => {
      const seen = await treeRows(desk.page, 'Articles');
      return seen.some((row) => row.startsWith('Ministers leave harbour talks') && /quer/.test(row)) && seen;
    });
    assert.ok(rows.length >= 9, rows.join('\n'));
  });

  test('an open article has marks and hovers', async () => {
    await openFile(desk.page, 'harbour-talks.txt');
    const text = await hoverOver(desk.page, 'Experts say', /who exactly/);
    assert.match(text, /Name the person/);
    await desk.picture('web');
  });
});
