// Gives each person the roles that stand beside the name: before it, behind it in commas, and in "X is the …".

import type { Article, Token } from '../../text/article';
import { isCourtesy, genderOfRole } from './roleWords';
import type { NamePlaces } from './namePlaces';
import type { Named, Role, Thread } from './thread';
import { isOffice, roleOf, titleBefore, titleFrom, VERB_FORM, type TitlePhrase } from './titlePhrase';

/** The title that stands beside one mention of a person. */
export interface FoundTitle {
  readonly person: Named;
  readonly phrase: TitlePhrase;
  readonly role: Role;
}

/** All titles beside names of people, in the order of the names; sentences bound them. */
export function findTitles(
  article: Article,
  places: NamePlaces,
  people: readonly Named[],
): readonly FoundTitle[] {
  const found: FoundTitle[] = [];
  let sentence = 0;
  for (const person of people) {
    while ((article.sentences[sentence]?.endToken ?? Infinity) <= person.firstToken) sentence += 1;
    const bounds = article.sentences[sentence];
    if (bounds === undefined) break;
    for (const phrase of titlesBeside(article, places, person, bounds.firstToken, bounds.endToken)) {
      found.push({ person, phrase, role: roleOf(article, phrase) });
    }
  }
  return found;
}

function titlesBeside(
  article: Article,
  places: NamePlaces,
  person: Named,
  from: number,
  limit: number,
): readonly TitlePhrase[] {
  const { tokens } = article;
  const found: TitlePhrase[] = [];
  const first = skipCourtesy(tokens, person.firstToken, from);
  const before =
    titleBefore(article, places, first, from) ?? titleInCommasBefore(article, places, first, from);
  if (before !== undefined) found.push(before);
  const behind = tokens[person.endToken];
  if (behind === undefined || person.endToken >= limit) return found;
  // A possessive name has nothing to do with what follows: "Holm’s, the mayor …".
  if ((tokens[person.endToken - 1] as Token).end > person.end) return found;
  if (behind.text === ',' || behind.text === '—' || behind.text === '–' || behind.text === '(') {
    const phrase = titleFrom(article, places, afterAge(tokens, person.endToken + 1), limit);
    if (phrase !== undefined && closes(tokens, phrase, limit, places)) found.push(phrase);
  } else if (IS.has(behind.text)) {
    const phrase = titleFrom(article, places, person.endToken + 1, limit);
    if (phrase !== undefined) found.push(phrase);
  }
  return found;
}

const IS: ReadonlySet<string> = new Set(['is', 'was', 'became', 'becomes']);

/** "Mr Holm", "Dr. Holm": the title stands before the courtesy. */
function skipCourtesy(tokens: readonly Token[], person: number, from: number): number {
  let at = person - 1;
  if (tokens[at]?.text === '.' && at > from) at -= 1;
  return at >= from && isCourtesy(tokens[at]?.word.small ?? '') ? at : person;
}

/** "The harbour master, Ida Holm, said": the title ends at the comma and begins its sentence or follows an article. */
function titleInCommasBefore(
  article: Article,
  places: NamePlaces,
  first: number,
  from: number,
): TitlePhrase | undefined {
  const { tokens } = article;
  if (tokens[first - 1]?.text !== ',') return undefined;
  for (let at = first - 2; at >= Math.max(from, first - 14); at -= 1) {
    const word = (tokens[at] as Token).word.small;
    if (tokens[at]?.kind === 'punctuation' && word !== '-' && word !== '.') return undefined;
    if (places.at(at)?.type === 'person') return undefined;
    if (!OPENS_TITLE.has(word) && at !== from) continue;
    const phrase = titleFrom(article, places, at, first - 1);
    if (phrase === undefined || phrase.end !== first - 1) continue;
    // "Erik Lund, the mayor, Ida Holm and others": the mayor is Lund.
    if (tokens[at - 1]?.text === ',' && places.at(at - 2)?.type === 'person') return undefined;
    return phrase;
  }
  return undefined;
}

const OPENS_TITLE: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her']);

/** "Ida Holm, 52, a pilot": the age is skipped. */
function afterAge(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',' ? at + 2 : at;
}

/** An apposition ends with a mark or a clause; what runs on into a verb or another name is a list. */
function closes(tokens: readonly Token[], { end }: TitlePhrase, limit: number, places: NamePlaces): boolean {
  if (end >= limit) return true;
  const mark = tokens[end] as Token;
  if (places.at(end)?.type === 'person') return false;
  return mark.kind === 'punctuation' || GOES_ON.has(mark.text) || VERB_FORM.test(mark.text);
}

const GOES_ON: ReadonlySet<string> = new Set([
  'who',
  'whose',
  'said',
  'says',
  'told',
  'and',
  'as',
  'but',
  'that',
  'added',
]);

/** Adds a role once; the same words in other letters are the same role. */
export function addRole(thread: Thread, role: Role): void {
  const key = role.text.toLowerCase();
  if (!thread.roles.some(({ text }) => text.toLowerCase() === key)) thread.roles.push(role);
  thread.gender ??= genderOfRole(role.head);
}

/** What the word right before a name tells of its bearer: "Mrs", "spokeswoman". */
export function genderBefore(tokens: readonly Token[], person: Named): 'male' | 'female' | undefined {
  let at = person.firstToken - 1;
  if (tokens[at]?.text === '.') at -= 1;
  const token = tokens[at];
  if (token?.kind !== 'word' || (isOffice(token) && token.text === 'Lord')) return undefined;
  return genderOfRole(token.word.small);
}
