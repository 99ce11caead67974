// Who could speak in an article: its people, bodies, places and groups by where they are named.

import { byPosition, firstEndingAfter, type Span } from '../base/span';
import type { Entity, EntityType, MentionKind } from '../entities/entity';
import { fold } from '../entities/refiners/fold';
import { genderOfGivenName, type Gender } from '../entities/refiners/givenNames';
import { genderOfRole } from '../entities/refiners/roleWords';
import type { Article } from '../text/article';

/** A place where somebody who could speak is named. */
export interface Appearance extends Span {
  readonly entity: Entity;
  readonly kind: MentionKind;
}

export interface Cast {
  /** By position. */
  readonly appearances: readonly Appearance[];
  /** The appearances that touch a span. */
  within(span: Span): readonly Appearance[];
  /** Index of the first appearance that ends after an offset. */
  indexAfter(offset: number): number;
  genderOf(entity: Entity): Gender | undefined;
  /** Whether an appearance may lead its clause, or its phrase that begins at `from`: neither a possessive nor behind a preposition. */
  leads(appearance: Appearance, from?: number): boolean;
}

const SPEAKERS: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'organisation', 'place', 'group']);
const BEHIND =
  /\b(?:of|for|to|with|from|by|at|in|on|about|against|than|between|near|over|under|into|after|before|like|including)\s+(?:(?:the|a|an|his|her|its|their|former|Mrs?\.?|Ms\.?|Dr\.?|Sir|President|Prime|Foreign|Minister|Senator|Sen\.|Governor|Gov\.|King|Queen|Mayor)\s+){0,3}$/;

/** Gathers who could speak. Genders are looked up when they are first asked for. */
export function castOf(article: Article, entities: readonly Entity[]): Cast {
  const appearances: Appearance[] = [];
  for (const entity of entities) {
    if (!SPEAKERS.has(entity.type)) continue;
    for (const { start, end, kind } of entity.mentions) appearances.push({ start, end, kind, entity });
  }
  appearances.sort(byPosition);
  const genders = new Map<Entity, Gender | undefined>();
  const indexAfter = (offset: number): number => firstEndingAfter(appearances, offset);
  return {
    appearances,
    indexAfter,
    within(span) {
      const first = indexAfter(span.start);
      let end = first;
      while (end < appearances.length && appearances[end]!.start < span.end) end += 1;
      return appearances.slice(first, end);
    },
    leads: ({ start, end }, from = 0) => leadsAt(article, start, end, from),
    genderOf(entity) {
      if (!genders.has(entity)) genders.set(entity, genderIn(article, entity));
      return genders.get(entity);
    },
  };
}

function leadsAt(article: Article, start: number, end: number, from: number): boolean {
  if (/^[’']s?\b/.test(article.masked.slice(end, end + 3))) return false;
  return !BEHIND.test(article.masked.slice(Math.max(from, start - 48), start));
}

/** What pronouns, titles, roles and the given name tell, in this order. */
function genderIn(article: Article, entity: Entity): Gender | undefined {
  if (entity.type !== 'person') return undefined;
  for (const { kind, start, end } of entity.mentions) {
    if (kind === 'pronoun')
      return /^s?he?r/i.test(article.masked.slice(start, end)) ||
        /^she/i.test(article.masked.slice(start, end))
        ? 'female'
        : 'male';
    const before = /(\p{L}+)\.?\s+$/u.exec(article.masked.slice(Math.max(0, start - 16), start))?.[1];
    const told = before === undefined ? undefined : genderOfRole(before.toLowerCase());
    if (told !== undefined) return told;
  }
  for (const role of entity.roles) {
    for (const word of role.toLowerCase().split(/\s+/)) {
      const told = genderOfRole(word);
      if (told !== undefined) return told;
    }
  }
  const given = entity.name.split(/\s+/)[0] ?? '';
  return genderOfGivenName(fold(given));
}
