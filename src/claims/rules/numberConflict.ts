import { numeralsOf, type PlacedNumeral } from '../consistency/articleNumerals';
import { plainFigure, type Numeral } from '../consistency/numerals';
import { perSentence } from '../perSentence';
import { defineRule, type FindingDraft } from '../rule';

/** So many words after two figures must be equal for them to measure one thing; fewer where the phrase ends there. */
const SAME_WORDS = 8;
const SAME_PHRASE = 6;

/** Words that make a count one of several: another year, a part, a comparison. */
const OTHER =
  /\b(?:other|others|another|more|further|additional|remaining|first|last|next|previous|former|latter|each|every|per|least|most|some|only|just|than|from|between|up|down|to|or|by|year|years|month|months|week|weeks|day|days|hours|minutes|times|percent|per cent)\b/i;

/** Sentences about another time or another event. */
const ELSEWHEN =
  /\b(?:in (?:19|20)\d{2}|last (?:year|month|week)|(?:a )?years? (?:ago|earlier|before)|previous(?:ly)?|earlier|since then|compared|similar|another|respectively|day after|days after|in a separate|elsewhere|other side|per (?:day|week|month|year)|every|each|daily|average|rose|fell|increased?|decreased?|up from|down from|initially|at first|originally|revised|later)\b/i;

/** Whether the sentence speaks of another time or event; asked of a sentence once for each of its figures. */
const isElsewhen = perSentence((sentence) => sentence.has(ELSEWHEN));

/** A sentence without one of these gives no toll. */
const TOLL_WORDS = /kill(?:ed|ing)|dead|died|death toll|injur(?:ed|ing)|wound(?:ed|ing)|hurt/i;

