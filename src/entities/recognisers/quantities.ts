// Quantities: what is counted ("11 soldiers", "two dozen houses"), measured ("5ft 11in", "three-hour", "40 degrees
// Celsius") or how old somebody is. Years, results, house numbers and the figures of names are none.

import type { Bound, QuantityValue } from '../entity';
import { boundAround } from './bounds';
import { MONTH_WORDS, WEEKDAY_WORDS } from './calendarWords';
import { readCompound } from './compounds';
import { countedNoun, isCountable, type CountedNoun } from './countedNoun';
import { PARTS, readUnit, unitNamed, type ReadUnit } from './measures';
import { readNumber, type ReadNumber } from './numbers';
import { isCapital, isDash, touches, type SentenceWords, type ValueDraft } from './sentenceWords';

/** The quantity that begins at a token, where `amountThere` does if there is one; undefined where none does. */
export function readQuantity(
  words: SentenceWords,
  at: number,
  amountThere: ReadNumber | undefined,
): ValueDraft | undefined {
  if (isPartOfAnother(words, at)) return undefined;
  return (
    readJoined(words, at) ??
    (amountThere === undefined ? undefined : readCounted(words, at, shortened(words, amountThere)))
  );
}

/** Nouns that a hyphen joins to their number: "a 12-member panel", "a four-storey house". */
const JOINED = new Set(
  'member man woman person people child day storey story seat seater car bed bedroom room page point goal run game match set lane part piece nation country party state vote judge justice team player horse ship boat vehicle engine bus truck train carriage station building house unit stage step item question chapter volume episode season term count city mile acre foot hectare star'.split(
    ' ',
  ),
);

function readJoined(words: SentenceWords, at: number): ValueDraft | undefined {
  const compound = readCompound(words, at);
  if (compound === undefined) return undefined;
  const [first = '', second] = compound.rest;
  const unit = unitNamed(first);
  const bound = boundAround(words, at, compound.end);
  if (unit !== undefined && compound.rest.length <= 3)
    return quantity(at, compound.end, compound.amount, undefined, unit, bound, 0.95);
  if (first === 'strong' && second === undefined)
    return quantity(at, compound.end, compound.amount, undefined, 'person', bound, 0.85);
  if (JOINED.has(first) && compound.rest.length <= 2 && first !== 'star') {
    return quantity(
      at,
      compound.end,
      compound.amount,
      undefined,
      first === 'people' ? 'person' : first,
      bound,
      0.9,
    );
  }
  return undefined;
}

function readCounted(words: SentenceWords, at: number, number: ReadNumber): ValueDraft | undefined {
  const { lower, tokens } = words;
  if (isOrdinal(words, number.end) || isResult(words, number)) return undefined;
  const isOne = number.amount === 1 && !number.figures;
  const { end } = number;
  const plus =
    lower[end] === '-' && lower[end + 1] === 'plus' ? 2 : lower[end] === 'plus' || lower[end] === '+' ? 1 : 0;
  const after = plus > 0 ? end + plus : isDash(words, end) && touches(words, end) ? end + 1 : end;
  // "500 BC" is a year, "33° 47′" a place on the map.
  if (
    /^(?:bc|b\.c\.|bce|ad|a\.d\.)$/.test(lower[end] ?? '') ||
    (lower[end] === '°' && tokens[end + 1]?.kind === 'number')
  )
    return undefined;
  const unit = measureAt(words, number, after);
  const bound = number.vague ? 'atLeast' : plus > 0 ? 'atLeast' : boundAround(words, at, unit?.end ?? end);
  if (unit !== undefined) {
    // "One day he left": no measure.
    if (isOne && bound === 'exact' && /^(?:day|night|second|minute|point)$/.test(unit.name)) return undefined;
    if (isLabel(words, at) && number.factor === 1 && unit.name.length < 4) return undefined;
    // "over two days" is how long it took.
    const exact = lower[at - 1] === 'over' && /^(?:hour|day|week|month)$/.test(unit.name) ? 'exact' : bound;
    return quantity(at, unit.end, number.amount + unit.more, number.upTo, unit.name, exact, 0.95);
  }
  if (/^(?:aged|ages)$/.test(lower[at - 1] ?? '') || isBareAge(words, at, number)) {
    return number.amount < 120
      ? quantity(at, end, number.amount, number.upTo, 'year', 'exact', 0.88)
      : undefined;
  }
  if (isOne) {
    const noun = lower[end] ?? '';
    return bound === 'exact' || !isCountable(noun)
      ? undefined
      : quantity(at, end, 1, undefined, noun, bound, 0.8);
  }
  // "the Big Four", "Five Eyes": a number word with a capital inside a sentence belongs to a name.
  if (!number.figures && at > 0 && isCapital(words, at) && tokens[at - 1]?.kind === 'word') return undefined;
  const noun = nounAfter(words, end);
  if (isLabel(words, at) || (isNamed(words, at) && !standsAlone(number, noun))) return undefined;
  if (noun !== undefined) {
    const confidence = noun.adjacent ? (number.figures ? 0.92 : 0.88) : 0.8;
    return quantity(at, end, number.amount, number.upTo, noun.unit, bound, confidence);
  }
  if (number.upTo !== undefined && !isLarge(number)) return undefined;
  if (bound === 'exact' && !isLarge(number) && !isCasualty(words, at, end)) return undefined;
  if (number.vague && lower[at] === 'tens') return undefined;
  return quantity(at, end, number.amount, number.upTo, null, bound, 0.72);
}

