// From a text to an article: front matter, paragraphs and their parts, tokens, sentences.

import { STORY_KINDS, type Article, type Block, type Markup, type Sentence, type Token } from './article';
import { frontMatterDate, frontMatterOf } from './frontMatter';
import { maskMarkdown } from './markdown';
import { paragraphsOf, trimmed } from './paragraphs';
import { sentenceEnds } from './sentences';
import { outline } from './structure';
import { tokenise } from './tokens';

export interface ReadOptions {
  /** Publication date as YYYY-MM-DD; it overrides what the text says. */
  readonly published?: string;
  readonly markup?: Markup;
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
  const tokens = tokenise(masked);
  return {
    text,
    masked,
    tokens,
    sentences: sentencesOf(tokens, blocks),
    blocks,
    headline,
    published:
      options.published ?? (frontMatter && frontMatterDate(frontMatter.fields)) ?? structure.published,
    source: frontMatter?.fields.get('source') ?? frontMatter?.fields.get('agency') ?? structure.source,
  };
}

/** The sentences of the story's blocks, in order. */
function sentencesOf(tokens: readonly Token[], blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  blocks.forEach((block, index) => {
    while (at < tokens.length && (tokens[at] as Token).start < block.start) at += 1;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).end <= block.end) at += 1;
    if (!STORY_KINDS.has(block.kind)) return;
    let firstToken = first;
    for (const endToken of sentenceEnds(tokens, first, at)) {
      sentences.push({
        start: (tokens[firstToken] as Token).start,
        end: (tokens[endToken - 1] as Token).end,
        firstToken,
        endToken,
        block: index,
      });
      firstToken = endToken;
    }
  });
  return sentences;
}
