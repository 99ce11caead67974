// An editor works from the fact-check sheet: opens it, filters, decides, jumps to the words and back, exports, and a colleague
// imports the record into a folder of their own and finds the same.
import * as assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { type Desk, openDesk, pictureFailures } from './support/desk';
import { openFile, runCommand, until } from './support/steps';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWPORT = { width: 1600, height: 1000 };

/** The page of the sheet inside VS Code's frames, once it shows claims. */
async function sheetFrame(desk: Desk): Promise<Frame> {
  return until('the fact-check sheet', async () => {
    for (const frame of desk.page.frames()) {
      const rows = await frame
        .locator('main .claims [role=row]')
        .count()
        .catch(() => 0);
      if (rows > 1) return frame;
    }
    return undefined;
  });
}

async function shownWords(sheet: Frame): Promise<string[]> {
  // Rows out of sight are not laid out, and have no inner text.
  return sheet.locator('.body [role=row] .claim button.words').allTextContents();
}

/** The field of VS Code's quick input: file dialogs of a remote workbench are one, too. */
async function answer(desk: Desk, title: string | RegExp, text: string): Promise<void> {
  const box = desk.page.locator('.quick-input-widget:visible', { hasText: title });
  await box.waitFor();
  const input = box.locator('.quick-input-box input').first();
  await input.fill(text);
  await until(`${text} in the field`, async () => (await input.inputValue()) === text);
  await desk.page.keyboard.press('Enter');
}

/** Types a path into the file dialog once it has shown where it begins, and accepts it. */
async function acceptFile(desk: Desk, file: string): Promise<void> {
  const input = desk.page.locator('.quick-input-widget:visible .quick-input-box input').first();
  await until('the folder in the file dialog', async () => (await input.inputValue()).includes('samples'));
  await input.fill(file);
  // The dialog reads the folder while one types, and hears no Enter meanwhile.
  await until(
    'the file dialog to close',
    async () => {
      const isOpen = (await input.count()) > 0 && (await input.inputValue()) === file;
      if (isOpen) await desk.page.keyboard.press('Enter');
      return !isOpen;
    },
    { every: 700 },
  );
}

