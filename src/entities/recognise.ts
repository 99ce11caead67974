// From an article to its entities: recognisers propose, refiners decide.

import type { Memory } from '../base/memory';
import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../text/article';
import { correctEntities } from './corrections/correctEntities';
import type { Correction } from './corrections/correction';
import { correctNames } from './corrections/correctNames';
import type { Entity } from './entity';
import { linkEntities } from './link';
import { findNames, type FoundName } from './names';
import { findValues, type FoundValue } from './values';

/**
 * All entities of an article in the order of their first mention, as the desk has corrected them. A memory spares the
 * sentences read before.
 */
export function recogniseEntities(
  article: Article,
  knowledge: Knowledge,
  memory?: Memory,
  corrections?: readonly Correction[],
): readonly Entity[] {
  return recogniseAll([article], knowledge, memory, corrections)[0] as readonly Entity[];
}

/** The same of each of several articles, one step after the other. */
export function recogniseAll(
  articles: readonly Article[],
  knowledge: Knowledge,
  memory?: Memory,
  corrections: readonly Correction[] = [],
): readonly (readonly Entity[])[] {
  const names = articles.map((article) =>
    correctNames(article, findNames(article, knowledge, memory), corrections),
  );
  const values = articles.map((article) => findValues(article, memory));
  return articles.map((article, at) =>
    correctEntities(
      article,
      linkEntities(
        article,
        knowledge,
        names[at] as readonly FoundName[],
        values[at] as readonly FoundValue[],
      ),
      corrections,
    ),
  );
}
