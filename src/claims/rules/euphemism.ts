import { cueWords, defineRule } from '../rule';

interface Euphemism {
  readonly pattern: RegExp;
  readonly means: string;
  readonly confidence: number;
}

// Words that make a thing smaller than it is, and what they mean. Each is linear and sees one sentence.
const EUPHEMISMS: readonly Euphemism[] = [
  { pattern: /\bcollateral damage\b/gi, means: 'dead or injured bystanders', confidence: 0.75 },
  {
    pattern: /\b(?:enhanced|coercive|harsh) interrogation(?: techniques?| methods?)?\b/gi,
    means: 'torture, in the view of most jurists',
    confidence: 0.72,
  },
  { pattern: /\bextraordinary renditions?\b/gi, means: 'abduction to another country', confidence: 0.66 },
  {
    pattern: /\b[Ss]pecial (?:military )?operation in\b(?= \p{Lu})/gu,
    means: 'an invasion or attack',
    confidence: 0.62,
  },
  {
    pattern:
      /\b(?:neutrali[sz](?:ed?|ing)|liquidat(?:ed?|ing)|eliminat(?:ed|ing)|take[ns]? out|took out) (?:\d+ |the |several |some |two |three |four |five |dozens of |its |his )*(?:[a-zà-ɏ]+ )?(?:terrorists?|militants?|fighters?|rebels?|insurgents?|gunmen|suspects?|soldiers|leaders?|separatists?|bandits?)\b/gi,
    means: 'killed',
    confidence: 0.64,
  },
  {
    pattern: /\b(?:surgical|pinpoint|precision) (?:air ?)?strikes?\b/gi,
    means: 'bombing',
    confidence: 0.56,
  },
  {
    pattern:
      /\b(?:workforce|headcount|staff) (?:reductions?|adjustments?|optimi[sz]ation|rebalancing)\b|\bright-?siz(?:ing|ed)\b|\b(?:made|being made) redundanc(?:y|ies)\b|\blet (?:\d+|hundreds of|thousands of|dozens of) (?:workers|employees|people|staff) go\b/gi,
    means: 'dismissals',
    confidence: 0.6,
  },
  {
    pattern: /\brevenue enhancements?\b|\bincome shortfalls?\b/gi,
    means: 'a loss or a tax',
    confidence: 0.66,
  },
  {
    pattern: /\bpassed away\b(?! (?:the|long))/gi,
    means: 'died',
    confidence: 0.62,
  },
  {
    pattern: /\bofficer-involved (?:shooting|incident)s?\b/gi,
    means: 'a shooting by police',
    confidence: 0.7,
  },
  {
    pattern: /\b(?:re-?education|vocational training) (?:camps?|cent(?:er|re)s?)\b/gi,
    means: 'internment',
    confidence: 0.6,
  },
  { pattern: /\bethnic cleansing\b/gi, means: 'expulsion or killing of a people', confidence: 0.4 },
  { pattern: /\bcomfort women\b/gi, means: 'women forced into army brothels', confidence: 0.56 },
  {
    pattern: /\b(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Square )?Incident\b(?=[\s-]?(?:related)?)/gu,
    means: 'what? An “incident” may be an attack, a killing or a crackdown',
    confidence: 0.5,
  },
  {
    pattern:
      /\b(?:the )?(?:current |ongoing |tense |recent )?(?:situation|events|developments) in (?:the )?(?:Crimea|Ukraine|Gaza|Syria|Darfur|Donbas|Chechnya|Tibet|Kashmir|Xinjiang|Myanmar|Yemen)\b/gi,
    means: 'a war or a takeover',
    confidence: 0.55,
  },
  {
    pattern:
      /\b(?:sexual|inappropriate) (?:relations?|relationship|contact) with (?:a |an |the |young )*(?:(?:\d+|[a-zà-ɏ]+)[- ]year[- ]old|minor|child|pupil|under-?age)\b/gi,
    means: 'sexual abuse or rape, in law',
    confidence: 0.68,
  },
  {
    pattern:
      /\b(?:economically disadvantaged|vertically challenged|correctional facilit(?:y|ies)|pre-owned|sanitation engineers?|senior moment)\b/gi,
    means: 'a plainer word',
    confidence: 0.5,
  },
  {
    pattern: /\b(?:accounting|voting|electoral|financial) irregularit(?:y|ies)\b/gi,
    means: 'what was wrong exactly',
    confidence: 0.42,
  },
];

export const euphemism = defineRule({
  id: 'euphemism',
  title: 'Euphemism',
  family: 'wording',
  severity: 'information',
  explanation:
    'The word makes a thing smaller, cleaner or more distant than it is, and often comes from those who did it: “collateral damage”, “enhanced interrogation”, “passed away”.',
  resolve: 'Write what happened, or quote the words and say whose they are.',
  cues: cueWords(`
    collateral interrogation rendition renditions special neutralised neutralized neutralise neutralize neutralising neutralizing
    liquidated liquidate liquidating eliminated eliminating took take taken takes surgical pinpoint precision workforce headcount staff
    rightsizing right-sizing rightsized right-sized redundancy redundancies let revenue income passed
    officer-involved re-education reeducation vocational ethnic comfort incident incident-related situation events developments
    inappropriate sexual disadvantaged challenged correctional pre-owned sanitation senior irregularity
    irregularities`),
  examples: {
    flags: [
      'The raid caused [[collateral damage]] in two villages.',
      'The army [[neutralised 12 militants]] near the pass.',
      'The bank plans [[workforce reductions]] in the spring.',
      'The singer [[passed away]] on Monday.',
    ],
    passes: [
      'The raid killed nine villagers.',
      'She passed away the time with chess.',
      '“There was collateral damage,” the general said.',
      'He took out the rubbish.',
      'The singer died on Monday.',
    ],
  },
  *check(sentence) {
    for (const { pattern, means, confidence } of EUPHEMISMS) {
      for (const words of sentence.matches(pattern)) {
        if (sentence.isQuoted(words)) continue;
        yield {
          start: words.start,
          end: words.end,
          confidence,
          message: `“${words.match[0]}” stands for ${means}.`,
        };
      }
    }
  },
});
