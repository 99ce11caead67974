// Steps of a person at a VS Code workbench. The workbench draws its rows and hovers anew all the time,
// so every step reads again until it sees what it waits for, and none holds on to an element.
import type { Locator, Page } from 'playwright-core';

/** Asks again until `ask` gives something truthy. Fails after `timeout` ms, saying what it saw last. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false | 0 | ''>,
  { timeout = 30_000, every = 150 } = {},
): Promise<T> {
  const end = Date.now() + timeout;
  for (let last: unknown; ;) {
    try {
      const seen = await ask();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Gave up waiting for ${what}; saw last: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget:visible .quick-input-box input').first();
}

async function focusedRow(page: Page): Promise<string> {
  const row = page.locator('.quick-input-widget .monaco-list-row.focused').first();
  return (await row.textContent({ timeout: 1000 })) ?? '';
}

/** Runs a command by its title ("Copydesk: …") from the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = quickInput(page);
  await input.waitFor();
  await until(`the command "${title}" in the palette`, async () => {
    // The open list does not pick up commands that are registered later: ask again.
    await input.fill('>');
    await input.fill(`>${title}`);
    await page.waitForTimeout(200);
    return (await focusedRow(page)).includes(title);
  });
  await page.keyboard.press('Enter');
}

/** Opens a file by its name with the keyboard. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  const input = quickInput(page);
  await input.waitFor();
  await input.fill(name);
  await until(`${name} in quick open`, async () => (await focusedRow(page)).includes(name));
  await page.keyboard.press('Enter');
  await page.locator(`.tab[data-resource-name="${name}"]`).waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** The centre of some words in the visible editor, in pixels. The editor draws one element a token, not a word. */
export async function centreOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return until(`"${words}" in the editor`, () =>
    page.evaluate((wanted) => {
      for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const start = node.data.replaceAll('\u00a0', ' ').indexOf(wanted);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return undefined;
    }, words),
  );
}

/** Points at some words with the mouse and gives the hover's text, once it matches. */
export async function hoverOver(page: Page, words: string, wanted: RegExp): Promise<string> {
  return until(`a hover on "${words}" with ${wanted}`, async () => {
    const { x, y } = await centreOf(page, words);
    // Leave the words first: a second move inside them shows nothing new.
    await page.mouse.move(x + 3, y + 60);
    await page.waitForTimeout(150);
    await page.mouse.move(x, y, { steps: 4 });
    // The editor's own hover; other tool tips are plain .monaco-hover.
    const box = page.locator('.monaco-resizable-hover:visible');
    await box.first().waitFor({ timeout: 3000 });
    return until(
      'the hover text',
      async () => {
        const text = (await box.allInnerTexts()).join('\n').trim();
        return wanted.test(text) && text;
      },
      { timeout: 3000, every: 100 },
    );
  });
}

/** The text of the notifications that are on the screen. */
export async function notifications(page: Page): Promise<string[]> {
  return page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
}

/** Opens an activity bar entry by the beginning of its label, with the mouse. */
export async function openActivity(page: Page, label: string): Promise<void> {
  await page.locator(`.activitybar .action-label[aria-label^="${label}"]`).first().click();
}

/** The rows of a tree view in the side bar, as a screen reader would say them; empty when the view is not there. */
export async function treeRows(page: Page, view: string): Promise<string[]> {
  const rows = page.locator(`.pane:has(> .pane-header[aria-label^="${view}"]) .monaco-list-row`);
  return rows.evaluateAll((elements) =>
    elements.map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
  );
}

/** Answers the box that asks for words: types them and presses Enter. `prompt` is a part of what the box says. */
export async function answer(page: Page, prompt: RegExp, words: string): Promise<void> {
  await until(`a box with ${prompt}`, async () => {
    const box = page.locator('.quick-input-widget:visible');
    const inside = (await quickInput(page).getAttribute('placeholder', { timeout: 1000 })) ?? '';
    return prompt.test(`${inside} ${await box.innerText({ timeout: 1000 })}`);
  });
  await quickInput(page).fill(words);
  await page.keyboard.press('Enter');
}

/** Chooses a row of the open list by its words, with the keyboard. */
export async function pick(page: Page, words: string): Promise<void> {
  await until(`"${words}" in the list`, async () => {
    await quickInput(page).fill(words);
    return (await focusedRow(page)).includes(words);
  });
  await page.keyboard.press('Enter');
}

/** A row of a view in the side bar, by the beginning of what a screen reader says. */
export function treeRow(page: Page, view: string, label: string): Locator {
  const rows = `.pane:has(> .pane-header[aria-label^="${view}"]) .monaco-list-row`;
  return page.locator(`${rows}[aria-label^="${label}"]`).first();
}

/** Moves the keyboard to a view of Copydesk, by its command. */
export async function focusView(page: Page, view: string): Promise<void> {
  await runCommand(page, `Copydesk: Focus on ${view} View`);
  await until(`the keyboard in ${view}`, () =>
    page.evaluate((name) => {
      const pane = document.activeElement?.closest('.pane');
      return Boolean(pane?.querySelector(`.pane-header[aria-label^="${name}"]`));
    }, view),
  );
}

/** Closes a tab by a part of its label, with the mouse. */
export async function closeTab(page: Page, label: string): Promise<void> {
  const tab = page.locator(`.tab[aria-label*="${label}"]`).first();
  await tab.click({ button: 'middle' });
  await tab.waitFor({ state: 'detached' });
}
