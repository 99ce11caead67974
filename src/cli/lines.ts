// Lines of a stream. A line ends at \n alone: U+2028, \r and the like belong to an article's text.

import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** The lines without their line ends, one at a time; the last one counts although nothing ends it. UTF-8. */
export async function* linesOf(stream: Readable): AsyncIterable<string> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer);
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      parts.push(text.slice(start, end));
      yield parts.join('');
      parts = [];
      start = end + 1;
    }
    if (start < text.length) parts.push(text.slice(start));
  }
  parts.push(decoder.end());
  const last = parts.join('');
  if (last !== '') yield last;
}
