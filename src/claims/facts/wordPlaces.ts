// Where given words stand in a text as whole words.

import type { Span } from '../../base/span';

const LETTER = /[\p{L}\p{N}]/u;

/** The places of the words in any case, whole words only, in order. Empty words stand nowhere. */
export function* placesOfWords(text: string, words: string): Generator<Span, undefined> {
  const sought = words.toLowerCase();
  if (sought === '') return;
  const lower = text.toLowerCase();
  // A few letters grow when they are written small ("İ"): places would slip, so such a text is searched as it stands.
  const within = lower.length === text.length ? lower : text;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(end))) yield { start: at, end };
  }
}
