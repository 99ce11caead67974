// Puts the desk's word before the program's when names have been joined: entities are renamed, merged, split, retyped and
// left out, one correction after the other.

import type { Article } from '../../text/article';
import type { Entity, Mention, NameType } from '../entity';
import { isAt, sameWords, type Correction } from './correction';

/** The entities with the corrections, in the order of their first mention, ids made anew. */
export function correctEntities(
  article: Article,
  entities: readonly Entity[],
  corrections: readonly Correction[],
): readonly Entity[] {
  if (corrections.length === 0) return entities;
  let corrected = entities;
  for (const correction of corrections) corrected = applied(article, corrected, correction);
  return corrected === entities ? entities : numbered(corrected);
}

function applied(article: Article, entities: readonly Entity[], correction: Correction): readonly Entity[] {
  const isMeant = (entity: Entity): boolean =>
    entity.value === null && isNamed(article, entity, correction.name);
  switch (correction.do) {
    case 'rename':
      return called(article, entities, isMeant, correction.to);
    case 'merge':
      return called(article, entities, isMeant, correction.into);
    case 'retype':
      if (correction.on !== undefined) return entities;
      return together(
        article,
        entities.map((entity) =>
          isMeant(entity) ? { ...entity, type: correction.as, corrected: true as const } : entity,
        ),
        correction.name,
      );
    case 'ignore':
      return correction.on === undefined
        ? entities.filter((entity) => !isMeant(entity))
        : entities.flatMap((entity) => without(entity, (mention) => isMention(article, correction, mention)));
    case 'split':
      return entities.some(isMeant) ? split(article, entities, isMeant, correction) : entities;
    // Before joining it was added, and its type is settled there.
    case 'always':
      return entities;
    default:
      return correction satisfies never;
  }
}

/** An entity by its name, or by another full form of it that the article uses. */
function isNamed({ masked }: Article, { name, mentions }: Entity, words: string): boolean {
  return (
    sameWords(name, words) ||
    mentions.some(({ kind, start, end }) => kind === 'name' && sameWords(masked.slice(start, end), words))
  );
}

/** Gives a name, and joins whoever has it already. */
function called(
  article: Article,
  entities: readonly Entity[],
  isMeant: (entity: Entity) => boolean,
  name: string,
): readonly Entity[] {
  if (!entities.some(isMeant)) return entities;
  const renamed = entities.map((entity) =>
    isMeant(entity) ? { ...entity, name, corrected: true as const } : entity,
  );
  return together(article, renamed, name);
}

/** Makes one entity of those of one type with this name, where it was given by hand. */
function together(article: Article, entities: readonly Entity[], name: string): readonly Entity[] {
  const types = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.value !== null || !(sameWords(entity.name, name) || isNamed(article, entity, name))) continue;
    const same = types.get(entity.type) ?? [];
    types.set(entity.type, same);
    same.push(entity);
  }
  const merged = new Map<Entity, Entity | undefined>();
  for (const same of types.values()) {
    const [first] = same;
    if (first === undefined || same.length < 2) continue;
    for (const one of same) merged.set(one, undefined);
    merged.set(first, mergedOf(same, name));
  }
  if (merged.size === 0) return entities;
  return entities.flatMap((entity) => (merged.has(entity) ? (merged.get(entity) ?? []) : [entity]));
}

function mergedOf(entities: readonly Entity[], name: string): Entity {
  const [first] = entities as readonly [Entity, ...Entity[]];
  return {
    ...first,
    name,
    corrected: true,
    roles: [...new Set(entities.flatMap(({ roles }) => roles))],
    mentions: entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
  };
}

/** The mentions with these words leave their entity for the one of the other name, or for a new one. */
function split(
  article: Article,
  entities: readonly Entity[],
  isMeant: (entity: Entity) => boolean,
  correction: Correction & { do: 'split' },
): readonly Entity[] {
  const leaves = (mention: Mention): boolean =>
    correction.on === undefined
      ? sameWords(article.masked.slice(mention.start, mention.end), correction.words)
      : isMention(article, correction, mention);
  const left: Mention[] = [];
  let type: NameType | undefined;
  const stayed = entities.flatMap((entity) => {
    if (!isMeant(entity)) return [entity];
    const leaving = entity.mentions.filter(leaves);
    if (leaving.length === 0) return [entity];
    left.push(...leaving);
    type ??= entity.type as NameType;
    return without(entity, leaves);
  });
  if (type === undefined) return entities;
  const other: Entity = {
    id: '',
    type,
    name: correction.to,
    roles: [],
    value: null,
    mentions: left,
    corrected: true,
  };
  const target = stayed.find((entity) => entity.type === type && sameWords(entity.name, correction.to));
  if (target === undefined) return [...stayed, other];
  return stayed.map((entity) => (entity === target ? mergedOf([target, other], target.name) : entity));
}

function isMention({ text }: Article, { on }: Correction, { start, end }: Mention): boolean {
  return on !== undefined && isAt(on, text, start, end);
}

/** An entity without some mentions; nothing is left of one that has no other. */
function without(entity: Entity, leaves: (mention: Mention) => boolean): readonly Entity[] {
  const mentions = entity.mentions.filter((mention) => !leaves(mention));
  if (mentions.length === entity.mentions.length) return [entity];
  return mentions.length === 0 ? [] : [{ ...entity, mentions, corrected: true }];
}

/** Ids in the order of first mention; what stands for a country goes on to stand for it. */
function numbered(entities: readonly Entity[]): readonly Entity[] {
  const sorted = [...entities].sort((a, b) => startOf(a) - startOf(b));
  const ids = new Map<string, string>();
  for (const [index, { id }] of sorted.entries()) if (id !== '') ids.set(id, `e${index + 1}`);
  return sorted.map(({ standsFor, ...entity }, index) => {
    const government = standsFor === undefined ? undefined : ids.get(standsFor);
    return { ...entity, id: `e${index + 1}`, ...(government === undefined ? {} : { standsFor: government }) };
  });
}

function startOf({ mentions }: Entity): number {
  return mentions[0]?.start ?? 0;
}
