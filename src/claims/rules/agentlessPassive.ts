import { cueWords, defineRule } from '../rule';
import { isBody, wordsAfter } from '../voice';

// Passives that hide a doer where a reader asks for one. Confidence from reading, November 2026.
const HIDDEN: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  // The classics: "mistakes were made".
  [
    /\b(?:mistakes|errors|lessons|shots|warnings|promises|rules|procedures|funds|documents|payments|records|excessive force) (?:were|was|have been|had been) (?:also |then |later )*(?:made|fired|learned|learnt|ignored|broken|breached|not followed|misused|diverted|lost|destroyed|shredded|altered|used)\b/gi,
    0.66,
  ],
  // "it is planned to close", "it was decided that".
  [
    /\bit (?:is|was|has been|had been) (?:also |now )*(?:planned|decided|proposed|agreed|intended|recommended|ruled|determined|envisaged|requested|demanded|argued|hoped|alleged|claimed|conceded|admitted)(?: (?:to|that))\b/gi,
    0.62,
  ],
  // "was accused of", "is blamed for", "was branded a traitor".
  [
    /\b(?:is|are|was|were|has been|have been|had been) (?:also |widely |repeatedly |often |heavily |sharply |publicly |once |again )*(?:accused of|blamed for|critici[sz]ed for|branded (?:a|an|as)|called (?:a|an)|denounced (?:as|for)|portrayed as|suspected of|condemned for|faulted for|mocked (?:as|for))\b/gi,
    0.56,
  ],
  // "were tortured", "was silenced".
  [
    /\b(?:is|are|was|were|has been|have been|had been) (?:also |then |later |severely |brutally |forcibly |illegally |badly )*(?:tortured|harassed|intimidated|raped|deported|silenced|censored|humiliated|mistreated|ill-treated|abducted|kidnapped|poisoned|fired upon|tear-gassed|prevented from \w+ing|beaten(?= (?:up|to death|unconscious|with|at|in)\b)|forced to (?:sign|confess|flee))\b/gi,
    0.52,
  ],
];
/** The doer stands in the sentence: "by police", "by the crowd"; "by Friday", "by hand" name none. */
const DOER =
  /\bby (?!(?:the end|then|now|far|law|hand|name|accident|mistake|\d|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next|this|\w+ing)\b)[a-zà-ῼ]|\b(?:court|jury|judge|trial|tribunal|referee|umpire)\b/i;

export const agentlessPassive = defineRule({
  id: 'agentless-passive',
  title: 'Passive without a doer',
  family: 'wording',
  severity: 'information',
  explanation:
    'The passive tells what was done and leaves out who did it, where somebody bears the blame or the praise. Officials like it for that reason.',
  resolve: 'Name who did it; if nobody knows, say so.',
  asksWhoSays: true,
  cues: cueWords(`
    mistakes errors lessons shots warnings promises rules procedures funds documents payments records force planned decided
    proposed agreed intended recommended ruled determined envisaged requested demanded argued hoped alleged claimed conceded
    admitted accused blamed criticised criticized branded called denounced portrayed suspected
    condemned faulted mocked beaten tortured harassed intimidated raped deported silenced
    censored humiliated mistreated ill-treated abducted kidnapped poisoned fired tear-gassed prevented forced`),
  examples: {
    flags: [
      'At the plant [[mistakes were made]].',
      'In the capital [[it is also planned to]] close two bridges.',
      'The mayor [[was accused of]] selling the ferry to a friend.',
      'Two reporters [[were beaten]] at the gate.',
    ],
    passes: [
      'The engineers made mistakes at the plant.',
      'Two reporters were beaten by guards at the gate.',
      'The mayor was accused by the opposition of selling the ferry.',
      'The inspector said that mistakes were made.',
      '“Mistakes were made,” she wrote.',
    ],
  },
  looksFor: HIDDEN.map(([pattern]) => pattern),
  *check(sentence) {
    if (!isBody(sentence) || sentence.hasSource) return;
    for (const [pattern, confidence] of HIDDEN) {
      for (const passive of sentence.matches(pattern)) {
        if (sentence.isQuoted(passive) || DOER.test(wordsAfter(sentence, passive.end))) continue;
        yield {
          start: passive.start,
          end: passive.end,
          confidence,
          message: `“${passive.match[0]}”: by whom?`,
        };
        return;
      }
    }
  },
});
