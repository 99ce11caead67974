// Joins the names and values of an article to entities: one person from the full name, the surname and the title.

import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../text/article';
import type { Entity, Mention } from './entity';
import type { FoundName } from './names';
import { joinNames } from './refiners/join';
import type { Thread } from './refiners/thread';
import type { FoundValue } from './values';

/** The entities of an article in the order of their first mention. */
export function linkEntities(
  article: Article,
  _knowledge: Knowledge,
  names: readonly FoundName[],
  values: readonly FoundValue[],
): readonly Entity[] {
  const threads = [...joinNames(article, names), ...values].sort((a, b) => startOf(a) - startOf(b));
  return threads.map((thread, index) => {
    if ('value' in thread) return entityOfValue(article, idAt(index), thread);
    const { type, name, roles, mentions, standsFor } = thread;
    const entity = {
      id: idAt(index),
      type,
      name,
      roles: roles.map(({ text }) => text),
      value: null,
      mentions,
    };
    return standsFor === undefined ? entity : { ...entity, standsFor: idAt(threads.indexOf(standsFor)) };
  });
}

function idAt(index: number): string {
  return `e${index + 1}`;
}

function startOf(thread: Thread | FoundValue): number {
  return 'value' in thread ? thread.start : (thread.mentions[0] as Mention).start;
}

function entityOfValue(article: Article, id: string, { start, end, value, confidence }: FoundValue): Entity {
  const words = article.masked.slice(start, end);
  const name = /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
  return {
    id,
    type: value.kind,
    name,
    roles: [],
    value,
    mentions: [{ start, end, kind: 'name', confidence }],
  };
}
