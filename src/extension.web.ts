// The extension's entry in VS Code for the Web: the same features, with the browser's own worker.

import * as vscode from 'vscode';
import type { WorkerPort } from './engine/summaryClient';
import { start } from './vscode/start';
import type { StartedHost } from './vscode/host';

/** As much of the browser's Worker as is used here: the project is compiled without a DOM. */
interface BrowserWorker {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  postMessage(message: unknown): void;
  terminate(): void;
}
declare const Worker: new (url: string) => BrowserWorker;

export function activate(context: vscode.ExtensionContext): StartedHost | undefined {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.web.js');
  return start(context, () => browserPort(startWorker(script)));
}

/** VS Code starts no worker from the address of an extension on another machine: its script is read, and started as a blob. */
async function startWorker(script: vscode.Uri): Promise<BrowserWorker> {
  const bytes = await vscode.workspace.fs.readFile(script);
  const blob = new Blob([new Uint8Array(bytes)], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(blob));
}

/** Messages wait, in their order, until the worker runs. */
function browserPort(starting: Promise<BrowserWorker>): WorkerPort {
  const then = (work: (worker: BrowserWorker) => void): void =>
    void starting.then(work).catch(() => undefined);
  return {
    post: (message) => then((worker) => worker.postMessage(message)),
    listen: (answer, died) => {
      starting.catch((error: unknown) => died(error instanceof Error ? error.message : String(error)));
      then((worker) => {
        worker.addEventListener('message', ({ data }) => answer(data));
        worker.addEventListener('error', ({ message }) => died(message ?? 'the browser ended it'));
      });
    },
    close: () => then((worker) => worker.terminate()),
  };
}