/** Letters that multiply a count of people and things: "100m people", "50k fans". Without a noun they are units. */
const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);

function shortened(words: SentenceWords, number: ReadNumber): ReadNumber {
  if (!number.figures || number.upTo !== undefined || !touches(words, number.end)) return number;
  const factor = SHORT_MAGNITUDES.get(words.lower[number.end] ?? '');
  if (factor === undefined || countedNoun(words, number.end + 1)?.people !== true) return number;
  return { ...number, amount: number.amount * factor, factor, end: number.end + 1 };
}

interface Measure extends ReadUnit {
  /** What a second part adds to the amount: 11/12 for "5ft 11in". */
  readonly more: number;
}

/** The unit behind the number, with the part that may follow it. */
function measureAt(words: SentenceWords, number: ReadNumber, at: number): Measure | undefined {
  const unit = shortUnit(words, number, at) ?? readUnit(words.lower, at);
  if (unit === undefined) return undefined;
  // "40 second graders", "12 foot soldiers", "three day-care centres": the word goes on.
  if (
    isDash(words, unit.end) &&
    touches(words, unit.end) &&
    touches(words, unit.end + 1) &&
    words.tokens[unit.end + 1]?.kind === 'word'
  )
    return undefined;
  // "40 second graders": in the singular these are no measure behind a larger number. "A five day supply" is.
  if (
    number.amount > 1 &&
    /^(?:second|yard|degree)$/.test(words.lower[at] ?? '') &&
    at === number.end &&
    unit.end === at + 1
  )
    return undefined;
  const part = PARTS.get(unit.name);
  if (part !== undefined) {
    const from = words.lower[unit.end] === 'and' ? unit.end + 1 : unit.end;
    const second = readNumber(words, from);
    const inches =
      second === undefined
        ? undefined
        : (shortUnit(words, second, second.end) ?? readUnit(words.lower, second.end));
    if (second !== undefined && inches?.name === part[0] && second.amount < part[1]) {
      return { name: unit.name, end: inches.end, more: second.amount / part[1] };
    }
  }
  return { name: unit.name, end: unit.end, more: 0 };
}

/** Letters that are units right behind figures alone: "100m", "11in", "5g", "30C". */
function shortUnit(
  words: SentenceWords,
  number: { readonly end: number; readonly figures: boolean },
  at: number,
): ReadUnit | undefined {
  if (!number.figures || at !== number.end) return undefined;
  const word = words.tokens[at]?.text ?? '';
  const joined = touches(words, at);
  if (word === 'm') return { name: 'metre', end: at + 1 };
  if (!joined) return undefined;
  switch (word) {
    case 'in':
      return { name: 'inch', end: at + 1 };
    case 'g':
      return { name: 'gram', end: at + 1 };
    case 'l':
      return { name: 'litre', end: at + 1 };
    case 'st':
      return undefined;
    case 'C':
      return { name: 'degree Celsius', end: at + 1 };
    case 'F':
      return { name: 'degree Fahrenheit', end: at + 1 };
    default:
      return undefined;
  }
}

/** The noun behind a number, past "of the": "12 of the suspects", "dozens of houses", "40 or so people". */
function nounAfter(words: SentenceWords, end: number): CountedNoun | undefined {
  const { lower } = words;
  let at = end;
  if (lower[at] === '-' && lower[at + 1] === 'plus') at += 2;
  else if (lower[at] === 'or' && /^(?:so|more|fewer)$/.test(lower[at + 1] ?? '')) at += 2;
  else if (lower[at] === 'plus' || lower[at] === '+') at += 1;
  if (lower[at] === 'of') {
    at += 1;
    if (/^(?:the|these|those|his|her|its|their|our)$/.test(lower[at] ?? '')) at += 1;
  }
  const noun = countedNoun(words, at);
  return noun === undefined ? undefined : { ...noun, adjacent: noun.adjacent && at === end };
}

/** The second figure of a result ("2-1"), a part of a date, a fraction or another number that a mark holds together. */
function isPartOfAnother(words: SentenceWords, at: number): boolean {
  const { tokens } = words;
  if (!touches(words, at)) return false;
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.text === '/' || before.text === ':' || before.text === '.' || before.text === '#') return true;
  return isDash(words, at - 1) && touches(words, at - 1);
}

