// Where an article names somebody or something: the spans of names with their types, before mentions are joined.

import type { Memory } from '../base/memory';
import type { Span } from '../base/span';
import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../text/article';
import type { NameType } from './entity';

/** A name in the text, alone: no title before it, no possessive after it, quotation marks outside. */
export interface FoundName extends Span {
  /** Index of its first token in Article.tokens. */
  readonly firstToken: number;
  /** Index after its last token; the last token may go on beyond the span ("Lavrov's"). */
  readonly endToken: number;
  readonly type: NameType;
  /** 0–1: how often a name with this evidence is right in span and type. */
  readonly confidence: number;
}

/** The names of an article in order, not overlapping. A text without sentences has none. */
export function findNames(_article: Article, _knowledge: Knowledge, _memory?: Memory): readonly FoundName[] {
  return [];
}
