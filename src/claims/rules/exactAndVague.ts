import { numeralsOf } from '../consistency/articleNumerals';
import { plainFigure } from '../consistency/numerals';
import { defineRule } from '../rule';

// Matches the "more than" of "more than 106 mothers", the "some" of "some 207 people"; the figure follows.
const VAGUE_BEFORE =
  /\b(?:over|more than|some|around|about|nearly|almost|roughly|approximately|close to|well over|an estimated) $/i;

// Matches the "or so" of "the 207 or so injured".
const VAGUE_AFTER = /^ or so\b/i;

// Matches "about 318 km", "over 213 miles": a measure was converted, or is never exact.
const MEASURED =
  /^[ -]?(?:[KMG]B|k?m|km|kg|ft|mph|kph|miles?|met(?:re|er)|kilo|tons?|tonne|feet|times|square|sq|acres?|hectare|degree|pound|lit(?:re|er)|barrel|gallon|yard|inch|mega|giga)/;

/** Below this a figure may be about anything: "about 12 men". */
const LEAST = 101;

export const exactAndVague = defineRule({
  id: 'exact-and-vague',
  title: 'About, and yet exact',
  family: 'consistency',
  severity: 'information',
  explanation:
    '“More than” and “some” go with round figures; this one is exact to the last digit. Either it was not rounded or a digit is wrong.',
  resolve: 'Check the figure; give it exactly, or round it.',
  examples: {
    flags: [
      'The ship carried over [[106]] sailors to the island.',
      'Of the [[207]] or so sailors many were ill.',
    ],
    passes: [
      'The ship carried over 110 sailors to the island.',
      'The ship carried 106 sailors to the island.',
      'The ship is about 12 metres long.',
      'He paid about $1,237 for it.',
      'The island is about 318 kilometres away.',
    ],
  },
  *checkArticle(reading) {
    for (const { numeral, sentence } of numeralsOf(reading)) {
      const { amount, magnitude, currency, percent } = numeral;
      if (magnitude !== null || currency !== null || percent || amount < LEAST) continue;
      if (!Number.isInteger(amount) || amount % 5 === 0 || (amount >= 1800 && amount <= 2100)) continue;
      const before = sentence.words.slice(
        Math.max(0, numeral.start - sentence.start - 20),
        numeral.start - sentence.start,
      );
      const after = sentence.words.slice(numeral.end - sentence.start, numeral.end - sentence.start + 12);
      if (MEASURED.test(after)) continue;
      if (!VAGUE_BEFORE.test(before) && !VAGUE_AFTER.test(after)) continue;
      yield {
        start: numeral.start,
        end: numeral.end,
        confidence: 0.45,
        message: `${plainFigure(amount)} is exact; the words around it say that it is not.`,
      };
    }
  },
});
