// Reads a title out of the words around it: "Russian Foreign Minister", "head of the harbour board", "former Leeds striker".

import type { Article, Token } from '../../text/article';
import { startsCapital, startsSmall } from '../../text/characters';
import { countryNamed, countryOfPeople } from '../../knowledge/countries';
import { fold } from './fold';
import type { NamePlaces } from './namePlaces';
import { bareWord } from './repeats';
import { isKin, isRole, isShortTitle, narrowsRole } from './roleWords';
import { wordsOf, type Role } from './thread';

/** Tokens [first, end) of a title without article or possessive pronoun; `head` is the office itself. */
export interface TitlePhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** No title is longer (tokens). */
const LONGEST = 16;
/** How far a title may reach to the left of its office (tokens). */
const FARTHEST = 8;
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to', 'with', 'from', 'on']);
const WHERE: ReadonlySet<string> = new Set(
  'in at from to near outside inside across around by on within'.split(' '),
);

/** Whether the token names an office: "Minister", "ex-president", and "Sen." where a name follows. */
export function isOffice(token: Token | undefined): boolean {
  return token !== undefined && officeNamedBy(token) !== '';
}

/** The folded office that a token names: "minister" for "Minister’s"; empty where it names none. */
export function officeNamedBy({ word }: Token): string {
  word.office ??=
    word.kind === 'word' && isRole(bareWord(word.text).toLowerCase()) ? fold(bareWord(word.text)) : '';
  return word.office;
}

/** "the county fisheries adviser": what stands between an article and the office belongs to it, whatever it says. */
function openingOfPhrase(
  tokens: readonly Token[],
  places: NamePlaces,
  from: number,
  least: number,
): number | undefined {
  for (let at = from; at >= Math.max(least, from - 2); at -= 1) {
    const token = tokens[at] as Token;
    const word = token.word.small;
    if (token.kind !== 'word' || !startsSmall(token.text) || bareWord(token.text) !== token.text)
      return undefined;
    if (
      NO_TITLE_WORDS.has(word) ||
      LINKS.has(word) ||
      CLAUSES.has(word) ||
      DETERMINERS.has(word) ||
      VERB_FORM.test(word)
    )
      return undefined;
    const before = tokens[at - 1]?.word.small ?? '';
    if (at > least && DETERMINERS.has(before)) return at;
    if (at > least && places.at(at - 1) !== undefined && places.at(at - 1)?.type !== 'person') return at;
  }
  return undefined;
}

