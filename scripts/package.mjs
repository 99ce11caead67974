// Packages the extension as dist/copydesk.vsix: the bundles and what they read, no node_modules.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder, vsixFile } from './setup/project.mjs';
import { runOrFail } from './setup/run.mjs';

await runOrFail(process.execPath, [join(projectFolder, 'scripts', 'build.mjs')], { cwd: projectFolder });
rmSync(vsixFile, { force: true });
const vsce = join(projectFolder, 'node_modules', '@vscode', 'vsce', 'vsce');
await runOrFail(
  process.execPath,
  [
    vsce,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsixFile,
  ],
  { cwd: projectFolder },
);
process.stdout.write(`${relative(process.cwd(), vsixFile)}\n`);
