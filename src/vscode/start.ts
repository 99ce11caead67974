// Starts the extension: what both entries, for Node and for browsers, have in common.

import * as vscode from 'vscode';
import type { WorkerPort } from '../engine/summaryClient';
import type { RecordFiles } from '../notes/store';
import { FEATURES } from './features';
import { makeHost, type StartedHost } from './host';

/** Makes the host and starts every feature. Only tests are given the host: it is no promise to other extensions. */
export function start(
  context: vscode.ExtensionContext,
  startWorker: () => WorkerPort,
  disk?: RecordFiles,
): StartedHost | undefined {
  const begun = performance.now();
  const host = makeHost(context, startWorker, disk);
  for (const feature of FEATURES) context.subscriptions.push(feature(host));
  const version = String(context.extension.packageJSON.version);
  const startedIn = performance.now() - begun;
  host.log.info(`Copydesk ${version} is ready after ${startedIn.toFixed(0)} ms.`);
  return context.extensionMode === vscode.ExtensionMode.Test ? { ...host, startedIn } : undefined;
}
