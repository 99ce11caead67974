// From a text to an article: front matter, paragraphs and their parts, tokens, sentences.

import type { Memory } from '../base/memory';
import { STORY_KINDS, type Article, type Block, type Markup, type Sentence, type Token } from './article';
import { frontMatterDate, frontMatterOf } from './frontMatter';
import { maskMarkdown } from './markdown';
import { readPassage } from './passage';
import { paragraphsOf, trimmed } from './paragraphs';
import { outline } from './structure';

export interface ReadOptions {
  /** Publication date as YYYY-MM-DD; it overrides what the text says. */
  readonly published?: string;
  readonly markup?: Markup;
  /** The memory of the document's last reading; the caller has begun a new turn. */
  readonly memory?: Memory;
}

/** Reads a text. It never fails: a text without words gives an article without sentences. */
export function readText(text: string, options: ReadOptions = {}): Article {
  const markup = options.markup ?? 'plain';
  const frontMatter = frontMatterOf(text);
  const from = frontMatter?.end ?? 0;
  const masked = markup === 'markdown' ? maskMarkdown(text, from) : text;
  const structure = outline(text, masked, paragraphsOf(text, from, text.length, markup), markup);
  const blocks: Block[] = [...structure.blocks];
  let { headline } = structure;
  if (frontMatter) {
    blocks.unshift({ kind: 'frontMatter', ...trimmed(text, 0, from) });
    if (headline !== undefined) headline += 1;
  }
  return {
    text,
    masked,
    ...readWords(masked, blocks, options.memory),
    blocks,
    headline,
    published:
      options.published ?? (frontMatter && frontMatterDate(frontMatter.fields)) ?? structure.published,
    source: frontMatter?.fields.get('source') ?? frontMatter?.fields.get('agency') ?? structure.source,
  };
}

interface Words {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** The tokens of the whole text and the sentences of the story's blocks, passage by passage. */
function readWords(masked: string, blocks: readonly Block[], memory: Memory | undefined): Words {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const passage = readPassage(masked, at, block.start, block.end, memory);
    const offset = tokens.length;
    for (const token of passage.tokens) tokens.push(token);
    at = block.end;
    if (!STORY_KINDS.has(block.kind)) continue;
    let first = offset + passage.firstToken;
    for (const end of passage.ends) {
      const endToken = offset + end;
      sentences.push({
        start: (tokens[first] as Token).start,
        end: (tokens[endToken - 1] as Token).end,
        firstToken: first,
        endToken,
        block: index,
      });
      first = endToken;
    }
  }
  for (const token of readPassage(masked, at, masked.length, masked.length, memory).tokens)
    tokens.push(token);
  return { tokens, sentences };
}
