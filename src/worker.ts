// The entry of the background worker in Node: VS Code on the desktop and on remote machines.

import { parentPort } from 'node:worker_threads';
import { answerMessages } from './engine/summaryWorker';

const port = parentPort;
if (port !== null) {
  port.on(
    'message',
    answerMessages((answer) => port.postMessage(answer)),
  );
}
