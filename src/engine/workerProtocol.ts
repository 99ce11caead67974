// What the workspace index and its background worker say to each other. Both ends check what comes in.

import * as v from 'valibot';
import type { ArticleSummary } from '../index/summary';
import type { SentOptions } from './analysis';

/** First message to a worker: the files of media/ by name, which the host has read, because a worker reads no files. */
const LOAD = v.object({
  kind: v.literal('load'),
  files: v.record(
    v.string(),
    v.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
  ),
});

const SUMMARISE = v.object({
  kind: v.literal('summarise'),
  /** Comes back with the answer. */
  request: v.pipe(v.number(), v.integer()),
  uri: v.string(),
  text: v.string(),
  // Made by this program a moment ago, from settings and files that were checked then.
  options: v.custom<SentOptions>((options) => typeof options === 'object' && options !== null),
});

const TO_WORKER = v.variant('kind', [LOAD, SUMMARISE]);

const FROM_WORKER = v.variant('kind', [
  v.object({ kind: v.literal('loaded') }),
  v.object({
    kind: v.literal('summary'),
    request: v.number(),
    // Made by this program a moment ago: its version is looked at, not each of its thousand fields.
    summary: v.custom<ArticleSummary>(
      (summary) => typeof summary === 'object' && summary !== null && 'version' in summary,
    ),
  }),
  v.object({ kind: v.literal('failed'), request: v.nullable(v.number()), message: v.string() }),
]);

export type ToWorker = v.InferOutput<typeof TO_WORKER>;
export type FromWorker = v.InferOutput<typeof FROM_WORKER>;

/** A message to the worker as it should be, or undefined. */
export function readToWorker(message: unknown): ToWorker | undefined {
  const result = v.safeParse(TO_WORKER, message);
  return result.success ? result.output : undefined;
}

/** A message from the worker as it should be, or undefined. */
export function readFromWorker(message: unknown): FromWorker | undefined {
  const result = v.safeParse(FROM_WORKER, message);
  return result.success ? result.output : undefined;
}
