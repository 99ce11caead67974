// The guard that the tests inside VS Code rely on for "nothing leaves the machine" does notice what leaves it.
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const guard = resolve(__dirname, '..', 'host', 'runner', 'networkGuard.js');

/** Runs some code under the guard and gives the addresses that were noted. */
function noted(code: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-guard-'));
  const log = join(folder, 'network.txt');
  try {
    const { status, stderr } = spawnSync(process.execPath, ['--require', guard, '--eval', code], {
      env: { ...process.env, COPYDESK_TEST_NETWORK_LOG: log },
      encoding: 'utf8',
      timeout: 20_000,
    });
    assert.equal(status, 0, stderr);
    return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const LEAVING = {
  fetch: `fetch('https://desk.invalid/').catch(() => 0)`,
  https: `require('https').get('https://desk.invalid/').on('error', () => 0)`,
  net: `require('net').connect(80, 'desk.invalid').on('error', () => 0)`,
  'an address without a name': `require('net').connect({ port: 80, host: '203.0.113.7' }).on('error', () => 0)`,
  'looking a name up': `require('dns').lookup('desk.invalid', () => 0)`,
};

suite('Network guard', function () {
  this.timeout(30_000);
  for (const [name, code] of Object.entries(LEAVING)) {
    test(`${name} is noted and refused`, () => {
      assert.deepEqual(noted(code), [code.includes('203.') ? '203.0.113.7' : 'desk.invalid']);
    });
  }

  test('this machine is no network', () => {
    const code = `const server = require('http').createServer((q, a) => a.end('here')).listen(0, '127.0.0.1', async () => {
      const text = await (await fetch('http://127.0.0.1:' + server.address().port)).text();
      server.close();
      process.exit(text === 'here' ? 0 : 1);
    })`;
    assert.deepEqual(noted(code), []);
  });
});
