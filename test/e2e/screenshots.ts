// `npm run screenshots`: pictures of the main surfaces in light, dark and both high-contrast themes, for looking at.
import { type Desk, openDesk } from './support/desk';
import { openFile, runCommand } from './support/steps';

const THEMES: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

for (const [name, theme] of Object.entries(THEMES)) {
  suite(`Pictures, ${name}`, () => {
    let desk: Desk;
    suiteSetup(async () => {
      desk = await openDesk({
        settings: { 'workbench.colorTheme': theme },
        viewport: { width: 1440, height: 900 },
      });
    });
    suiteTeardown(() => desk?.close());

    test('an article', async () => {
      await openFile(desk.page, 'harbour-talks.txt');
      await runCommand(desk.page, 'View: Toggle Secondary Side Bar Visibility').catch(() => undefined);
      await desk.picture(`${name}-article`);
    });
  });
}
