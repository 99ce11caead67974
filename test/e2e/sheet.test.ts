// An editor works from the fact-check sheet: opens it, filters, decides, jumps to the words, exports, imports elsewhere.
import * as assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { type Desk, openDesk } from './support/desk';
import { openFile, runCommand, until } from './support/steps';

/** The page of the sheet inside VS Code's frames. */
async function sheetFrame(desk: Desk): Promise<Frame> {
  return until('the fact-check sheet', async () => {
    for (const frame of desk.page.frames()) {
      if (
        (await frame
          .locator('main .claims [role=row]')
          .count()
          .catch(() => 0)) > 1
      )
        return frame;
    }
    return undefined;
  });
}

suite('Fact-check sheet', function () {
  this.timeout(180_000);
  let desk: Desk;
  suiteSetup(async () => {
    desk = await openDesk({
      settings: { 'copydesk.desk.name': 'Vera Holm' },
      viewport: { width: 1600, height: 1000 },
    });
  });
  suiteTeardown(() => desk?.close());
  teardown(async function () {
    if (this.currentTest?.state === 'failed') await desk.picture(`failure-${this.currentTest.title}`);
  });

  test('opens beside the article', async () => {
    await openFile(desk.page, 'harbour-talks.txt');
    await runCommand(desk.page, 'Copydesk: Open the Fact-Check Sheet');
    const sheet = await sheetFrame(desk);
    assert.match((await sheet.locator('h1').textContent()) ?? '', /harbour talks/);
    await desk.picture('sheet');
  });
});
