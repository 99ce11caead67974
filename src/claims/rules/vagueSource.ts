import { overlaps, type Span } from '../../base/span';
import { defineRule } from '../rule';
import { wordsAfter, wordsBefore } from '../voice';

const CROWD =
  'experts?|specialists|analysts|observers|critics|officials|sources|insiders|researchers|scientists|academics|historians|economists|commentators|pundits|activists|campaigners|opponents|supporters|sceptics|skeptics|representatives|diplomats|politicians|lawmakers|separatists|rebels|militants|bookmakers|doctors|medics|studies|(?:human )?rights groups|reporters|onlookers|bystanders|MPs|legislators|businesses|media|media sources?|media outlets|newspapers|news agencies|(?:media |press |news )?reports|many|some|others';
const SAY =
  'say|said|says|believed?|claim(?:ed)?|argued?|think|thought|fear(?:ed)?|warn(?:ed)?|suggest(?:ed)?|estimated?|report(?:ed)?|agree|expect(?:ed)?|predict(?:ed)?|noted?|maintain(?:ed)?|alleged?|admitted|told|insist(?:ed)?|describe[d]?|indicated?|point to|speculated?|complain(?:ed)?|suspect(?:ed)?|blamed?|accused?';

// Matches "experts say", "several officials in the capital have warned"; not "the two officials said".
const VAGUE_SPEAKER = new RegExp(
  `\\b(?:(?:some|many|several|most|various|certain|numerous|unnamed|unidentified|a number of|a few|other) )?(?:(?:[a-zà-ɏ]{3,20} ){0,2}?)(${CROWD})(?: (?:in|from|at|of|on|within|familiar with|close to|with)(?: [\\wà-ῼ’'-]{1,20}){1,6}?| worldwide| everywhere)?,? (?:(?:have|has|had|also|now|still|often|widely|generally|later) )*(${SAY})\\b`,
  'gi',
);

// Matches "many residents fear", "some members believe": any crowd of which the text says that it is not told who.
const VAGUE_CROWD =
  /\b(?:some|many|several|most|certain|numerous|various|a number of|a few) (?:[A-Za-zÀ-ɏ-]+ ){0,2}?([a-zà-ɏ]{3,15}(?:s|men|women)|people) (?:(?:have|had|also|now|still|strongly|reportedly) )*(?:say|said|believed?|argued?|think|thought|fear(?:ed)?|claim(?:ed)?|warn(?:ed)?|suspect(?:ed)?|complain(?:ed)?|accuse[ds]?|feel|felt|blamed?|insist(?:ed)?|predict(?:ed)?|worry|criticised?|criticized?)\b/gi;

// Matches "according to several reports"; not "according to reports in the Daily Gull".
const VAGUE_ACCORDING = new RegExp(
  `\\b(?:according to|as reported by|as stated by) (?:(?:some|many|several|various|unnamed|numerous|other|local|the|initial|unconfirmed|recent|early|certain) )*(?:(?:[a-zà-ɏ]{3,20}) )?(${CROWD})\\b`,
  'gi',
);

const DEFINITE =
  /\b(?:the|these|those|his|her|its|their|our|two|three|four|five|six|seven|both|\d+)\s+(?:[a-zà-ɏ]+\s+){0,2}$/i;
/** The crowd is named or counted after all: "officials from the Ministry", "analysts such as Jane Roe". */
const MADE_PRECISE = /^,?\s*(?:such as|including|like|at|from|of|for|with|in|by) (?:the )?(?:\p{Lu}|\d)/u;
const WORTHLESS_ALONE = /^(?:many|some|others)$/i;

