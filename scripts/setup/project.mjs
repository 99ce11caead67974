// Where things are in this repository.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Git-ignored: the pinned VS Codes, and everything else that is fetched once for trying the extension. */
export const cacheFolder = process.env.COPYDESK_TEST_CACHE || join(projectFolder, '.vscode-test');

/** Git-ignored: the packaged extension. */
export const vsixFile = join(projectFolder, 'dist', 'copydesk.vsix');

/** Git-ignored: pictures taken by the walks, by `npm start` on a machine without a display, and of failures. */
export const screenshotFolder = join(projectFolder, 'screenshots');
