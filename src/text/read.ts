// From a text to an article: tokens, blocks, sentences. (First version; the structure work replaces it.)

import { tokenise } from './tokens';
import { STORY_KINDS, type Article, type Block, type Markup, type Sentence } from './article';

export interface ReadOptions {
  readonly published?: string;
  readonly markup?: Markup;
}

/** Reads a text. It never fails: a text without words gives an article without sentences. */
export function readText(text: string, options: ReadOptions = {}): Article {
  const tokens = tokenise(text);
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    blocks.push({
      kind: blocks.length === 0 ? 'headline' : 'paragraph',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  const sentences: Sentence[] = [];
  let at = 0;
  blocks.forEach((block, blockIndex) => {
    if (!STORY_KINDS.has(block.kind)) return;
    while (at < tokens.length && tokens[at]!.end <= block.start) at += 1;
    let first = at;
    for (; at < tokens.length && tokens[at]!.start < block.end; at += 1) {
      const next = tokens[at + 1];
      const ends =
        next === undefined ||
        next.start >= block.end ||
        (/[.!?]/.test(tokens[at]!.text) && next.start > tokens[at]!.end && /^\p{Lu}/u.test(next.text));
      if (!ends) continue;
      sentences.push({
        start: tokens[first]!.start,
        end: tokens[at]!.end,
        firstToken: first,
        endToken: at + 1,
        block: blockIndex,
      });
      first = at + 1;
    }
  });
  return {
    text,
    masked: text,
    tokens,
    sentences,
    blocks,
    headline: blocks.length > 0 ? 0 : undefined,
    published: options.published ?? null,
    source: null,
  };
}
