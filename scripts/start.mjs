// `npm start`: from a fresh clone to a marked-up article in a real VS Code, with one command.
//   npm start                  opens a copy of the sample folder
//   npm start -- FOLDER        opens your own folder
//   npm start -- --picture     takes a picture and ends (as it does where nobody sits at a terminal)
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { setUpBrowser } from './setup/browser.mjs';
import { setUpDependencies } from './setup/dependencies.mjs';
import { projectFolder } from './setup/project.mjs';
import { runOrFail } from './setup/run.mjs';
import { setUpVsCode } from './setup/vscode.mjs';

const started = Date.now();
const say = (text) =>
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
const npmRun = (name) => runOrFail('npm', ['run', '--silent', name], { cwd: projectFolder });

async function setUpExtension() {
  say(await setUpDependencies());
  await npmRun('package');
  say('extension packaged: dist/copydesk.vsix');
  await npmRun('compile');
}

try {
  say('Setting up. The first time this fetches npm packages, VS Code and, where it is missing, Chromium.');
  await Promise.all([
    setUpExtension(),
    setUpVsCode('latest').then(({ version }) => say(`VS Code ${version} is there`)),
    setUpBrowser().then(say, (error) => say(`No pictures can be taken. ${error.message}`)),
  ]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

// From here on the terminal belongs to the program that holds VS Code open.
const program = join(projectFolder, 'out', 'test', 'host', 'runner', 'open.js');
const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
child.once('exit', (code) => process.exit(code ?? 1));
