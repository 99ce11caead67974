// From an article to its entities: recognisers propose, refiners decide.

import type { Memory } from '../base/memory';
import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../text/article';
import type { Entity } from './entity';

/** All entities of an article in the order of their first mention. A memory spares the sentences read before. */
export function recogniseEntities(
  _article: Article,
  _knowledge: Knowledge,
  _memory?: Memory,
): readonly Entity[] {
  return [];
}
