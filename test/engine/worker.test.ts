// The background worker: what it answers, and what its client makes of a worker that dies.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { SummaryClient, type WorkerPort } from '../../src/engine/summaryClient';
import { answerMessages } from '../../src/engine/summaryWorker';
import type { FromWorker, ToWorker } from '../../src/engine/workerProtocol';
import { KNOWLEDGE_FILES } from '../../src/knowledge/knowledge';
import { ROOT } from '../support/engine';

const FILES = Object.fromEntries(
  KNOWLEDGE_FILES.map((name) => [name, new Uint8Array(readFileSync(path.join(ROOT, 'media', name)))]),
);
const STORY = 'Ferry closed\n\nThe ferry was closed on Monday, and 40,000 people lost their way to work.';

/** A worker in the same thread that answers in the next turn; `obey` may swallow a message or throw. */
function fakePort(
  obey: (message: ToWorker, die: (reason: string) => void) => boolean = () => true,
): WorkerPort {
  let answer: ((message: unknown) => void) | undefined;
  let died: ((reason: string) => void) | undefined;
  const handle = answerMessages((message: FromWorker) => answer?.(message));
  return {
    post: (message) =>
      void setImmediate(() => (obey(message, (reason) => died?.(reason)) ? handle(message) : undefined)),
    listen: (onAnswer, onDeath) => {
      answer = onAnswer;
      died = onDeath;
    },
    close: () => {},
  };
}

suite('background worker', () => {
  test('in a thread of its own', async () => {
    const client = new SummaryClient(() => {
      const worker = new Worker(path.join(ROOT, 'out', 'src', 'worker.js'));
      return {
        post: (message) => worker.postMessage(message),
        listen: (answer, died) => {
          worker.on('message', answer);
          worker.on('error', (error: Error) => died(error.message));
        },
        close: () => void worker.terminate(),
      };
    }, FILES);
    const summaries = await Promise.all(
      ['a', 'b', 'c'].map((uri) => client.summarise({ uri, text: `${uri}: ${STORY}` })),
    );
    client.dispose();
    assert.deepEqual(
      summaries.map((summary) => summary?.headline),
      ['a: Ferry closed', 'b: Ferry closed', 'c: Ferry closed'],
    );
    // A thread starts and decodes the name model first: on a busy machine more than mocha's two seconds.
  }).timeout(20_000);
  test('a newer request takes the place of one that waits', async () => {
    const client = new SummaryClient(() => fakePort(), FILES);
    const first = client.summarise({ uri: 'first', text: STORY });
    const old = client.summarise({ uri: 'a', text: 'Old\n\nOld text.' });
    const young = client.summarise({ uri: 'a', text: STORY });
    const off = client.summarise({ uri: 'b', text: STORY });
    client.callOff('b');
    assert.deepEqual(
      (await Promise.all([first, old, young, off])).map((summary) => summary?.headline),
      ['Ferry closed', undefined, 'Ferry closed', undefined],
    );
  });
  test('a death costs one article', async () => {
    const client = new SummaryClient(
      () =>
        fakePort((message, die) => {
          if (message.kind !== 'summarise' || message.uri !== 'deadly') return true;
          die('out of memory');
          return false;
        }),
      FILES,
    );
    const deadly = client.summarise({ uri: 'deadly', text: STORY });
    const next = client.summarise({ uri: 'next', text: STORY });
    await assert.rejects(deadly, /out of memory/);
    assert.equal((await next)?.headline, 'Ferry closed');
  });
  test('a worker that cannot start is given up, and tried again with the next request', async () => {
    let starts = 0;
    const client = new SummaryClient(() => {
      starts += 1;
      if (starts <= 3) throw new Error('no such file');
      return fakePort();
    }, FILES);
    await assert.rejects(client.summarise({ uri: 'a', text: STORY }), /cannot be started: no such file/);
    assert.equal((await client.summarise({ uri: 'a', text: STORY }))?.headline, 'Ferry closed');
  });
  test('nothing waits for ever after the end', async () => {
    const client = new SummaryClient(() => fakePort(() => false), FILES);
    const asked = [client.summarise({ uri: 'a', text: STORY }), client.summarise({ uri: 'b', text: STORY })];
    client.dispose();
    assert.deepEqual(await Promise.all(asked), [undefined, undefined]);
    assert.equal(await client.summarise({ uri: 'c', text: STORY }), undefined);
  });
  test('nonsense is answered as failed', () => {
    const answers: FromWorker[] = [];
    const handle = answerMessages((answer) => answers.push(answer));
    handle('hello');
    handle({ kind: 'summarise', request: 7, uri: 'a' });
    handle({ kind: 'summarise', request: 8, uri: 'a', text: STORY, options: {} });
    assert.deepEqual(
      answers.map((answer) => [answer.kind, 'request' in answer ? answer.request : undefined]),
      [
        ['failed', null],
        ['failed', 7],
        ['failed', 8],
      ],
    );
  });
});
