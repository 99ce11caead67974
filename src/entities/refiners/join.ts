// From the names of an article to its threads, step by step: what was missed is found, doubtful types agree, and every
// name, title, metonym and pronoun goes to the one whom it means. Invariant: no step goes through the text more than once.

import { countryNamed } from '../../knowledge/countries';
import type { Article } from '../../text/article';
import type { MentionKind, NameType } from '../entity';
import type { FoundName } from '../names';
import { isAbbreviation, readBrackets, readInitials, type Abbreviations } from './abbreviations';
import { agreeOnTypes } from './agreement';
import { isAllCapitals, joinAlike } from './alike';
import { joinBodies } from './bodies';
import { fold, foldedWords } from './fold';
import { genderOfGivenName } from './givenNames';
import { metonymAt } from './metonyms';
import { placeNames, type NamePlaces } from './namePlaces';
import { joinPeople } from './people';
import { findPronouns } from './pronouns';
import { findRepeats } from './repeats';
import { tidyNames } from './tidy';
import { addRole, findTitles, genderBefore, type FoundTitle } from './roles';
import { wordsOf, type Named, type Thread } from './thread';
import { findTitleMentions, type NamedAt } from './titleMentions';

/** The threads of an article, each with its mentions in order. */
export function joinNames(article: Article, found: readonly FoundName[]): readonly Thread[] {
  const { names, abbreviations } = settleNames(article, found);
  const places = placeNames(article.tokens.length, names);
  const people = names.filter(({ type }) => type === 'person');
  const titles = findTitles(article, places, people);
  const threadOf = new Map<Named, Thread>([
    ...joinWithTitles(article, people, titles),
    ...joinOthers(names, abbreviations),
  ]);
  addNameMentions(article, places, names, threadOf, abbreviations);
  const threads = [...new Set(threadOf.values())];
  addTitleMentions(article, places, titles, threads, namedAt(article, people, threadOf));
  for (const thread of threads) thread.mentions.sort((a, b) => a.start - b.start);
  return threads;
}

/** The names with those that were missed and with types that agree, and what their abbreviations stand for. */
function settleNames(
  article: Article,
  found: readonly FoundName[],
): { readonly names: readonly Named[]; readonly abbreviations: Abbreviations } {
  const foldedOf = new Map<string, string>();
  const given = tidyNames(article, found).map((name): Named => {
    const { start, end, firstToken, endToken, type, confidence, settled } = name;
    const words = wordsOf(article, name);
    const folded = foldedOf.get(words) ?? fold(words);
    foldedOf.set(words, folded);
    return { ...(settled && { settled }), start, end, firstToken, endToken, type, confidence, words, folded };
  });
  const brackets = readBrackets(article, given);
  const known = [...given, ...brackets.added].sort((a, b) => a.start - b.start);
  const agreed = agreeOnTypes(article, findRepeats(article, known));
  const abbreviations = readInitials(agreed, brackets);
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
): ReadonlyMap<Named, Thread> {
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
      thread.gender ??= genderBefore(article.tokens, mention) ?? genderOfName(mention.words);
      for (const { role } of titlesOf.get(mention) ?? []) addRole(thread, role);
    },
  });
}

function genderOfName(name: string): Thread['gender'] {
  const words = foldedWords(name);
  return words.length > 1 ? genderOfGivenName(words[0] ?? '') : undefined;
}

/** Everything but people, type by type. */
function joinOthers(
  names: readonly Named[],
  { fullNameOf }: Abbreviations,
): readonly (readonly [Named, Thread])[] {
  const byType = new Map<NameType, Named[]>();
  for (const name of names) {
    if (name.type === 'person') continue;
    const known = byType.get(name.type);
    if (known === undefined) byType.set(name.type, [name]);
    else known.push(name);
  }
  return [...byType].flatMap(([type, some]) => [
    ...(type === 'organisation' ? joinBodies(some, fullNameOf) : joinAlike(some, type, fullNameOf)),
  ]);
}

function addNameMentions(
  article: Article,
  places: NamePlaces,
  names: readonly Named[],
  threadOf: ReadonlyMap<Named, Thread>,
  abbreviations: Abbreviations,
): void {
  const surest = new Map<string, number>();
  for (const { type, words, confidence } of names) {
    const key = `${type}:${words}`;
    surest.set(key, Math.max(confidence, surest.get(key) ?? 0));
  }
  const countries = new Map<string, Thread>();
  for (const [name, thread] of threadOf) {
    const country = name.type === 'place' ? countryNamed(name.words.replace(/\./g, '')) : undefined;
    if (country !== undefined) countries.set(country.name, thread);
  }
  for (const name of names) {
    const thread = threadOf.get(name);
    if (thread === undefined) continue;
    const metonym = metonymAt(article, places, name);
    if (metonym !== undefined) thread.standsFor ??= countries.get(metonym.country.name);
    const best = surest.get(`${name.type}:${name.words}`) ?? name.confidence;
    thread.mentions.push({
      start: name.start,
      end: name.end,
      kind: metonym === undefined ? kindOf(name, thread, abbreviations) : 'metonym',
      // What is surely a name elsewhere is more surely one here.
      confidence: rounded(Math.min((name.confidence + best) / 2, metonym?.confidence ?? 1)),
    });
  }
}

function kindOf(
  { words, folded }: Named,
  { name, type }: Thread,
  { fullNameOf }: Abbreviations,
): MentionKind {
  if (words === name) return 'name';
  if (fullNameOf.has(folded) || (type !== 'person' && isAbbreviation(words) && name.includes(' ')))
    return 'abbreviation';
  if (isAllCapitals(words) && folded === fold(name)) return 'name';
  return foldedWords(words).length < foldedWords(name).length ? 'short' : 'name';
}

function namedAt(
  article: Article,
  people: readonly Named[],
  threadOf: ReadonlyMap<Named, Thread>,
): readonly NamedAt[] {
  const named: NamedAt[] = [];
  let sentence = 0;
  for (const person of people) {
    while ((article.sentences[sentence]?.endToken ?? Infinity) <= person.firstToken) sentence += 1;
    const thread = threadOf.get(person);
    if (thread !== undefined) named.push({ thread, start: person.start, sentence });
  }
  return named;
}

/** Title mentions first, because a pronoun may mean who was named by title. */
function addTitleMentions(
  article: Article,
  places: NamePlaces,
  titles: readonly FoundTitle[],
  threads: readonly Thread[],
  named: readonly NamedAt[],
): void {
  const taken = new Set<number>();
  for (const { phrase } of titles) for (let at = phrase.first; at < phrase.end; at += 1) taken.add(at);
  const people = threads.filter(({ type }) => type === 'person');
  const byTitle = findTitleMentions(article, places, taken, people, named);
  const all = [...named, ...byTitle].sort((a, b) => a.start - b.start);
  for (const { thread, start, end, kind, confidence } of [...byTitle, ...findPronouns(article, places, all)])
    thread.mentions.push({ start, end, kind, confidence });
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
