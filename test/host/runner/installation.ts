// What the set-up scripts have put on this machine: a pinned VS Code and a browser.
// The scripts are programs of their own (they must work before anything is installed or compiled).
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The repository. Compiled, this file is out/test/host/runner/installation.js. */
export const projectFolder = resolve(__dirname, '..', '..', '..', '..');

export type Flavour = 'latest' | 'floor';

/** A VS Code on this machine: `root` holds out/server-main.js, `node` is the program that runs it. */
export interface Installation {
  readonly flavour: Flavour;
  readonly version: string;
  readonly root: string;
  readonly node: string;
}

/** The installation of a flavour; fetched first when it is missing, which needs the network once. */
export function installation(flavour: Flavour): Installation {
  const script = join(projectFolder, 'scripts', 'setup', 'vscode.mjs');
  return JSON.parse(
    execFileSync(process.execPath, [script, flavour], { encoding: 'utf8', timeout: 600_000 }),
  ) as Installation;
}

/** The browser that shows the workbench. Rejects with advice when there is none. */
export async function browserPath(): Promise<string> {
  const script = pathToFileURL(join(projectFolder, 'scripts', 'setup', 'browser.mjs')).href;
  const { findBrowser } = (await import(script)) as { findBrowser: () => string | undefined };
  const path = findBrowser();
  if (!path) throw new Error('No Chromium was found. Run `npm start` once, or set CHROMIUM_PATH.');
  return path;
}
