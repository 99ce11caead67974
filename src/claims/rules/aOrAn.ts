import { cueWords, defineRule } from '../rule';

/** Words that begin with a vowel letter and a consonant's sound: "a European", "a one-way street", "a ouija board". */
const SOUNDS_LIKE_A_CONSONANT = /^(?:eu|ewe|one(?:\b|-)|once|ou[ai])/i;

/** After these "a" is a letter, a mark or a slip of another kind: "plan a or b". */
const SMALL_WORDS =
  /^(?:or|on|in|at|if|is|and|as|of|it|an|a|are|am|also|all|any|our|out|off|over|under|into|its|i|the|to|be|for|by)$/i;

export const aOrAn = defineRule({
  id: 'a-or-an',
  title: 'A or an',
  family: 'consistency',
  severity: 'information',
  explanation:
    'The article before a word does not fit its first sound. Such slips stay behind when the word itself was changed, and then the new word wants a second look.',
  resolve: 'Check that the word is right, and write “a” or “an” to suit it.',
  examples: {
    flags: [
      'The hearing was held by [[an Lisbon]] court on Friday.',
      'She bought [[a apple]] and a pear.',
      'He won [[a 18]]-month contract.',
      'The ship has [[an 9]]-metre mast.',
    ],
    passes: [
      'The hearing was held by an Oslo court and a Lisbon court.',
      'It took an hour, a European lawyer, a one-page letter and an MP.',
      'He won an 18-month contract and a UN prize.',
      'She chose plan A and plan B, and an historic ship.',
    ],
  },
  cues: cueWords('a an'),
  *check(sentence) {
    const { tokens, whole } = sentence;
    for (let at = 0; at + 1 < tokens.length; at += 1) {
      const article = tokens[at]?.word.small;
      if (article !== 'a' && article !== 'an') continue;
      const first = tokens[at];
      const next = tokens[at + 1];
      if (first === undefined || next === undefined || (first.text === 'A' && at > 0)) continue;
      // The space is plain, and the word no part of an address: "an fbi.gov address".
      const after = whole.article.text.slice(next.end, next.end + 2);
      if (whole.article.text.slice(first.end, next.start) !== ' ' || /^[.@/]\w/.test(after)) continue;
      const wanted = articleFor(next.text);
      if (wanted === undefined || wanted === article) continue;
      yield {
        start: first.start,
        end: next.end,
        confidence: 0.9,
        message: `“${wanted} ${next.text}”?`,
        fixes: [
          {
            title: `Change to ${wanted}`,
            edits: [
              {
                start: first.start,
                end: first.end,
                newText: first.text === 'A' || first.text === 'An' ? capital(wanted) : wanted,
              },
            ],
          },
        ],
      };
    }
  },
});

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The article that a word takes; undefined where it may take either, or nobody can tell. */
function articleFor(word: string): 'a' | 'an' | undefined {
  if (/^\d/.test(word)) return /^(?:8|1[18](?:\b|[,-]\d{3}(?!\d)|-))/.test(word) ? 'an' : 'a';
  // Abbreviations are spelt or read, h may be silent, u is two sounds, and nobody can tell "an Xbox" by its letters.
  if (!/^(?:[A-Za-z][a-z]{2,})(?:['’-].*)?$/.test(word) || /^(?:[hux]|[^aeiou]+$)/i.test(word))
    return undefined;
  if (SMALL_WORDS.test(word)) return undefined;
  return /^[aeio]/i.test(word) && !SOUNDS_LIKE_A_CONSONANT.test(word) ? 'an' : 'a';
}
