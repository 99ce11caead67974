// The entry of the background worker in a browser: VS Code for the Web.

import { answerMessages } from './engine/summaryWorker';

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = answerMessages((message) => scope.postMessage(message));
scope.addEventListener('message', (event) => answer(event.data));
