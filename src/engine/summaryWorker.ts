// The worker's side: takes articles, gives summaries. The entry (Node or browser) only carries the messages.

import { summarise } from '../index/summary';
import { loadKnowledge, type Knowledge } from '../knowledge/knowledge';
import { analyse } from './engine';
import { readToWorker, type FromWorker, type ToWorker } from './workerProtocol';

/** Answers each message by `post`. A message that makes no sense, or comes before the knowledge, is answered as failed. */
export function answerMessages(post: (answer: FromWorker) => void): (message: unknown) => void {
  let knowledge: Knowledge | undefined;
  return (message) => {
    const asked = readToWorker(message);
    if (asked === undefined) {
      post({
        kind: 'failed',
        request: requestOf(message),
        message: 'The worker was asked what it does not know.',
      });
      return;
    }
    try {
      if (asked.kind === 'load') {
        knowledge = loadKnowledge(asked.files);
        post({ kind: 'loaded' });
      } else {
        post(answerTo(asked, knowledge));
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      post({ kind: 'failed', request: asked.kind === 'summarise' ? asked.request : null, message: reason });
    }
  };
}

function answerTo(asked: ToWorker & { kind: 'summarise' }, knowledge: Knowledge | undefined): FromWorker {
  const { request, text, options } = asked;
  if (knowledge === undefined)
    return { kind: 'failed', request, message: 'The worker has no knowledge yet.' };
  return { kind: 'summary', request, summary: summarise(analyse(text, knowledge, options), text) };
}

function requestOf(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !('request' in message)) return null;
  return typeof message.request === 'number' ? message.request : null;
}
