import { attributionPlaceholder } from '../fixes';
import { cueWords, defineRule } from '../rule';
import { isBody, isOwnVoice, wordsAfter } from '../voice';

// What will come of something, as against what is on the calendar: "will cost jobs"; not "will meet on Monday".
const OUTCOME =
  /\b(?:will|would|is going to|are going to|is set to|are set to|is bound to|are bound to) (?:(?:also|likely|probably|almost certainly|inevitably|no longer|never|not|soon|finally|eventually|significantly|further|only|once again) )*(?:rival|lead to|result in|ensure|bring|help|increase|reduce|create|improve|harm|hurt|boost|save|cost|lose|suffer|benefit|double|triple|rise|fall|grow|shift|prevent|protect|destroy|damage|threaten|transform|weaken|strengthen|attract|raise|lower|come to an end|put an end|pave the way|worsen|ease|solve|fail|succeed|outlast|overtake|dominate|revive|make (?:it|the|them|him|her) \w+er|be (?:deployed|established|lost|safer|cheaper|better|worse|easier|harder|ready by|built by|completed by|finished by))\b/gi;

/** A condition, a plan or a source takes the certainty away. */
const QUALIFIED =
  /\b(?:if|unless|plans?|planned|proposal|proposed|proposes|expected|forecasts?|projected|estimated|hop(?:e|es|ed)|aims?|intends?|designed to|supposed to|scheduled|would-be|could|may|might|bill)\b/i;

export const predictionAsFact = defineRule({
  id: 'prediction-as-fact',
  title: 'Prediction told as a fact',
  family: 'wording',
  severity: 'information',
  explanation:
    'Nobody knows yet what will come of it. “Will” promises the reader an outcome that is somebody’s plan, forecast or hope.',
  resolve: 'Say whose forecast it is, or write “is meant to”, “could”, “the plan says”.',
  // Right 14 times in 30 on real articles, November 2026: much that will be is on the calendar.
  onByDefault: false,
  asksWhoSays: true,
  cues: cueWords('will would going set bound'),
  examples: {
    flags: [
      'The bridge [[will bring]] hundreds of jobs to Milford.',
      'By 2030, 65,000 of the cars [[will be deployed]].',
      'The merger [[will lead to]] lower fares on the coast.',
      'The new rules [[would ensure]] that every child learns to swim.',
    ],
    passes: [
      'The council will meet on Monday.',
      'The bridge will bring hundreds of jobs to Milford, the mayor said.',
      'If the bridge is built, it will bring jobs.',
      '“The bridge will bring jobs,” she wrote.',
      'The bridge is expected to bring jobs.',
      'She will open the fair at noon.',
    ],
  },
  *check(sentence) {
    if (!isBody(sentence) || sentence.hasSource) return;
    for (const outcome of sentence.matches(OUTCOME)) {
      if (!isOwnVoice(sentence, outcome)) continue;
      if (QUALIFIED.test(sentence.words)) return;
      // "would" tells what used to be, too: "every spring the river would rise".
      if (/^would/i.test(outcome.match[0]) && /\b(?:often|used to|whenever|in those)\b/i.test(sentence.words))
        return;
      if (
        /^\s+(?:on|at) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
          wordsAfter(sentence, outcome.end),
        )
      )
        return;
      yield {
        start: outcome.start,
        end: outcome.end,
        confidence: /^would/i.test(outcome.match[0]) ? 0.5 : 0.56,
        message: `“${outcome.match[0]}”: who expects it?`,
        fixes: [attributionPlaceholder(sentence)],
      };
      return;
    }
  },
});
