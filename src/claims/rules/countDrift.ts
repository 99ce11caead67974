import { startsCapital } from '../../text/characters';
import { numeralsOf, type PlacedNumeral } from '../consistency/articleNumerals';
import { plainFigure, type Numeral } from '../consistency/numerals';
import { defineRule, type FindingDraft } from '../rule';

/** A count is compared with so many counts before it, in so many sentences. */
const COUNTS_BACK = 12;
const SENTENCES_BACK = 8;

/** UTF-16 units on either side of a figure: the clause that says what is counted. */
const CLAUSE = 120;

/** So many words of the clause must return beside the counted noun; without the noun, so many. Tuned on the swaps' train split and 2,633 articles, November 2026. */
const SHARED_BESIDE_NOUN = 1;
const SHARED_ALONE = 4;

/** Sentences about another time, another event or a part. */
const ELSEWHEN =
  /\b(?:in (?:19|20)\d{2}|last (?:year|month|week)|years? (?:ago|earlier|before)|previous(?:ly)?|earlier|compared|another|respectively|a day|per (?:day|week|month|year)|every|each|daily|average|rose|risen|fell|fallen|increased?|decreased?|dropped|up from|down from|initially|at first|originally|revised|later|remaining|the other|more than half|rest of)\b/i;

/** Nouns that are counted again and again without being one thing. */
const NO_THING =
  /^(?:years|months|weeks|days|hours|minutes|seconds|times|points|goals|runs|games|matches|dollars|euros|pounds|cents|miles|metres|meters|kilometres|kilometers|degrees|percents|millions|billions|thousands|hundreds|dozens|overs|wickets|laps|holes|shots|sets|tries|caps|appearances|others|wins)$/;

