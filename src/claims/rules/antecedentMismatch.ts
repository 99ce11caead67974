import { foldName } from '../consistency/names';
import { countryOf, type Country } from '../../knowledge/countries';
import type { SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*(?: (?:of |the )?\\p{Lu}[\\p{L}\\p{M}'’-]*){0,3}";

// Matches "Estonia and Latvia have sent observers – Lithuania to Narva, Tallinn to Daugavpils": a pair, then who did what.
const SHARED_OUT = new RegExp(
  `(${NAME}) and (${NAME})\\b([^—–;:.]{0,120}?)(?: [—–-]|[;:]| ?[—–]) ?(${NAME}) (for|to|with|over|by|from|in|at|against|on) [^,;.]{2,80},? (?:and |while )?(${NAME}) (for|to|with|over|by|from|in|at|against|on) `,
  'gu',
);

/** What stands between the pair and who did what; the pattern above is slow where there is none. */
const PARTS = /[—–;:]| -/;

// Matches "both Poland, Romania and Chile": both is for two.
const BOTH_THREE = new RegExp(`\\b[Bb]oth (${NAME}), (${NAME}),? and (${NAME})`, 'gu');

export const antecedentMismatch = defineRule({
  id: 'antecedent-mismatch',
  title: 'The one meant was not named',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The sentence names two parties and then says what holds for each, but one of those is neither of the two. A name was confused, or lost in translation.',
  resolve: 'Find out who is meant, and name the same parties both times.',
  examples: {
    flags: [
      'Both Estonia and Latvia have sent observers - [[Lithuania]] to Narva, Tallinn to Daugavpils.',
      'Anna Berg and Tom Lind won prizes: [[Miller]] for her novel, Lind for his songs.',
      'France and Spain agreed to pay — Paris for the bridge, [[Lisbon]] for the road.',
      '[[Both]] Poland, Romania and Chile opened markets.',
    ],
    passes: [
      'Both Estonia and Latvia have sent observers - Riga to Narva, Tallinn to Daugavpils.',
      'Anna Berg and Tom Lind won prizes: Berg for her novel, Lind for his songs.',
      'Both Poland and Romania opened markets.',
      'France and Spain agreed – Lisbon was not asked.',
    ],
  },
  looksFor: [SHARED_OUT, BOTH_THREE],
  *check(sentence) {
    const pairs = PARTS.test(sentence.words) ? sentence.matches(SHARED_OUT) : [];
    for (const pair of pairs) {
      const [, first = '', second = '', , left = '', preposition, right = '', sameAgain] =
        pair.match as unknown as string[];
      if (preposition !== sameAgain) continue;
      const named = [first, second];
      for (const name of [left, right]) {
        if (named.some((one) => isSame(one, name))) continue;
        yield stranger(sentence, pair.start, pair.match[0], name, named);
        break;
      }
    }
    for (const three of sentence.matches(BOTH_THREE)) {
      yield {
        start: three.start,
        end: three.start + 4,
        confidence: 0.7,
        message: `“Both” is for two; ${three.match.slice(1, 4).join(', ')} are three.`,
      };
    }
  },
});

function stranger(
  sentence: SentenceReading,
  start: number,
  words: string,
  name: string,
  named: readonly string[],
): FindingDraft {
  const at = start + words.lastIndexOf(` ${name} `) + 1;
  const known = [name, ...named].every((one) => country(one) !== undefined);
  return {
    start: at,
    end: at + name.length,
    confidence: known ? 0.88 : 0.7,
    message: `The sentence speaks of ${named.join(' and ')}; ${name} is neither.`,
    related: named.map((one) => {
      const place = sentence.start + sentence.words.indexOf(one);
      return { start: place, end: place + one.length, message: 'One of the two.' };
    }),
  };
}

/** Whether two names mean one: the same country by any of its words, or a word in common. */
function isSame(a: string, b: string): boolean {
  const one = country(a);
  const other = country(b);
  if (one !== undefined && other !== undefined) return one === other;
  const words = new Set(a.split(' ').map(foldName));
  return b.split(' ').some((word) => words.has(foldName(word)));
}

/** The country that a row of capitalised words ends with: "Historical allies Russia", "Both Estonia". */
function country(name: string): Country | undefined {
  const words = name.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const found = countryOf(words.slice(at).join(' '));
    if (found !== undefined) return found;
  }
  return undefined;
}
