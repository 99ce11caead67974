// Joins the names and values of an article to entities: one person from the full name, the surname and the title.

import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../text/article';
import type { Entity, Mention } from './entity';
import type { FoundName } from './names';
import type { FoundValue } from './values';

/** The entities of an article in the order of their first mention. */
export function linkEntities(
  article: Article,
  _knowledge: Knowledge,
  names: readonly FoundName[],
  values: readonly FoundValue[],
): readonly Entity[] {
  const wordsOf = ({ start, end }: Mention): string => article.masked.slice(start, end);
  const byKey = new Map<string, Omit<Entity, 'id'> & { mentions: Mention[] }>();
  for (const { start, end, type, confidence } of names) {
    const mention: Mention = { start, end, kind: 'name', confidence };
    const key = `${type}:${wordsOf(mention)}`;
    const known = byKey.get(key);
    if (known) known.mentions.push(mention);
    else byKey.set(key, { type, name: wordsOf(mention), roles: [], value: null, mentions: [mention] });
  }
  for (const { start, end, value, confidence } of values) {
    const mention: Mention = { start, end, kind: 'name', confidence };
    const key = `${start}:${value.kind}`;
    byKey.set(key, { type: value.kind, name: wordsOf(mention), roles: [], value, mentions: [mention] });
  }
  return [...byKey.values()]
    .sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start)
    .map((entity, index) => ({ id: `e${index + 1}`, ...entity }));
}
