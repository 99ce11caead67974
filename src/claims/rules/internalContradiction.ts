import type { Span } from '../../base/span';
import type { SentenceReading } from '../reading';
import { defineRule } from '../rule';

// Matches "the permits were issued", "no permits have been issued", "the licence was never renewed".
const PASSIVE =
  /\b(no |none of the )?((?:[a-zà-ÿ][A-Za-zÀ-ɏ-]+ ){0,2}[a-zà-ÿ][A-Za-zÀ-ɏ-]{3,}) (was|were|is|are|has been|have been|had been)( not| never)? ([a-z]{3,}(?:ed|en|wn|ld|lt|nt|ught|own|ung|ut|id))\b/g;

// Matches "won the final", "lost the cup match 2–1".
const PLAYED =
  /\b(won|lost|drew|beat [a-zà-ɏ]+ in) (?:the|its|their|his|her) (?:[a-zà-ɏ]+ ){0,2}(final|semi-final|match|game|election|vote|race|tie|replay|referendum|round)\b/gi;
// Matches "the final is still to be played", "the match has yet to take place".
const TO_COME =
  /\b(?:the|its|their) (?:[a-zà-ɏ]+ ){0,2}(final|semi-final|match|game|election|vote|race|tie|replay|referendum|round) (?:is|are|has|have) (?:still |yet )+(?:to be (?:played|held|run|counted|decided)|to take place)\b/gi;

/** Words of change or of another time: the two statements may both be true. */
const CHANGE =
  /\b(?:yet|still|until|unless|before|after|initially|at first|first|later|then|now|earlier|eventually|finally|but|however|although|though|while|if|whether|would|could|may|might|should|had|previously|formerly|once|again|only|last|next|some|many|most|other|another|denied|claimed|alleged\w*)\b/i;

/** Nouns that stand for something else each time. */
const EMPTY = new Set(
  'people person they that which what this these those there other others something anything nothing thing things children women men victims one ones members parts cases results who'.split(
    ' ',
  ),
);

interface Statement extends Span {
  readonly key: string;
  readonly negative: boolean;
}

export const internalContradiction = defineRule({
  id: 'internal-contradiction',
  title: 'Two statements that exclude each other',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'One sentence says that something was done, another that it was not. If it changed in between, the reader has to be told when.',
  resolve: 'Find out which is right, or say when it changed.',
  examples: {
    flags: [
      'The fair\n\nThe permits were not issued. The stalls stood in the rain.\n\nThe permits [[were issued]] on Monday.',
      'The fair\n\nThe licence was renewed in May. The mayor smiled. The licence [[was never renewed]].',
      'The cup\n\nMilford won the cup final on Sunday. People danced. The cup final [[is still to be played]].',
    ],
    passes: [
      'The fair\n\nThe permits were not issued at first. The permits were issued on Monday.',
      'The fair\n\nThe permits were issued. The licences were not issued.',
      'The fair\n\nThe permits were not issued, the mayor claimed. The permits were issued on Monday.',
      'The cup\n\nMilford won the semi-final on Sunday. The final is still to be played.',
    ],
  },
  *checkArticle(reading) {
    const known = new Map<string, Statement>();
    const outcomes = new Map<string, Span>();
    const isOpen = reading.mayMatch(TO_COME) && reading.sentences.some((sentence) => sentence.has(TO_COME));
    const isDenied = reading.sentences.some(denies);
    if (!isOpen && !isDenied) return;
    for (const sentence of reading.sentences) {
      for (const statement of isDenied ? statementsIn(sentence) : []) {
        const earlier = known.get(statement.key);
        if (earlier === undefined) known.set(statement.key, statement);
        else if (earlier.negative !== statement.negative) {
          yield {
            start: statement.start,
            end: statement.end,
            confidence: 0.72,
            message: 'The article says the opposite elsewhere.',
            related: [{ start: earlier.start, end: earlier.end, message: 'The other statement.' }],
          };
        }
      }
      if (!isOpen) continue;
      for (const played of sentence.matches(PLAYED))
        outcomes.set((played.match[2] ?? '').toLowerCase(), played);
      for (const open of sentence.matches(TO_COME)) {
        const outcome = outcomes.get((open.match[1] ?? '').toLowerCase());
        if (outcome === undefined) continue;
        const start = open.start + open.match[0].search(/ (?:is|are|has|have) (?:still|yet)/) + 1;
        yield {
          start,
          end: open.end,
          confidence: 0.78,
          message: `The ${open.match[1]} is over elsewhere in the article.`,
          related: [{ start: outcome.start, end: outcome.end, message: 'Here it is over.' }],
        };
      }
    }
  },
});

const DENIAL = new Set(['no', 'none', 'not', 'never']);

/** Whether one of its statements says that something was not done: without such a one nothing can be contradicted. */
function denies(sentence: SentenceReading): boolean {
  return sentence.holds(DENIAL) && [...statementsIn(sentence)].some(({ negative }) => negative);
}

function tellsOfChange(sentence: SentenceReading): boolean {
  // The month is no "may".
  return CHANGE.test(sentence.words.replaceAll('May', ''));
}

function* statementsIn(sentence: SentenceReading): Iterable<Statement> {
  if (!sentence.mayMatch(PASSIVE) || tellsOfChange(sentence)) return;
  for (const passive of sentence.matches(PASSIVE)) {
    if (sentence.isQuoted(passive)) continue;
    const [, none, subject = '', , not, participle = ''] = passive.match as unknown as (string | undefined)[];
    const noun = subject.split(' ').at(-1) ?? '';
    if (EMPTY.has(noun)) continue;
    // The noun with what stands before it: "cup final" and "world final" are two finals.
    const modifier = subject.split(' ').at(-2) ?? '';
    const start = passive.start + passive.match[0].indexOf(subject) + subject.length + 1;
    yield {
      start,
      end: passive.end,
      key: `${/^(?:the|a|an|its|their|his|her|no|any|all)$/i.test(modifier) ? '' : modifier} ${noun} ${participle}`,
      negative: none !== undefined || not !== undefined,
    };
  }
}
