// The host's side of the background worker: asks for summaries one after the other and starts the worker again when it
// has died, so that one bad article costs one answer and no more.

import type { ArticleSummary } from '../index/summary';
import type { KnowledgeFiles } from '../knowledge/knowledge';
import type { SentOptions } from './analysis';
import { readFromWorker, type ToWorker } from './workerProtocol';

/** A running worker: in Node `new Worker(file)`, in a browser `new Worker(url)`, in a test two functions. */
export interface WorkerPort {
  post(message: ToWorker): void;
  /** Called once, at the start. `died` says that no more answers will come. */
  listen(answer: (message: unknown) => void, died: (reason: string) => void): void;
  close(): void;
}

export interface SummaryRequest {
  readonly uri: string;
  readonly text: string;
  readonly options?: SentOptions;
}

interface Task extends SummaryRequest {
  readonly request: number;
  readonly resolve: (summary: ArticleSummary | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that dies so often without an answer in between is not started again. */
const MOST_DEATHS = 3;

/** Summaries from a worker. One article is in the worker at a time; the others wait and can still be called off. */
export class SummaryClient {
  readonly #start: () => WorkerPort;
  readonly #files: KnowledgeFiles;
  readonly #waiting = new Map<string, Task>();
  #port: WorkerPort | undefined;
  #isLoaded = false;
  #running: Task | undefined;
  #requests = 0;
  #deaths = 0;
  #isDisposed = false;

  /** The worker starts with the first request. `files` are those of media/, by name. */
  constructor(start: () => WorkerPort, files: KnowledgeFiles) {
    this.#start = start;
    this.#files = files;
  }

  /**
   * The summary of an article. A newer request for the same uri takes the place of one that still waits; that one then
   * gives undefined, and so does one that is called off. Rejects when the worker could not read the article.
   */
  summarise(request: SummaryRequest): Promise<ArticleSummary | undefined> {
    if (this.#isDisposed) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.callOff(request.uri);
      this.#waiting.set(request.uri, { ...request, request: (this.#requests += 1), resolve, reject });
      this.#next();
    });
  }

  /** Drops a request that still waits; one that the worker is at is finished. */
  callOff(uri: string): void {
    const task = this.#waiting.get(uri);
    this.#waiting.delete(uri);
    task?.resolve(undefined);
  }

  /** Ends the worker. What waits gives undefined. */
  dispose(): void {
    this.#isDisposed = true;
    this.#port?.close();
    this.#port = undefined;
    for (const uri of this.#waiting.keys()) this.callOff(uri);
    this.#running?.resolve(undefined);
    this.#running = undefined;
  }

  #next(): void {
    if (this.#running !== undefined || this.#isDisposed) return;
    if (this.#port === undefined) {
      if (this.#waiting.size > 0) this.#open();
      return;
    }
    if (!this.#isLoaded) return;
    const [first] = this.#waiting;
    if (first === undefined) return;
    const [uri, task] = first;
    this.#waiting.delete(uri);
    this.#running = task;
    const { request, text, options = {} } = task;
    this.#port.post({ kind: 'summarise', request, uri, text, options });
  }

  #open(): void {
    this.#isLoaded = false;
    try {
      const port = this.#start();
      this.#port = port;
      port.listen(
        (message) => {
          if (port === this.#port) this.#take(message);
        },
        (reason) => {
          if (port === this.#port) this.#mourn(reason);
        },
      );
      port.post({ kind: 'load', files: this.#files });
    } catch (error) {
      this.#mourn(error instanceof Error ? error.message : String(error));
    }
  }

  #take(message: unknown): void {
    const answer = readFromWorker(message);
    if (answer === undefined) return;
    if (answer.kind === 'loaded') {
      this.#isLoaded = true;
    } else if (answer.kind === 'failed' && answer.request === null) {
      this.#mourn(answer.message);
      return;
    } else {
      const task = this.#running;
      // An answer to a question that nobody asks any more.
      if (task === undefined || task.request !== answer.request) return;
      this.#running = undefined;
      this.#deaths = 0;
      if (answer.kind === 'summary') task.resolve(answer.summary);
      else task.reject(new Error(answer.message));
    }
    this.#next();
  }

  /** The worker is gone: its article failed, the next one gets a new worker. */
  #mourn(reason: string): void {
    this.#port?.close();
    this.#port = undefined;
    this.#deaths += 1;
    this.#running?.reject(new Error(`The background reader stopped: ${reason}`));
    this.#running = undefined;
    if (this.#deaths >= MOST_DEATHS) {
      const tasks = [...this.#waiting.values()];
      this.#waiting.clear();
      this.#deaths = 0;
      for (const task of tasks) task.reject(new Error(`The background reader cannot be started: ${reason}`));
      return;
    }
    this.#next();
  }
}
