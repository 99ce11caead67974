import type { Span } from '../../base/span';
import type { SentenceReading } from '../reading';
import { cueWords, defineRule, type FindingDraft } from '../rule';

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*(?: (?:of |the |de |da |del )?\\p{Lu}[\\p{L}\\p{M}'’-]*){0,3}";

const NAMES = new RegExp(NAME, 'gu');

/** What a list of names ends with; most sentences have none. */
const LAST_OF_LIST = / (?:and|or) (?:the )?\p{Lu}/u;

// Matches "between Calais and Calais", "both Ulm and Ulm"; a flight goes from Ulm to Ulm.
const PAIR = new RegExp(`\\b(?:[Bb]etween|[Bb]oth) (?:the )?(${NAME}) and (?:the )?(${NAME})`, 'gu');

export const listedTwice = defineRule({
  id: 'listed-twice',
  title: 'Listed twice',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'A list has one name twice, or a line runs from a place to the same place. Another name belongs there.',
  resolve: 'Find out which name is missing, or take the second one out.',
  examples: {
    flags: [
      'Farmers in Chile, Brazil, [[Chile]], and Peru lost their crops.',
      'The ferries between Calais and [[Calais]] will run again in May.',
      'The firm has offices in Kenya, Togo and [[Kenya]].',
      'The minister, Anna Berg, came first. Berg and [[Berg]] talked about the fish.',
    ],
    passes: [
      'Farmers in Chile, Brazil, Bolivia, and Peru lost their crops.',
      'The ferries between Calais and Dover will run again in May.',
      'Flights go from New York to New York via Paris.',
    ],
  },
  cues: cueWords('and or'),
  *check(sentence) {
    yield* listed(sentence);
    yield* joinedToItself(sentence);
    for (const pair of sentence.matches(PAIR)) {
      const [whole, left = '', right = ''] = pair.match;
      if (left !== right) continue;
      const first = pair.start + whole.indexOf(left);
      yield {
        start: pair.end - right.length,
        end: pair.end,
        confidence: 0.7,
        message: `“${right}” stands on both sides.`,
        related: [{ start: first, end: first + left.length, message: 'Named here first.' }],
      };
    }
  },
});

/** Names of a row that ends with "and" or "or", of which one was there before. */
function* listed(sentence: SentenceReading): Iterable<FindingDraft> {
  if (!sentence.words.includes(', ') || !LAST_OF_LIST.test(sentence.words)) return;
  let row: (Span & { readonly text: string })[] = [];
  for (const { start, end, match } of sentence.matches(NAMES)) {
    const before = row.at(-1);
    const gap = before && sentence.words.slice(before.end - sentence.start, start - sentence.start);
    const name = { start, end, text: match[0] };
    if (gap === undefined || !/^,? (?:(?:and|or) )?(?:the )?$/.test(gap) || gap === ' ') {
      row = [name];
      continue;
    }
    row.push(name);
    if (!/and|or/.test(gap)) continue;
    const twice =
      row.length > 2 ? row.find(({ text }, at) => row.findIndex((one) => one.text === text) < at) : undefined;
    row = [name];
    if (twice === undefined) continue;
    const first = sentence.start + sentence.words.indexOf(twice.text);
    yield {
      start: twice.start,
      end: twice.end,
      confidence: 0.7,
      message: `“${twice.text}” stands in the list twice.`,
      related: [{ start: first, end: first + twice.text.length, message: 'Listed here first.' }],
    };
  }
}

/** "Berg and Berg talked": one person is not two. */
function* joinedToItself({ mentions, words, start, whole }: SentenceReading): Iterable<FindingDraft> {
  for (let at = 1; at < mentions.length; at += 1) {
    const first = mentions[at - 1];
    const second = mentions[at];
    if (first === undefined || second === undefined || first.entity !== second.entity) continue;
    if (first.kind === 'pronoun' || second.kind === 'pronoun') continue;
    if (first.entity.type !== 'person' && first.entity.type !== 'place') continue;
    if (words.slice(first.end - start, second.start - start) !== ' and ') continue;
    const name = whole.article.text.slice(second.start, second.end);
    if (
      whole.article.text.slice(first.start, first.end) !== name ||
      /^(?:[Bb]etween|[Bb]oth) $/.test(words.slice(first.start - start - 8, first.start - start).trimStart())
    )
      continue;
    yield {
      start: second.start,
      end: second.end,
      confidence: 0.7,
      message: `“${name}” stands on both sides.`,
      related: [{ start: first.start, end: first.end, message: 'Named here first.' }],
    };
  }
}
