// The extension's entry in VS Code for the Web: the same features, with the browser's own worker.

import * as vscode from 'vscode';
import type { WorkerPort } from './engine/summaryClient';
import { start } from './vscode/start';
import type { Host } from './vscode/host';

/** As much of the browser's Worker as is used here: the project is compiled without a DOM. */
interface BrowserWorker {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  postMessage(message: unknown): void;
  terminate(): void;
}
declare const Worker: new (url: string) => BrowserWorker;

export function activate(context: vscode.ExtensionContext): Host | undefined {
  const url = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.web.js').toString(true);
  return start(context, () => browserPort(new Worker(url)));
}

function browserPort(worker: BrowserWorker): WorkerPort {
  return {
    post: (message) => worker.postMessage(message),
    listen: (answer, died) => {
      worker.addEventListener('message', ({ data }) => answer(data));
      worker.addEventListener('error', ({ message }) => died(message ?? 'the browser ended it'));
    },
    close: () => worker.terminate(),
  };
}
