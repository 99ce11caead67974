// Opens a VS Code with the packaged extension for a person: in their browser, or as a picture where there is no display.
// (`npm start` calls this after setting everything up.)
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { installation, projectFolder } from './installation';
import { type Server, exitOnSignals, startServer } from './server';
import { type WorkbenchOptions, showWorkbench, workbenchUrl } from './workbench';

/** What a first look should show: whole paragraphs, and no map of the text beside them. */
const READING_SETTINGS = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false };

/** Nobody's usual port; when it is taken, any free one. */
const USUAL_PORT = 8137;

/** The desk's folder: the samples are copied once, so that what is decided on them stays from start to start. */
function deskFolder(): string {
  const folder = join(projectFolder, '.vscode-test', 'desk', 'samples');
  if (!existsSync(folder)) cpSync(join(projectFolder, 'samples'), folder, { recursive: true });
  return folder;
}

async function startOnUsualPort(options: WorkbenchOptions): Promise<Server> {
  try {
    return await startServer({ ...options, port: USUAL_PORT });
  } catch {
    return startServer(options);
  }
}

/** Opens an address in the person's own browser; false on a machine without a display. */
function openInBrowser(url: string): boolean {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (!hasDisplay) return false;
  const [program, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open'];
  const child = spawn(program ?? 'xdg-open', [...before, url], { stdio: 'ignore', detached: true });
  // Without such a program, the printed address will do.
  child.once('error', () => undefined);
  child.unref();
  return true;
}

/** Saves a picture of the workbench once the article's marks are drawn. */
async function takePicture(server: Server, options: WorkbenchOptions, file: string): Promise<string> {
  mkdirSync(dirname(file), { recursive: true });
  const shown = await showWorkbench(server, options);
  try {
    await shown.page.locator('.monaco-editor .view-line').first().waitFor();
    const activity = shown.page.locator('.activitybar .action-label[aria-label^="Copydesk"]').first();
    if ((await activity.count()) > 0) await activity.click();
    // The marks of an extension have class names of this form.
    const mark = shown.page.locator(
      '.monaco-editor .view-overlays [class*="ced-"], .view-line [class*="ced-"]',
    );
    await mark
      .first()
      .waitFor({ timeout: 15_000 })
      .catch(() => process.stdout.write('No marks were drawn within 15 s.\n'));
    await shown.page.waitForTimeout(1500);
    await shown.page.screenshot({ path: file });
    return file;
  } finally {
    await shown.close();
  }
}

/** `[FOLDER] [--screenshot FILE] [--stay]`. */
function readArguments(given: readonly string[]): {
  readonly own: string | undefined;
  readonly picture: string | undefined;
  readonly staysOpen: boolean;
} {
  const at = given.indexOf('--screenshot');
  const picture = at < 0 ? undefined : given[at + 1];
  const own = given.find((argument, index) => !argument.startsWith('--') && (at < 0 || index !== at + 1));
  return { own, picture, staysOpen: given.includes('--stay') };
}

async function main(): Promise<void> {
  exitOnSignals();
  const { own, picture, staysOpen } = readArguments(process.argv.slice(2));
  const folder = own === undefined ? deskFolder() : resolve(own);
  const article = join(folder, 'news', 'harbour-talks.txt');
  const options: WorkbenchOptions = {
    installation: installation('latest'),
    folder,
    vsix: [join(projectFolder, 'dist', 'copydesk.vsix')],
    dataFolder: join(projectFolder, '.vscode-test', 'desk', 'vscode'),
    settings: READING_SETTINGS,
    viewport: { width: 1440, height: 900 },
    ...(existsSync(article) ? { openFile: article } : {}),
  };
  const server = await startOnUsualPort(options);
  const url = workbenchUrl(server, options);
  process.stdout.write(`\nVS Code with Copydesk, folder ${folder}:\n\n  ${url}\n\n`);
  const shown = picture === undefined && openInBrowser(url);
  if (!shown) {
    const file = resolve(picture ?? join(projectFolder, 'screenshots', 'start.png'));
    process.stdout.write(`Picture: ${await takePicture(server, options, file)}\n`);
  }
  // Where nobody can press Ctrl-C (a build machine), a picture is all there is to see.
  if (picture !== undefined || (!shown && !process.stdin.isTTY && !staysOpen)) {
    if (picture === undefined) {
      process.stdout.write(
        'No terminal: ending. `npm start -- --stay` keeps VS Code open at the address above.\n',
      );
    }
    await server.close();
    process.exit(0);
  }
  process.stdout.write('Ctrl-C ends it.\n');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
