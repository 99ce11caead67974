// `npm start`: from a fresh clone to a marked-up article in a real VS Code, with one command.
//   npm start                              opens a copy of the sample folder
//   npm start -- FOLDER                    opens your own folder
//   npm start -- --browser                 in the browser, although there is a VS Code on the PATH
//   npm start -- --screenshot FILE         takes a picture and ends (as it does where nobody sits at a terminal)
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { setUpBrowser } from './setup/browser.mjs';
import { setUpDependencies } from './setup/dependencies.mjs';
import { projectFolder, vsixFile } from './setup/project.mjs';
import { runOrFail } from './setup/run.mjs';
import { setUpVsCode } from './setup/vscode.mjs';

const given = process.argv.slice(2);
const started = Date.now();
const say = (text) =>
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
const npmRun = (name) => runOrFail('npm', ['run', '--silent', name], { cwd: projectFolder });

async function setUpExtension() {
  say(await setUpDependencies());
  await npmRun('package');
  say('extension packaged: dist/copydesk.vsix');
}

/** The `code` on the PATH, where this machine has a screen to show it on; undefined otherwise. */
function desktopCode() {
  const hasScreen =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!hasScreen || given.includes('--browser') || given.includes('--screenshot')) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** A desktop VS Code that @vscode/test-electron downloads, where there is a screen and the download works. */
async function downloadedCode() {
  if (process.platform === 'linux' && !(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)) return undefined;
  if (given.includes('--browser') || given.includes('--screenshot')) return undefined;
  try {
    const { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } =
      await import('@vscode/test-electron');
    const [program] = resolveCliArgsFromVSCodeExecutablePath(await downloadAndUnzipVSCode('stable'));
    return program;
  } catch (error) {
    say(`A desktop VS Code cannot be downloaded here (${error.message}); the browser will do.`);
    return undefined;
  }
}

/** Installs the VSIX in a profile of its own and opens the folder there: the user's own VS Code stays as it is. */
async function openOnDesktop(code) {
  const desk = join(projectFolder, '.vscode-test', 'desk');
  const own = given.find((argument) => !argument.startsWith('--'));
  const folder = own ? resolve(own) : join(desk, 'samples');
  if (!own && !existsSync(folder)) {
    mkdirSync(desk, { recursive: true });
    cpSync(join(projectFolder, 'samples'), folder, { recursive: true });
  }
  const profile = [
    `--user-data-dir=${join(desk, 'desktop')}`,
    `--extensions-dir=${join(desk, 'desktop-extensions')}`,
  ];
  await runOrFail(code, [...profile, '--install-extension', vsixFile, '--force']);
  await runOrFail(code, [...profile, '--new-window', folder]);
  say(`VS Code is open with ${folder}`);
}

try {
  say('Setting up. The first time this fetches npm packages, VS Code and, where it is missing, Chromium.');
  await setUpExtension();
  const code = desktopCode() ?? (await downloadedCode());
  if (code) {
    await openOnDesktop(code);
    process.exit(0);
  }
  await Promise.all([
    npmRun('compile'),
    setUpVsCode('latest').then(({ version }) => say(`VS Code ${version} is there`)),
    setUpBrowser().then(say, (error) => say(`No pictures can be taken. ${error.message}`)),
  ]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

// From here on the terminal belongs to the program that holds VS Code open.
const program = join(projectFolder, 'out', 'test', 'host', 'runner', 'open.js');
const child = spawn(process.execPath, [program, ...given], { stdio: 'inherit' });
child.once('exit', (exitCode) => process.exit(exitCode ?? 1));
