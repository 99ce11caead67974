// What is in the VSIX, and that nothing in it can speak to a network: promise 3, "nothing leaves the machine".
// (Runs after `npm run package`; `npm test` sees to that.)
import * as assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PackageManager, listFiles } from '@vscode/vsce';

const project = resolve(__dirname, '..', '..', '..');
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  main: string;
  browser?: string;
  icon?: string;
  contributes?: unknown;
};

/** The programs that ship, by their path in the project. */
const bundles = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => join('dist', name));

/** Modules of Node that reach, or could reach, another machine. */
const NETWORK_MODULES = new Set(
  builtinModules.filter((name) => /^(?:_?http|_?tls|https|net|dgram|dns|inspector|cluster)/.test(name)),
);

/** What a program can reach a network with, without any module. A word of prose in a message is no call. */
const NETWORK_CALLS =
  /\b(?:fetch|importScripts)\s*\(|\bnew\s+(?:WebSocket|XMLHttpRequest|EventSource|RTCPeerConnection|WebTransport)\b|\bsendBeacon\b/g;

suite('The VSIX', function () {
  // The packager alone takes seconds to load.
  this.timeout(60_000);
  let files: string[] = [];
  suiteSetup(async () => {
    files = await listFiles({ cwd: project, packageManager: PackageManager.None });
  });

  test('holds what the manifest names', () => {
    const named = JSON.stringify(manifest.contributes ?? {}).matchAll(
      /"(?:\.\/)?((?:media|dist|l10n)\/[^"]+)"/g,
    );
    const wanted = [manifest.main, manifest.browser, manifest.icon, ...[...named].map(([, path]) => path)];
    for (const path of wanted) {
      if (path) assert.ok(files.includes(path.replace(/^\.\//, '')), `${path} is missing from the VSIX`);
    }
  });

  test('holds no sources, tests, settings of tools or packages', () => {
    const allowed =
      /^(?:package\.json|package\.nls[\w.-]*\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/[\w/.-]+\.(?:js|css)|docs\/(?:rules\.md|images\/[\w-]+\.png)|(?:media|l10n|samples|walkthrough)\/.+)$/;
    assert.deepEqual(
      files.filter((path) => !allowed.test(path)),
      [],
    );
  });

  test('is small enough to be mailed', () => {
    const { size } = statSync(join(project, 'dist', 'copydesk.vsix'));
    assert.ok(size < 6_000_000, `${size} bytes`);
  });
});

suite('Nothing leaves the machine', () => {
  test('there are bundles to look at', () => {
    assert.ok(bundles.includes(join('dist', 'extension.js')), bundles.join(' '));
    assert.ok(bundles.includes(join('dist', 'cli.js')), bundles.join(' '));
  });

  for (const bundle of bundles) {
    const code = readFileSync(join(project, bundle), 'utf8');

    test(`${bundle} loads no network module`, () => {
      const loaded = [...code.matchAll(/\b(?:require|import)\s*\(\s*["'`](?:node:)?([\w/]+)["'`]\s*\)/g)];
      assert.deepEqual(
        loaded.map(([, name]) => name ?? '').filter((name) => NETWORK_MODULES.has(name.split('/')[0] ?? '')),
        [],
      );
    });

    test(`${bundle} calls nothing that reaches a network`, () => {
      assert.deepEqual(code.match(NETWORK_CALLS) ?? [], []);
    });
  }
});
