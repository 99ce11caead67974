// The extension as VS Code for the Web gets it: packed from a manifest with a `browser` entry alone. (With both entries a
// VS Code that has a server would take the one for Node; so would one that is told to prefer the workspace's machine.)
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { projectFolder } from '../../host/runner/installation';

const PARTS = [
  'package.nls.json',
  'package.nls.de.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'l10n',
  'media',
  'samples',
  'dist/extension.web.js',
  'dist/worker.web.js',
];

/** Packs it and gives the file; `remove` takes it away again. */
export async function packForWeb(): Promise<{ readonly file: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-web-'));
  const {
    main: _main,
    scripts: _scripts,
    extensionKind: _kind,
    ...manifest
  } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of PARTS) cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  const file = join(folder, 'copydesk-web.vsix');
  await createVSIX({
    cwd: folder,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
