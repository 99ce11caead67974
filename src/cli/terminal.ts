// The streams of the command line, so that a test can stand in for the terminal.

import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** What the program ended with: 0 nothing found, 1 findings or open claims, 2 it could not do (all of) its work. */
export type ExitCode = 0 | 1 | 2;

/** Wrong usage: the message is shown with a hint to --help, and the program ends with 2. */
export class UsageError extends Error {}

/** Writes and waits until the reader has caught up, so that memory does not grow with the output. */
export async function print(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !stream.write(text) && !stream.destroyed) await once(stream, 'drain');
}

/** Writes one line about something that went wrong. */
export async function complain({ stderr }: Terminal, message: string): Promise<void> {
  await print(stderr, `copydesk: ${message.replace(/\p{Cc}+/gu, ' ')}\n`);
}
