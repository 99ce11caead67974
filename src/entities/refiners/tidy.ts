// Takes off a name what does not belong to it, so that its span holds the name alone: a title before a person, a word that
// only begins the sentence.

import { remembered } from '../../base/remembered';
import { SENTENCE_STARTERS } from '../../text/abbreviations';
import type { Article, Token } from '../../text/article';
import { countryOfPeople } from '../../knowledge/countries';
import { namesAgency } from '../../text/agencies';
import { startsCapital } from '../../text/characters';
import type { NameType } from '../entity';
import type { FoundName } from '../names';
import { isGivenName } from './givenNames';
import { namesPeople } from './peoples';
import { bareWord } from './repeats';
import { isCourtesy, isRole, isShortTitle, narrowsRole } from './roleWords';
import type { Named } from './thread';

/** Titles that many names are not told from: "Prince Rupert", "Duke Ellington", "King Crimson". */
const PART_OF_NAMES: ReadonlySet<string> = new Set(
  `king queen prince princess pope lord lady saint duke earl baron dean emperor sultan sheikh imam mufti mullah ayatollah
  sister brother mother father judge major marshal count regent star model coach carter`.split(/\s+/),
);

/** The names of an article without what is none of them; a name that is nothing else is left out. */
export function tidyNames(article: Article, names: readonly FoundName[]): readonly FoundName[] {
  const tidy: FoundName[] = [];
  for (const name of joinParts(article, names)) {
    if (name.settled) tidy.push(name);
    else if (!isStarter(article.tokens, name) && !isThing(article.tokens, name))
      tidy.push(tidied(article, name));
  }
  return tidy;
}

/** The names without the countries of currencies: of "26 trillion U.S. dollars" none is named. */
export function withoutCurrencies({ tokens }: Article, names: readonly Named[]): readonly Named[] {
  return names.filter(
    ({ type, endToken, settled }) =>
      settled || type !== 'place' || !/^[Dd]ollars?$/.test(tokens[endToken]?.text ?? ''),
  );
}

function tidied({ tokens, masked }: Article, name: FoundName): FoundName {
  if (isFirm(tokens, name)) return { ...name, type: 'organisation' };
  if (isPeople(tokens, masked, name)) return { ...name, type: 'group' };
  if (name.type === 'person') return withoutTitle(tokens, name);
  if (name.type === 'organisation' || name.end - name.start >= 30) return name;
  const words = masked.slice(name.start, name.end);
  // An agency that is named as a place may be one unless it is written in capitals: "Petra", but "TASS".
  const isAgency = namesAgency(words) && (name.type !== 'place' || words === words.toUpperCase());
  return isAgency ? { ...name, type: 'organisation' } : name;
}

/** "Costa Ricans", in few words and no more than that. */
function isPeople(tokens: readonly Token[], masked: string, name: FoundName): boolean {
  const { type, start, end, firstToken, endToken } = name;
  if (type === 'group' || endToken - firstToken < 2 || end - start > LONGEST_PEOPLE) return false;
  return startsCapital((tokens[endToken - 1] as Token).text) && namesPeople(masked.slice(start, end));
}

const LONGEST_PEOPLE = 30;

/** What firms make or run, in words that end their names, nobody's surname and no single building's name. */
const TRADES: ReadonlySet<string> = new Set(
  `airlines airways ales bakeries breweries brewing chemicals cosmetics distilleries electronics enterprises
  fashions fisheries foods foundries furnishings holdings hotels industries insurance laboratories logistics
  motors newspapers opticians pharmaceuticals pharmacies plastics publishing railways retailers shipyards software
  stores supermarkets technologies telecommunications textiles wineries`.split(/\s+/),
);

/** A firm that is named after a person or a town: "Halloran Breweries", "Milford Textiles". */
function isFirm(tokens: readonly Token[], { type, firstToken, endToken }: FoundName): boolean {
  if (type !== 'person' && type !== 'place') return false;
  return endToken - firstToken > 1 && TRADES.has((tokens[endToken - 1] as Token).word.small);
}

