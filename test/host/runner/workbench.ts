// Opens a VS Code workbench in a headless Chromium: the server, the page, and a guard at the network.
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { type Browser, type Page, chromium } from 'playwright-core';
import { browserPath } from './installation';
import { type Server, type ServerOptions, startServer } from './server';

export interface WorkbenchOptions extends ServerOptions {
  /** The folder, or the .code-workspace file, to open. */
  readonly folder: string;
  /** A file to open at once. */
  readonly openFile?: string;
  /** An extension to load from its source folder, and the compiled tests to run in it. */
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
  /** 'web' asks for the extension host in the browser's worker. */
  readonly extensionDevelopmentKind?: 'web';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly onLog?: (line: string) => void;
  /** The extension host has run its tests (exit code), or the page has crashed (-1). */
  readonly onExit?: (code: number) => void;
}

export interface Workbench {
  readonly page: Page;
  readonly server: Server;
  /** Opens this workbench in any browser on this machine. */
  readonly url: string;
  /** Everything outside this machine that the page, the server or an extension tried to reach. Promise 3: nothing. */
  triedOutside(): string[];
  close(): Promise<void>;
}

/** The address that opens `folder` in a server. */
export function workbenchUrl(server: Server, options: WorkbenchOptions): string {
  const authority = `127.0.0.1:${server.port}`;
  const remote = (path: string) => `vscode-remote://${authority}${resolve(path)}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (options.openFile) payload.push(['openFile', remote(options.openFile)]);
  if (options.extensionDevelopmentPath) {
    payload.push(['extensionDevelopmentPath', remote(options.extensionDevelopmentPath)]);
  }
  if (options.extensionDevelopmentKind) {
    payload.push(['extensionDevelopmentKind', options.extensionDevelopmentKind]);
  }
  if (options.extensionTestsPath) payload.push(['extensionTestsPath', remote(options.extensionTestsPath)]);
  const query = new URLSearchParams({ tkn: server.token, payload: JSON.stringify(payload) });
  query.set(options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(options.folder));
  return `http://${authority}/?${query.toString()}`;
}

async function launchBrowser(home: string): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    headless: true,
    // This process ends on its own signals; a browser that ends first would look like a failure.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: {
      ...(process.env as Record<string, string>),
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_CACHE_HOME: join(home, '.cache'),
    },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function preparePage(browser: Browser, options: WorkbenchOptions): Promise<[Page, Set<string>]> {
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1280, height: 800 } });
  page.setDefaultTimeout(30_000);
  const refused = new Set<string>();
  await page.route(
    (url) => /^(?:https?|wss?):$/.test(url.protocol) && !['127.0.0.1', 'localhost'].includes(url.hostname),
    (route) => {
      refused.add(route.request().url());
      return route.abort();
    },
  );
  page.on('crash', () => options.onExit?.(-1));
  page.on('console', (message) =>
    options.onLog?.(`[page ${message.type()}] ${message.text().slice(0, 500)}`),
  );
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) =>
    options.onLog?.(`[${type}] ${format(...args)}`),
  );
  await page.exposeFunction('codeAutomationExit', (code: number) => options.onExit?.(code));
  return [page, refused];
}

/** Shows a running server's workbench; resolves once it stands and every extension's contributions are registered. */
export async function showWorkbench(server: Server, options: WorkbenchOptions): Promise<Workbench> {
  const browser = await launchBrowser(server.home);
  const close = () => browser.close().catch(() => undefined);
  try {
    const [page, refused] = await preparePage(browser, options);
    const url = workbenchUrl(server, options);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    // VS Code's own performance marks.
    for (const mark of ['code/didStartWorkbench', 'code/didLoadExtensions']) {
      await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
        timeout: 90_000,
        polling: 50,
      });
    }
    const triedOutside = () => [...refused, ...server.triedAddresses()];
    return { page, server, url, triedOutside, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts a server and shows its workbench; closing the workbench ends both. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  // Without its driver a built VS Code ignores the request to run tests.
  const server = await startServer({
    testDriver: options.extensionTestsPath !== undefined,
    refuseNetwork: true,
    ...options,
  });
  try {
    const shown = await showWorkbench(server, options);
    const close = async () => {
      await shown.close();
      await server.close();
    };
    return { ...shown, close };
  } catch (error) {
    await server.close();
    throw error;
  }
}
