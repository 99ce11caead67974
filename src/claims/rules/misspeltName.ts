import { foldName, nameRowsOf, type NameRow, type NameWord } from '../consistency/names';
import { isInflection, isOneSlip, soundOf } from '../consistency/spelling';
import { COUNTRIES, isPlaceWord } from '../../knowledge/countries';
import { deskSpellings } from '../facts/deskSpellings';
import { OFFICES } from '../facts/officeHolders';
import { defineRule, type FindingDraft } from '../rule';

/** Shorter names are one slip from too many others ("Chad", "Oman", "Bern"). */
const SHORTEST_PLACE = 7;

/** Countries, peoples and capitals of one word, folded, with their spelling. */
const PLACES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((country) => [country.name, ...country.capitals, ...country.people, ...country.aliases])
    .filter((name) => !name.includes(' ') && name.length >= SHORTEST_PLACE)
    .map((name) => [foldName(name), name]),
);

/** Places by their first two letters and their last, so that only a few are compared. */
const PLACES_BY_EDGES: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const folded of PLACES.keys()) {
    const key = folded.slice(0, 2);
    found.set(key, [...(found.get(key) ?? []), folded]);
  }
  return found;
})();

/** Holders of high office by surname and by first name, folded. */
const PEOPLE: readonly { readonly first: string; readonly last: string; readonly name: string }[] = [
  ...new Map(
    OFFICES.flatMap((office) => office.terms).map((term) => [
      `${term.first} ${term.last}`,
      { first: foldName(term.first), last: foldName(term.last), name: `${term.first} ${term.last}` },
    ]),
  ).values(),
];
const PEOPLE_BY_LAST = grouped('last');
const PEOPLE_BY_FIRST = grouped('first');

/** Names in their own right that are one slip from a listed one. */
const OWN_NAMES = new Set(
  'cyrus kenyatta columbia cameron camerons emirate emirates angara gambia german germane germano germain polished franco francis frances pariss bernard romano romana indiana indian austria austral georgina georgie jordana jordans chinas cubana cubans dublins laden lisbons londone madrids mexica moscows mosco prague praga brazil brazils brasil panamas persian persians sweden swedens turkeys chileans kenyans victorian victoria victor victoire sofias sophia athena berliner londoner parisian ireland irelands islander islanders island islands iranians algeria argentino argentinos estonia latina latinas malian malians maltas guinean guineans nigerien nigeriens nigerian santiago santiagos slovakia slovenia slovene slovenes wellingtons wellington kingstons kinston kingson georgetown belgians belgrad berlins beijings kiever soviets suriname surinam sudan sudanes libano angelo angela angolan angolans danes romans roman romania manilla managu brasilia brasilias brazilia maputos ottawas vienna viennas monacos monica monaco moroccan moroccans serbians serb'.split(
    ' ',
  ),
);

export const misspeltName = defineRule({
  id: 'misspelt-name',
  title: 'Known name, unknown spelling',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The name is one letter away from that of a country, a capital or a holder of high office, or the desk’s facts file spells it in another way.',
  resolve: 'Check the spelling, and correct it or note that the name is right.',
  examples: {
    flags: [
      'The summit\n\nThe ferry left [[Lithuana]] at noon, and the harbour fell silent.',
      'The summit\n\nThe talks with [[Vladmir Putin]] took an hour.',
      'The summit\n\nShe flew to [[Copenhage]] on Monday and to Oslo on Friday.',
    ],
    passes: [
      'The summit\n\nThe ferry left Lithuania at noon, and the harbour fell silent.',
      'The summit\n\nThe talks with Vladimir Putin took an hour.',
      'The summit\n\nThe German chancellor, Gerhard Schroeder, left at noon.',
      'The summit\n\nLithuanian and Nigerien teachers met Angelo Berg.',
      'The summit\n\nThe talks with Volodymyr Zelenskyy and Sergei Lavrov took an hour.',
    ],
  },
  *checkArticle(reading) {
    yield* deskSpellings(reading);
    const seen = new Set<string>();
    for (const row of nameRowsOf(reading)) {
      for (const { folded, draft } of slipsIn(row)) {
        if (seen.has(folded)) continue;
        seen.add(folded);
        yield draft;
      }
    }
  },
});

