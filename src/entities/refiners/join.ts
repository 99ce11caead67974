// From the names of an article to its threads, step by step: what was missed is found, doubtful types agree, and every
// name, title, metonym and pronoun goes to the one whom it means. Invariant: no step goes through the text more than once.

import { countryNamed } from '../../knowledge/countries';
import type { Article } from '../../text/article';
import type { MentionKind, NameType } from '../entity';
import type { FoundName } from '../names';
import { readBrackets, readInitials, type Abbreviations } from './abbreviations';
import { agreeOnTypes } from './agreement';
import { joinAlike } from './alike';
import { joinBodies } from './bodies';
import { findDescribedBodies } from './describedBodies';
import { genderOfGivenName } from './givenNames';
import { metonymAt } from './metonyms';
import { placeNames, type NamePlaces } from './namePlaces';
import { joinPeople } from './people';
import { findPronouns } from './pronouns';
import { findRepeats } from './repeats';
import { tidyNames, withoutCurrencies } from './tidy';
import { addRole, findTitles, genderBefore, type FoundTitle } from './roles';
import { namedOf, type Named, type Thread } from './thread';
import { writtenName } from './writtenName';
import { findTitleMentions, type NamedAt } from './titleMentions';

/** The threads of an article, each with its mentions in order. */
export function joinNames(article: Article, found: readonly FoundName[]): readonly Thread[] {
  const { names, abbreviations } = settleNames(article, found);
  const places = placeNames(names);
  const people = names.filter(({ type }) => type === 'person');
  const titles = findTitles(article, places, people);
  const bearers = joinWithTitles(article, people, titles);
  const threads = [...bearers, ...joinOthers(names, abbreviations)];
  addNameMentions(article, places, names, abbreviations);
  addTitleMentions(article, places, titles, bearers, namedAt(article, people));
  return [...threads, ...findDescribedBodies(article, places, threads)];
}

/** The names with those that were missed and with types that agree, and what their abbreviations stand for. */
function settleNames(
  article: Article,
  found: readonly FoundName[],
): { readonly names: readonly Named[]; readonly abbreviations: Abbreviations } {
  const given = tidyNames(article, found).map((name) => namedOf(article, name));
  const brackets = readBrackets(article, given);
  const known =
    brackets.added.length === 0 ? given : [...given, ...brackets.added].sort((a, b) => a.start - b.start);
  const agreed = agreeOnTypes(article, withoutCurrencies(article, findRepeats(article, known)));
  const abbreviations = readInitials(agreed, brackets);
  if (abbreviations.fullNameOf.size === 0) return { names: agreed, abbreviations };
  const names = agreed.map((name) => {
    const full = abbreviations.fullNameOf.get(name.folded);
    return full === undefined || full.type === name.type || name.settled
      ? name
      : { ...name, type: full.type };
  });
  return { names, abbreviations };
}

/** People joined with their titles and genders, so that a title can tell two bearers of one surname apart. */
function joinWithTitles(
  article: Article,
  people: readonly Named[],
  titles: readonly FoundTitle[],
): readonly Thread[] {
  const titlesOf = new Map<Named, FoundTitle[]>();
  for (const title of titles) {
    const known = titlesOf.get(title.person);
    if (known === undefined) titlesOf.set(title.person, [title]);
    else known.push(title);
  }
  return joinPeople(people, {
    fit(mention, thread) {
      const gender = genderBefore(article.tokens, mention);
      const sameGender =
        gender === undefined || thread.gender === undefined ? 0 : gender === thread.gender ? 1 : -2;
      const sameRole = (titlesOf.get(mention) ?? []).some(({ role }) =>
        thread.roles.some(({ head }) => head === role.head),
      );
      return sameGender + (sameRole ? 1 : 0);
    },
    joined(mention, thread) {
      thread.gender ??= genderBefore(article.tokens, mention) ?? genderOfName(mention);
      for (const { role } of titlesOf.get(mention) ?? []) addRole(thread, role);
    },
  });
}

function genderOfName({ written: { parts } }: Named): Thread['gender'] {
  return parts.length > 1 ? genderOfGivenName(parts[0] ?? '') : undefined;
}

