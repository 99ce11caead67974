// The dateline with which a report begins: "KYIV, Oct 19 (Reuters) -", "Vienna (APA) –", "MOSCOW. October 12. INTERFAX –".

import { startsCapital } from './characters';
import { namesAgency } from './agencies';
import { matchesIn } from './matches';
import { dateAtStart, type WrittenDate } from './writtenDate';

export interface Dateline {
  /** UTF-16 units from the paragraph's start to the end of the dash. */
  readonly length: number;
  readonly place: string | null;
  readonly date: WrittenDate | null;
  readonly agency: string | null;
}

/** No dateline is longer than this (UTF-16 units). */
const LONGEST = 110;
const DASH = /\s{0,2}(?:—|–|--|―)\s{0,2}|\s-\s|:\s/g;
// A place in capitals: "NEW YORK", "WASHINGTON, D.C.", "KYIV/LVIV".
const CAPITAL_PLACE = /^\p{Lu}[\p{Lu}\p{M}'’./-]+(?:\s[\p{Lu}\p{M}'’./-]+){0,3}$/u;
// A place as in running text: "Rio de Janeiro", "Vienna".
const PLACE =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:[\s/](?:\p{Lu}[\p{L}\p{M}'’.-]*|de|la|del|di|am|an|der|of|upon|on)){0,4}$/u;
const AGENCY_MARK = /\(([^()]{2,40})\)/;

/** The dateline at the start of a paragraph; undefined where it begins with its story. */
export function datelineAtStart(paragraph: string): Dateline | undefined {
  const opening = paragraph.slice(0, LONGEST);
  for (const dash of matchesIn(DASH, opening)) {
    const length = dash.index + dash[0].trimEnd().length;
    if (length >= paragraph.trimEnd().length) return undefined;
    const found = readDateline(opening.slice(0, dash.index), dash[0].startsWith(':'));
    if (found) return { ...found, length };
  }
  return undefined;
}

function readDateline(words: string, colon: boolean): Omit<Dateline, 'length'> | undefined {
  const bracket = AGENCY_MARK.exec(words);
  const agency = bracket?.[1]?.trim() ?? null;
  if (bracket && words.slice(bracket.index + bracket[0].length).trim() !== '') return undefined;
  const before = (bracket ? words.slice(0, bracket.index) : words).trim();
  if (before === '')
    return agency !== null && namesAgency(agency) ? { place: null, date: null, agency } : undefined;
  const parts = partsOf(before);
  if (parts === undefined) return undefined;
  const { places, date, wire } = parts;
  const source = agency ?? wire;
  const [place] = places;
  if (agency !== null && !namesAgency(agency) && !startsCapital(agency)) return undefined;
  if (place === undefined) {
    // "Oct 19 (Reuters) -" has an agency; "May 3 - the day on which …" is a sentence.
    return source !== null && date !== null ? { place: null, date, agency: source } : undefined;
  }
  if (!places.every((name) => PLACE.test(name) || CAPITAL_PLACE.test(name))) return undefined;
  // Small letters need a date or an agency beside them: "Vienna – a city of music" is a sentence.
  const capitals = CAPITAL_PLACE.test(place) && place.length > 2;
  if (!capitals && source === null && date === null) return undefined;
  // "EXPLAINER: …" and "WATCH: …" label the story; with a colon only a date or an agency makes a dateline.
  if (colon && source === null && date === null) return undefined;
  if (capitals && source === null && date === null && NO_PLACES.has(place.toLowerCase())) return undefined;
  return { place: places.join(', '), date, agency: source };
}

const NO_PLACES = new Set(
  'update exclusive breaking analysis explainer factbox opinion comment live watch correction corrected timeline interview profile feature video photos note'.split(
    ' ',
  ),
);

/** Splits "PARIS, France, Oct. 19, 2023" or "MOSCOW. October 12. INTERFAX" into places, a date and an agency. */
function partsOf(
  words: string,
): { places: readonly string[]; date: WrittenDate | null; wire: string | null } | undefined {
  const places: string[] = [];
  let date: WrittenDate | null = null;
  let wire: string | null = null;
  let rest = words;
  while (rest !== '') {
    const found: WrittenDate | undefined = date === null ? dateAtStart(rest) : undefined;
    if (found) {
      date = found;
      rest = rest.slice(found.length);
    } else {
      const part = /^[^,/]{1,40}?(?=,|\/|\.\s|\s(?=\d)|\s*$)/u.exec(rest)?.[0];
      if (part === undefined) return undefined;
      if (namesAgency(part)) wire = part.trim();
      else places.push(part.trim());
      rest = rest.slice(part.length);
    }
    rest = rest.replace(/^[\s,./]+/, '');
    if (places.length > 3) return undefined;
  }
  return { places, date, wire };
}