/** What a toll counts, with the words that say so; "#" stands for the figure. */
const TOLLS: readonly (readonly RegExp[])[] = [
  // Matches "killed 31 people", "31 people were killed", "31 dead", "death toll of 31", "killing at least 31".
  [
    /\bkill(?:ed|ing) (?:at least |about |some |an estimated )*(#)(?: people| persons| villagers| residents| civilians)?(?![a-zà-ɏ-]| [a-zà-ɏ]+ers\b)/gi,
    /(#) (?:people|persons|passengers) (?:were |have been |had been |are )*(?:killed|dead|died)\b/gi,
    /\bdeath toll (?:of|to|at|is|stands at|rose to|has risen to) (?:at least )?(#)/gi,
    /(#) dead\b/gi,
  ],
  // Matches "injured 31 people", "the 31 or so injured", "31 people were hurt".
  [
    /\b(?:injur|wound)(?:ed|ing) (?:at least |about |some |an estimated )?(#)(?: people| persons| residents| civilians)?(?![a-zà-ɏ-]| [a-zà-ɏ]+ers\b)/gi,
    /(#)(?: or so)?(?: people| persons)? (?:were |have been |had been |are )*(?:injured|wounded|hurt)\b/gi,
  ],
];

export const numberConflict = defineRule({
  id: 'number-conflict',
  title: 'One thing, two numbers',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The article counts one thing twice and comes to two numbers. Even where both were right at their time, the reader has to be told which is.',
  resolve: 'Check the figure at its source, and use it everywhere, or say why it changed.',
  examples: {
    flags: [
      'The lamp\n\nThe lamp is 100 times brighter than the old one of glass. Keepers like it. It is [[130]] times brighter than the old one of glass.',
      'The fire\n\nThe fire killed 12 people on Monday. Roads were closed. In all, [[14]] people were killed.',
      'The tax\n\nThe town registered 77,020 visitors in May. Hotels were full. In all, [[77,070]] paid the tax.',
      'The blast\n\nThe blast injured some 200 people on Monday. Of the [[270]] or so injured in the blast, 50 are at home.',
      'The plan\n\nThe report covers 13 farms in the north. Rain fell. The [[14]] farms in the north get help.',
    ],
    passes: [
      'The lamp\n\nThe lamp is 100 times brighter than the old one of glass. It is 100 times brighter than the old one of glass.',
      'The fire\n\nThe fire killed 12 people on Monday. In 2019 a fire killed 14 people.',
      'The plan\n\nThe report covers 13 farms in the north and 14 farms in the south.',
      'The race\n\nShe ran 10 kilometres on Monday. He ran 12 kilometres on Friday.',
    ],
  },
  *checkArticle(reading) {
    const numerals = numeralsOf(reading);
    const reported = new Set<number>();
    for (const draft of [
      ...sameWords(numerals),
      ...definite(numerals),
      ...TOLLS.flatMap((patterns) => [...tolls(numerals, patterns)]),
      ...oneDigitOff(numerals),
    ]) {
      if (reported.has(draft.start)) continue;
      reported.add(draft.start);
      yield draft;
    }
  },
});

/** Two figures before the same words. */
function* sameWords(numerals: readonly PlacedNumeral[]): Iterable<FindingDraft> {
  const known = new Map<string, PlacedNumeral>();
  for (const placed of numerals) {
    const { numeral, sentence } = placed;
    if (isYear(numeral) || numeral.percent || isElsewhen(sentence)) continue;
    const after = sentence.words.slice(numeral.end - sentence.start);
    const [, words, mark] =
      /^ ?(?:-| )?((?:[a-zß-ῼ’'-]+ ){5,7}[a-zß-ῼ’'-]+)( ?[^a-zß-ῼ ])?/.exec(after.toLowerCase()) ?? [];
    if (words === undefined) continue;
    const length = words.split(' ').length;
    // "Films competing in the new world cinema" goes on to two categories of one prize.
    if (length < SAME_WORDS && (length < SAME_PHRASE || mark === undefined)) continue;
    // "Six who were in contact with him": another he, another count.
    if (/\b(?:him|her|his|hers|them|their|he|she|they|it|its)\b/.test(words)) continue;
    // Scores and clocks run on.
    if (/^(?:points?|minutes?|goals?|runs?|laps?|hours?|seconds?|metres?|meters?)\b/.test(words)) continue;
    // Words of grammar ("of them in the") measure nothing: one longer word must be among them.
    if (!words.split(' ').some((word) => word.length > 5)) continue;
    const key = `${numeral.currency ?? ''}${numeral.percent ? '%' : ''}|${words}`;
    const earlier = known.get(key);
    if (earlier === undefined) {
      known.set(key, placed);
      continue;
    }
    if (!differs(earlier.numeral, numeral) || earlier.sentence === sentence) continue;
    yield conflict(earlier, placed, 0.82);
  }
}

/** "13 farms in the north" and later "the 14 farms": the article means the ones that it counted. */
function* definite(numerals: readonly PlacedNumeral[]): Iterable<FindingDraft> {
  const known = new Map<string, { readonly placed: PlacedNumeral; several: boolean }>();
  for (const placed of numerals) {
    const { numeral, sentence } = placed;
    if (numeral.percent || numeral.currency !== null || numeral.amount < 3 || isYear(numeral)) continue;
    const noun =
      /^ ((?:[a-zà-ÿ][A-Za-zÀ-ɏ-]+ )?[a-zà-ÿ][A-Za-zÀ-ɏ-]{3,}s)\b(?! (?:of|ago|old|earlier|later|per|long|wide|high|away|each)\b)/.exec(
        sentence.words.slice(numeral.end - sentence.start),
      )?.[1];
    // Points, goals and the like run on from match to match.
    if (noun === undefined || OTHER.test(noun) || /\b(?:points|goals|runs|matches|games|wins)$/.test(noun))
      continue;
    const before = sentence.words.slice(
      Math.max(0, numeral.start - sentence.start - 24),
      numeral.start - sentence.start,
    );
    if (
      /\b(?:of|other|another|more|than|least|most|or|and|to|first|last|next|remaining|about|some|only|between|from|by|under|over) (?:the )?$/i.test(
        before,
      )
    )
      continue;
    const earlier = known.get(noun);
    if (earlier === undefined) {
      known.set(noun, { placed, several: isElsewhen(sentence) });
      continue;
    }
    if (!differs(earlier.placed.numeral, numeral)) continue;
    const isDefinite = /\b(?:the|these|those) $/i.test(before);
    if (isDefinite && !earlier.several && earlier.placed.sentence !== sentence && !isElsewhen(sentence)) {
      yield conflict(earlier.placed, placed, 0.7);
    }
    earlier.several = true;
  }
}

// What happens once and kills: both tolls must name the same.
const EVENT =
  /\b(?:crash|fire|attack|bombing|explosion|blast|earthquake|quake|shooting|floods?|flooding|storm|accident|collapse|landslide|avalanche|derailment|sinking|stampede|tornado|hurricane|eruption|outbreak|massacre|riots?)\b/gi;

/** Two tolls of one event. */
function* tolls(numerals: readonly PlacedNumeral[], patterns: readonly RegExp[]): Iterable<FindingDraft> {
  let first: PlacedNumeral | undefined;
  for (const placed of numerals) {
    const { numeral, sentence } = placed;
    if (isYear(numeral) || numeral.percent || !sentence.mayMatch(TOLL_WORDS) || isElsewhen(sentence))
      continue;
    const start = numeral.start - sentence.start;
    const end = numeral.end - sentence.start;
    // The figure is put as "#", so that one pattern reads "31" and "thirty-one".
    const around = `${sentence.words.slice(Math.max(0, start - 50), start)}#${sentence.words.slice(end, end + 50)}`;
    if (!patterns.some((pattern) => around.search(pattern) >= 0)) continue;
    // "including two children", "among them", "two police officers": a part of the toll.
    if (
      /\b(?:including|among|of whom|of them|also|more|other|another|children|women|men|officers|soldiers|police|one of)\b/i.test(
        around,
      )
    )
      continue;
    if (first === undefined) first = placed;
    else if (differs(first.numeral, numeral) && first.sentence !== sentence && isOneEvent(first, placed)) {
      yield conflict(first, placed, 0.72);
      return;
    }
  }
}

/** Whether two sentences name one event, or the second none and follows within the story's next two sentences. */
function isOneEvent(first: PlacedNumeral, later: PlacedNumeral): boolean {
  const events = new Set((first.sentence.words.match(EVENT) ?? []).map((word) => word.toLowerCase()));
  const others = (later.sentence.words.match(EVENT) ?? []).map((word) => word.toLowerCase());
  if (events.size !== 1) return false;
  return others.length === 0
    ? later.sentence.index - first.sentence.index <= 2
    : others.every((word) => events.has(word));
}

/** Two long figures that differ in one digit: by chance that is rare, by a slip of the keyboard it is not. */
function* oneDigitOff(numerals: readonly PlacedNumeral[]): Iterable<FindingDraft> {
  const byShape = new Map<string, PlacedNumeral>();
  for (const placed of numerals) {
    const { numeral } = placed;
    const digits = String(numeral.amount);
    // Round figures are one digit apart all the time: four digits before a last zero at least.
    if (isYear(numeral) || numeral.percent || !/^\d{3,7}[1-9]0?$/.test(digits)) continue;
    for (let at = 0; at < digits.length; at += 1) {
      const shape = `${digits.slice(0, at)}?${digits.slice(at + 1)}`;
      const earlier = byShape.get(shape);
      if (
        earlier !== undefined &&
        earlier.numeral.amount !== numeral.amount &&
        earlier.sentence !== placed.sentence
      ) {
        yield conflict(earlier, placed, 0.55);
        break;
      }
    }
    for (let at = 0; at < digits.length; at += 1) {
      byShape.set(`${digits.slice(0, at)}?${digits.slice(at + 1)}`, placed);
    }
  }
}

function conflict(earlier: PlacedNumeral, later: PlacedNumeral, confidence: number): FindingDraft {
  return {
    start: later.numeral.start,
    end: later.numeral.end,
    confidence,
    message: `${plainFigure(later.numeral.amount)} here, ${plainFigure(earlier.numeral.amount)} before.`,
    related: [{ start: earlier.numeral.start, end: earlier.numeral.end, message: 'The other number.' }],
  };
}

/** Whether two figures are more than roundings of each other. */
function differs(a: Numeral, b: Numeral): boolean {
  return Math.abs(a.amount - b.amount) > Math.max(a.halfStep, b.halfStep) && a.percent === b.percent;
}

function isYear(numeral: Numeral): boolean {
  return (
    numeral.currency === null &&
    !numeral.percent &&
    numeral.magnitude === null &&
    numeral.amount >= 1800 &&
    numeral.amount <= 2100
  );
}
