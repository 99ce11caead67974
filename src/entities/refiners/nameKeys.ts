// By what names are compared: without "the", accents and hyphens, and countries, peoples and bodies in one form.

import { countryNamed, countryOf, countryOfPeople } from '../../knowledge/countries';
import type { NameType } from '../entity';
import { fold } from './fold';

/** By which a name is compared with other names of a type. */
export function keyOf(name: string, type: NameType): string {
  switch (type) {
    case 'place':
      return placeKey(name);
    case 'group':
      return groupKey(name);
    case 'organisation':
      return bodyKey(name);
    default:
      return plainKey(name);
  }
}

function plainKey(name: string): string {
  return fold(name)
    .replace(/[-‐‑]/g, ' ')
    .replace(/^the (?=\S)/, '');
}

/** "US", "U.S." and "United States" are one country. */
function placeKey(name: string): string {
  const written =
    isAllCapitals(name) && !name.includes(' ') ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  const country = countryNamed(name) ?? countryNamed(written) ?? countryNamed(name.replace(/\./g, ''));
  if (country !== undefined) return country.name.toLowerCase();
  // "N. Korea" in a headline.
  const key = plainKey(name);
  return SHORT_SIDES.test(key)
    ? key.replace(SHORT_SIDES, (side) => (side === 'n ' ? 'north ' : 'south '))
    : key;
}

const SHORT_SIDES = /^[ns] (?=\S)/;

/** "Russian" and "Russians", "Democrat" and "Democrats". */
function groupKey(name: string): string {
  const written = isAllCapitals(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  const people = countryOfPeople(written) ?? countryOfPeople(written.replace(/s$/, ''));
  return people?.name ?? plainKey(name).replace(/(?<=[^s])s$/, '');
}

/** "RUSSIA" in a headline is no fuller name than "Russia". */
export function isAllCapitals(words: string): boolean {
  return words.length > 4 && words === words.toUpperCase() && words !== words.toLowerCase();
}

const CORPORATE =
  /(?:[ ,]+(?:inc|ltd|limited|corp|corporation|co|company|plc|llc|llp|lp|ag|gmbh|sa|spa|nv|bv|ab|asa|oy|kk|pty|incorporated))+$/;

/** What short names of countries and unions are in full, at the start of a body's name. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['us', 'united states'],
  ['uk', 'united kingdom'],
  ['british', 'united kingdom'],
  ['american', 'united states'],
]);

/**
 * A name for comparison: without "the" and "Ltd", and its country in one form and place. "The Russian Ministry of Foreign
 * Affairs", "Russia's Foreign Ministry" and "Foreign Ministry of Russia" are alike.
 */
function bodyKey(name: string): string {
  const folded = fold(name)
    .replace(/\s+/g, ' ')
    .replace(/^the (?=\S)/, '')
    .replace(/&/g, 'and');
  const bare = folded.replace(CORPORATE, '');
  return bare === '' ? folded : MINISTRY.test(bare) ? ministryKey(bare) : inFull(bare);
}

function inFull(key: string): string {
  const space = key.indexOf(' ');
  const full = space < 0 ? undefined : IN_FULL.get(key.slice(0, space));
  return full === undefined ? key : full + key.slice(space);
}

const MINISTRY = /\b(?:ministry|department)\b/;
const MINISTRY_OF = /\b(ministry|department) (?:of|for) (?:the )?([a-z -]+?)(?= of | in |$)/;
const OF_COUNTRY = /^(.+) of (?:the )?([a-z ]+)$/;

function ministryKey(folded: string): string {
  const turned = folded.replace(MINISTRY_OF, (_, kind: string, field: string) => `${field} ${kind}`);
  const behind = OF_COUNTRY.exec(turned);
  const placed = behind === null ? turned : `${behind[2] ?? ''} ${behind[1] ?? ''}`;
  const words = inFull(placed)
    .replace(/ affairs\b/g, '')
    .replace(/\bdefence\b/g, 'defense')
    .split(' ');
  const country = words.length < 2 ? undefined : countryOf(capitalised(words[0] ?? ''));
  return [country === undefined ? words[0] : fold(country.name), ...words.slice(1)].join(' ');
}

/** "Norway" for "norway". */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
