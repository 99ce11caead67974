// Tells peoples from places: "Costa Ricans", "South American" and "British Indians" are groups, however much their words
// look like those of a country.

import { countryOfPeople } from '../../knowledge/countries';

/** What narrows a people or a continent: "West African", "Sub-Saharan African". */
const NARROWING: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western central northeast northwest southeast southwest north-east
  north-west south-east south-west latin native sub-saharan`.split(/\s+/),
);

/** Peoples of continents, in the singular. */
const OF_CONTINENTS: ReadonlySet<string> = new Set(['african', 'american', 'asian', 'european', 'arab']);

/** Whether words of a name, two or more, name a people or are the adjective of one. */
export function namesPeople(words: string): boolean {
  const space = words.lastIndexOf(' ');
  if (space < 0) return false;
  if (countryOfPeople(singular(words)) !== undefined) return true;
  const before = words.slice(0, space);
  const last = singular(words.slice(space + 1));
  if (countryOfPeople(last) !== undefined)
    return NARROWING.has(before.toLowerCase()) || countryOfPeople(before) !== undefined;
  if (last === 'Eastern') return before === 'Middle' || before === 'Far';
  return OF_CONTINENTS.has(last.toLowerCase()) && NARROWING.has(before.toLowerCase());
}

function singular(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
