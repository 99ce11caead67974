// Joins places, groups and other names that are written alike, and countries under their several names.

import { remembered } from '../../base/remembered';
import { countryNamed, countryOfPeople } from '../../knowledge/countries';
import type { NameType } from '../entity';
import { fold } from './fold';
import { newThread, type Named, type Thread } from './thread';

/** Gives each mention of one type its thread; mentions in order. Abbreviations are known by their folded letters. */
export function joinAlike(
  mentions: readonly Named[],
  type: NameType,
  fullNameOf: ReadonlyMap<string, Named>,
): readonly Thread[] {
  const keyOf = type === 'place' ? placeKey : type === 'group' ? groupKey : plainKey;
  const threads = new Map<string, Thread>();
  for (const mention of mentions) {
    const key = keyOf(fullNameOf.get(mention.folded)?.words ?? mention.words);
    const known = threads.get(key);
    const thread = known ?? newThread(type, mention.words);
    if (known === undefined) threads.set(key, thread);
    else known.name = fuller(known.name, mention.words);
    mention.thread = thread;
  }
  return [...threads.values()];
}

/** The longer of two names; capitals of a headline give way to the story's spelling. */
export function fuller(one: string, other: string): string {
  if (one === other) return one;
  if (isAllCapitals(one) !== isAllCapitals(other)) return isAllCapitals(one) ? other : one;
  return other.length > one.length ? other : one;
}

const plainKey: (name: string) => string = remembered((name) =>
  fold(name)
    .replace(/[-‐‑]/g, ' ')
    .replace(/^the (?=\S)/, ''),
);

/** "US", "U.S." and "United States" are one country. */
const placeKey: (name: string) => string = remembered((name) => {
  const written =
    isAllCapitals(name) && !name.includes(' ') ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  const country = countryNamed(name) ?? countryNamed(written) ?? countryNamed(name.replace(/\./g, ''));
  if (country !== undefined) return country.name.toLowerCase();
  // "N. Korea" in a headline.
  const key = plainKey(name);
  return SHORT_SIDES.test(key)
    ? key.replace(SHORT_SIDES, (side) => (side === 'n ' ? 'north ' : 'south '))
    : key;
});

const SHORT_SIDES = /^[ns] (?=\S)/;

/** "Russian" and "Russians", "Democrat" and "Democrats". */
const groupKey: (name: string) => string = remembered((name) => {
  const written = isAllCapitals(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  const people = countryOfPeople(written) ?? countryOfPeople(written.replace(/s$/, ''));
  return people?.name ?? plainKey(name).replace(/(?<=[^s])s$/, '');
});

/** "RUSSIA" in a headline is no fuller name than "Russia". */
export const isAllCapitals: (words: string) => boolean = remembered(
  (words) => words.length > 4 && words === words.toUpperCase() && words !== words.toLowerCase(),
);