export const vagueSource = defineRule({
  id: 'vague-source',
  title: 'Vague source',
  family: 'sourcing',
  severity: 'warning',
  explanation:
    'Nobody in particular says it: experts, officials, critics, reports. The reader cannot judge how much the source knows or what it wants, and the desk cannot call it back.',
  resolve: 'Name the person, body or publication, or say how many and why they are not named.',
  examples: {
    flags: [
      'The dam could fail within a year, [[experts say]].',
      '[[Critics argue]] that the tax hurts small shops.',
      '[[Several officials have warned]] of a shortage.',
      'The deal is off, [[according to media reports]].',
      'He fled across the border, but [[reports say]] that he was caught.',
      '[[Observers said]] the vote was calm.',
      '[[Officials worldwide suspect]] that the well is dry.',
      '[[Media reports describe]] the parade as the largest in years.',
      '[[Many businesses complain]] of the extra costs.',
      'The toll is too high, [[according to many reporters]].',
      '[[Many young voters fear]] that the plan will fail.',
    ],
    passes: [
      'The dam could fail within a year, said Mira Kolb, who inspected it for the state.',
      'The two officials said that they had not been asked.',
      'According to reports in the Harbour Gazette, the deal is off.',
      '“Experts say all sorts of things,” the mayor joked.',
      'The researchers said their sample was small.',
      'Three experts testified for two days.',
    ],
  },
  looksFor: [VAGUE_SPEAKER, VAGUE_CROWD, VAGUE_ACCORDING],
  *check(sentence) {
    const marked: Span[] = [];
    for (const speaker of sentence.matches(VAGUE_SPEAKER)) {
      const crowd = speaker.match[1] as string;
      // "Arizona Public Media" is a name.
      if (/^Media$/.test(crowd)) continue;
      const words = speaker.match[0];
      if (sentence.isQuoted(speaker) || isDefinite(wordsBefore(sentence, speaker.start), words, crowd))
        continue;
      const named = /\p{Lu}/u.test(words.slice(1));
      if (
        WORTHLESS_ALONE.test(crowd) &&
        !/say|believe|argue|think|fear|claim|suggest|speculate/i.test(speaker.match[2] as string)
      )
        continue;
      const start = startOf(words, crowd);
      marked.push(speaker);
      yield {
        start: speaker.start + start,
        end: speaker.end,
        confidence: named ? 0.6 : 0.75,
        message: `“${words.slice(start)}”: who exactly?`,
      };
    }
    for (const crowd of sentence.matches(VAGUE_CROWD)) {
      if (sentence.isQuoted(crowd) || marked.some((span) => overlaps(span, crowd))) continue;
      // "Most people think of snow": what everybody does is no source.
      if (/^most people\b/i.test(crowd.match[0])) continue;
      yield {
        start: crowd.start,
        end: crowd.end,
        confidence: 0.66,
        message: `“${crowd.match[0]}”: who exactly?`,
      };
    }
    for (const source of sentence.matches(VAGUE_ACCORDING)) {
      if (sentence.isQuoted(source)) continue;
      const crowd = source.match[1] as string;
      if (WORTHLESS_ALONE.test(crowd) || MADE_PRECISE.test(wordsAfter(sentence, source.end))) continue;
      if (
        /\b(?:to|by) the\b/i.test(source.match[0]) &&
        !/reports|media|separatists|rebels|militants/i.test(crowd)
      )
        continue;
      yield {
        start: source.start,
        end: source.end,
        confidence: /\p{Lu}/u.test(source.match[0].slice(1)) ? 0.6 : 0.75,
        message: `“${source.match[0]}”: which, exactly?`,
      };
    }
  },
});

/** Where the phrase begins that is worth marking: a leading word that belongs to the clause before is left out. */
function startOf(words: string, crowd: string): number {
  const lead = words.slice(0, words.toLowerCase().indexOf(crowd.toLowerCase()));
  const kept =
    /(?:\b(?:some|many|several|most|various|certain|numerous|unnamed|unidentified|a number of|a few|other) )?(?:(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]+(?:al|an|ian|ese|ish|ern|ing|ior|ment|ry|ic|ty)) ){0,2}$/.exec(
      lead,
    );
  return kept ? kept.index : lead.length;
}

/** Whether the crowd was introduced before ("the two officials") and is vague no more. */
function isDefinite(before: string, words: string, crowd: string): boolean {
  const lead = before + words.slice(0, words.toLowerCase().indexOf(crowd.toLowerCase()));
  return DEFINITE.test(lead) && !/^(?:media|reports)$/i.test(crowd);
}
