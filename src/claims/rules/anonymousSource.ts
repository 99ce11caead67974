import type { Span } from '../../base/span';
import type { Quotation } from '../../quotes/quotation';
import type { ArticleReading } from '../reading';
import { defineRule } from '../rule';

interface Unnamed {
  readonly pattern: RegExp;
  readonly confidence: number;
}

// Who speaks without a name, by how much the reader misses the name. Confidence from reading, November 2026.
const UNNAMED: readonly Unnamed[] = [
  // "a source close to the talks", "sources in the ministry", "an insider".
  {
    pattern:
      /(?<!open[ -])\b(?:sources?|insiders?|informants?|whistle-?blowers?)\b|\b(?:person|people|someone|man|woman) (?:familiar|close|briefed|with knowledge|who (?:asked|declined|requested))/i,
    confidence: 0.72,
  },
  // "a senior official", "one diplomat", "an aide to the minister".
  {
    pattern:
      /^(?:an?|one|another|two|three|several)\s(?:[a-zà-ɏ-]+\s){0,4}?(?:officials?|diplomats?|aides?|advis[eo]rs?|executives?|strategists?|ministers?|lawmakers?|employees?|staffers?|officers?)\b/i,
    confidence: 0.66,
  },
  // "a spokeswoman for the ministry": the desk knows whom to call; asked for only where every name is wanted.
  {
    pattern: /^an?\s(?:[a-zà-ɏ.-]+\s){0,3}?(?:spokes(?:man|woman|person)|representative)\b/i,
    confidence: 0.42,
  },
];
/** A name after all: "an official, Anna Berg," or "a spokesman named Berg"; a ministry's name is none. */
const PERSON = /,\s\p{Lu}\p{L}+\s\p{Lu}|\b(?:named|called)\s\p{Lu}|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;
const BODY =
  /\b(?:Ministry|Department|Office|Agency|Police|Army|Government|Council|Committee|House|Party|Court|Service|Bureau|Commission|Union|Bank|Group|Company|University|Airlines?|Airways|Hospital|Association|Nations|States|Kingdom)\b/u;
/** The text gives the reason already, and the desk has decided. */
const REASON =
  /\b(?:anonym\w+|(?:not|declined to|asked not to) be (?:named|identified)|withheld|was not authori[sz]ed|were not authori[sz]ed)\b/i;

export const anonymousSource = defineRule({
  id: 'anonymous-source',
  title: 'Source without a name',
  family: 'sourcing',
  severity: 'warning',
  explanation:
    'One person says it, and the reader does not learn who. An unnamed source can be mistaken or have an interest; most desks ask why the name is missing and who else confirms it.',
  resolve: 'Name the source, or say why it is not named and how it knows.',
  examples: {
    flags: [
      '[[A source close to the talks]] said the deal is dead.',
      '“The deal is dead,” [[a senior official]] told the Gazette.',
      'The ferry will be sold, [[an aide to the mayor]] said.',
      '“We are sorry,” said [[a spokeswoman for the brewery]].',
      'The Gazette reported it, [[citing two military sources]].',
      'A [[“western security source” stated]] that the ship had sailed.',
    ],
    passes: [
      '“The deal is dead,” said Anna Berg, a senior official.',
      'An official, Anna Berg, said the deal is dead.',
      'A source who asked not to be named, because she fears for her post, said the deal is dead.',
      'The source of the river was found in 1862, the society said.',
      '“A senior official told me so,” Berg said.',
    ],
  },
  *checkArticle(article) {
    const seen = new Set<string>();
    for (const quotation of article.quotations) {
      const { source } = quotation;
      if (source === null || article.isQuoted(source)) continue;
      const words = describedBy(article, source).replace(/\s+/g, ' ').trim();
      const kind = UNNAMED.find(({ pattern }) => pattern.test(words));
      if (kind === undefined || (PERSON.test(words) && !BODY.test(words))) continue;
      // "Anna Berg, a spokeswoman for the brewery" has her name before.
      if (
        /\p{Lu}[\p{L}’'-]+, $/u.test(
          article.article.masked.slice(Math.max(0, source.start - 30), source.start),
        )
      )
        continue;
      if (/^(?:the|both|these|those)\s/i.test(words) || REASON.test(around(article, quotation))) continue;
      const key = words.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        start: source.start,
        end: source.end,
        confidence: kind.confidence,
        message: `“${words}”: who is it, and why without a name?`,
      };
    }
    for (const sentence of article.sentences) {
      for (const cited of sentence.matches(CITED)) {
        // The second pattern begins with a quotation mark: the paper quotes who it is.
        const quoted = cited.match[0].startsWith('cit') && sentence.isQuoted(cited);
        if (quoted || REASON.test(sentence.words)) continue;
        yield {
          start: cited.start,
          end: cited.end,
          confidence: 0.66,
          message: `“${cited.match[0]}”: who is it, and why without a name?`,
        };
      }
    }
  },
});

// Matches "citing two military sources", "an “Asian security source” stated"; not "citing official sources such as".
const CITED =
  /\bcit(?:ed|es|ing) (?:[a-z-]+ ){0,3}(?:sources|insiders)\b(?! (?:such|like|in|from|at))|["“][\p{L} -]{3,40} (?:source|official|diplomat|insider)["”],?(?: [a-z]+,)? (?:said|says|stated|told|claimed|added)\b/gu;

/** "A source within the ministry" where "the ministry" was found to be the source. */
const HEAD =
  /\b(?:an?|one|two|three|several|some|unnamed|senior|anonymous)?\s?(?:[a-z-]+ ){0,2}(?:sources?|officials?|insiders?|people) (?:within|inside|in|at|from|of|close to|near|near to) $/i;

/** The last word of such a head, which few sources have before them. */
const LEADS_ON = /(?:in|inside|at|from|of|to|near) $/i;

function describedBy({ article: { masked } }: ArticleReading, { start, end }: Span): string {
  const source = masked.slice(start, end);
  if (!LEADS_ON.test(masked.slice(Math.max(0, start - 7), start))) return source;
  const head = HEAD.exec(masked.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  return head + source;
}

/** The words near the source, in which a reason for its namelessness may stand. */
function around(article: ArticleReading, { source }: Quotation): string {
  if (source === null) return '';
  return article.article.masked.slice(Math.max(0, source.start - 120), source.end + 160);
}