/** "On Tuesday President Holm …": the day is none of the title. */
const DAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday`.split(/\s+/),
);

/** The first token of a title whose office is at `head`, not before `from`. */
export function startOfTitle(article: Article, places: NamePlaces, head: number, from: number): number {
  const { tokens } = article;
  let first = head;
  const least = Math.max(from, head - FARTHEST);
  while (first > least) {
    const at = first - 1;
    const name = places.at(at);
    if (name !== undefined) {
      if (name.type === 'person' || name.firstToken < from) break;
      // "In Norway Prime Minister …": the place is none of the title.
      const before = tokens[name.firstToken - 1];
      if (name.type === 'place' && before !== undefined && WHERE.has(before.word.small)) break;
      first = name.firstToken;
      continue;
    }
    const token = tokens[at] as Token;
    const word = token.word.small;
    if (token.kind === 'word' && (narrowsRole(word) || isRole(word))) {
      first = at;
      continue;
    }
    // "founder and chief executive", "chairman & owner".
    if (isAnd(word) && isOffice(tokens[at - 1]) && places.at(at - 1) === undefined) {
      first = at;
      continue;
    }
    // A club or firm that nobody recognised: "Rovers midfielder". A sentence's first word tells nothing.
    if (
      token.kind === 'word' &&
      at > from &&
      startsCapital(token.text) &&
      bareWord(token.text) === token.text &&
      !DAYS.has(word) &&
      head - at < 4
    ) {
      first = at;
      continue;
    }
    const opening = openingOfPhrase(tokens, places, at, least);
    if (opening === undefined) break;
    first = opening;
  }
  while (first < head && isAnd((tokens[first] as Token).word.small)) first += 1;
  return first;
}

/** The title right before a person's name, at or after `from`; undefined where none stands there. */
export function titleBefore(
  article: Article,
  places: NamePlaces,
  person: number,
  from: number,
): TitlePhrase | undefined {
  const { tokens } = article;
  let head = person - 1;
  if (tokens[head]?.text === '.' && head > from) head -= 1;
  const last = tokens[head];
  if (last?.kind !== 'word' || head < from) return undefined;
  const word = last.word.small;
  const end = person - (head < person - 1 && isShortTitle(word) ? 0 : person - 1 - head);
  if (places.at(head) === undefined && (isOffice(last) || isShortTitle(word))) {
    if (bareWord(last.text) !== last.text) return undefined;
    return { first: startOfTitle(article, places, head, from), end, head };
  }
  if (head < person - 1) return undefined;
  // "Secretary of State", "President of Norway", "Minister for Fisheries" before a name.
  for (let at = head; at > Math.max(from, head - 6); at -= 1) {
    const link = tokens[at] as Token;
    if (link.kind !== 'word') return undefined;
    if (LINKS.has(link.text)) {
      if (at === head || !isOffice(tokens[at - 1]) || !startsCapital((tokens[at - 1] as Token).text))
        return undefined;
      return { first: startOfTitle(article, places, at - 1, from), end: person, head: at - 1 };
    }
    if (places.at(at) === undefined && startsSmall(link.text) && link.text !== 'the' && link.text !== 'and')
      return undefined;
  }
  return undefined;
}

const ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '--',
  '(',
  ')',
  '"',
  '“',
  '”',
  '!',
  '?',
  '…',
]);
const CLAUSES: ReadonlySet<string> = new Set(
  'who whom whose which that said says told added but while when where as because after before until since'.split(
    ' ',
  ),
);
const DETERMINERS: ReadonlySet<string> = new Set('the a an his her their its our my one'.split(' '));
/** "Holm, currently the mayor", "Holm, elected chairwoman". */
const BEFORE_TITLES: ReadonlySet<string> = new Set(
  'currently once formerly now then both also left made named elected appointed previously later'.split(' '),
);
const NO_TITLE_WORDS: ReadonlySet<string> = new Set(
  `is are was were be been being has have had do does did will would can could may might shall should must not no or if then
  he she it they we you i him them us there here this these those what how why however also only even to by with`.split(
    /\s+/,
  ),
);

/** The title that begins at a token, article included: "the head of the harbour board"; undefined where none does. */
export function titleFrom(
  article: Article,
  places: NamePlaces,
  from: number,
  limit: number,
): TitlePhrase | undefined {
  let first = from;
  while (BEFORE_TITLES.has(article.tokens[first]?.word.small ?? '')) first += 1;
  if (DETERMINERS.has(article.tokens[first]?.word.small ?? '')) first += 1;
  const most = Math.min(limit, first + LONGEST);
  const head = officeOf(article, places, first, most);
  return head === undefined ? undefined : { first, end: endOfTitle(article, places, head, most), head };
}

/** The office that a title comes to: "president" in "former vice president of Norway". */
function officeOf(article: Article, places: NamePlaces, first: number, most: number): number | undefined {
  const { tokens } = article;
  for (let at = first; at < most; at += 1) {
    const token = tokens[at] as Token;
    const name = places.at(at);
    if (name !== undefined) {
      // "Holm’s lawyer" names the lawyer; a person without a possessive begins something else.
      if (name.type === 'person' && bareWord(token.text) === token.text && at === name.endToken - 1)
        return undefined;
      continue;
    }
    const word = token.word.small;
    if (ENDS.has(word) || CLAUSES.has(word) || LINKS.has(word) || NO_TITLE_WORDS.has(word)) return undefined;
    if (token.kind === 'number' || (at > first && DETERMINERS.has(word))) return undefined;
    if (!isOffice(token) || bareWord(token.text) !== token.text) continue;
    let head = at;
    while (head + 1 < most && isOffice(tokens[head + 1]) && places.at(head + 1) === undefined) head += 1;
    return head;
  }
  return undefined;
}

/** Where a title ends whose office is at `head`: behind "of the harbour board" and "and owner". */
function endOfTitle(article: Article, places: NamePlaces, head: number, most: number): number {
  const { tokens } = article;
  let at = head + 1;
  const next = tokens[at]?.word.small ?? '';
  if (!LINKS.has(next) && !isAnd(next)) return at;
  for (; at < most; at += 1) {
    const token = tokens[at] as Token;
    const name = places.at(at);
    if (name?.type === 'person') break;
    if (name !== undefined) continue;
    const word = token.word.small;
    if (ENDS.has(word) || CLAUSES.has(word) || NO_TITLE_WORDS.has(word)) break;
    if (word === '.' && !startsSmall(tokens[at + 1]?.text ?? '')) break;
    if (token.kind === 'number' || DAYS.has(word)) break;
    // "in December", "at the time", "on arrival" say when; "at the harbour board" needs a capital or a body behind it.
    if (LINKS.has(word) && word !== 'of' && word !== 'for' && !namesFollow(tokens, at + 1)) break;
    // "the president of Norway signed": a verb form behind a name is none of the title.
    if (VERB_FORM.test(token.text) && startsCapital(tokens[at - 1]?.text ?? '')) break;
    // "and" goes on with another office or a name in capitals, or begins another part of the sentence.
    if (isAnd(word) && places.at(at + 1)?.type !== 'organisation' && !goesOn(tokens, at + 1)) break;
  }
  while (at > head + 1 && (tokens[at - 1]?.kind !== 'word' || HANGING.has((tokens[at - 1] as Token).text)))
    at -= 1;
  return at;
}

const HANGING: ReadonlySet<string> = new Set([...LINKS, 'the', 'a', 'an', 'and', '&']);

/** "signed", "replacing": written small. */
export const VERB_FORM = /^\p{Ll}+(?:ed|ing)$/u;

/** Whether a capital follows, an article aside. */
function namesFollow(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const word = next?.text === 'the' || next?.text === 'a' ? tokens[at + 1] : next;
  return word?.kind === 'word' && startsCapital(word.text) && !DAYS.has(word.text.toLowerCase());
}

function isAnd(word: string): boolean {
  return word === 'and' || word === '&';
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  return (
    [at, at + 1, at + 2].some((index) => isOffice(tokens[index])) || startsCapital(tokens[at]?.text ?? '')
  );
}

/** The title's words and what another mention of it is compared by. */
export function roleOf(article: Article, { first, end, head }: TitlePhrase): Role {
  const { tokens } = article;
  const start = (tokens[first] as Token).start;
  const last = tokens[end - 1] as Token;
  const text = wordsOf(article, { start, end: last.start + bareWord(last.text).length });
  return { text, words: comparedWords(article, first, end), head: officeAt(tokens[head]) };
}

/** The folded office of a token: "minister" for "Minister’s". */
export function officeAt(token: Token | undefined): string {
  return fold(bareWord(token?.text ?? ''));
}

const LEFT_OUT: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'a',
  'an',
  'and',
  'at',
  'in',
  '',
  '&',
  's',
]);

/** Folded words of tokens [first, end); a country's people and its names are one word. */
export function comparedWords(article: Article, first: number, end: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = first; at < end; at += 1) {
    const token = article.tokens[at] as Token;
    if (token.kind !== 'word') continue;
    const word = bareWord(token.text);
    const two = `${word} ${bareWord(article.tokens[at + 1]?.text ?? '')}`;
    const country = at + 1 < end ? (countryOfPeople(two) ?? countryNamed(two)) : undefined;
    if (country !== undefined) {
      words.add(fold(country.name));
      at += 1;
      continue;
    }
    const one = startsCapital(word)
      ? (countryOfPeople(word) ?? countryNamed(word) ?? countryNamed(word.replace(/\./g, '')))
      : undefined;
    const folded = one === undefined ? fold(word) : fold(one.name);
    if (!LEFT_OUT.has(folded)) words.add(folded);
  }
  return words;
}

/** Whether a role says whose kin somebody is; such a role never stands for the person alone. */
export function isKinRole({ head }: Role): boolean {
  return isKin(head);
}
