// A journalist's VS Code for a walk: the packaged extension installed from its VSIX, a copy of the sample folder open.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { installation, projectFolder } from '../../host/runner/installation';
import { type Workbench, startWorkbench } from '../../host/runner/workbench';

const screenshots = join(projectFolder, 'screenshots');

export interface Desk {
  readonly page: Page;
  readonly workbench: Workbench;
  /** The open folder on disk: the walk may change it. */
  readonly folder: string;
  /** Saves a picture of the whole window as screenshots/<name>.png. */
  picture(name: string): Promise<void>;
  /** Ends VS Code. Fails when anything tried to reach another machine: promise 3. */
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Off: VS Code asks whether the folder is to be trusted, as it would with a stranger's. */
  readonly trustAll?: boolean;
  /** The folder whose copy is opened; the samples by default. */
  readonly from?: string;
  /** Packaged extensions; the one that `npm run package` has made by default. */
  readonly vsix?: readonly string[];
}

export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const temporary = mkdtempSync(join(tmpdir(), 'copydesk-walk-'));
  const folder = join(temporary, 'samples');
  cpSync(options.from ?? join(projectFolder, 'samples'), folder, { recursive: true });
  mkdirSync(screenshots, { recursive: true });
  const workbench = await startWorkbench({
    installation: installation(process.env['COPYDESK_VSCODE'] === 'floor' ? 'floor' : 'latest'),
    folder,
    vsix: [join(projectFolder, 'dist', 'copydesk.vsix')],
    ...options,
  });
  const { page } = workbench;
  return {
    page,
    workbench,
    folder,
    async picture(name) {
      await page.screenshot({ path: join(screenshots, `${name}.png`) });
    },
    async close() {
      const outside = workbench.triedOutside();
      await workbench.close();
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
      if (outside.length > 0) throw new Error(`Something tried to reach ${outside.join(' ')}`);
    },
  };
}

/** In a suite: keeps a picture of the window of every test that fails. */
export function pictureFailures(desk: () => Desk | undefined): void {
  teardown(async function () {
    const test = this.currentTest;
    if (test?.state === 'failed') await desk()?.picture(`failure-${test.title}`);
  });
}
