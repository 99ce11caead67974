// From an article to its entities: recognisers propose, refiners decide.

import type { Memory } from '../base/memory';
import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../text/article';
import { correctEntities } from './corrections/correctEntities';
import type { Correction } from './corrections/correction';
import { correctNames } from './corrections/correctNames';
import type { Entity } from './entity';
import { linkEntities } from './link';
import { findNames } from './names';
import { findValues } from './values';

/**
 * All entities of an article in the order of their first mention, as the desk has corrected them. A memory spares the
 * sentences read before.
 */
export function recogniseEntities(
  article: Article,
  knowledge: Knowledge,
  memory?: Memory,
  corrections: readonly Correction[] = [],
): readonly Entity[] {
  const names = correctNames(article, findNames(article, knowledge, memory), corrections);
  return correctEntities(
    article,
    linkEntities(article, knowledge, names, findValues(article, memory)),
    corrections,
  );
}
