// The extension's entry in VS Code on the desktop and on remote machines.

import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { WorkerPort } from './engine/summaryClient';
import { nodeRecordFiles } from './node/recordFiles';
import { start } from './vscode/start';
import type { StartedHost } from './vscode/host';

export function activate(context: vscode.ExtensionContext): StartedHost | undefined {
  const { fsPath } = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js');
  return start(context, () => threadPort(new Worker(fsPath)), nodeRecordFiles);
}

function threadPort(worker: Worker): WorkerPort {
  // VS Code may end without waiting for an article that is being read.
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    listen: (answer, died) => {
      worker.on('message', answer);
      worker.on('error', (error: Error) => died(error.message));
      worker.on('exit', (code) => died(`the thread ended with code ${code}`));
    },
    close: () => void worker.terminate(),
  };
}
