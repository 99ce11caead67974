import { defineRule } from '../rule';

// Matches "TK", "TKTK", "XXX", "???", "[CHECK]", "[[anything]]"; not "TKO", "XXXL" or "what??".
const OPEN_MARK =
  /\bTK(?:TK)*\b|\bXXX+\b|\?{3,}|\[(?:CHECK|TK|CQ\?|FIXME|TODO)[^\]\n]{0,80}\]|\[\[[^\]\n]{0,200}\]\]/g;

export const deskMark = defineRule({
  id: 'desk-mark',
  title: 'Open desk mark',
  family: 'desk',
  severity: 'error',
  explanation:
    'TK, XXX, ??? and [CHECK] are notes from the writer to the desk: something is still to come. None of them may be published.',
  resolve: 'Fill in what is missing, or take the mark out.',
  examples: {
    flags: [
      'The bridge cost [[TK]] million euros.',
      'She was born in [[???]] and moved to Leeds.',
      'He left in 1998 [[[CHECK]]].',
    ],
    passes: ['The champion won by TKO in the third round.', 'The shirt comes in XXXL.', 'Who knew??'],
  },
  looksFor: [OPEN_MARK],
  *check(sentence) {
    for (const mark of sentence.matches(OPEN_MARK)) {
      yield {
        start: mark.start,
        end: mark.end,
        confidence: 0.97,
        message: `The mark “${mark.match[0]}” is still open.`,
      };
    }
  },
});
