// `npm run test:desktop`: the tests of test/host in a desktop VS Code, where one can be downloaded.
// (`npm test` runs the same tests in VS Codes that come as npm packages.)
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cacheFolder, projectFolder } from './setup/project.mjs';
import { runOrFail } from './setup/run.mjs';

const npmRun = (name) => runOrFail('npm', ['run', '--silent', name], { cwd: projectFolder });
const version = process.argv[2] ?? 'stable';

let vscodeExecutablePath;
try {
  vscodeExecutablePath = await downloadAndUnzipVSCode({ version, cachePath: join(cacheFolder, 'desktop') });
} catch (error) {
  process.stdout.write(`Skipped: VS Code ${version} could not be downloaded here (${error.message}).\n`);
  process.exit(0);
}

await npmRun('build');
await npmRun('compile');
await runTests({
  vscodeExecutablePath,
  extensionDevelopmentPath: projectFolder,
  extensionTestsPath: join(projectFolder, 'out', 'test', 'host', 'index'),
  launchArgs: [join(projectFolder, 'samples'), '--disable-extensions', '--disable-workspace-trust'],
});
