// The extension's entry in VS Code on the desktop and on remote machines.

import * as vscode from 'vscode';
import { FEATURES } from './vscode/features';
import { makeHost } from './vscode/host';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const host = await makeHost(context);
  for (const feature of FEATURES) context.subscriptions.push(feature(host));
  host.log.info(`Copydesk ${String(context.extension.packageJSON.version)} is ready.`);
}
