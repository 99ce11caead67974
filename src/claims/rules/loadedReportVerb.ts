import { startsCapital } from '../../text/characters';
import { defineRule } from '../rule';
import { wordsAfter, wordsBefore } from '../voice';

interface LoadedVerb {
  readonly pattern: RegExp;
  readonly implies: string;
  readonly confidence: number;
}

// What each verb says beside "said". Confidence after reading news prose, November 2026.
const VERBS: readonly LoadedVerb[] = [
  {
    pattern:
      /\b(?:slam(?:s|med)|blast(?:s|ed)|lash(?:es|ed) out(?: at)?|bash(?:es|ed)|lambast(?:s|ed|es)|rip(?:s|ped) into|rail(?:s|ed) against|savage[sd])\b/gi,
    implies: 'heat',
    confidence: 0.68,
  },
  { pattern: /\b(?:fire[sd]|hit(?:s)?|shot|snap(?:s|ped)) back\b/gi, implies: 'heat', confidence: 0.7 },
  {
    pattern:
      /\b(?:boast(?:s|ed)|brag(?:s|ged)|gush(?:es|ed)|rant(?:s|ed)|rave[sd] (?:that|about)|sneer(?:s|ed)|scoff(?:s|ed)|whine[sd]|moan(?:s|ed) that|bemoan(?:s|ed))\b/gi,
    implies: 'a judgement of the speaker',
    confidence: 0.66,
  },
  {
    pattern: /\b(?:proclaim(?:s|ed)|exclaim(?:s|ed)|thunder(?:s|ed)|gloat(?:s|ed))\b/gi,
    implies: 'more feeling than the words may carry',
    confidence: 0.62,
  },
  {
    pattern: /\b(?:assure[sd]|guarantee[sd] that)\b/gi,
    implies: 'that the statement is true',
    confidence: 0.62,
  },
  {
    pattern:
      /\b(?:claim(?:s|ed)|claiming)\b(?= (?:that|to|it|its|he|she|they|there|the|a|this|these|his|her|their|no|not|[a-zà-ῼ]))/gi,
    implies: 'that it may not be true',
    confidence: 0.6,
  },
  {
    pattern:
      /\b(?:admit(?:s|ted)|conced(?:es|ed)|confess(?:es|ed)|acknowledge[sd])\b(?= (?:that|to having|having|it|its|he|she|they|there|the|a|this|his|her|their|on|in|last|knowing|[a-zà-ῼ]))/gi,
    implies: 'guilt, or that it is true',
    confidence: 0.55,
  },
  {
    pattern:
      /\b(?:insist(?:s|ed)|maintain(?:s|ed))\b(?= (?:that|it|he|she|they|there|this|no|his|her|their)\b)/gi,
    implies: 'doubt',
    confidence: 0.52,
  },
  {
    pattern: /\bpoint(?:s|ed) out\b(?= (?:that|it|the|how)\b)/gi,
    implies: 'that the statement is true',
    confidence: 0.4,
  },
];
/** Not speech at all: "claimed responsibility", "claimed 12 lives", "claimed the title", "maintains that road". */
const NOT_SPEECH_AFTER =
  /^\s*(?:responsibility|credit|victory|the (?:title|lives?|prize|gold|silver|bronze|crown|throne|seat|win|championship|trophy|record|first|second|third|top|territor\w+|land|island\w*|life)|(?:his|her|its|their) (?:first|second|third|title|place|life|lives|right|share)|(?:a|another|at least|more than|over|some|nearly|\d+)(?: \d[\d,]*)? (?:lives|life|place|medal|spot|refund|win|victory|goal)|to (?:hospital|the hospital|the bar|intensive))/i;
const NOUN_BEFORE =
  /\b(?:the|a|an|his|her|its|their|these|those|any|some|all|such|of|no|false|made|into|about|over|against|despite|amid|media|police|government|insurance|legal|bomb|car|gas|suicide|was|were|been|being|is|are|be|by)\s+$/i;
const COURT =
  /\b(?:court|trial|plead\w*|guilty|charges?|police|murder|hospital|emergency|intensive|patients?|university|NATO|European Union)\b/i;

export const loadedReportVerb = defineRule({
  id: 'loaded-report-verb',
  title: 'Loaded report verb',
  family: 'wording',
  severity: 'hint',
  explanation:
    'The verb judges the statement: “claimed” doubts it, “admitted” makes it a confession, “assured” vouches for it, “slammed” heats it up. “Said” does not take sides.',
  resolve: 'Use “said”, unless the text shows that the stronger verb is right.',
  examples: {
    flags: [
      'The opposition [[slammed]] the budget.',
      'The owner [[claimed]] that the dog had opened the gate.',
      'Officials [[admitted]] that the alarm had failed.',
      'The bank [[assured]] its customers that the branch would stay.',
      'Her rival [[fired back]] within the hour.',
    ],
    passes: [
      'The opposition said the budget was too small.',
      'A rebel group claimed responsibility for the blast.',
      'The flood claimed 12 lives.',
      'He was admitted to hospital.',
      '“They slammed us,” the captain said.',
      'The bomb blast damaged three cars.',
    ],
  },
  looksFor: VERBS.map(({ pattern }) => pattern),
  *check(sentence) {
    for (const { pattern, implies, confidence } of VERBS) {
      for (const verb of sentence.matches(pattern)) {
        if (sentence.isQuoted(verb)) continue;
        const words = verb.match[0].toLowerCase();
        const before = wordsBefore(sentence, verb.start);
        const after = wordsAfter(sentence, verb.end);
        // "Assured Guaranty" is a firm.
        if (startsCapital(verb.match[0]) && /^ \p{Lu}/u.test(after)) continue;
        if (NOT_SPEECH_AFTER.test(after) || NOUN_BEFORE.test(before)) continue;
        if (
          /^(?:slam|blast|bash|rip|savage|shot|hit|fire|snap)/.test(words) &&
          !isVerbOfSpeech(words, before, after)
        )
          continue;
        if (/^(?:admit|confess|acknowledg|conced)/.test(words) && COURT.test(sentence.words)) continue;
        yield {
          start: verb.start,
          end: verb.end,
          confidence,
          message: `“${verb.match[0]}” implies ${implies}.`,
        };
      }
    }
  },
});

/** "slammed the budget" is speech; "slammed into a wall", "slammed the door", "was hit back" are not. */
function isVerbOfSpeech(verb: string, before: string, after: string): boolean {
  if (
    /^\s*(?:into|against|on|shut|onto|through|off|the (?:door|ball|brakes?|coast|shore|car|island|window|wall)|(?:[a-zà-ɏ]+ )?(?:goal|shot|header|home|wide))\b/i.test(
      after,
    )
  )
    return false;
  if (verb.endsWith('back'))
    return !/^\s*(?:in|from|into)\b/i.test(after) || /saying|said|accus|claim/i.test(after);
  return (
    /[\wÀ-ῼ’'”)]\s+$/.test(before) &&
    /^\s*(?:the|a|an|his|her|its|their|what|this|that|\p{Lu}|\p{L}+['’]s|\p{L}+ (?:as|for|over|policy|plan|plans|decision))/u.test(
      after,
    )
  );
}