/** Puts names together that were found in two parts: "Norwegian" + "Fisheries Ministry", "Tom Vance" + "Jr." */
function joinParts({ tokens }: Article, names: readonly FoundName[]): readonly FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const last = tokens[name.endToken - 1] as Token;
    if (before === undefined) joined.push(name);
    else if (isSuffix(tokens, before, name)) joined[joined.length - 1] = upTo(before, name, 'person');
    else if (isCountryOf(tokens, before, name, last))
      joined[joined.length - 1] = upTo(before, name, 'organisation');
    else joined.push(name);
  }
  return joined;
}

function upTo(first: FoundName, last: FoundName, type: NameType): FoundName {
  const { start, firstToken } = first;
  const { end, endToken } = last;
  return { start, end, firstToken, endToken, type, confidence: Math.min(first.confidence, last.confidence) };
}

/** "Jr." behind a person and a comma. */
function isSuffix(tokens: readonly Token[], before: FoundName, name: FoundName): boolean {
  if (before.type !== 'person' || name.firstToken - before.endToken > 1) return false;
  return (
    name.endToken - name.firstToken <= 2 && /^(?:Jr|Sr|Snr|Jnr)$/.test(tokens[name.firstToken]?.text ?? '')
  );
}

/** What hardly stands without its country. */
const OF_COUNTRIES: ReadonlySet<string> = new Set(['ministry']);

function isCountryOf(tokens: readonly Token[], before: FoundName, name: FoundName, last: Token): boolean {
  if (before.endToken !== name.firstToken || name.type !== 'organisation') return false;
  if (before.type !== 'group' && before.type !== 'place') return false;
  if (tokens[before.endToken - 1]?.end !== before.end) return false;
  return (
    OF_COUNTRIES.has(bareWord(last.text).toLowerCase()) ||
    OF_COUNTRIES.has((tokens[name.firstToken] as Token).word.small)
  );
}

/** Abbreviations of things that are nobody's name. */
const THINGS: ReadonlySet<string> = new Set(
  `CEO CFO COVID DNA FAQ FIR GDP GPS GST HIV MoU MoUs MOU NFT NFTs NGO NGOs PCR PhD RNA SUV SUVs USB USDT VAR VAT`.split(
    /\s+/,
  ),
);

/** "COVID", "MoU" as somebody or some place, alone. */
function isThing(tokens: readonly Token[], { type, firstToken, endToken }: FoundName): boolean {
  if (type !== 'organisation' && type !== 'person' && type !== 'place') return false;
  return endToken - firstToken === 1 && THINGS.has((tokens[firstToken] as Token).text);
}

/** "We", "The": a word that begins sentences is no name, unless it is written in capitals ("IT", "WHO"). */
function isStarter(tokens: readonly Token[], { firstToken, endToken }: FoundName): boolean {
  if (endToken - firstToken !== 1) return false;
  const word = (tokens[firstToken] as Token).text;
  return SENTENCE_STARTERS.has(word.toLowerCase()) && (word.length === 1 || word !== word.toUpperCase());
}

/** "Norwegian Fisheries Minister Ida Holm" as a name is Ida Holm; a people before the title goes with it. */
function withoutTitle(tokens: readonly Token[], name: FoundName): FoundName {
  let first = name.firstToken;
  for (let at = name.firstToken; at < name.endToken - 1; at += 1) {
    const token = tokens[at] as Token;
    if (token.text === '.' && at > name.firstToken && first === at) {
      first = at + 1;
      continue;
    }
    const part = partOf(token.text);
    if (part === 'name') break;
    if (part === 'title') first = at + 1;
  }
  if (first === name.firstToken) return name;
  return { ...name, firstToken: first, start: (tokens[first] as Token).start };
}

/** Whether a word at the start of a person's name is a title, may stand before one, or belongs to the name. */
const partOf: (text: string) => 'name' | 'title' | 'narrowing' = remembered((text) => {
  const word = text.toLowerCase();
  if (isGivenName(word) || PART_OF_NAMES.has(word)) return 'name';
  if (isRole(word) || isCourtesy(word) || isShortTitle(word)) return 'title';
  return narrowsRole(word) || countryOfPeople(bareWord(text)) !== undefined ? 'narrowing' : 'name';
});
