// Reads the text of an article: tokens, sentences, blocks. Invariant: this folder never reads files, and it never
// changes a letter. Every span refers to the source text as it was given; markup is masked, not removed.

import type { Span } from '../base/span';
import type { KnownWord } from './knownWords';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word, number or mark. Tokens and the gaps between them (white space, masked markup) give back the text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** text.slice(start, end), kept because every later stage asks for it. */
  readonly text: string;
  /** What is known of it in all articles. */
  readonly word: KnownWord;
}

export type BlockKind =
  | 'site'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'paragraph'
  | 'subhead'
  | 'quote'
  | 'list'
  | 'caption'
  | 'credit'
  | 'related'
  | 'repeated'
  | 'frontMatter'
  | 'other';

/** A line or paragraph with its part in the article. A dateline or credit inside a paragraph is a block of its own. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A sentence of the story (headline, deck and subheads included). */
export interface Sentence extends Span {
  /** Index of its first token in Article.tokens. */
  readonly firstToken: number;
  /** Index after its last token: tokens.slice(firstToken, endToken). */
  readonly endToken: number;
  /** Index of its block in Article.blocks. */
  readonly block: number;
}

export type Markup = 'plain' | 'markdown';

/** An article as the later stages read it. */
export interface Article {
  /** The text as given; all spans refer to it. */
  readonly text: string;
  /** As long as the text, with markup replaced by spaces: what the recognisers read. */
  readonly masked: string;
  /** In order, over the whole text, boilerplate included. */
  readonly tokens: readonly Token[];
  /** In order; of the story's blocks alone. */
  readonly sentences: readonly Sentence[];
  /** In order and not overlapping. */
  readonly blocks: readonly Block[];
  /** Index of the headline in blocks; undefined where the text has none. */
  readonly headline: number | undefined;
  /** Publication date as YYYY-MM-DD, from the caller, front matter, a date line or a dateline; null where unknown. */
  readonly published: string | null;
  /** Agency or publisher as the text gives it ("APA"); null where unknown. */
  readonly source: string | null;
}

/** The kinds of block whose sentences are the story: they are checked, and names are sought in them. */
export const STORY_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'deck',
  'paragraph',
  'subhead',
  'quote',
  'list',
  'caption',
  'other',
]);

/** The tokens of a sentence, in order. */
export function tokensOf(article: Article, sentence: Sentence): readonly Token[] {
  return article.tokens.slice(sentence.firstToken, sentence.endToken);
}
