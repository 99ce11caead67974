// A checker decides on a whole article with the keyboard, the text is changed, the window is loaded again: everything is
// where it was left.
import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Desk, openDesk, pictureFailures } from './support/desk';
import { centreOf, hoverOver, openActivity, openFile, runCommand, treeRows, until } from './support/steps';

const ARTICLE = 'council-budget.txt';

suite('Deciding with the keyboard', function () {
  this.timeout(180_000);
  let desk: Desk;
  let claims = 0;
  suiteSetup(async () => {
    desk = await openDesk({
      settings: {
        'copydesk.desk.name': 'Vera Holm',
        'editor.wordWrap': 'on',
        'editor.minimap.enabled': false,
      },
      viewport: { width: 1440, height: 900 },
    });
  });
  suiteTeardown(() => desk?.close());
  pictureFailures(() => desk);

  /** What stands over the headline: "3 of 9 claims checked" and so on. */
  async function headline(): Promise<string> {
    return (await desk.page.locator('.codelens-decoration').allInnerTexts())
      .join(' ')
      .replaceAll('\u00a0', ' ');
  }
  async function progress(): Promise<readonly [number, number] | undefined> {
    const numbers = /(\d+) of (\d+) claims checked/.exec(await headline());
    return numbers === null ? undefined : [Number(numbers[1]), Number(numbers[2])];
  }
  async function whenChecked(count: number): Promise<void> {
    await until(`${count} claims checked`, async () => (await progress())?.[0] === count);
  }
  function onDisk(): readonly string[] {
    const file = join(desk.folder, '.copydesk', 'record', 'news', ARTICLE, 'vera-holm.jsonl');
    return readFileSync(file, 'utf8').trim().split('\n').slice(1);
  }

  test('one key and Enter a claim, from the first to the last', async () => {
    const { page } = desk;
    await openActivity(page, 'Copydesk');
    await openFile(page, ARTICLE);
    [, claims] = await until('the progress over the headline', progress);
    assert.ok(claims >= 5, `${claims} claims`);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Alt+F9');
    const pick = page.locator('.quick-input-widget:visible');
    for (let checked = 0; checked < claims - 1; checked += 1) {
      await page.keyboard.press('F9');
      await pick.waitFor();
      // The first time the source is typed; then it is the first that is offered.
      if (checked === 0) await page.keyboard.type('Council minutes, page 4');
      await page.keyboard.press('Enter');
      await whenChecked(checked + 1);
      if (checked === 1) await desk.picture('deciding-with-the-keyboard');
    }
    // The last one by its letter: an opinion needs no source.
    await page.keyboard.press('Control+F9');
    await pick.waitFor();
    await page.keyboard.press('o');
    await whenChecked(claims);
    assert.equal(onDisk().length, claims);
    assert.ok(onDisk().every((line) => /"by":"Vera Holm"/.test(line)));
    await desk.picture('decided');
  });

  test('changed words open the claim again, and say what has changed', async () => {
    const { page } = desk;
    const { x, y } = await centreOf(page, '17');
    await page.mouse.dblclick(x, y);
    await page.keyboard.type('18');
    await page.keyboard.press('Control+S');
    await whenChecked(claims - 1);
    await until('the lens of what has changed', async () =>
      (await headline()).includes('1 changed since decided'),
    );
    await hoverOver(page, '18', /words have changed since/);
    await desk.picture('changed-since-decided');
  });

  test('after the window is loaded again, everything is in place', async () => {
    const { page } = desk;
    await page.reload();
    await page.locator(`.tab[data-resource-name="${ARTICLE}"]`).waitFor();
    await whenChecked(claims - 1);
    await until('the lens of what has changed', async () =>
      (await headline()).includes('1 changed since decided'),
    );
    await until('the group of what has changed', async () =>
      (await treeRows(page, 'Claims')).some((row) => row.includes('changed since decided')),
    );
    await desk.picture('loaded-again');
  });

  test('a decision of before the reload can still be undone', async () => {
    const { page } = desk;
    const { x, y } = await centreOf(page, 'Opposition leader');
    await page.mouse.click(x, y);
    await page.keyboard.press('Control+Shift+F9');
    await whenChecked(claims - 2);
    assert.equal(onDisk().length, claims + 1);
    assert.match(onDisk().at(-1) ?? '', /"type":"undone"/);
  });

  test('a letter decides on the row that was clicked, and is not typed into the article', async () => {
    const { page } = desk;
    const rows = page.locator('.pane:has(> .pane-header[aria-label^="Claims"]) .monaco-list-row');
    await rows.filter({ hasText: 'Priya Rahman said' }).first().click();
    await page.keyboard.press('o');
    await whenChecked(claims - 1);
    assert.equal(await page.locator('.tab.dirty').count(), 0);
  });

  test('people write to each other at a claim', async () => {
    const { page } = desk;
    const { x, y } = await centreOf(page, 'Mercer Leisure');
    await page.mouse.click(x, y);
    await runCommand(page, 'Copydesk: Comment on This Claim');
    await page.locator('.quick-input-widget:visible', { hasText: 'A comment for the record' }).waitFor();
    await page.keyboard.type('Ask the register of companies.');
    await page.keyboard.press('Enter');
    await until('the comment on disk', async () => /register of companies/.test(onDisk().at(-1) ?? ''));
    await page.locator('.comment-range-glyph.comment-thread').first().click();
    const thread = page.locator('.review-widget');
    await until('the thread', async () =>
      (await thread.allInnerTexts()).join().includes('register of companies'),
    );
    await thread.locator('.review-thread-reply-button').click();
    await page.keyboard.type('They say yes.');
    await thread.getByRole('button', { name: 'Save the Comment' }).click();
    await until('the reply on disk', async () => /They say yes/.test(onDisk().at(-1) ?? ''));
    await until('the reply', async () => (await thread.allInnerTexts()).join().includes('They say yes'));
    await desk.picture('discussion');
  });

  test('who is criticised stands in the list of those to be heard', async () => {
    const { page } = desk;
    const { x, y } = await centreOf(page, 'Critics have accused');
    await page.mouse.click(x, y);
    await runCommand(page, 'Copydesk: These Words Criticise Somebody');
    await page.locator('.quick-input-widget:visible input[placeholder^="Whom do these words"]').waitFor();
    await page.keyboard.type('Whitlock');
    await page.keyboard.press('Enter');
    await page.locator('.pane-header[aria-label^="Right of Reply"]').click();
    await until('the criticised council leader', async () =>
      (await treeRows(page, 'Right of Reply')).some((row) => row.includes('Whitlock')),
    );
    await page.waitForTimeout(500);
    await desk.picture('right-of-reply');
  });
});
