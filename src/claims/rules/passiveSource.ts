import { defineRule } from '../rule';
import { wordsAfter } from '../voice';

const THINK =
  'said|believed|thought|considered|reported|rumoured|rumored|understood|alleged|assumed|estimated|regarded|perceived|seen|deemed|presumed|known';

// Each with a confidence: how often an editor would ask "by whom?". Checked against news prose in November 2026.
const PATTERNS: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  // "it is thought that"; not "he thought that".
  [
    /\bit (?:is|was|has been|had been|is being) (?:also |widely |generally |now |commonly |also being )*(?:said|believed|thought|reported|rumou?red|understood|alleged|assumed|presumed|claimed|suggested|feared|announced|estimated|speculated|noted|hoped|expected|planned|recommended)\b(?! to (?:be|emergency|police|the (?:police|authorities|emergency))\b)/gi,
    0.72,
  ],
  // "is said to be looking", "are believed to have fled".
  [
    /\b(?:is|are|was|were|has been|have been|had been) (?:also |widely |generally |now |commonly |still |often )*(?:said|believed|thought|reported|rumou?red|understood|alleged|assumed|presumed|estimated|claimed) to\b/gi,
    0.7,
  ],
  // "is widely believed"; "are considered the first".
  [
    /\b(?:is|are|was|were|has been|have been|had been) (?:(?:widely|generally|commonly|often|largely) )+(?:believed|thought|considered|regarded|seen|perceived|viewed|expected)\b(?! to (?:be )?in\b)/gi,
    0.65,
  ],
  [
    /\b(?:is|are|was|were|has been|have been|had been) (?:considered|regarded as|perceived as|deemed) (?:a|an|the|one|by far|to be)\b/gi,
    0.52,
  ],
  // "is seen as a bid", "was viewed as too lax".
  [
    /\b(?:is|are|was|were|has been|have been|had been) (?:also |now |still |often )*(?:seen|viewed|perceived|interpreted|recogni[sz]ed|hailed|touted) as\b/gi,
    0.62,
  ],
  // "is expected to rule on Monday"; not "is expected to arrive by the coastguard".
  [
    /\b(?:is|are|was|were) (?:also |now |still )*(?:expected|anticipated|projected|predicted|forecast|tipped|rumou?red) to\b|\b(?:is|are) (?:also |now |still )*expected (?:soon|imminently|shortly|any day)\b/gi,
    0.55,
  ],
  // "members of the board, thought to be in Rome,".
  [/(?<=[,(] ?)(?:thought|believed|said|reported|rumou?red|understood) to (?:be|have)\b/gi, 0.66],
  // "Passengers were seen leaving", "is suspected to be".
  [/\b(?:was|were) seen (?:to )?[a-z]+ing\b|\b(?:is|are|was|were) suspected to (?:be|have)\b/gi, 0.6],
  // "There have been no reports of", "there is no evidence that": who looked?
  [
    /\bthere (?:is|are|was|were|has been|have been|had been) (?:currently |still |also )?no (?:indications?|signs?|evidence|reports?|suggestions?) (?:that|of|stating)\b/gi,
    0.6,
  ],
  [/\breportedly\b/gi, 0.66],
  [/\b(?:supposedly|purportedly)\b/gi, 0.66],
  [
    /\b(?:suggestions|allegations|claims|accusations|rumou?rs) (?:were|have been) (?:also |then |later )*(?:made|raised|voiced|circulating|circulated)\b/gi,
    0.66,
  ],
  [
    /\bthere (?:are|were|have been) (?:reports|rumou?rs|claims|suggestions|allegations|fears|indications) (?:that|of)\b/gi,
    0.68,
  ],
  // "there are concerns that", "there have been worries about"; "concerns about the dam have been raised".
  [
    /\bthere (?:is|are|were|has been|have been|had been) (?:also |still |some |many |growing |widespread |serious )*(?:concerns?|worries|worry|speculation|suspicions?|doubts?|signs|calls) (?:that|of|about|over|for)\b|\b(?:fears|concerns|worries|doubts|suspicions|questions) (?:(?:of|about|over|that|as to) [^.;,“”"]{2,60} )?(?:have|had) (?:also |now )?been (?:raised|boosted|voiced|expressed|heightened|fuelled|fueled)\b/gi,
    0.66,
  ],
];
const ALLEGEDLY = /\ballegedly\b/gi;

/** The doer follows after all: "is considered by the court"; "by Friday" is none. */
const AGENT =
  /^[^.;:]{0,60}?\bby (?!(?:the end|then|now|far|law|name|mid|early|late|\d|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next|this|\w+ing)\b)[a-zà-ῼ]/i;
const SOURCE_IN_SENTENCE =
  /\b(?:according to|told|(?<!(?:is|are|was|were|been|be|widely|also) )(?:said|says|reports that))\b/i;
const COURT = /\b(?:court|trial|charged?|charges|indict\w*|prosecut\w*|lawsuit|complaint|police)\b/i;
/** "The meeting is said to …" asks for a source; "suffice it to say", "it was said of him in jest" are idioms. */
const KNOWN = new RegExp(`\\b(?:better|best|well|also|formerly) (?:${THINK}) (?:as|for)\\b`, 'i');

export const passiveSource = defineRule({
  id: 'passive-source',
  title: 'Passive hides the source',
  family: 'sourcing',
  severity: 'warning',
  explanation:
    'Somebody said, believes or reported this, but the passive hides who. The reader cannot tell a police finding from hearsay.',
  resolve: 'Say who says, believes or reports it, in the active voice.',
  asksWhoSays: true,
  examples: {
    flags: [
      'The group [[is said to]] have crossed the river at night.',
      '[[It is believed]] that the fire started in the kitchen.',
      'The chairman has [[reportedly]] resigned.',
      'The harbour [[is widely considered]] unsafe.',
      '[[There are rumours that]] the club will be sold.',
      'The painter [[allegedly]] forged forty works.',
      'His trip [[is seen as]] a step towards the throne.',
      'The talks [[are expected to]] cover the price of milk.',
      'Two men, [[thought to be]] from the north, left the inn.',
      '[[There have been worries about]] the old planes.',
      '[[There were no signs of]] a break-in.',
      'Guests [[were seen leaving]] the hall at noon.',
      '[[Fears of a second flood have been raised]] in the valley.',
    ],
    passes: [
      'It is believed by the fire brigade that the fire started in the kitchen.',
      'The chairman has resigned, the club said.',
      'He is known to be punctual.',
      '“It is said that fortune favours the brave,” the coach told them.',
      'The painter was charged with forging forty works, which he allegedly sold in Basel.',
      'According to the coastguard, the crew is believed to be safe.',
    ],
  },
  looksFor: [...PATTERNS.map(([pattern]) => pattern), ALLEGEDLY],
  *check(sentence) {
    let lastEnd = -1;
    for (const [pattern, confidence] of PATTERNS) {
      for (const phrase of sentence.matches(pattern)) {
        if (isExcused(sentence.words)) return;
        if (phrase.start < lastEnd || sentence.isQuoted(phrase)) continue;
        if (AGENT.test(wordsAfter(sentence, phrase.end))) continue;
        lastEnd = phrase.end;
        yield {
          start: phrase.start,
          end: phrase.end,
          confidence,
          message: `“${phrase.match[0]}”: by whom?`,
        };
      }
    }
    for (const word of sentence.matches(ALLEGEDLY)) {
      if (isExcused(sentence.words) || COURT.test(sentence.words)) return;
      if (sentence.isQuoted(word)) continue;
      yield { start: word.start, end: word.end, confidence: 0.55, message: 'Who alleges it?' };
    }
  },
});

/** Whether the sentence names its source after all, or only tells under what name somebody is known. */
function isExcused(words: string): boolean {
  return SOURCE_IN_SENTENCE.test(words) || KNOWN.test(words);
}
