import {
  COUNTRIES,
  countryNamed,
  countryOfCapital,
  countryOfPeople,
  type Country,
} from '../../knowledge/countries';
import { defineRule } from '../rule';

const PROPER = `\\p{Lu}[\\p{L}'’-]*(?: (?:de |of |and |the )?\\p{Lu}[\\p{L}'’-]*){0,4}`;

// Matches "Budapest, the capital of Romania", "Milan, Italy’s capital": city first.
const CITY_FIRST = new RegExp(
  `(${PROPER}),? (?:which |that )?(?:is |was |remains )?(?:also )?(?:the |its |their )?(?:capital(?: city)? of (?:the )?(${PROPER})|(${PROPER})['’]s? capital(?: city)?)(?![\\p{L}-])`,
  'gu',
);
const CAPITAL = /\bcapital\b/;

// Matches "the Romanian capital, Budapest", "the Romanian capital Budapest", "the capital of Romania, Budapest".
const COUNTRY_FIRST = new RegExp(
  `(?:(?:[Tt]he )?(${PROPER})(?:['’]s?)? capital(?: city)?(?: of)?|[Tt]he capital(?: city)? of (?:the )?(${PROPER})),? (?:is |was |city of )?(${PROPER})`,
  'gu',
);

/** Not the capital of today, or not of a state: "the former capital", "the cultural capital". */
const OTHER_CAPITAL =
  /\b(?:former|old|ancient|cultural|financial|economic|commercial|business|provincial|regional|state|imperial|fashion|future|new|interim|temporary|summer|murder|political|world|industrial|spiritual|historic|wartime|then|de facto)\b/i;

export const capitalCountryMismatch = defineRule({
  id: 'capital-country-mismatch',
  title: 'Capital of another country',
  family: 'knowledge',
  severity: 'error',
  explanation: 'The article calls a city the capital of a country that has another capital.',
  resolve: 'Check which of the two is meant, and correct the city or the country.',
  examples: {
    flags: [
      'She studied in [[Budapest, the capital of Romania]].',
      'He flew to [[the Estonian capital, Riga]], on Monday.',
      'The talks in [[Sydney, Australia’s capital]], failed.',
    ],
    passes: [
      'She studied in Budapest, the capital of Hungary.',
      'He flew to the Estonian capital, Tallinn, on Monday.',
      'The talks in Canberra, Australia’s capital, failed.',
      'He flew to Lyon from the French capital on Monday.',
      'Lagos, the former capital of Nigeria, is the biggest city.',
      'Milan is the fashion capital of Italy.',
    ],
  },
  looksFor: [CAPITAL],
  *check(sentence) {
    if (!sentence.has(CAPITAL)) return;
    for (const pattern of [CITY_FIRST, COUNTRY_FIRST]) {
      for (const place of sentence.matches(pattern)) {
        if (OTHER_CAPITAL.test(place.match[0])) continue;
        const [, first, second, third] = place.match as unknown as (string | undefined)[];
        const country =
          pattern === CITY_FIRST ? countryIn(second ?? third) : (countryIn(first) ?? countryIn(second));
        const city = cityIn(pattern === CITY_FIRST ? first : third);
        if (country === undefined || city === undefined || country.capitals.includes(city)) continue;
        const other = countryOfCapital(city);
        // A city that is nobody's capital may be a suburb, a person or a word: only the word "capital of" makes it sure.
        if (other === undefined && pattern === COUNTRY_FIRST) continue;
        if (other === country) continue;
        const start = pattern === CITY_FIRST ? place.start + place.match[0].indexOf(city) : place.start;
        yield {
          start,
          end: place.end,
          confidence: other === undefined ? 0.7 : 0.92,
          message: `The capital of ${country.name} is ${country.capitals[0]}${other === undefined ? '' : `; ${city} is the capital of ${other.name}`}.`,
        };
      }
    }
  },
});

function countryIn(words: string | undefined): Country | undefined {
  if (words === undefined) return undefined;
  const plain = words.replace(/['’]s?$/, '').replace(/^The /, '');
  return countryNamed(plain) ?? countryOfPeople(plain);
}

/** The city at the end of a row of capitalised words: "In Budapest" is Budapest. */
function cityIn(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const plain = words.replace(/['’]s?$/, '');
  if (CAPITALS.has(plain)) return plain;
  const pieces = plain.split(' ');
  for (let at = 1; at < pieces.length; at += 1) {
    const rest = pieces.slice(at).join(' ');
    if (CAPITALS.has(rest)) return rest;
  }
  return pieces.length === 1 ? plain : undefined;
}

const CAPITALS: ReadonlySet<string> = new Set(COUNTRIES.flatMap((country) => country.capitals));
