// Where an article names somebody or something: the spans of names with their types, before mentions are joined.

import type { Memory } from '../base/memory';
import type { Span } from '../base/span';
import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../text/article';
import type { NameType } from './entity';
import { NameTagger } from './model/tagger';

/** A name in the text, alone: no title before it, no possessive after it, quotation marks outside. */
export interface FoundName extends Span {
  /** Index of its first token in Article.tokens; the token may begin before the span ("pro-Assad"). */
  readonly firstToken: number;
  /** Index after its last token; the last token may go on beyond the span ("Lavrov's"). */
  readonly endToken: number;
  readonly type: NameType;
  /** 0–1: how often a name with this evidence is right in span and type. */
  readonly confidence: number;
  /** The desk says so: what comes after changes nothing about it. */
  readonly settled?: true;
}

/** The tagger of each knowledge, for it remembers the words that it has read. */
const TAGGERS = new WeakMap<Knowledge, NameTagger>();

/** The names of an article in order, not overlapping. A text without sentences has none. */
export function findNames(article: Article, knowledge: Knowledge, _memory?: Memory): readonly FoundName[] {
  let tagger = TAGGERS.get(knowledge);
  if (tagger === undefined) {
    tagger = new NameTagger(knowledge);
    TAGGERS.set(knowledge, tagger);
  }
  return tagger.tag(article);
}
