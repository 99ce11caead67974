// From an article to its entities: recognisers propose, refiners decide.

import type { Memory } from '../base/memory';
import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../text/article';
import type { Entity } from './entity';
import { linkEntities } from './link';
import { findNames } from './names';
import { findValues } from './values';

/** All entities of an article in the order of their first mention. A memory spares the sentences read before. */
export function recogniseEntities(
  article: Article,
  knowledge: Knowledge,
  memory?: Memory,
): readonly Entity[] {
  return linkEntities(article, knowledge, findNames(article, knowledge, memory), findValues(article, memory));
}
