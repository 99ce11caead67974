// `npm run screenshots`: pictures of the main surfaces in light, dark and both high-contrast themes, for looking at.
//   PICTURES=light npm run screenshots       one theme
//   FOLDER=/my/articles ARTICLE=a.txt …      another folder and article than the samples
import { type Desk, openDesk } from './support/desk';
import { hoverOver, openActivity, openFile, runCommand, treeRows, until } from './support/steps';

const THEMES: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};
const ARTICLE = process.env['ARTICLE'] ?? 'harbour-talks.txt';

for (const [name, theme] of Object.entries(THEMES)) {
  const wanted = process.env['PICTURES'];
  if (wanted !== undefined && wanted !== name) continue;
  suite(`Pictures, ${name}`, () => {
    let desk: Desk;
    suiteSetup(async () => {
      desk = await openDesk({
        settings: { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false },
        viewport: { width: 1440, height: 900 },
        ...(process.env['FOLDER'] === undefined ? {} : { from: process.env['FOLDER'] }),
      });
    });
    suiteTeardown(() => desk?.close());

    test('an article with its views', async () => {
      const { page } = desk;
      await openFile(page, ARTICLE);
      await openActivity(page, 'Copydesk');
      await until('claims', async () => (await treeRows(page, 'Claims')).length > 2);
      await page.locator('.monaco-editor .view-lines').first().click();
      await page.waitForTimeout(800);
      await desk.picture(`${name}-article`);
    });

    test('a hover', async function () {
      if (process.env['FOLDER'] !== undefined) this.skip();
      await hoverOver(desk.page, 'Experts say', /who exactly/);
      // A hover fades in.
      await desk.page.waitForTimeout(600);
      await desk.picture(`${name}-hover`);
      await desk.page.keyboard.press('Escape');
    });

    test('the page of a rule', async function () {
      if (process.env['FOLDER'] !== undefined) this.skip();
      await runCommand(desk.page, 'Copydesk: Explain a Rule');
      await desk.page.keyboard.type('vague');
      await desk.page.waitForTimeout(300);
      await desk.page.keyboard.press('Enter');
      await desk.page.waitForTimeout(2500);
      await desk.picture(`${name}-rule`);
    });
  });
}
