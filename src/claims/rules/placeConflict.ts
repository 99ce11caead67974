import { countryNamed, countryOf, countryOfPeople, type Country } from '../../knowledge/countries';
import type { Span } from '../../base/span';
import type { SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}'’-]*){0,2}";

// Matches "his Chinese counterpart", "Wang’s Beijing counterpart".
const COUNTERPART =
  /(?:(?<![\p{L}-])([Hh]is|[Hh]er)|(\p{Lu}\p{L}+)['’]s) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) counterpart\b/gu;

// Matches "Kenya, the country’s largest port", "Chile, the nation's second city".
const PART_OF_ITSELF = new RegExp(
  `(?<![\\p{L}-])(${NAME}),? (?:which is )?the (?:country|nation)['’]s (?:\\p{Ll}+(?:-\\p{Ll}+)? ){0,2}(?:city|port|province|provincial|state|region|regional|district|town|capital|island)\\b`,
  'gu',
);

// Matches "the city of Kenya", "the town of eastern Lebanon".
const CITY_OF = new RegExp(
  `(?<!capital )\\b(?:city|town|village|suburb|port) of (eastern |western |northern |southern |central )?(${NAME})`,
  'gu',
);

/** Countries that are cities, or share their name with one. */
const CITY_TOO: ReadonlySet<string> = new Set(
  'Singapore,Luxembourg,Monaco,Djibouti,Panama,Guatemala,Kuwait,Mexico,San Marino,Jordan,Georgia,Lebanon,Cuba,Peru,Poland,Jersey,Granada,Victoria,Cyprus,Chad,Malta,Holland,Congo,Oman,Benin,Liberia'.split(
    ',',
  ),
);

export const placeConflict = defineRule({
  id: 'place-conflict',
  title: 'This place cannot be meant',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'A minister has a counterpart in another country and not in the own one, and a country is no city and no part of itself. Two places were confused.',
  resolve: 'Find out which place is meant.',
  examples: {
    flags: [
      'The Chinese side proposed Monday, but Foreign Minister Wang’s [[Beijing]] counterpart is abroad.',
      'Revenue in [[Kenya]], the country’s largest province, fell.',
      'They searched a house in the city of [[Iraq]].',
    ],
    passes: [
      'Chinese Foreign Minister Wang will meet his Kenyan counterpart on Monday.',
      'Revenue in Mombasa, the country’s largest port, fell.',
      'They searched a house in the city of Panama.',
    ],
  },
  looksFor: [COUNTERPART, PART_OF_ITSELF, CITY_OF],
  *check(sentence) {
    yield* ownCounterpart(sentence);
    for (const { start, match } of sentence.matches(PART_OF_ITSELF)) {
      const place = countryAtEnd(match[1] ?? '');
      if (place === undefined) continue;
      const from = start + (match[1] ?? '').length - place.length;
      yield finding({ start: from, end: from + place.length }, `${place} is a country, and no part of one.`);
    }
    for (const { end, match } of sentence.matches(CITY_OF)) {
      const place = match[2] ?? '';
      if (countryNamed(place) === undefined || (match[1] === undefined && CITY_TOO.has(place))) continue;
      yield finding({ start: end - place.length, end }, `${place} is a country, not a city.`);
    }
  },
});

/** "The Chinese side … Wang’s Beijing counterpart": where one people alone was named, its counterpart is another's. */
function* ownCounterpart(sentence: SentenceReading): Iterable<FindingDraft> {
  for (const { start, match } of sentence.matches(COUNTERPART)) {
    const [, , owner = '', name = ''] = match;
    const country = countryOf(name);
    if (country === undefined || countryOf(owner) !== undefined) continue;
    const before = sentence.words.slice(0, start - sentence.start);
    const peoples = peoplesIn(before);
    if (peoples.length === 0 || peoples.some((people) => people !== country)) continue;
    const at = start + match[0].lastIndexOf(name);
    yield finding({ start: at, end: at + name.length }, `The counterpart is from ${country.name} too.`);
  }
}

/** The countries of the peoples that the words name: "Chinese", "South Korean". */
function peoplesIn(words: string): readonly Country[] {
  const pieces = words.split(/[^\p{L}]+/u);
  return pieces.flatMap(
    (piece, at) => countryOfPeople(`${pieces[at - 1] ?? ''} ${piece}`) ?? countryOfPeople(piece) ?? [],
  );
}

function countryAtEnd(name: string): string | undefined {
  const words = name.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const rest = words
      .slice(at)
      .join(' ')
      .replace(/['’]s$/, '');
    if (countryNamed(rest) !== undefined) return rest;
  }
  return undefined;
}

function finding({ start, end }: Span, message: string): FindingDraft {
  return { start, end, confidence: 0.7, message };
}
