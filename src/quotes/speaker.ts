// Tells who speaks: from the words that name the source to the entity that they mean.

import { firstEndingAfter, type Span } from '../base/span';
import type { Entity } from '../entities/entity';
import type { Gender } from '../entities/refiners/givenNames';
import { isRole } from '../entities/refiners/roleWords';
import type { Article } from '../text/article';
import type { Attribution } from './attributions';
import { castOf, type Appearance, type Cast } from './cast';
import { NOUN_PREPOSITIONS } from './grammar';
import type { SourceKind } from './quotation';
import { sourceKindOf } from './sources';

export interface Speaker {
  readonly entity: Entity | null;
  readonly sourceKind: SourceKind;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
/** A person who was named more sentences ago is not meant by "he". */
const RECALL = 4;
/** "the company", "its party": words for a body that was named before. */
const BODY =
  /^(?:company|firm|group|agency|ministry|department|party|organi[sz]ation|union|bank|court|council|commission|committee|government|administration|university|newspaper|magazine|network|club|team|association|institute|charity|airline|bureau|office|board|campaign|federation|foundation|watchdog|regulator|operator|paper|daily|military|army|police|force|coalition|alliance|movement|faction|authority|authorities|parliament|senate|embassy|hospital|school|church)$/;
/** Those who speak for a body: its words, by their mouth. */
const SPOKES = /^(?:spokes(?:man|woman|person|men|people)|representative|lawyers?|attorneys?)$/;

/** Those who are somebody else's. */
const RELATED =
  /^(?:aides?|advis[eo]rs?|friends?|relatives?|colleagues?|neighbou?rs?|supporters?|critics?|opponents?)$/;

/** A quick look at a whole phrase for one of them. */
const MAY_BE_RELATED = /aide|advis|friend|relative|colleague|neighbo|supporter|critic|opponent/;

/** The speaker of each attribution, in the same order. */
export function speakersOf(
  article: Article,
  attributions: readonly Attribution[],
  entities: readonly Entity[],
): readonly Speaker[] {
  if (attributions.length === 0) return [];
  const cast = castOf(article, entities);
  const speakers: Speaker[] = [];
  let last: { readonly speaker: Speaker; readonly attribution: Attribution } | null = null;
  for (const attribution of attributions) {
    const speaker = speakerOf(article, cast, attribution, last);
    speakers.push(speaker);
    if (attribution.source !== null || speaker.entity !== null) last = { speaker, attribution };
  }
  return speakers;
}

interface Before {
  readonly speaker: Speaker;
  readonly attribution: Attribution;
}

function speakerOf(article: Article, cast: Cast, attribution: Attribution, last: Before | null): Speaker {
  const { source } = attribution;
  if (source === null) {
    const isFloating = attribution.draft.frame === 'floating';
    return {
      entity: isFloating ? floatingSpeaker(article, cast, attribution, last) : null,
      sourceKind: 'none',
    };
  }
  const words = wordsOf(article, source);
  const small = words.toLowerCase();
  const gender = GENDERS.get(small);
  if (gender !== undefined) return pronounSpeaker(article, cast, attribution, source, gender, last);
  const sourceKind = sourceKindOf(words);
  if (small === 'they' || small === 'it' || small === 'their' || small === 'its') {
    const entity = bodyBefore(cast, source.start, small.startsWith('it'), last);
    return { entity, sourceKind: entity === null && last !== null ? last.speaker.sourceKind : sourceKind };
  }
  if (small === 'who' || small === 'which' || small === 'that') {
    const before = cast.appearances[cast.indexAfter(source.start) - 1];
    const near = before !== undefined && source.start - before.end <= 2;
    return { entity: near ? before.entity : null, sourceKind };
  }
  return { entity: namedSpeaker(article, cast, source, small, sourceKind), sourceKind };
}

/** The words of a span with single spaces between them. */
function wordsOf(article: Article, { start, end }: Span): string {
  const words = article.masked.slice(start, end);
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** Whom a phrase names: "Russian Foreign Minister Sergey Lavrov", "the ministry", "a spokesman for Gazprom". */
function namedSpeaker(
  article: Article,
  cast: Cast,
  source: Span,
  small: string,
  sourceKind: SourceKind,
): Entity | null {
  const named = cast.within(source).filter(({ kind }) => kind !== 'pronoun');
  const heads = named.filter((appearance) => isHead(article, cast, source, appearance));
  if (MAY_BE_RELATED.test(small) && RELATED.test(headNoun(small))) {
    // "an aide to Ida Holm": whoever is named is not the one who speaks, unless the phrase begins with the name.
    const [first] = named;
    return first !== undefined &&
      first.start <= source.start + 1 &&
      first.entity.type === 'person' &&
      !/^[’']/.test(article.masked.slice(first.end, first.end + 1))
      ? first.entity
      : null;
  }
  const person =
    heads.find(({ entity, kind }) => entity.type === 'person' && kind !== 'title') ??
    heads.find(({ entity }) => entity.type === 'person');
  if (person !== undefined) return person.entity;
  const possessor = named.find(({ start, end }) => start - source.start < 40 && end >= source.end - 2);
  if (possessor !== undefined && /[’']s?$/.test(article.masked.slice(source.start, source.end)))
    return possessor.entity;
  const [head] = heads;
  if (head !== undefined) return head.entity;
  const noun = headNoun(small);
  if (SPOKES.test(noun)) {
    const body = named.find(({ entity }) => entity.type === 'organisation' || entity.type === 'person');
    if (body !== undefined) return body.entity;
  }
  if (
    sourceKind !== 'named' ||
    !/^(?:the|this|his|her|its|their|that)\s/i.test(article.masked.slice(source.start, source.start + 6))
  )
    return null;
  if (BODY.test(noun)) return named.length > 0 ? null : bodyCalled(cast, source.start, noun);
  return isRole(noun) || SPOKES.test(noun) ? personInRole(cast, source.start, noun) : null;
}

/** Whether a name is what its phrase is about: neither behind a preposition nor before a noun ("Gazprom officials"). */
function isHead(article: Article, cast: Cast, source: Span, appearance: Appearance): boolean {
  const { start, end, kind, entity } = appearance;
  if (start > source.start + 1 && !cast.leads(appearance, source.start)) return false;
  const after = article.masked.slice(end, Math.max(end, source.end));
  if (/^[’'-]/.test(after)) return false;
  return kind === 'title' || entity.type === 'person'
    ? !SMALL_NOUN.test(after) || GOES_ON.test(after)
    : !WORD_NEXT.test(after) || GOES_ON.test(after);
}

const SMALL_NOUN = /^\s+\p{Ll}[\p{L}-]+/u;
const WORD_NEXT = /^\s+\p{L}/u;
const GOES_ON = /^\s+(?:and|or|of|who|which|in|at|on|from|for|with|himself|herself|itself|also)\b/;

/** The noun that a phrase in small letters is built on: "spokesman" of "a spokesman for the board". */
function headNoun(phrase: string): string {
  let noun = '';
  for (const word of phrase.split(' ')) {
    const bare = /[a-z]$/.test(word) ? word : word.replace(/[^\p{L}-]+$/u, '');
    if (
      noun !== '' &&
      (NOUN_PREPOSITIONS.has(bare) || bare === 'who' || bare === 'which' || bare === 'close')
    )
      break;
    if (bare !== '') noun = bare;
    if (word.endsWith(',')) break;
  }
  return noun;
}

/** The body named last, one whose name holds the noun first: "the ministry" is the Ministry of Health, not the bank. */
function bodyCalled(cast: Cast, offset: number, noun: string): Entity | null {
  let latest: Entity | null = null;
  for (let at = cast.indexAfter(offset) - 1, seen = 0; at >= 0 && seen < 40; at -= 1, seen += 1) {
    const { entity } = cast.appearances[at]!;
    if (entity.type !== 'organisation') continue;
    if (entity.name.toLowerCase().includes(noun)) return entity;
    latest ??= entity;
  }
  return /^(?:company|firm|group|organi[sz]ation|agency|party|newspaper|magazine|paper|charity|airline|club|bank)$/.test(
    noun,
  )
    ? latest
    : null;
}

function personInRole(cast: Cast, offset: number, noun: string): Entity | null {
  for (let at = cast.indexAfter(offset) - 1, seen = 0; at >= 0 && seen < 200; at -= 1, seen += 1) {
    const { entity } = cast.appearances[at]!;
    if (
      entity.type === 'person' &&
      entity.roles.some((role) => role.toLowerCase().split(/\s+/).includes(noun))
    )
      return entity;
  }
  return null;
}

/** "he", "she": who was named before and fits, the latest speaker and the subject of the latest sentence first. */
function pronounSpeaker(
  article: Article,
  cast: Cast,
  attribution: Attribution,
  source: Span,
  gender: Gender,
  last: Before | null,
): Speaker {
  const here = firstEndingAfter(article.sentences, source.start);
  const lastHere =
    last === null ? -RECALL : firstEndingAfter(article.sentences, last.attribution.content[0]!.start);
  // "An official said … He added …": he is still the official.
  const unnamed =
    last !== null &&
    last.speaker.entity === null &&
    last.speaker.sourceKind !== 'none' &&
    here - lastHere <= 3;
  const since = unnamed ? last.attribution.content[0]!.start : 0;
  const known = cast.within(source).find(({ kind }) => kind === 'pronoun');
  const namedSince = (): boolean =>
    cast
      .within({ start: since, end: source.start })
      .some(({ entity, kind }) => entity.type === 'person' && kind !== 'pronoun');
  if (known !== undefined && (!unnamed || namedSince())) return { entity: known.entity, sourceKind: 'named' };
  let best: { readonly entity: Entity; readonly score: number } | null = null;
  for (let at = cast.indexAfter(source.start) - 1; at >= 0; at -= 1) {
    const appearance = cast.appearances[at]!;
    const { entity } = appearance;
    const sentence = firstEndingAfter(article.sentences, appearance.start);
    if (here - sentence > RECALL || appearance.start < since) break;
    if (entity.type !== 'person' || isOwnWords(attribution, appearance)) continue;
    const told = cast.genderOf(entity);
    if (told !== undefined && told !== gender) continue;
    const speaksOn = last !== null && last.speaker.entity === entity && here - lastHere <= 3;
    const score =
      (speaksOn ? 2.5 : 0) + (cast.leads(appearance) ? 1 : 0) + (told === gender ? 1 : 0) - (here - sentence);
    if (best === null || score > best.score) best = { entity, score };
  }
  if (best !== null) return { entity: best.entity, sourceKind: 'named' };
  return { entity: null, sourceKind: unnamed ? last.speaker.sourceKind : 'named' };
}

/** Whether somebody is named within the words that are said. */
function isOwnWords({ content }: Attribution, { start }: Appearance): boolean {
  return content.some((part) => part.start <= start && start < part.end);
}

/** "they", "it": the latest speaker if that is a body, else the body that led a sentence last. */
function bodyBefore(cast: Cast, offset: number, isOne: boolean, last: Before | null): Entity | null {
  const spoke = last?.speaker.entity ?? null;
  if (
    spoke !== null &&
    spoke.type !== 'person' &&
    last !== null &&
    offset - last.attribution.content[0]!.start < 600
  )
    return spoke;
  // "they" may be any people of the sentence before.
  if (!isOne) return null;
  for (let at = cast.indexAfter(offset) - 1, seen = 0; at >= 0 && seen < 6; at -= 1, seen += 1) {
    const appearance = cast.appearances[at]!;
    if (appearance.entity.type === 'organisation' && cast.leads(appearance)) return appearance.entity;
  }
  return null;
}

/** A quoted sentence that nothing introduces: the subject of the sentence before, or who spoke last nearby. */
function floatingSpeaker(
  article: Article,
  cast: Cast,
  attribution: Attribution,
  last: Before | null,
): Entity | null {
  const start = attribution.content[0]!.start;
  const here = firstEndingAfter(article.sentences, start);
  const before = article.sentences[here - 1];
  if (before !== undefined && before.block === article.sentences[here]?.block) {
    const subject = cast.within(before).find((one) => one.entity.type === 'person' && cast.leads(one));
    if (subject !== undefined) return subject.entity;
  }
  if (last === null || attribution.block - last.attribution.block > 1) return null;
  return last.speaker.entity;
}
