import { cueWords, defineRule } from '../rule';
import { isOwnVoice } from '../voice';

// "may possibly have", "could potentially", "reportedly may", "is believed to possibly", "might appear to".
const STACK =
  /\b(?:may|might|could|would) (?:also |have |be |well )*(?:possibly|potentially|perhaps|conceivably|presumably|seemingly)\b|\b(?:may|might|could) (?:\w+ly )*(?:appear|seem|tend) to\b|\b(?:reportedly|allegedly|supposedly|apparently|possibly|potentially|presumably),? (?:may|might|could)\b|\b(?:believed|thought|said|expected|considered|alleged|reported) to (?:possibly|potentially|perhaps|probably|apparently|allegedly)\b|\b(?:possibly|perhaps|potentially|apparently|allegedly) (?:possibly|perhaps|potentially|apparently|allegedly|reportedly)\b|\b(?:appears?|seems?|appeared|seemed) to (?:suggest|indicate|imply) (?:that )?[^.;,]{0,40}?\b(?:may|might|could)\b/g;

/** A polite or rhetorical question: "could you possibly", "what could possibly go wrong". */
const RHETORICAL = /\?\s*$|\b(?:what|who|how|nobody|no one|not|never) [^.;]{0,30}could possibly\b/i;

export const hedgeStack = defineRule({
  id: 'hedge-stack',
  title: 'Hedge upon hedge',
  family: 'wording',
  severity: 'hint',
  explanation:
    'One word of doubt tells the reader that something is not certain. Two in a row tell that the writer does not want to have said it.',
  resolve: 'Keep one hedge, the one that the source used.',
  cues: cueWords(
    'possibly perhaps potentially conceivably presumably seemingly reportedly allegedly supposedly apparently appear appears appeared seem seems seemed tend believed thought said expected considered alleged reported',
  ),
  examples: {
    flags: [
      'The fire [[may possibly]] have begun in the kitchen.',
      'The deal [[could potentially]] cost 200 jobs.',
      'The crew [[reportedly may]] have slept.',
      'The thief is [[believed to possibly]] be a guest.',
    ],
    passes: [
      'The fire may have begun in the kitchen.',
      'Perhaps the deal costs jobs; it could be.',
      '“It may possibly rain,” she said.',
      'The crew was reportedly asleep.',
    ],
  },
  *check(sentence) {
    for (const stack of sentence.matches(STACK)) {
      if (sentence.isQuoted(stack) || RHETORICAL.test(sentence.words)) continue;
      yield {
        start: stack.start,
        end: stack.end,
        confidence: isOwnVoice(sentence, stack) ? 0.64 : 0.56,
        message: `“${stack.match[0]}”: one hedge is enough.`,
      };
    }
  },
});