/** A word that is one letter from a known name. */
interface Slip {
  readonly folded: string;
  readonly draft: FindingDraft;
}

const NO_SLIPS: readonly Slip[] = [];

/** A name of one word may be a place, one of two words a person; longer names are something else. */
function slipsIn(row: NameRow): readonly Slip[] {
  const [first, last] = row.words;
  if (first === undefined || row.words.length > 2) return NO_SLIPS;
  if (last !== undefined) return ofPerson(first, last, row.titled);
  const draft = first.opens ? undefined : ofPlace(first);
  return draft === undefined ? NO_SLIPS : [{ folded: first.folded, draft }];
}

function ofPlace(word: NameWord): FindingDraft | undefined {
  const { folded } = word;
  if (folded.length < SHORTEST_PLACE - 1 || isPlaceWord(folded) || OWN_NAMES.has(folded)) return undefined;
  for (const place of PLACES_BY_EDGES.get(folded.slice(0, 2)) ?? []) {
    if (!isOneSlip(folded, place) || (isInflection(folded, place) && folded.length >= place.length)) continue;
    // "Somalis", "Belarusan": the people under another ending; a lost last letter is a slip.
    if (soundOf(folded) === soundOf(place) || /(?:ian|ians|an|ans|i|is|ese)$/.test(folded)) continue;
    return slip(word, PLACES.get(place) ?? place, 0.72);
  }
  return undefined;
}

function ofPerson(first: NameWord, last: NameWord, titled: boolean): readonly Slip[] {
  const sameSurname = PEOPLE_BY_LAST.get(last.folded);
  const sameFirst = PEOPLE_BY_FIRST.get(first.folded);
  if (sameSurname === undefined && sameFirst === undefined) return NO_SLIPS;
  const span = { start: first.start, end: last.end };
  const slips: Slip[] = [];
  const byFirst = sameSurname?.find(
    (person) => isSlipOf(person.first, first) && person.first.charAt(0) === first.folded.charAt(0),
  );
  if (byFirst !== undefined) slips.push({ folded: first.folded, draft: slip(span, byFirst.name, 0.85) });
  const byLast = sameFirst?.find(
    (person) =>
      person.last.length > 4 && isSlipOf(person.last, last) && !isWrittenOut(person.name, last.folded),
  );
  // John Terry is not John Kerry: without a title before it the name may be somebody else's.
  if (byLast !== undefined)
    slips.push({ folded: last.folded, draft: slip(span, byLast.name, titled ? 0.8 : 0.35) });
  return slips;
}

/** Whether a word of four letters and more is one slip from a name, and no other way to write it. */
function isSlipOf(name: string, { folded }: NameWord): boolean {
  return (
    folded.length >= 4 && name !== folded && isOneSlip(name, folded) && soundOf(name) !== soundOf(folded)
  );
}

/** "Schroeder" is Schröder without the letter that a keyboard lacks. */
function isWrittenOut(name: string, folded: string): boolean {
  const writtenOut = name.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return writtenOut !== name && foldName(writtenOut).endsWith(folded);
}

function slip(
  place: { readonly start: number; readonly end: number },
  name: string,
  confidence: number,
): FindingDraft {
  return {
    start: place.start,
    end: place.end,
    confidence,
    message: `One letter from “${name}”.`,
    fixes: [{ title: `Change to ${name}`, edits: [{ start: place.start, end: place.end, newText: name }] }],
  };
}

function grouped(part: 'first' | 'last'): ReadonlyMap<string, readonly (typeof PEOPLE)[number][]> {
  const found = new Map<string, (typeof PEOPLE)[number][]>();
  for (const person of PEOPLE) found.set(person[part], [...(found.get(person[part]) ?? []), person]);
  return found;
}
