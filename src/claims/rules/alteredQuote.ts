import type { Span } from '../../base/span';
import { matchesIn } from '../../text/matches';
import { cutQuotes } from '../consistency/cutQuotes';
import type { ArticleReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

// Matches the words between double quotation marks, at most a paragraph long.
const QUOTED = /[“"„]([^“”"„\n]{8,600})[”"“]/gu;

const FEWEST_WORDS = 4;
/** "The bridge is a gift", "the road is a gift": with fewer equal words two quotations may be parallel on purpose. */
const FEWEST_SAME = 5;

interface Quoted extends Span {
  readonly words: readonly string[];
}

export const alteredQuote = defineRule({
  id: 'altered-quote',
  title: 'One quotation in two wordings',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The same words are quoted twice and differ, or a quotation has lost its first letter. Between quotation marks stands what was said, the same each time.',
  resolve: 'Check the recording or the document, and quote it alike in both places.',
  examples: {
    flags: [
      'Mayor calls the bridge “a gift for every thief”\n\nThe mayor spoke on Monday. She called the bridge [[“a gift for every honest thief”]] and left.',
      'The bridge\n\nThe theory is old. Berg spoke for an hour. [[“heory]] and practice are two things,” Berg said.',
      'The firm was calm. Its line is, [["e]] have told everybody that the dam is safe".',
      'The bridge\n\nBerg felt [[“heory]] and practice fitted. Kolb did not, and left the hall.',
      'The hall\n\nBerg was calm and said [[“ociety]] has grown up since the war,” and left.',
      'The hall\n\nBerg wrote that the board [[" would]] like to join the talks in May."',
      'Minister: “we will never close this hall”\n\nThe minister promised: [[“We will not close this hall.”]] Nobody clapped.',
    ],
    passes: [
      'Mayor calls the bridge “a gift for every thief”\n\nThe mayor spoke on Monday. She called the bridge “a gift for every thief” and left.',
      'Minister: “we will never close”\n\nThe minister promised: “We will never close this hall.” Nobody clapped.',
      'The bridge\n\n“the bridge is a gift,” she wrote. “The road is a gift,” he wrote.',
    ],
  },
  *checkArticle(reading) {
    const byPair = new Map<string, Quoted[]>();
    for (const block of reading.article.blocks) {
      if (block.kind === 'related' || block.kind === 'repeated' || block.kind === 'frontMatter') continue;
      const text = reading.article.masked.slice(block.start, block.end);
      const cut = [...cutQuotes(reading, block)];
      yield* cut;
      for (const match of matchesIn(QUOTED, text)) {
        const start = block.start + match.index;
        const quoted: Quoted = { start, end: start + match[0].length, words: wordsOf(match[1] ?? '') };
        const isCut = cut.some((draft) => draft.start === start);
        const lost = isCut ? undefined : lostLetter(reading, quoted, match[1] ?? '');
        if (lost !== undefined) yield lost;
        if (quoted.words.length < FEWEST_WORDS) continue;
        const pairs = pairsOf(quoted.words);
        const rival = rivalOf(quoted, pairs, byPair);
        if (rival !== undefined) {
          yield {
            start: quoted.start,
            end: quoted.end,
            confidence: 0.8,
            message: `Elsewhere the words are “${reading.article.text.slice(rival.start + 1, rival.end - 1)}”.`,
            related: [{ start: rival.start, end: rival.end, message: 'The other wording.' }],
          };
        }
        for (const pair of pairs) {
          const others = byPair.get(pair);
          if (others === undefined) byPair.set(pair, [quoted]);
          else if (others.length < 8) others.push(quoted);
        }
      }
    }
  },
});

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []
  );
}

function pairsOf(words: readonly string[]): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) pairs.push(`${words[at]} ${words[at + 1]}`);
  return pairs;
}

const NO_OTHERS: readonly Quoted[] = [];

/** An earlier quotation that is this one but for a word or two. */
function rivalOf(
  quoted: Quoted,
  pairs: readonly string[],
  byPair: ReadonlyMap<string, readonly Quoted[]>,
): Quoted | undefined {
  if (byPair.size === 0) return undefined;
  const shared = new Map<Quoted, number>();
  for (const pair of pairs) {
    for (const other of byPair.get(pair) ?? NO_OTHERS) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  for (const [other, count] of shared) {
    const shorter = Math.min(quoted.words.length, other.words.length);
    if (count < (shorter - 1) * 0.4 || shorter < FEWEST_WORDS) continue;
    if (differsByFewWords(quoted.words, other.words)) return other;
  }
  return undefined;
}

/** Whether two rows of words begin and end alike and differ by one or two words between. */
function differsByFewWords(a: readonly string[], b: readonly string[]): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = endA - start;
  const restB = endB - start;
  const same = start + (a.length - endA);
  // A difference at an end alone is a shorter extract, not another wording.
  if (start === 0 || endA === a.length || restA + restB === 0) return false;
  return restA <= 2 && restB <= 2 && same >= FEWEST_SAME;
}

/** A quotation whose first word is nowhere else in the article while the word with a letter before it is. */
function lostLetter(reading: ArticleReading, quoted: Quoted, content: string): FindingDraft | undefined {
  const first = /^(\p{Ll}{4,20})(?= )/u.exec(content)?.[1];
  if (first === undefined) return undefined;
  let whole: string | undefined;
  for (const token of reading.article.tokens) {
    const longer = token.text.length - first.length;
    if (longer !== 0 && longer !== 1) continue;
    const word = token.text.toLowerCase();
    if (word === first && token.start !== quoted.start + 1) return undefined;
    if (word.length === first.length + 1 && word.endsWith(first)) whole = token.text;
  }
  if (whole === undefined) return undefined;
  return {
    start: quoted.start,
    end: quoted.start + 1 + first.length,
    // Two of seven on 2,990 articles (November 2026): the words that are left are mostly words.
    confidence: 0.4,
    message: `“${first}”: has the quotation lost its first letter, as in “${whole}”?`,
  };
}
