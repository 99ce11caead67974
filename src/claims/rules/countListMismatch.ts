import { SMALL_NUMBERS } from '../../entities/recognisers/numbers';
import { defineRule } from '../rule';
import type { SentenceReading } from '../reading';

const COUNTS = 'two|three|four|five|six|seven|eight|nine|ten|both|[2-9]';

// Matches "three ministers: ", "Four new markets were opened: ", "the three delegations, from ", "three piano concertos, ".
const LEAD = new RegExp(
  `(?=[abefnst2-9])(?<![\\wà-ɏ.,-])(?<!more than |at least |over |top |other |about |some |of the |(?:one|two|three|four|five|six|seven|eight|nine|ten) of )(?:all )?(${COUNTS})((?: (?:of )?[a-zà-ῼ][a-zà-ῼ'’-]*){1,4}?s)((?: (?:were|are|have been|had been|was|will be|would be|took part|remain|remained)(?: [a-zà-ῼ]+){0,3})?: ?|(?: [a-zà-ῼ]+){1,5}: (?=[a-zà-ῼ])|, (?=(?:from|in|at|the|namely) ?[a-zà-ῼ]))`,
  'gi',
);

/** What stands before a list; the pattern above is slow where there is none. */
const LIST_BEGINS = /:|, (?:from|in|at|the|namely)/i;

/** Words that tell the reader that the list is not the whole. */
const OPEN =
  /\b(?:including|include[sd]?|among|such as|etc|others?|for example|like|especially|e\.g|more|respectively)\b/i;

export const countListMismatch = defineRule({
  id: 'count-list-mismatch',
  title: 'The count and the list do not agree',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The text announces a number of things and then lists more or fewer. One was forgotten, or the count was not updated.',
  resolve: 'Name the missing one, or correct the count.',
  examples: {
    flags: [
      '[[Four]] new markets were opened: Poland, Romania and Chile.',
      'He met [[three]] ministers: Anna Berg and Tomas Lind.',
      'The [[three]] delegations, from Portugal and Spain, would meet again.',
      'In the autumn they play all [[three]] of his piano concertos, the First and the Third.',
    ],
    passes: [
      'Three new markets were opened: Poland, Romania and Chile.',
      'He met two ministers: Anna Berg and Tomas Lind.',
      'The three delegations, from Portugal, Spain and France, would meet again.',
      'The region has nine towns, including Milford and Ashby.',
      'She has two rules: never look down and never look back, and always smile.',
      'Three ministers, the police said, were at the party.',
    ],
  },
  mayFind: ({ words }) => LIST_BEGINS.test(words),
  *check(sentence) {
    for (const lead of sentence.matches(LEAD)) {
      const word = (lead.match[1] ?? '').toLowerCase();
      const count = word === 'both' ? 2 : (SMALL_NUMBERS.get(word) ?? Number(word));
      const colon = (lead.match[3] ?? '').includes(':');
      const items = listAfter(sentence, lead.end, colon);
      if (items === undefined || items === count || !(count >= 2)) continue;
      if (sentence.isQuoted({ start: lead.start, end: lead.end })) continue;
      const start = lead.start + lead.match[0].toLowerCase().indexOf(word);
      yield {
        start,
        end: start + word.length,
        confidence: colon ? 0.82 : 0.75,
        message: `The text says ${word}, and ${items} ${items === 1 ? 'is' : 'are'} named.`,
        related: [
          {
            start: lead.end,
            end: lead.end + listLength(sentence, lead.end, colon),
            message: `The list of ${items}.`,
          },
        ],
      };
    }
  },
});

/** Where the list ends: at the sentence's end after a colon, at the next comma that is followed by a verb otherwise. */
function listLength(sentence: SentenceReading, from: number, colon: boolean): number {
  const rest = sentence.words.slice(from - sentence.start);
  if (colon) return rest.replace(/[.!?]?["”’)]*\s*$/, '').length;
  const end = /, (?=\p{Ll})(?!and\b|or\b|the\b|from\b|in\b)|[.;:!?—–]|$/u.exec(rest);
  return end?.index ?? rest.length;
}

/** How many the list names; undefined where it is no plain list of names or of like things. */
function listAfter(sentence: SentenceReading, from: number, colon: boolean): number | undefined {
  const words = sentence.words.slice(
    from - sentence.start,
    from - sentence.start + listLength(sentence, from, colon),
  );
  if (OPEN.test(words) || words.length > 240 || /[;()“"—–:]/.test(words) || /\d/.test(words))
    return undefined;
  const pieces = words
    .replace(/^(?:from|in|at|namely) /, '')
    .split(/, (?:and |or )?| and | & /)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 0);
  // The last two of a list are joined by "and"; a list that ends otherwise may go on.
  if (pieces.length < 2 || !/(?: and | & )[^,]{1,60}$/.test(words)) return undefined;
  if ((words.match(/ and /g) ?? []).length > 1) return undefined;
  const names = pieces.every(
    (piece) => /^(?:from |in |at |of )?\p{Lu}/u.test(piece) && piece.split(' ').length <= 4,
  );
  const like = pieces.every(
    (piece) => /^(?:the|from the|in the) \p{Lu}?/u.test(piece) && piece.split(' ').length <= 4,
  );
  return names || like ? pieces.length : undefined;
}
