// A journalist opens the sample folder in VS Code with the packaged extension.
import * as assert from 'node:assert/strict';
import { type Desk, openDesk } from './support/desk';
import { openFile, until } from './support/steps';

suite('First look', function () {
  this.timeout(120_000);
  let desk: Desk;
  suiteSetup(async () => {
    desk = await openDesk();
  });
  suiteTeardown(() => desk?.close());
  teardown(async function () {
    if (this.currentTest?.state === 'failed') await desk.picture(`failure-${this.currentTest.title}`);
  });

  test('the articles stand in the explorer', async () => {
    const rows = desk.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'news' });
    assert.ok(await until('the folder "news"', () => rows.count()));
  });

  test('an article opens', async () => {
    await openFile(desk.page, 'harbour-talks.txt');
    await desk.picture('first-look');
  });
});
