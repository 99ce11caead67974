import { officeConflicts } from '../facts/deskOffices';
import { FACTS_UNTIL, OFFICES, type Office, type Term } from '../facts/officeHolders';
import { foldName } from '../consistency/names';
import { isOneSlip, soundOf } from '../consistency/spelling';
import type { SentenceReading } from '../reading';
import { LATIN, LATIN_CAPITALS } from '../../text/characters';
import { defineRule, type FindingDraft } from '../rule';

const TITLES = [...new Set(OFFICES.flatMap((office) => office.titles))].sort((a, b) => b.length - a.length);
const ADJECTIVES = [...new Set(OFFICES.flatMap((office) => office.adjectives))].sort(
  (a, b) => b.length - a.length,
);

// Matches "Russian President Vladimir Putin", "the German chancellor, Angela Merkel"; titles in any case.
const NAME = `[${LATIN_CAPITALS}][${LATIN}'’-]+`;
const NAMED = new RegExp(
  `(?<![${LATIN}-])(${ADJECTIVES.map((word) => word.replaceAll('.', '\\.')).join('|')})['’]?s? (${TITLES.map((title) => title.replace(/[a-z]+/g, (word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)).join('|')}),? (?!Mr\\b|Mrs\\b|Ms\\b|Dr\\b)(${NAME}(?: (?:[${LATIN_CAPITALS}]\\.? ?|al-|von der |da )?${NAME}){0,3})`,
  'g',
);

/** Not the holder of the day: "former US President", "then", "the next", "acting". */
const NOT_NOW =
  /\b(?:former|ex-?|then|late|ousted|deposed|past|previous|next|future|acting|interim|first|deputy|would-be|deposed|incoming|outgoing|fictional|self-proclaimed)[ -]*(?:the )?$/i;

export const officeHolderMismatch = defineRule({
  id: 'office-holder-mismatch',
  title: 'Somebody else held that office',
  family: 'knowledge',
  severity: 'warning',
  explanation: `The person named did not hold that office on the article’s date, or the holder has another first name; or the desk’s facts file names another holder. The list of holders ends on ${FACTS_UNTIL}; the rule is silent about later days.`,
  resolve: 'Check the title and the name; write “former” where the term is over.',
  examples: {
    flags: [
      { text: 'She met [[German Chancellor Gerhard Schröder]] in Ulm on Friday.', published: '2012-05-03' },
      { text: 'She met [[US President Barack Obama]] in Ulm on Monday.', published: '2023-05-03' },
      'She met [[Russian President Sergey Putin]] in Ulm.',
    ],
    passes: [
      { text: 'She met German Chancellor Angela Merkel in Ulm on Friday.', published: '2012-05-03' },
      { text: 'She met former US President Barack Obama in Ulm on Friday.', published: '2023-05-03' },
      { text: 'She met US President Petra Lindqvist in Ulm on Friday.', published: '2031-05-03' },
      'She met Russian President Vladimir Putin in Ulm.',
      {
        text: 'In 2003 she met French President Jacques Chirac in Ulm on a Friday.',
        published: '2023-05-03',
      },
    ],
  },
  *checkArticle(article) {
    const names = article.mayMatch(NAMED);
    for (const sentence of article.sentences) {
      if (article.deskFacts.offices.length > 0) yield* officeConflicts(sentence);
      if (names) yield* otherHolders(sentence);
    }
  },
});

/** Names with an office that somebody else held on the article's day. */
function* otherHolders(sentence: SentenceReading): Iterable<FindingDraft> {
  const published = sentence.whole.article.published?.slice(0, 10);
  for (const named of sentence.matches(NAMED)) {
    const [, adjective = '', title = '', name = ''] = named.match as unknown as string[];
    const office = OFFICES.find(
      (one) => one.adjectives.includes(adjective) && one.titles.includes(title.toLowerCase()),
    );
    if (office === undefined) continue;
    const before = sentence.words.slice(0, named.start - sentence.start);
    if (NOT_NOW.test(before) || sentence.isQuoted(named)) continue;
    const terms = termsOf(office, name);
    const slip = terms.length === 0 ? undefined : wrongFirstName(terms, name);
    if (slip !== undefined) {
      yield {
        start: named.start,
        end: named.end,
        confidence: 0.85,
        message: `The ${adjective} ${title.toLowerCase()} of that name is ${slip.first} ${slip.last}.`,
      };
      continue;
    }
    // Another year, or a life told: the title is that of the time.
    if (
      published === undefined ||
      published > FACTS_UNTIL ||
      /\b(?:in|since|until|under|by|from) (?:[A-Za-zÀ-ɏ]+ )?(?:1[0-9]|20)\d{2}\b|\b(?:years? ago|years? later|years? earlier|at the time|when)\b/i.test(
        sentence.words,
      )
    )
      continue;
    // Without a day of the week the sentence may tell of another time.
    if (
      !/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tomorrow|tonight)\b/.test(
        sentence.words,
      )
    )
      continue;
    const holders = office.terms.filter((term) => near(term, published));
    if (holders.length === 0 || terms.length === 0 || terms.some((term) => near(term, published))) continue;
    yield {
      start: named.start,
      end: named.end,
      confidence: 0.82,
      message: `On ${published} the office was held by ${holders.map((term) => `${term.first} ${term.last}`).join(' or ')}; ${name} held it ${terms.map((term) => `from ${term.from} to ${term.to}`).join(' and ')}.`,
    };
  }
}

/** The terms of the office whose holder has the surname, whatever agencies make of its spelling. */
function termsOf(office: Office, name: string): readonly Term[] {
  const words = name.split(' ').map(foldName);
  return office.terms.filter((term) => {
    const last = foldName(term.last);
    return words.some(
      (word) =>
        word === last ||
        soundOf(word) === soundOf(last) ||
        isOneSlip(word, last) ||
        word === foldName(term.first),
    );
  });
}

/** The term whose surname fits while the first name is another; undefined where one fits or none is given. */
function wrongFirstName(terms: readonly Term[], name: string): Term | undefined {
  const words = name.split(' ').map(foldName);
  const first = words[0] ?? '';
  if (words.length !== 2) return undefined;
  const fits = terms.some((term) =>
    [term.first, term.last]
      .map(foldName)
      .some(
        (one) =>
          one === first ||
          one.startsWith(first.slice(0, 2)) ||
          isOneSlip(one, first) ||
          soundOf(one) === soundOf(first) ||
          one.slice(-3) === first.slice(-3),
      ),
  );
  return fits ? undefined : terms.find((term) => foldName(term.last) === words[1]);
}

/** Within the term, or a week from its ends: the day of the hand-over is reported both ways. */
function near(term: Term, day: string): boolean {
  return shift(day, 7) >= term.from && shift(day, -7) <= term.to;
}

/** A day some days later or earlier, good enough for comparison: months count 31 days. */
function shift(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 372 + (month - 1) * 31 + (date - 1) + days;
  return `${Math.floor(total / 372)}-${pad(Math.floor((total % 372) / 31) + 1)}-${pad((total % 31) + 1)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