const NUMBERED =
  /(?:\b(?:no\.?|number|section|article|chapter|rule|act|law|to|and|or|top|of|under|aged|january|february|march|april|may|june|july|august|september|october|november|december)|[#(:–-]) ?\(?$/i;

interface Count {
  readonly placed: PlacedNumeral;
  /** The noun that is counted, in small letters; undefined where the figure stands alone. */
  readonly noun: string | undefined;
  /** The words around the figure, without it. */
  readonly near: string;
  /** The longer words of the clause, once they are asked for. */
  longer: ReadonlySet<string> | undefined;
  /** Whether "those" or "these" points back. */
  readonly pointsBack: boolean;
}

export const countDrift = defineRule({
  id: 'count-drift',
  title: 'The count has changed on the way',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'Two sentences count the same thing in nearly the same words, and the figure is another. One of the two was mistyped or not brought up to date.',
  resolve: 'Check the figure at its source, or say what the second one counts.',
  examples: {
    flags: [
      'The survey\n\nThe party has finalised its candidates for 130 districts. Rain fell. The survey will be held in [[140]] districts where the candidates were finalised.',
      'The block\n\nThe group found that 68 internet domains were closed. Of those [[63]] closed domains most are in use again.',
    ],
    passes: [
      'The survey\n\nThe party has finalised its candidates for 130 districts. Rain fell. The survey will be held in 40 towns.',
      'The block\n\nThe group found that 68 internet domains were closed. In 2019 it found 63 closed domains.',
    ],
  },
  *checkArticle(reading) {
    const counts: Count[] = [];
    for (const placed of numeralsOf(reading)) {
      const count = countOf(placed);
      if (count === undefined) continue;
      for (let at = counts.length - 1; at >= Math.max(0, counts.length - COUNTS_BACK); at -= 1) {
        const earlier = counts[at] as Count;
        if (placed.sentence.index - earlier.placed.sentence.index > SENTENCES_BACK) break;
        const draft = drift(earlier, count);
        if (draft === undefined) continue;
        yield draft;
        break;
      }
      counts.push(count);
    }
  },
});

function countOf(placed: PlacedNumeral): Count | undefined {
  const { numeral, sentence } = placed;
  if (numeral.percent || numeral.currency !== null || numeral.amount < 3 || isYear(numeral)) return undefined;
  const { words } = sentence;
  const start = numeral.start - sentence.start;
  // "The Milford Four", "the Six Nations": a name, not a count.
  if (start > 1 && startsCapital(words.slice(start))) return undefined;
  const end = numeral.end - sentence.start;
  const noun = /^ {1,3}(?:[a-zà-ÿ][A-Za-zÀ-ɏ-]* ){0,2}?([a-zà-ÿ][A-Za-zÀ-ɏ-]{2,}s)\b/.exec(
    words.slice(end, end + CLAUSE),
  )?.[1];
  if (noun !== undefined && noun !== 'others' && NO_THING.test(noun)) return undefined;
  // The 21st of July, law no. 130, section 4, three out of four.
  if (
    NUMBERED.test(words.slice(Math.max(0, start - 20), start)) ||
    /^(?:st|nd|rd|th)\b| (?:out )?of\b| to \d/.test(words.slice(end, end + 8))
  )
    return undefined;
  const near = `${words.slice(Math.max(0, start - CLAUSE), start)} ${words.slice(end, end + CLAUSE)}`;
  return {
    placed,
    noun: noun === 'others' ? undefined : noun,
    near,
    longer: undefined,
    pointsBack: /\b(?:those|these) $/i.test(words.slice(Math.max(0, start - 8), start)),
  };
}

function drift(earlier: Count, later: Count): FindingDraft | undefined {
  const a = earlier.placed.numeral;
  const b = later.placed.numeral;
  if (earlier.placed.sentence === later.placed.sentence || !differs(a, b)) return undefined;
  const sameNoun = earlier.noun !== undefined && earlier.noun === later.noun;
  // "400,000 tons" and "400,005 tons".
  const isHairApart = b.amount >= 1000 && Math.abs(a.amount - b.amount) < 0.01 * b.amount;
  if (!(sameNoun && (later.pointsBack || isHairApart))) {
    const wanted = sameNoun ? SHARED_BESIDE_NOUN + 1 : SHARED_ALONE;
    if (sharedWords(earlier, later) < wanted) return undefined;
  }
  const { whole, start } = later.placed.sentence;
  const speaksOfOther = [earlier, later].some(({ placed }) => placed.sentence.has(ELSEWHEN));
  if (speaksOfOther && !later.pointsBack) return undefined;
  // Another name, another thing.
  const names = later.near.match(/(?<=\p{Ll},? (?:the )?)\p{Lu}\p{L}+/gu) ?? [];
  if (names.some((name) => whole.article.masked.indexOf(name) >= start)) return undefined;
  return {
    start: b.start,
    end: b.end,
    confidence: 0.3,
    message: `${plainFigure(b.amount)} here, ${plainFigure(a.amount)} before, in nearly the same words.`,
    related: [{ start: a.start, end: a.end, message: 'The other number.' }],
  };
}

/** Whether two figures are near to each other and yet no roundings of each other. */
function differs(a: Numeral, b: Numeral): boolean {
  const ratio = a.amount / b.amount;
  return ratio > 0.5 && ratio < 2 && Math.abs(a.amount - b.amount) > Math.max(a.halfStep, b.halfStep);
}

/** How many of the longer words of one clause return in another. */
function sharedWords(a: Count, b: Count): number {
  const there = longerWords(b);
  let shared = 0;
  for (const word of longerWords(a)) if (there.has(word)) shared += 1;
  return shared;
}

function longerWords(count: Count): ReadonlySet<string> {
  return (count.longer ??= new Set(count.near.toLowerCase().match(LONGER_WORD)));
}

const LONGER_WORD = /\p{L}{6,}/gu;

function isYear({ amount, magnitude }: Numeral): boolean {
  return magnitude === null && amount >= 1800 && amount <= 2100;
}
