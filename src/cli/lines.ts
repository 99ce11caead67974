// Lines of a stream. A line ends at \n alone: U+2028, \r and the like belong to an article's text.

import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** The lines without their line ends, one at a time; the last one counts although nothing ends it. UTF-8. */
export async function* linesOf(stream: Readable): AsyncIterable<string> {
  for await (const lines of batchesOf(stream)) yield* lines;
}

/** Letters of the first batch, so that the first answer comes soon; each batch holds twice as many as the last. */
const FIRST_BATCH = 2_000;
/** Letters of one batch at most: enough for a dozen articles, whose analyses together take some megabytes. */
const LARGEST_BATCH = 32_000;

/** The same lines, those together that one piece of the stream brought, up to some thousand letters. No batch is empty. */
export async function* batchesOf(stream: Readable): AsyncIterable<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let most = FIRST_BATCH;
  for await (const chunk of stream) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer)).split('\n');
    lines[0] = rest + (lines[0] as string);
    rest = lines.pop() as string;
    let batch: string[] = [];
    let letters = 0;
    for (const line of lines) {
      batch.push(line);
      letters += line.length;
      if (letters < most) continue;
      yield batch;
      most = Math.min(2 * most, LARGEST_BATCH);
      batch = [];
      letters = 0;
    }
    if (batch.length > 0) yield batch;
  }
  rest += decoder.end();
  if (rest !== '') yield [rest];
}
