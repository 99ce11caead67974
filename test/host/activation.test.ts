// The extension is there and starts in a real VS Code.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startedHost } from './support/desk';

suite('Activation', () => {
  test('starts without an error in a folder of articles', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    assert.ok(extension, 'VS Code does not know the extension');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  test('starts in less than 100 ms', async () => {
    const { startedIn } = await startedHost();
    assert.ok(startedIn < 100, `${startedIn.toFixed(0)} ms`);
  });

  test('every command of the manifest is registered', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    await extension?.activate();
    const declared: { command: string }[] = extension?.packageJSON.contributes?.commands ?? [];
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      declared.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  test('whatever would leave the machine is refused while these tests run', function () {
    // On the desktop VS Code of `npm run test:desktop` there is no guard.
    if (!process.env['COPYDESK_TEST_NETWORK_LOG']) this.skip();
    assert.ok(process.execArgv.some((argument) => argument.includes('networkGuard')));
  });
});
