// A journalist's first hour: finds an article, reads its marks, decides on claims with keys, corrects, takes back.
import * as assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Desk, openDesk, pictureFailures } from './support/desk';
import {
  answer,
  centreOf,
  closeTab,
  focusView,
  hoverOver,
  openActivity,
  pick,
  runCommand,
  treeRow,
  treeRows,
  until,
} from './support/steps';

suite('A journalist', function () {
  this.timeout(180_000);
  let desk: Desk;
  suiteSetup(async () => {
    desk = await openDesk({ viewport: { width: 1440, height: 900 } });
  });
  suiteTeardown(() => desk?.close());
  pictureFailures(() => desk);

  /** Everything that was recorded on the disk, as one text. */
  const record = (): string => {
    const folder = join(desk.folder, '.copydesk');
    if (!existsSync(folder)) return '';
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
  };

  test('sees the articles with headline and open queries, by mouse', async () => {
    await openActivity(desk.page, 'Copydesk');
    const rows = await until('the articles as read', async () => {
      const seen = await treeRows(desk.page, 'Articles');
      return seen.length >= 9 && seen.every((row) => !row.includes('reading…')) && seen;
    });
    assert.ok(
      rows.some((row) => /^Ministers leave harbour talks.*harbour-talks\.txt.*2026-03-12.*quer/.test(row)),
      rows.join('\n'),
    );
  });

  test('unfolds an article with the keyboard and goes to one of its claims', async () => {
    const { page } = desk;
    await treeRow(page, 'Articles', 'Ministers leave harbour talks').click();
    await page.locator('.tab[data-resource-name="harbour-talks.txt"]').waitFor();
    await focusView(page, 'Articles');
    const unfold = (row: string): Promise<unknown> =>
      until(
        `“${row}” under its row`,
        async () => {
          if ((await treeRow(page, 'Articles', row).count()) > 0) return true;
          await page.keyboard.press('ArrowRight');
          return false;
        },
        { every: 700 },
      );
    await unfold('Claims');
    await treeRow(page, 'Articles', 'Claims').click();
    await unfold('Experts say');
    await treeRow(page, 'Articles', 'Experts say').click();
    await until(
      'the claim selected',
      async () => (await page.locator('.monaco-editor .selected-text').count()) > 0,
    );
  });

  test('sees query marks, name marks, signs in the gutter and progress over the headline', async () => {
    const { page } = desk;
    await until(
      'marks in the text',
      async () => (await page.locator('.monaco-editor .view-overlays [class*="ced-"]').count()) > 8,
    );
    await until(
      'signs in the gutter',
      async () =>
        (await page
          .locator(
            '.monaco-editor .glyph-margin-widgets [class*="ced-"], .monaco-editor .margin-view-overlays [class*="ced-"]',
          )
          .count()) > 4,
    );
    await page
      .getByText(/0 of \d+ claims checked/)
      .first()
      .waitFor();
  });

  test('rests the pointer on a query and reads why', async () => {
    const text = await hoverOver(desk.page, 'Experts say', /who exactly/);
    assert.match(text, /Name the person/);
    await desk.page.keyboard.press('Escape');
  });

  test('asks why, and reads the page of the rule', async () => {
    const { page } = desk;
    await hoverOver(page, 'Experts say', /Why ask\?/);
    await page.locator('.monaco-resizable-hover:visible a', { hasText: 'Why ask?' }).first().click();
    await page.locator('.tab[aria-label*="vague-source"]').first().waitFor();
    await closeTab(page, 'vague-source');
  });

  test('goes to the next open claim and decides on it, with keys alone', async () => {
    const { page } = desk;
    const { x, y } = await centreOf(page, 'Ministers leave');
    await page.mouse.click(x, y);
    // The keys belong to Copydesk as soon as VS Code knows that this is an article: then its progress is in the status bar.
    await page.locator('.statusbar-item:visible', { hasText: /\b0\/\d+/ }).waitFor();
    await page.keyboard.press('Alt+F9');
    await page.keyboard.press('Control+F9');
    await pick(page, 'verified');
    await answer(page, /which source/, 'Communiqué of the talks, page 2');
    await answer(page, /name/i, 'Ada Quill');
    await until('the decision on the disk', async () => /"verified"/.test(record()));
    const written = record();
    assert.match(written, /Communiqué of the talks, page 2/);
    assert.match(written, /Ada Quill/);
    await page
      .getByText(/1 of \d+ claims checked/)
      .first()
      .waitFor();
  });

  test('decides in the Claims view with one key, and takes it back', async () => {
    const { page } = desk;
    await treeRow(page, 'Claims', 'Experts say').click();
    await page.keyboard.press('w');
    await answer(page, /What should it say/, 'Two marine biologists say');
    await until('the correction on the disk', async () => record().includes('Two marine biologists say'));
    const progress = (checked: number): Promise<void> =>
      page
        .getByText(new RegExp(`${checked} of \\d+ claims checked`))
        .first()
        .waitFor();
    await progress(2);
    await runCommand(page, 'Copydesk: Undo Last Decision');
    await progress(1);
    assert.match(record(), /"undone"/);
  });

  test('corrects a weekday with a quick fix', async () => {
    const { page } = desk;
    const { x, y } = await centreOf(page, 'Friday, March 10');
    await page.mouse.click(x, y);
    await page.keyboard.press('Control+.');
    await page.getByText('Change the weekday to Tuesday').first().waitFor();
    await page.keyboard.press('Enter');
    await centreOf(page, 'Tuesday, March 10');
  });

  test('asks why a sentence was not flagged', async () => {
    const { page } = desk;
    const { x, y } = await centreOf(page, 'counterpart');
    await page.mouse.click(x, y);
    await runCommand(page, 'Copydesk: Why Was This Sentence Not Flagged?');
    await page
      .locator('.quick-input-widget:visible', { hasText: /Worth checking|listed as a claim/ })
      .waitFor();
    await page.keyboard.press('Escape');
  });

  test('hides the queries, and shows them again', async () => {
    const { page } = desk;
    const signs = (): Promise<number> =>
      page
        .locator('.monaco-editor .decorationsOverviewRuler, .monaco-editor .view-overlays [class*="ced-"]')
        .count();
    const before = await signs();
    await runCommand(page, 'Copydesk: Show or Hide Queries in the Text');
    await until('fewer marks', async () => (await signs()) < before);
    await runCommand(page, 'Copydesk: Show or Hide Queries in the Text');
    await until('the marks again', async () => (await signs()) >= before);
  });

  test('filters the articles, and shows all again', async () => {
    const { page } = desk;
    await runCommand(page, 'Copydesk: Filter Articles');
    await answer(page, /headline/, 'lighthouse');
    await until('one article', async () => {
      const rows = await treeRows(page, 'Articles');
      return (
        rows.some((row) => row.startsWith('The last keeper')) &&
        !rows.some((row) => row.startsWith('Ministers'))
      );
    });
    await runCommand(page, 'Copydesk: Show All Articles Again');
    await until('all articles', async () =>
      (await treeRows(page, 'Articles')).some((row) => row.startsWith('Ministers')),
    );
    await desk.picture('journalist');
  });
});

suite('A stranger’s folder, not trusted', function () {
  this.timeout(120_000);

  test('is read all the same: nothing in it can run', async () => {
    const desk = await openDesk({
      trustAll: false,
      settings: { 'security.workspace.trust.startupPrompt': 'never' },
    });
    try {
      await openActivity(desk.page, 'Copydesk');
      await until('the articles as read', async () =>
        (await treeRows(desk.page, 'Articles')).some((row) => /^Ministers.*quer/.test(row)),
      );
      await desk.picture('restricted');
    } finally {
      await desk.close();
    }
  });
});