/** "21st", "4th" */
function isOrdinal(words: SentenceWords, end: number): boolean {
  return touches(words, end) && /^(?:st|nd|rd|th|s)$/.test(words.lower[end] ?? '');
}

/** "2-1", "52 to 48", "24/7", "3:2": two figures with a mark between that are no range. */
function isResult(words: SentenceWords, { end, upTo }: ReadNumber): boolean {
  const { tokens } = words;
  if (upTo !== undefined || tokens[end + 1]?.kind !== 'number') return false;
  const mark = tokens[end]?.text ?? '';
  return (
    (isDash(words, end) || mark === '/' || mark === ':') && touches(words, end) && touches(words, end + 1)
  );
}

/** Words that number what they name: "Article 5", "Flight 370", "No. 10", "day 3". */
const LABELS = new Set(
  'no nos number numbers article articles section sections chapter page pages rule phase level grade type stage class room flight route highway line gate episode season round game week day part version volume verse paragraph resolution bill act step tier category division group title figure table channel platform track pier terminal unit block sector zone district ward precinct area code psalm covid item schedule protocol formula interstate junction runway regulation proposition amendment annex appendix apollo decree law case match heat option plan base exit building apartment apt bus year size form model mark chapter kilometre mile # №'.split(
    ' ',
  ),
);

function isLabel({ lower }: SentenceWords, at: number): boolean {
  const before = lower[at - 1] ?? '';
  return (
    LABELS.has(before) || (before === '.' && /^(?:no|nos|art|sec|para|pp?|vol)$/.test(lower[at - 2] ?? ''))
  );
}

/** Words with a capital at a sentence's start that are no names. */
const OPENERS = new Set(
  'about some around over nearly almost only just another all the these those in on at by for from with after before since until when while and but as if so of to up more most fewer less between among including there were was they we he she it his her its their our than that'.split(
    ' ',
  ),
);

/** Whether a name with a capital stands right before: "Boeing 737", "Windows 10"; not "Monday 12 people", not "Some 40". */
function isNamed(words: SentenceWords, at: number): boolean {
  const before = words.lower[at - 1] ?? '';
  return (
    isCapital(words, at - 1) &&
    words.tokens[at - 1]?.end === words.ends[at - 1] &&
    !OPENERS.has(before) &&
    !WEEKDAY_WORDS.has(before) &&
    !MONTH_WORDS.has(before)
  );
}

/** Whether the number speaks for itself behind a name: "In Aleppo 40 people", "Germany 4,200". */
function standsAlone(number: ReadNumber, noun: CountedNoun | undefined): boolean {
  return isLarge(number) || noun?.people === true || (!number.figures && noun !== undefined);
}

function isLarge(number: ReadNumber): boolean {
  return number.grouped || number.factor > 1 || number.vague || (!number.figures && number.amount >= 100);
}

const CASUALTIES = new Set(
  'killed injured wounded dead missing killing injuring wounding arrested detained died hurt'.split(' '),
);

/** "killed 12", "12 were killed", "12 dead" */
function isCasualty({ lower, tokens }: SentenceWords, at: number, end: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  if (CASUALTIES.has(lower[end] ?? '')) return true;
  if (/^(?:were|are|have|had|others)$/.test(lower[end] ?? '')) {
    return lower.slice(end + 1, end + 4).some((word) => CASUALTIES.has(word));
  }
  return (
    /^(?:killed|killing|injured|injuring|wounded|wounding)$/.test(lower[at - 1] ?? '') &&
    !/^\p{L}/u.test(tokens[end]?.text ?? '')
  );
}

/** ", 54," behind a name with a capital: how old the person is. */
function isBareAge(words: SentenceWords, at: number, number: ReadNumber): boolean {
  const { tokens, lower } = words;
  if (!number.figures || number.upTo !== undefined || !/^\d{1,2}$/.test(tokens[at]?.text ?? '')) return false;
  const commas = lower[at - 1] === ',' && /^[,.;]$/.test(lower[number.end] ?? '');
  const brackets = lower[at - 1] === '(' && lower[number.end] === ')';
  if (!commas && !brackets) return false;
  const name = lower[at - 2] ?? '';
  // "March 3, 12" and a list of figures are no ages; two capitals are a name.
  return (
    isCapital(words, at - 2) &&
    isCapital(words, at - 3) &&
    !MONTH_WORDS.has(name) &&
    !WEEKDAY_WORDS.has(name) &&
    tokens[at - 2]?.kind === 'word'
  );
}

function quantity(
  first: number,
  end: number,
  amount: number,
  upTo: number | undefined,
  unit: string | null,
  bound: Bound,
  confidence: number,
): ValueDraft {
  const value: QuantityValue =
    upTo === undefined
      ? { kind: 'quantity', amount, unit, bound }
      : { kind: 'quantity', amount, unit, bound, upTo };
  return { first, end, value, confidence };
}
