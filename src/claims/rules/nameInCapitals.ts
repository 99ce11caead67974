import { countryNamed, countryOfCapital } from '../../knowledge/countries';
import { defineRule } from '../rule';

// Matches the "PARIS" of "the city of PARIS said": four capitals and more with small letters before.
const CAPITALS = /(?<=\p{Ll}[,;:]? (?:the )?)\p{Lu}{4,}(?:['’]s)?(?![\p{L}\d-])(?! \p{Lu}{2})/gu;

/** Four capitals in a row, which most sentences lack. */
const SHOUTS = /[A-Z]{4}/;

export const nameInCapitals = defineRule({
  id: 'name-in-capitals',
  title: 'A name in capitals',
  family: 'consistency',
  severity: 'information',
  explanation:
    'A place is set in capitals in the middle of a sentence, as if it were copied from the dateline. Either the letters are wrong or the place is.',
  resolve: 'Check that this place is meant, and write it as elsewhere.',
  examples: {
    flags: [
      'The report on the climate of [[CAIRO]] is out.',
      'A great part of [[PARIS]]’s budget goes to schools.',
    ],
    passes: [
      'The report on the climate of Cairo is out.',
      'The ministers of NATO met in May.',
      'She read the sign: WELCOME TO PARIS.',
      'He was no AMERICAN, they wrote.',
    ],
  },
  mayFind: ({ words, block }) => SHOUTS.test(words) && block.kind !== 'headline',
  *check(sentence) {
    for (const { start, end, match } of sentence.matches(CAPITALS)) {
      const name = match[0].replace(/['’]s$/, '');
      const usual = name.charAt(0) + name.slice(1).toLowerCase();
      if (countryNamed(name) !== undefined) continue;
      if (countryNamed(usual) === undefined && countryOfCapital(usual) === undefined) continue;
      yield {
        start,
        end: end - match[0].length + name.length,
        confidence: 0.7,
        message: `“${name}” stands in capitals within the sentence.`,
        fixes: [
          {
            title: `Change to ${usual}`,
            edits: [{ start, end: end - match[0].length + name.length, newText: usual }],
          },
        ],
      };
    }
  },
});
