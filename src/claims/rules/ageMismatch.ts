import { nameRowsOf, type NameRow } from '../consistency/names';
import { publicationDay } from '../consistency/calendar';
import type { Span } from '../../base/span';
import type { ArticleReading } from '../reading';
import { defineRule } from '../rule';

// Matches ", 34," and ", 34." after a name; "(34)" too. Not ", 34 of them".
const AGE_AFTER = /^(?:, (\d{1,3})(?=[,.;]|\s?\(|$)| \((\d{1,3})\))(?!,\d)/;
// Matches "34-year-old " and "34-year-old lawyer " before a name.
const AGE_BEFORE = /\b(\d{1,3})-year-old (?:[a-zà-ÿ][A-Za-zÀ-ɏ-]* ){0,3}$/;
// Matches "born in 1961", "born on 3 May 1961".
const BORN =
  /\bborn (?:in |on |(?:[A-Za-zÀ-ῼ]+ ){0,4})?(?:\d{1,2} [A-Z][a-z]+ |[A-Z][a-z]+ \d{1,2}, )?((?:19|20)\d{2})\b/;

interface Age extends Span {
  readonly years: number;
  readonly row: NameRow;
}

export const ageMismatch = defineRule({
  id: 'age-mismatch',
  title: 'Ages that do not agree',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The article gives one person two ages, or an age that does not follow from the year of birth and the article’s date.',
  resolve: 'Ask for the date of birth, and count.',
  examples: {
    flags: [
      'The trial\n\nCallum Breckon, 34, was cleared. Breckon, [[43]], wept as the verdict was read.',
      'The trial\n\nThe court heard 51-year-old Ruth Adamson first. Ruth Adamson, [[57]], was calm.',
      {
        text: 'The tour\n\nIldiko Varszany, [[47]], was born in 1961 in Szeged.',
        published: '2025-09-01',
      },
    ],
    passes: [
      'The trial\n\nCallum Breckon, 34, was cleared. Breckon, 34, wept as the verdict was read.',
      'The trial\n\nCallum Breckon, 34, and his father, Ross Breckon, 61, were cleared.',
      { text: 'The tour\n\nIldiko Varszany, 47, was born in 1978 in Szeged.', published: '2025-09-01' },
      'The race\n\nIn 2010 Anna Lind, 21, won. In 2020 Anna Lind, 31, came second.',
      'The vote\n\nMilford, 12, and Ashby, 14, voted against it.',
    ],
  },
  *checkArticle(reading) {
    const known = new Map<string, Age>();
    for (const row of nameRowsOf(reading)) {
      const age = ageOf(row);
      if (age === undefined) continue;
      const surname = row.words.at(-1)?.folded ?? '';
      const earlier = known.get(surname);
      if (earlier === undefined) {
        // Two numbers after two surnames may be votes or scores: only a full name or a birth makes it an age.
        if (row.words.length > 1) known.set(surname, age);
        yield* birth(reading, age);
        continue;
      }
      if (earlier.years === age.years || !samePerson(earlier.row, row)) continue;
      if (hasOtherTime(row) || hasOtherTime(earlier.row)) continue;
      yield {
        start: age.start,
        end: age.end,
        confidence: Math.abs(earlier.years - age.years) === 1 ? 0.75 : 0.88,
        message: `${age.years} here, ${earlier.years} before: one person has one age.`,
        related: [{ start: earlier.start, end: earlier.end, message: 'The other age.' }],
      };
    }
  },
});

function ageOf(row: NameRow): Age | undefined {
  const { sentence } = row;
  const after = AGE_AFTER.exec(sentence.words.slice(row.end - sentence.start, row.end - sentence.start + 12));
  if (after !== null) {
    const digits = after[1] ?? after[2] ?? '';
    const start = row.end + after[0].indexOf(digits);
    return usable({ start, end: start + digits.length, years: Number(digits), row });
  }
  const lead = sentence.words.slice(Math.max(0, row.start - sentence.start - 80), row.start - sentence.start);
  const before = AGE_BEFORE.exec(lead);
  if (before === null) return undefined;
  const start = row.start - lead.length + before.index;
  return usable({ start, end: start + (before[1] ?? '').length, years: Number(before[1]), row });
}

function usable(age: Age): Age | undefined {
  return age.years > 0 && age.years < 116 ? age : undefined;
}

/** The surname alone, or the same first name. */
function samePerson(a: NameRow, b: NameRow): boolean {
  return b.words.length === 1 || a.words.length === 1 || a.words[0]?.folded === b.words[0]?.folded;
}

/** Whether the sentence speaks of another year, in which the person had another age. */
function hasOtherTime(row: NameRow): boolean {
  return /\b(?:in|since|until|of|by) (?:19|20)\d{2}\b|\b(?:then|at the time|years? (?:ago|earlier|later)|when (?:he|she) was)\b/i.test(
    row.sentence.words,
  );
}

/** An age beside a year of birth, counted from the article's date. */
function* birth(reading: ArticleReading, age: Age): Iterable<Span & { confidence: number; message: string }> {
  const published = publicationDay(reading);
  const born = BORN.exec(age.row.sentence.words);
  if (published === undefined || born === null) return;
  const expected = published.year - Number(born[1]);
  if (age.years === expected || age.years === expected - 1) return;
  if (/\b(?:died|dead|killed|late|mother|father|son|daughter|child)\b/.test(age.row.sentence.words)) return;
  yield {
    start: age.start,
    end: age.end,
    confidence: 0.82,
    message: `Born in ${born[1]}, a person is ${expected - 1} or ${expected} in ${published.year}, not ${age.years}.`,
  };
}