/** What axe-core finds wrong for people who use a screen reader, cannot use a mouse or see little contrast. */
async function accessibilityFaults(sheet: Frame): Promise<string[]> {
  // As the debugger does it: the page's own policy lets no other script in.
  await sheet.evaluate(`${AXE}; undefined`);
  return sheet.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id}: ${help}\n${html.slice(0, 200)}\n${failureSummary}`),
    );
  });
}

suite('Fact-check sheet', function () {
  this.timeout(180_000);
  let desk: Desk;
  let sheet: Frame;
  suiteSetup(async () => {
    desk = await openDesk({ viewport: VIEWPORT });
  });
  suiteTeardown(() => desk?.close());
  pictureFailures(() => desk);

  test('opens beside the article', async () => {
    await openFile(desk.page, 'harbour-talks.txt');
    await runCommand(desk.page, 'Copydesk: Open the Fact-Check Sheet');
    sheet = await sheetFrame(desk);
    assert.match((await sheet.locator('h1').textContent()) ?? '', /harbour talks/);
    assert.ok((await shownWords(sheet)).length >= 8);
    await desk.picture('sheet');
  });

  test('can be read and worked with by everybody', async () => {
    assert.deepEqual(await accessibilityFaults(sheet), []);
  });

  test('filters by what is open, by speaker and by words', async () => {
    const all = (await shownWords(sheet)).length;
    await sheet.locator('select[name=show]').selectOption({ label: 'with open queries' });
    const queried = (await shownWords(sheet)).length;
    assert.ok(queried > 0 && queried < all, `${queried} of ${all}`);
    await sheet.locator('input[name=find]').fill('sardine stock');
    assert.deepEqual(await shownWords(sheet), [
      'Experts say the sardine stock has recovered faster than anyone expected.',
    ]);
    assert.match((await sheet.locator('.count').textContent()) ?? '', /^1 of \d+ claims shown$/);
  });

  test('decides with one key, and shows the decision at once', async () => {
    await sheet.locator('.body [role=row]').first().focus();
    await desk.page.keyboard.press('v');
    await answer(desk, 'Experts say', 'Institute of the Sea, page 12');
    await answer(desk, 'Your name in the record', 'Vera Holm');
    await sheet.locator('select[name=show]').selectOption({ label: 'all claims' });
    const status = sheet.locator('.body .badge.verified');
    await until('the badge "verified"', () => status.count());
    const record = (await sheet.locator('.body [role=cell].record').first().innerText()).replace(/\s+/g, ' ');
    assert.match(record, /^Vera Holm .*Institute of the Sea, page 12\b/);
    await until('the progress', async () =>
      /^1 of \d+ claims checked/.test((await sheet.locator('.progress p').textContent()) ?? ''),
    );
  });

  test('shows the words in the text, and the cursor’s claim in the sheet', async () => {
    await sheet.locator('input[name=find]').fill('');
    const rows = sheet.locator('.body [role=row]');
    const words = await until('all claims in the sheet', async () => (await shownWords(sheet))[3]);
    await rows.nth(3).focus();
    await desk.page.keyboard.press('Enter');
    await until('the words selected in the editor', () =>
      desk.page.locator('.statusbar-item', { hasText: `(${words.length} selected)` }).count(),
    );
    await desk.page.keyboard.press('Control+End');
    await desk.page.keyboard.press('ArrowUp');
    await runCommand(desk.page, 'Copydesk: Show in the Fact-Check Sheet');
    await until('the row of the cursor', async () => {
      const row = sheet.locator('[aria-current=location]');
      return (await row.count()) === 1 && /June 31/.test((await row.textContent()) ?? '');
    });
    await until('the focus on that row', () =>
      sheet.evaluate(() => document.activeElement?.getAttribute('aria-current') === 'location'),
    );
  });

  test('follows the text while it is written', async () => {
    await desk.page.locator('.monaco-editor .view-line').first().click();
    await desk.page.keyboard.press('Control+Home');
    await desk.page.keyboard.press('Control+F');
    await desk.page.keyboard.type('has recovered');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.type('shrank');
    await until('the changed claim in the sheet', () =>
      sheet.locator('.body .row.stale', { hasText: 'sardine stock shrank faster' }).count(),
    );
    await desk.page.keyboard.press('Control+Z');
    await until('the claim as it was', async () => (await sheet.locator('.body .row.stale').count()) === 0);
  });

  test('exports the record; a colleague imports it elsewhere and finds the same', async () => {
    const file = join(desk.folder, 'news', 'harbour-talks.jsonl');
    await runCommand(desk.page, 'Copydesk: Export the Record…');
    await answer(desk, 'Export news/harbour-talks.txt', 'jsonl');
    await acceptFile(desk, file);
    await until('the exported file', async () => existsSync(file) && statSync(file).size > 0);
    assert.match(readFileSync(file, 'utf8'), /Institute of the Sea, page 12/);

    const other = await openDesk({ viewport: VIEWPORT });
    try {
      await openFile(other.page, 'harbour-talks.txt');
      await runCommand(other.page, 'Copydesk: Import into the Record…');
      await acceptFile(other, file);
      await answer(other, 'Your name in the record', 'Ole Berg');
      await other.page
        .locator('.quick-input-widget:visible', { hasText: '1 new, 0 known already' })
        .waitFor();
      await other.picture('import-preview');
      await other.page.keyboard.press('Enter');
      await runCommand(other.page, 'Copydesk: Open the Fact-Check Sheet');
      const theirs = await sheetFrame(other);
      await until('the decision', () => theirs.locator('.body .badge.verified').count());
      const record = (await theirs.locator('.record', { hasText: 'Institute' }).innerText()).replace(
        /\s+/g,
        ' ',
      );
      assert.match(record, /^Vera Holm .*Institute of the Sea, page 12\b/);
      await other.picture('sheet-imported');
      await runCommand(other.page, 'Copydesk: Undo the Last Import');
      await until(
        'the import undone',
        async () => (await theirs.locator('.body .badge.verified').count()) === 0,
      );
    } catch (error) {
      await other.picture('failure-import');
      throw error;
    } finally {
      await other.close();
    }
  });

  test('the gate says what holds the article back', async () => {
    await runCommand(desk.page, 'Copydesk: Check the Gate');
    const said = desk.page.locator('.notification-toast', {
      hasText: /1 of 1 articles are held back, by \d+ things/,
    });
    await said.waitFor();
    await said.locator('.monaco-button', { hasText: 'Show' }).click();
    await until('the problems', () =>
      desk.page.locator('.markers-panel .monaco-list-row', { hasText: 'No decision yet' }).count(),
    );
    await desk.picture('gate');
  });
});
