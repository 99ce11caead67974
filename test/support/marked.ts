// Texts whose expected spans are marked with [[…]].

import type { Span } from '../../src/base/span';

/** Takes the marks out of a text and tells where they stood. "[[[" opens a mark before a bracket of the text. */
export function marked(source: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = '';
  let open = -1;
  const spans: Span[] = [];
  for (let at = 0; at < source.length; at += 1) {
    if (open < 0 && source.startsWith('[[', at)) {
      open = text.length;
      at += 1;
    } else if (open >= 0 && source.startsWith(']]', at) && source[at + 2] !== ']') {
      spans.push({ start: open, end: text.length });
      open = -1;
      at += 1;
    } else {
      text += source[at];
    }
  }
  if (open >= 0) throw new Error(`A mark is not closed: ${source}`);
  return { text, spans };
}
