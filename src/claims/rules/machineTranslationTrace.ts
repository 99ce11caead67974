import { defineRule } from '../rule';

/** What translation programs leave behind, each with the reason; all patterns are linear and see one sentence. */
const TRACES: readonly {
  readonly pattern: RegExp;
  readonly why: string;
  readonly confidence: number;
  /** Also within somebody's own words. */
  readonly quoted?: boolean;
}[] = [
  // Matches "COVID — 19", "G — 7"; not "London – 19 May".
  {
    pattern:
      /\b(?:COVID|Covid|SARS|MERS|HIV|G|F|Su|MiG|T|A|B|S|Boeing|Airbus|Formula) [—–-] \d{1,4}\b(?! ?(?:January|February|March|April|May|June|July|August|September|October|November|December))/g,
    why: 'A fixed name was torn apart',
    confidence: 0.85,
    quoted: true,
  },
  // Matches "43,9 percent", "2,5 million", "3,75 €"; not "1,000 people".
  {
    pattern:
      /(?<![\d.,])\d{1,3},\d{1,2}(?![\d,])\s?(?:%|per ?cent\b|million\b|billion\b|percentage points?\b|km\b|kilomet|met(?:er|re)s?\b|tonnes?\b|tons?\b|degrees?\b|euros?\b|dollars?\b|€)/g,
    why: 'A comma stands where English writes the decimal point',
    confidence: 0.85,
    quoted: true,
  },
  // Matches "in 2019 year", "in the year of 2019".
  {
    pattern: /\b(?:in|since|until|by|of) (?:the )?(?:19|20)\d{2} year\b(?!-)/gi,
    why: 'The year is built as in another language',
    confidence: 0.85,
    quoted: true,
  },
  // Matches "80 thousand residents", "more than 5 thousand people".
  {
    pattern:
      /(?<![\d.,£$€-])\d{1,3}(?:\.\d)? thousand(?: people| residents| inhabitants| citizens| workers| \p{Ll}{4,20}s)\b/gu,
    why: 'English writes the zeros',
    confidence: 0.62,
  },
  // Matches "5 mln", "300 thsd".
  {
    pattern: /(?<![\d.,])\d{1,4}(?:[.,]\d{1,3})? ?(?:mln|mlrd|mld|thsd|tys|bln)\b\.?/g,
    why: 'The abbreviation is foreign to English readers',
    confidence: 0.7,
  },
  // Matches "The ministry informed that", "He reminded that"; not "was informed that", "informed us that".
  {
    pattern:
      /(?<!\b(?:is|are|was|were|be|been|being|am|not|get|got|rest|rests|rested|well|better|fully|keep|kept|when|once|if|having|had|has|have|’s|'s|’re|'re)\s)\b(?:informed|reminded|notified|assured(?= that (?!no |nothing |nobody |none |neither ))) that\b/g,
    why: 'English says whom: the verb lacks its object',
    confidence: 0.72,
  },
  // Matches "spurð", "ulicą"; letters that hardly any borrowed lower-case word of English has.
  {
    pattern: /(?<![\p{L}\p{M}-])(?:\p{Ll}{0,20}[ðþłşğıőűșțřěůąęśźżňľ]\p{L}{0,20})(?![\p{L}-])/gu,
    why: 'A word was left in another language',
    confidence: 0.62,
  },
  // Matches a Cyrillic, Greek, Arabic or Hebrew word in running text.
  {
    pattern:
      /(?<![([“"«‘'\p{L}])(?:\p{Script=Cyrillic}{3,}|\p{Script=Greek}{3,}|\p{Script=Arabic}{3,}|\p{Script=Hebrew}{3,})(?: (?:\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}|\p{Script=Hebrew}){2,20}){0,6}/gu,
    why: 'Words were left in another language',
    confidence: 0.65,
  },
  // Matches "membrane membranes", "vaccine vaccines".
  {
    pattern: /(?<!\p{L})(\p{Ll}{4,20}) \1(?:s|es)(?!\p{L})/gu,
    why: 'One word stands there twice',
    confidence: 0.75,
  },
  // Matches "the 34 years old man", "a 12-years-old boy".
  {
    pattern: /\b(?:an?|the) \d{1,3}[ -]years[ -]old (?=\p{Ll})/gu,
    why: 'The age is built as in another language',
    confidence: 0.7,
  },
  // Matches "an new bridge"; not "an hour", "an FBI agent", "an x-ray".
  {
    pattern:
      /(?<!\p{L})an (?=(?:new|big|large|small|public|former|local|national|major|second|third|third|first|party|country|company|government|possible|special|strong|very|political|police|school|further|real|special|person|man|woman|year|week|day|good|great|high|joint|key|law|long|short)(?!\p{L}))\p{Ll}+/gu,
    why: 'Article and noun do not fit',
    confidence: 0.8,
  },
  // Matches "(AP=Kyodo)", "[Xinhua=News]": credits of other scripts taken over.
  {
    pattern: /[([]\p{Lu}\p{L}{1,12}=\p{Lu}\p{L}{1,12}[)\]]/gu,
    why: 'The credit was taken over from another language',
    confidence: 0.85,
  },
];

export const machineTranslationTrace = defineRule({
  id: 'machine-translation-trace',
  title: 'Trace of a machine translation',
  family: 'consistency',
  severity: 'information',
  explanation:
    'The words show that the passage came out of a translation program and that nobody revised it. Such passages change names, numbers and who did what to whom.',
  resolve: 'Compare the passage with the original, and write it anew.',
  examples: {
    flags: [
      'The rules against [[COVID — 19]] stay in force.',
      'Turnout was [[43,9 percent]] in the north.',
      'The plant was built [[in 2019 year]].',
      'The ministry [[informed that]] the road is open.',
      'More than [[80 thousand residents]] signed.',
      'The new [[membrane membranes]] are thinner.',
    ],
    passes: [
      'The rules against COVID-19 stay in force.',
      'The report of London – 19 May – was late.',
      'Turnout was 43.9 percent in the north, or 1,250 votes.',
      'The ministry was informed that the road is open, and assured us that it is safe.',
      'More than 80,000 residents signed.',
      'The café served crème brûlée.',
    ],
  },
  *check(sentence) {
    for (const { pattern, why, confidence, quoted } of TRACES) {
      for (const trace of sentence.matches(pattern)) {
        if (quoted !== true && sentence.isQuoted(trace)) continue;
        yield {
          start: trace.start,
          end: trace.end,
          confidence,
          message: `${why}: “${trace.match[0].trim()}”.`,
        };
      }
    }
  },
});
