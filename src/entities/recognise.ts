// From an article to its entities: recognisers propose, refiners decide.

import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../text/article';
import type { Entity } from './entity';

/** All entities of an article in the order of their first mention. */
export function recogniseEntities(_article: Article, _knowledge: Knowledge): readonly Entity[] {
  return [];
}
