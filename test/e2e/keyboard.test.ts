// A checker without a mouse: from the list of articles to a finished decision and back, with keys alone. No step clicks or points.
import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Desk, openDesk, pictureFailures } from './support/desk';
import { focusView, runCommand, treeRows, until } from './support/steps';

const ARTICLE = 'harbour-talks.txt';

suite('With the keyboard alone', function () {
  this.timeout(180_000);
  let desk: Desk;
  suiteSetup(async () => {
    desk = await openDesk({
      settings: {
        'copydesk.desk.name': 'Vera Holm',
        'editor.inlayHints.enabled': 'on',
        'copydesk.inlayHints.speakers': true,
        'copydesk.inlayHints.dates': true,
        'editor.wordWrap': 'on',
        'editor.minimap.enabled': false,
      },
      viewport: { width: 1440, height: 900 },
    });
  });
  suiteTeardown(() => desk?.close());
  pictureFailures(() => desk);

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await desk.page.keyboard.press(key);
  };
  /** Waits until the cursor is in a line: keys are quicker than the extension. */
  const cursorIn = (line: number): Promise<void> =>
    desk.page.locator('.statusbar-item:visible', { hasText: `Ln ${line},` }).waitFor();
  const onDisk = (): readonly string[] =>
    readFileSync(join(desk.folder, '.copydesk', 'record', 'news', ARTICLE, 'vera-holm.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
  /** The row that the keys act on in a view, as a screen reader says it. */
  const focusedRow = async (view: string): Promise<string> => {
    const rows = desk.page.locator(
      `.pane:has(> .pane-header[aria-label^="${view}"]) .monaco-list-row.focused`,
    );
    return (await rows.evaluateAll((elements) => elements[0]?.getAttribute('aria-label'))) ?? '';
  };
  /** Presses the arrow down until the row is reached. */
  const downTo = (view: string, row: RegExp): Promise<string> =>
    until(
      `the row ${row} in ${view}`,
      async () => {
        const now = await focusedRow(view);
        if (row.test(now)) return now;
        await press('ArrowDown');
        return undefined;
      },
      { every: 120 },
    );

  test('finds an article in the list and opens it', async () => {
    await runCommand(desk.page, 'View: Show Copydesk');
    await until('the articles', async () => (await treeRows(desk.page, 'Articles')).length >= 9);
    await focusView(desk.page, 'Articles');
    await press('Home');
    await downTo('Articles', /Ministers leave harbour talks/);
    await press('Enter');
    await desk.page.locator(`.tab[data-resource-name="${ARTICLE}"]`).waitFor();
    await desk.page.locator('.statusbar-item:visible', { hasText: /\b0\/\d+/ }).waitFor();
  });

  test('reads the hover of a claim', async () => {
    await runCommand(desk.page, 'View: Focus Active Editor Group');
    await press('Control+Home');
    for (const line of [3, 5, 7]) {
      await press('Alt+F9');
      await cursorIn(line);
    }
    await press('Control+K', 'Control+I');
    await desk.page.locator('.monaco-resizable-hover:visible', { hasText: 'implies that' }).waitFor();
    // A hover fades in.
    await desk.page.waitForTimeout(600);
    await desk.picture('keyboard-hover');
    await press('Escape');
  });

  test('decides, and is at the next claim', async () => {
    await press('Control+Home', 'Alt+F9');
    await cursorIn(3);
    await press('Control+F9');
    const pick = desk.page.locator('.quick-input-widget:visible');
    await pick.waitFor();
    await press('o');
    await until('the decision on the disk', async () => /"opinion"/.test(onDisk().at(-1) ?? ''));
    await cursorIn(5);
    await desk.page
      .getByText(/1 of \d+ claims checked/)
      .first()
      .waitFor();
  });

  test('opens the quick fixes of a query', async () => {
    await press('Control+.');
    const fixes = desk.page.locator('.action-widget:visible');
    await fixes.getByText('Dismiss: The text says three').waitFor();
    await desk.picture('keyboard-fixes');
    await press('Escape');
  });

  test('goes through the names and opens the menu of one', async () => {
    await focusView(desk.page, 'Entities');
    await until('the names', async () => (await treeRows(desk.page, 'Entities')).length > 2);
    await focusView(desk.page, 'Entities');
    await press('Home', 'ArrowRight');
    await downTo('Entities', /Sarmento/);
    await press('Shift+F10');
    await desk.page.locator('.context-view .monaco-menu').first().waitFor();
    await desk.page.waitForTimeout(400);
    await desk.picture('keyboard-names');
    await press('Escape');
  });

  test('decides on a row of the Claims view', async () => {
    await focusView(desk.page, 'Claims');
    const before = onDisk().length;
    await press('Home');
    await downTo('Claims', /sardine stock/);
    await press('o');
    await until('another decision on the disk', async () => onDisk().length > before);
    assert.match(onDisk().at(-1) ?? '', /"opinion"/);
    assert.match(onDisk().at(-1) ?? '', /Experts say the sardine stock/);
    await desk.page
      .getByText(/2 of \d+ claims checked/)
      .first()
      .waitFor();
    await desk.picture('keyboard-claims');
  });
});
