import { attributionPlaceholder } from '../fixes';
import { cueWords, defineRule } from '../rule';
import { isBody, isOwnVoice } from '../voice';

// Causes that somebody must have found out, as against rain that delays a train. Confidence from reading, November 2026.
const CAUSES: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  [
    /\b(?:mainly|largely|partly|primarily|mostly|chiefly|simply|in (?:large |no small )?part|in large measure|not least) (?:because of|because|due to|thanks to|owing to)\b/gi,
    0.62,
  ],
  [
    /\b(?:spark(?:s|ed|ing)|fuel(?:s|led|ed|ling|ing)|ignit(?:es|ed|ing)|trigger(?:s|ed|ing)|provok(?:es|ed|ing)|stok(?:es|ed|ing)|unleash(?:es|ed|ing)) (?:the |a |an |widespread |further |new |public |growing |renewed |international |much )*(?:outrage|anger|fears?|panic|controversy|protests?|debate|outcry|backlash|unrest|tensions?|violence|speculation|concerns?|interest|war|crisis|recession|boom|criticism)\b/gi,
    0.55,
  ],
  [
    /\b(?:paved the way for|opened the door (?:to|for)|can be (?:traced|attributed) to|is (?:largely |mainly |widely )?(?:attributed|blamed|down) (?:to|on)|the (?:real |main |root )*(?:reason|cause) (?:is|was|for this is|for this was|lies)|is the (?:reason|cause) (?:why|of|for)|had (?:a|an) (?:direct |major |serious |negative |positive |significant )*(?:impact|effect|influence) on)\b/gi,
    0.56,
  ],
  [
    /\b(?:thanks to|as a (?:direct |clear )?(?:result|consequence) of|in response to (?:pressure|criticism|fears)|driven by (?:fears?|demand|growth|the (?:rise|fall|growth)))\b/gi,
    0.42,
  ],
];
/** Weather, machines and the law of games work by themselves, and everybody sees it. */
const PLAIN =
  /\b(?:rain|snow|storm|wind|fog|ice|flood|fire|earthquake|weather|hurricane|tornado|power (?:cut|failure|outage)|breakdown|technical|engine|goal|penalty|injury|match|game|race|score)\b/i;

export const causalLeap = defineRule({
  id: 'causal-leap',
  title: 'Cause without evidence',
  family: 'wording',
  severity: 'information',
  explanation:
    'One thing followed another, and the sentence says that it was the cause. Causes are found by somebody and often disputed; without a source the paper has found this one itself.',
  resolve: 'Say who found the cause and how, or write “after” where only the order is known.',
  asksWhoSays: true,
  cues: cueWords(`
    mainly largely partly primarily mostly chiefly simply part measure least sparks sparked sparking fuels fuelled fueled fuelling
    fueling ignites ignited igniting triggers triggered triggering provokes provoked provoking stokes stoked stoking unleashes
    unleashed unleashing paved opened traced attributed blamed down reason cause impact effect influence thanks result
    consequence response driven`),
  looksFor: CAUSES.map(([pattern]) => pattern),
  examples: {
    flags: [
      'The ferry is popular, [[mainly because of]] its bar.',
      'The fare rise [[sparked outrage]] along the coast.',
      'Young voters stayed away, which [[paved the way for]] the mayor.',
      'The town is rich [[thanks to]] its harbour.',
    ],
    passes: [
      'The ferry was late, mainly because of fog.',
      'The ferry is popular mainly because of its bar, a survey by the board found that.',
      '“The fare rise sparked outrage,” she wrote.',
      'The judge gave the reason for the ruling.',
    ],
  },
  *check(sentence) {
    if (!isBody(sentence) || sentence.hasSource || PLAIN.test(sentence.words)) return;
    for (const [pattern, confidence] of CAUSES) {
      for (const cause of sentence.matches(pattern)) {
        if (!isOwnVoice(sentence, cause)) continue;
        yield {
          start: cause.start,
          end: cause.end,
          confidence,
          message: `“${cause.match[0]}”: who found that this is the cause?`,
          fixes: [attributionPlaceholder(sentence)],
        };
        return;
      }
    }
  },
});