/** Everything but people, type by type. */
function joinOthers(names: readonly Named[], { fullNameOf }: Abbreviations): readonly Thread[] {
  const byType = new Map<NameType, Named[]>();
  for (const name of names) {
    if (name.type === 'person') continue;
    const known = byType.get(name.type);
    if (known === undefined) byType.set(name.type, [name]);
    else known.push(name);
  }
  return [...byType].flatMap(([type, some]) =>
    type === 'organisation' ? joinBodies(some, fullNameOf) : joinAlike(some, type, fullNameOf),
  );
}

function addNameMentions(
  article: Article,
  places: NamePlaces,
  names: readonly Named[],
  abbreviations: Abbreviations,
): void {
  const surest = surestOf(names);
  let countries: ReadonlyMap<string, Thread> | undefined;
  for (const name of names) {
    const { start, end, type, words, confidence, thread } = name;
    if (thread === undefined) continue;
    const metonym = metonymAt(article, places, name);
    if (metonym !== undefined) {
      countries ??= threadsOfCountries(names);
      thread.standsFor ??= countries.get(metonym.country.name);
    }
    const best = surest.get(type)?.get(words) ?? confidence;
    thread.mentions.push({
      start,
      end,
      kind: metonym === undefined ? kindOf(name, thread, abbreviations) : 'metonym',
      // What is surely a name elsewhere is more surely one here.
      confidence: rounded(Math.min((confidence + best) / 2, metonym?.confidence ?? 1)),
    });
  }
}

/** How sure the surest mention of the same words and type is. */
function surestOf(names: readonly Named[]): ReadonlyMap<NameType, ReadonlyMap<string, number>> {
  const surest = new Map<NameType, Map<string, number>>();
  for (const { type, words, confidence } of names) {
    let ofType = surest.get(type);
    if (ofType === undefined) surest.set(type, (ofType = new Map()));
    if (confidence > (ofType.get(words) ?? 0)) ofType.set(words, confidence);
  }
  return surest;
}

function threadsOfCountries(names: readonly Named[]): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>();
  for (const { type, words, thread } of names) {
    const country = type === 'place' ? countryNamed(words.replace(/\./g, '')) : undefined;
    if (country !== undefined && thread !== undefined) threads.set(country.name, thread);
  }
  return threads;
}

function kindOf(
  { words, folded, written }: Named,
  { name, type }: Thread,
  { fullNameOf }: Abbreviations,
): MentionKind {
  if (words === name) return 'name';
  if (fullNameOf.has(folded) || (type !== 'person' && written.isAbbreviation && name.includes(' ')))
    return 'abbreviation';
  const full = writtenName(name);
  if (written.isAllCapitals && folded === full.folded) return 'name';
  return written.parts.length < full.parts.length ? 'short' : 'name';
}

function namedAt({ sentences }: Article, people: readonly Named[]): readonly NamedAt[] {
  const named: NamedAt[] = [];
  let sentence = 0;
  for (const { firstToken, start, thread } of people) {
    while ((sentences[sentence]?.endToken ?? Infinity) <= firstToken) sentence += 1;
    if (thread !== undefined) named.push({ thread, start, sentence });
  }
  return named;
}

/** Title mentions first, because a pronoun may mean who was named by title. */
function addTitleMentions(
  article: Article,
  places: NamePlaces,
  titles: readonly FoundTitle[],
  people: readonly Thread[],
  named: readonly NamedAt[],
): void {
  const taken = new Set<number>();
  for (const { phrase } of titles) for (let at = phrase.first; at < phrase.end; at += 1) taken.add(at);
  const byTitle = findTitleMentions(article, places, taken, people, named);
  const all = byTitle.length === 0 ? named : [...named, ...byTitle].sort((a, b) => a.start - b.start);
  const grown = new Set<Thread>();
  for (const { thread, start, end, kind, confidence } of [
    ...byTitle,
    ...findPronouns(article, places, all),
  ]) {
    thread.mentions.push({ start, end, kind, confidence });
    grown.add(thread);
  }
  for (const { mentions } of grown) mentions.sort((a, b) => a.start - b.start);
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
