// Tells a place that acts from a place where something is: "Oslo rejected the offer" and "in Oslo".

import { countryOfCapital, countryNamed, type Country } from '../../knowledge/countries';
import type { Article, Token } from '../../text/article';
import { bareWord } from './repeats';
import type { NamePlaces } from './namePlaces';
import type { Named } from './thread';

/** Seats of power that stand for who sits there, with the country (or union) that they govern. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'Russia'],
  ['white house', 'United States'],
  ['oval office', 'United States'],
  ['capitol hill', 'United States'],
  ['pentagon', 'United States'],
  ['foggy bottom', 'United States'],
  ['downing street', 'United Kingdom'],
  ['10 downing street', 'United Kingdom'],
  ['number 10', 'United Kingdom'],
  ['no 10', 'United Kingdom'],
  ['whitehall', 'United Kingdom'],
  ['westminster', 'United Kingdom'],
  ['elysee', 'France'],
  ['elysee palace', 'France'],
  ['quai dorsay', 'France'],
  ['blue house', 'South Korea'],
  ['rashtrapati bhavan', 'India'],
  ['casa rosada', 'Argentina'],
  ['zhongnanhai', 'China'],
  ['quirinale', 'Italy'],
  ['moncloa', 'Spain'],
]);

/** After these something is at the place or moves there. */
const WHERE: ReadonlySet<string> = new Set(
  'enter enters entered in at from near outside inside into around across through via to leave left visit visited visiting reach reached arrived of'.split(
    ' ',
  ),
);
/** With these a government has to do. */
const BETWEEN_POWERS: ReadonlySet<string> = new Set(
  `between with against by urged urges accused accuses told warned warns supply supplied pressed pressure asked blamed
  criticised criticized backed condemned`.split(/\s+/),
);
const ACTS: ReadonlySet<string> = new Set(
  `said says say accused accuses accuse denied denies deny warned warns warn wants want wanted fears fear feared insists insisted
  insist rejected rejects reject condemned condemns condemn announced announces announce called calls call demanded demands
  demand agreed agrees agree refused refuses refuse blames blamed blame believes believed claims claimed threatened threatens
  hopes hoped supports supported backs backed opposes opposed imposed imposes signed signs recalled expelled summoned
  responded responds replied retaliated pledged vowed vows promised offered offers seeks sought urged urges considers
  considered sees regards expects plans planned intends confirmed confirms assured assures declared declares decided
  has have had will would could can may might must should is are was were does did do`.split(/\s+/),
);
/** Verbs that a place can have as a place, too: alone they prove little. */
const WEAK: ReadonlySet<string> = new Set(
  'has have had will would could can may might must should is are was were does did do'.split(' '),
);
/** What a government has: "Washington’s policies". */
const OF_A_POWER: ReadonlySet<string> = new Set(
  `policy policies government position stance claim claims decision decisions demand demands offer role support intentions
  troops forces military allies ally ambassador response refusal attack attacks offensive interests influence proposal
  sanctions concerns rejection leaders leadership`.split(/\s+/),
);

export interface Metonym {
  /** The country whose government is meant. */
  readonly country: Country;
  /** 0–1. */
  readonly confidence: number;
}

/** What a name stands for where it stands for a government; undefined where it is the place itself. */
export function metonymAt(article: Article, places: NamePlaces, name: Named): Metonym | undefined {
  if (name.type !== 'place' && name.type !== 'organisation') return undefined;
  const seat = SEATS.get(name.folded.startsWith('the ') ? name.folded.slice(4) : name.folded);
  if (seat !== undefined) {
    const country = countryNamed(seat);
    return country === undefined || WHERE.has(wordBefore(article.tokens, name.firstToken))
      ? undefined
      : { country, confidence: 0.9 };
  }
  const country = name.type === 'place' ? countryOfCapital(name.words) : undefined;
  if (country === undefined || country.name === name.words) return undefined;
  const before = wordBefore(article.tokens, name.firstToken);
  if (WHERE.has(before)) return undefined;
  // "Oslo, Norway has" is the city.
  const behind = article.tokens[name.endToken]?.text === ',' ? places.at(name.endToken + 1) : undefined;
  if (behind !== undefined && countryNamed(behind.words) === country) return undefined;
  const confidence = powerAt(article.tokens, places, name, before);
  return confidence === 0 ? undefined : { country, confidence };
}

/** How sure a capital acts here, 0–1. */
function powerAt(tokens: readonly Token[], places: NamePlaces, name: Named, before: string): number {
  const last = tokens[name.endToken - 1];
  if (last !== undefined && bareWord(last.text) !== last.text) {
    return [0, 1, 2].some((ahead) => OF_A_POWER.has(tokens[name.endToken + ahead]?.text ?? '')) ? 0.85 : 0;
  }
  if (BETWEEN_POWERS.has(before)) return 0.8;
  const { verb, partners } = verbBehind(tokens, places, name.endToken);
  if (ACTS.has(verb) && !(WEAK.has(verb) && partners === 0)) return 0.85;
  // "Oslo, Bergen and Stockholm are": a capital in a row of powers, or the last of "between Oslo and Stockholm".
  if (before === 'and' || before === ',') {
    const first = firstOfRow(tokens, places, name.firstToken);
    if (first !== name.firstToken && BETWEEN_POWERS.has(wordBefore(tokens, first))) return 0.8;
    if (first !== name.firstToken && ACTS.has(verb)) return 0.8;
  }
  return 0;
}

/** The verb behind a name or behind the row of places that it opens ("Oslo, Stockholm and Helsinki are"). */
function verbBehind(
  tokens: readonly Token[],
  places: NamePlaces,
  from: number,
): { readonly verb: string; readonly partners: number } {
  let at = from;
  let partners = 0;
  for (let step = 0; step < 6; step += 1) {
    const word = tokens[at]?.text ?? '';
    if (word === ',' || word === 'and') {
      const next = places.at(at + 1) ?? (tokens[at + 1]?.text === 'and' ? places.at(at + 2) : undefined);
      if (next?.type !== 'place') break;
      at = next.endToken;
      partners += 1;
      continue;
    }
    break;
  }
  return { verb: tokens[at]?.text ?? '', partners };
}

/** The first token of the row of places that ends before a token. */
function firstOfRow(tokens: readonly Token[], places: NamePlaces, from: number): number {
  let at = from;
  for (let step = 0; step < 6; step += 1) {
    const word = tokens[at - 1]?.text;
    if (word !== ',' && word !== 'and') return at;
    const before = places.at(at - 2);
    if (before?.type !== 'place') return at;
    at = before.firstToken;
  }
  return at;
}

/** The word before a name; "the" is passed over, and "according to" counts as "by". */
function wordBefore(tokens: readonly Token[], first: number): string {
  const at = (tokens[first - 1]?.word.small ?? '') === 'the' ? first - 2 : first - 1;
  const word = tokens[at]?.word.small ?? '';
  return word === 'to' && (tokens[at - 1]?.word.small ?? '') === 'according' ? 'by' : word;
}
