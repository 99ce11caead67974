// Starts a VS Code server on 127.0.0.1 in folders of its own, and sees to it that nothing of it is left behind.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Installation } from './installation';

/** Settings that keep a fresh VS Code from talking: no tips, no chat, no updates, no trust question. */
const QUIET_SETTINGS = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'git.autofetch': false,
  'git.openRepositoryInParentFolders': 'never',
  'json.schemaDownload.enable': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'window.confirmBeforeClose': 'never',
  'window.restoreWindows': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export interface ServerOptions {
  readonly installation: Installation;
  /** Packaged extensions to install first. */
  readonly vsix?: readonly string[];
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether folders are trusted without a question. On unless the test is about restricted mode. */
  readonly trustAll?: boolean;
  /** Notes and refuses whatever the server or an extension tries to reach outside this machine. */
  readonly refuseNetwork?: boolean;
  /** Needed for running tests inside; hides notifications in newer versions, so off for a user's walk. */
  readonly testDriver?: boolean;
  /** Where it keeps its data; by default a new temporary folder that is removed at the end. */
  readonly dataFolder?: string;
  /** By default any free port. */
  readonly port?: number;
}

export interface Server {
  readonly port: number;
  /** The page must show it: others on this machine cannot use the server. */
  readonly token: string;
  readonly home: string;
  /** With `refuseNetwork`: every host outside this machine that was tried, by the server or an extension. */
  triedAddresses(): string[];
  /** The last of what the server printed, for a failure's report. */
  output(): string;
  /** Ends the server and everything it started, and removes its temporary folder. */
  close(): Promise<void>;
}

interface Folders {
  readonly base: string;
  readonly home: string;
  readonly temporary: string;
  readonly server: string;
  readonly data: string;
  readonly extensions: string;
}

function makeFolders(dataFolder: string | undefined): Folders {
  const base = dataFolder ?? mkdtempSync(join(tmpdir(), 'copydesk-vscode-'));
  const folders = {
    base,
    home: join(base, 'home'),
    temporary: join(base, 'tmp'),
    server: join(base, 'server'),
    data: join(base, 'data'),
    extensions: join(base, 'extensions'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  mkdirSync(join(folders.data, 'User'), { recursive: true });
  return folders;
}

/** Where the guard in every process of this VS Code notes what was tried. */
const networkLog = (folders: Folders) => join(folders.base, 'network.txt');

function environment(
  folders: Folders,
  extra: Readonly<Record<string, string>> | undefined,
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: folders.home,
    XDG_CONFIG_HOME: join(folders.home, '.config'),
    TMPDIR: folders.temporary,
    // No marketplace: VS Code asks none when it knows none.
    EXTENSIONS_GALLERY: '{}',
  };
  // VS Code would put its sockets there, outside our folders.
  delete env['XDG_RUNTIME_DIR'];
  // Nothing of a VS Code in whose terminal this may be running.
  for (const name of Object.keys(env)) if (/^(?:VSCODE_|ELECTRON_|CODE_SERVER_)/.test(name)) delete env[name];
  env['COPYDESK_TEST_NETWORK_LOG'] = networkLog(folders);
  return { ...env, ...extra };
}

/** Should this process be killed outright, the server notices within a second and ends its whole group. */
function watchOver(owner: number): string {
  const code = `setInterval(() => { try { process.kill(${owner}, 0) } catch { process.kill(-process.pid, 'SIGKILL') } }, 1000).unref()`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function listening(server: ChildProcess, onOutput: (text: string) => string): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`The VS Code server did not listen within 60 s.\n${onOutput('')}`)),
      60_000,
    );
    const read = (data: Buffer) => {
      const match = /Extension host agent listening on (\d+)/.exec(onOutput(data.toString()));
      if (!match) return;
      clearTimeout(limit);
      resolvePort(Number(match[1]));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`The VS Code server ended (${code}).\n${onOutput('')}`));
    });
  });
}

/** Installs the extensions, starts the server and resolves once it listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { installation } = options;
  const folders = makeFolders(options.dataFolder);
  const trustAll = options.trustAll ?? true;
  const settings = {
    ...QUIET_SETTINGS,
    'security.workspace.trust.enabled': !trustAll,
    ...options.settings,
  };
  writeFileSync(join(folders.data, 'User', 'settings.json'), JSON.stringify(settings, undefined, 2));
  const env = environment(folders, options.env);
  const program = [
    join(installation.root, 'out', 'server-main.js'),
    '--accept-server-license-terms',
    '--telemetry-level=off',
    `--server-data-dir=${folders.server}`,
    `--user-data-dir=${folders.data}`,
    `--extensions-dir=${folders.extensions}`,
  ];

  let server: ChildProcess | undefined;
  const endGroup = () => {
    try {
      if (server?.pid) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // All gone.
    }
  };
  const close = async () => {
    if (server && server.exitCode === null && server.signalCode === null) {
      const gone = new Promise((done) => server?.once('exit', done));
      server.kill('SIGTERM');
      const limit = setTimeout(endGroup, 5000);
      await gone;
      clearTimeout(limit);
    }
    // The extension host and the file watcher outlive the server by a second or two.
    endGroup();
    process.off('exit', endGroup);
    if (!options.dataFolder) {
      rmSync(folders.base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  };

  try {
    for (const vsix of options.vsix ?? []) {
      const install = [...program, '--install-extension', resolve(vsix), '--force'];
      const { status, stdout, stderr } = spawnSync(installation.node, install, {
        env,
        encoding: 'utf8',
        timeout: 120_000,
      });
      if (status !== 0 || !stdout.includes('successfully installed')) {
        throw new Error(`Installing ${vsix} failed (${status}).\n${stdout}\n${stderr}`);
      }
    }
    const token = randomBytes(16).toString('hex');
    let output = '';
    server = spawn(
      installation.node,
      [
        // Node hands this on to the processes that the server forks, the extension host among them.
        ...(options.refuseNetwork ? [`--require=${join(__dirname, 'networkGuard.js')}`] : []),
        '--import',
        watchOver(process.pid),
        ...program,
        '--host=127.0.0.1',
        `--port=${options.port ?? 0}`,
        `--connection-token=${token}`,
        ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
        ...(trustAll ? ['--disable-workspace-trust'] : []),
        '--disable-update-check',
        '--disable-getting-started-override',
      ],
      { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    process.once('exit', endGroup);
    const port = await listening(server, (text) => (output = (output + text).slice(-100_000)));
    const triedAddresses = () =>
      existsSync(networkLog(folders)) ? readFileSync(networkLog(folders), 'utf8').trim().split('\n') : [];
    return { port, token, home: folders.home, output: () => output, triedAddresses, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Ends this process in good order on Ctrl-C and the like, so that its exit handlers run. */
export function exitOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
}
