import { startsCapital } from '../../text/characters';
import type { Token } from '../../text/article';
import type { ArticleReading, SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** Shorter sentences ("He agreed.", "Nobody was hurt.") may return on purpose. */
const SHORTEST_SENTENCE = 7;
/** A run of at least so many words that follows itself at once. */
const SHORTEST_RUN = 2;
const LONGEST_RUN = 12;

export const repeatedText = defineRule({
  id: 'repeated-text',
  title: 'The same words again',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'A sentence stands twice in the article, or a phrase follows itself. Something was pasted twice or moved without being removed.',
  resolve: 'Take one of the two out.',
  examples: {
    flags: [
      'The bridge\n\nThe bridge at Milford was closed for nine days in spring.\n\nThe ferry ran again.\n\n[[The bridge at Milford was closed for nine days in spring.]]',
      'Ferry to be sold in spring\n\n[[Ferry to be sold in spring]]\n\nThe ferry at Milford will be sold in the spring, the council said on Tuesday.',
      'The council met [[on Tuesday evening on Tuesday evening]] to vote.',
      'The ferry\n\nThe mayor said that the ferry would run again in May, at no cost. Nobody came. [[The mayor said that the ferry would run again in May, at no cost.]]',
    ],
    passes: [
      'The bridge was closed. The ferry ran. The bridge was closed.',
      'Again and again and again, they came back.',
      'The bridge at Milford was closed for nine days in spring.\n\nThe bridge at Milton was closed for nine days in spring.',
    ],
  },
  *checkArticle(reading) {
    const first = new Map<number, SentenceReading[]>();
    let passage: { draft: FindingDraft; next: number; earlier: number } | undefined;
    for (const sentence of reading.sentences) {
      if (hasRun(sentence.tokens)) yield* runs(sentence);
      const earlier = rememberedAs(sentence, first);
      if (earlier === undefined) continue;
      // One passage that was pasted twice is one problem, however many sentences it has.
      const follows = passage?.next === sentence.index && passage.earlier < earlier.index;
      if (passage !== undefined && !follows) yield passage.draft;
      passage = {
        draft: {
          start: follows && passage !== undefined ? passage.draft.start : sentence.start,
          end: sentence.end,
          confidence: 0.9,
          message: follows
            ? 'This passage stands in the article already.'
            : 'This sentence stands in the article already.',
          related: [
            {
              start: (follows ? passage?.draft.related?.[0]?.start : undefined) ?? earlier.start,
              end: earlier.end,
              message: 'It stood here first.',
            },
          ],
        },
        next: sentence.index + 1,
        earlier: earlier.index,
      };
    }
    if (passage !== undefined) yield passage.draft;
    yield* repeatedHeadlines(reading);
  },
});

/** A headline that the page printed a second time above the story. */
function* repeatedHeadlines(reading: ArticleReading): Iterable<FindingDraft> {
  const { blocks, headline, text } = reading.article;
  for (const block of blocks) {
    if (block.kind !== 'repeated') continue;
    const first = headline === undefined ? undefined : blocks[headline];
    let end = block.end;
    while (end < text.length && /\s/.test(text.charAt(end))) end += 1;
    yield {
      start: block.start,
      end: block.end,
      confidence: 0.85,
      message: 'The headline stands here a second time.',
      ...(first === undefined
        ? {}
        : { related: [{ start: first.start, end: first.end, message: 'It stood here first.' }] }),
      fixes: [{ title: 'Take the second one out', edits: [{ start: block.start, end, newText: '' }] }],
    };
  }
}

/** The earlier sentence with the same words; undefined for a new one, which is remembered, and for short ones. */
function rememberedAs(
  sentence: SentenceReading,
  first: Map<number, SentenceReading[]>,
): SentenceReading | undefined {
  let count = 0;
  let key = 0;
  for (const token of sentence.tokens) {
    if (!isSpoken(token)) continue;
    count += 1;
    key = (Math.imul(key, 31) + token.word.key) | 0;
  }
  if (count < SHORTEST_SENTENCE) return undefined;
  const alike = first.get(key);
  const earlier = alike?.find((other) => spokenWords(other) === spokenWords(sentence));
  if (earlier === undefined) {
    if (alike === undefined) first.set(key, [sentence]);
    else alike.push(sentence);
    return undefined;
  }
  // A deck or a caption may say what the story says; a headline may be its first words.
  return isRunning(sentence) && isRunning(earlier) ? earlier : undefined;
}

function spokenWords({ tokens }: SentenceReading): string {
  return tokens
    .filter(isSpoken)
    .map(({ word }) => word.small)
    .join(' ');
}

function isSpoken(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}

function isRunning(sentence: SentenceReading): boolean {
  return sentence.block.kind === 'paragraph' || sentence.block.kind === 'other';
}

function isRunTwice(tokens: readonly Token[], at: number, length: number): boolean {
  const smallAt = (index: number): string | undefined => tokens[index]?.word.small;
  let same = 0;
  while (same < length && smallAt(at + same) === smallAt(at + length + same)) same += 1;
  return same === length;
}

/** The keys of the words that are looked at, with room for long sentences; used again for the next. */
let keysSeen = new Int32Array(256);

/** Whether some words follow themselves at once. */
function hasRun(tokens: readonly Token[]): boolean {
  const count = tokens.length;
  if (keysSeen.length < count) keysSeen = new Int32Array(2 * count);
  const keys = keysSeen;
  for (let at = 0; at < count; at += 1) keys[at] = (tokens[at] as Token).word.key;
  for (let at = 0; at < count; at += 1) {
    const longest = Math.min(LONGEST_RUN, (count - at) >> 1);
    for (let length = SHORTEST_RUN; length <= longest; length += 1)
      if (keys[at] === keys[at + length] && isRunTwice(tokens, at, length)) return true;
  }
  return false;
}

/** A phrase of two words or more that follows itself at once. */
function* runs(sentence: SentenceReading): Iterable<FindingDraft> {
  const { tokens } = sentence;
  const keys = tokens.map(({ word }) => word.key);
  for (let at = 0; at < keys.length; at += 1) {
    const longest = Math.min(LONGEST_RUN, (keys.length - at) >> 1);
    for (let length = SHORTEST_RUN; length <= longest; length += 1) {
      if (keys[at] !== keys[at + length] || !isRunTwice(tokens, at, length)) continue;
      const run = tokens.slice(at, at + length);
      const last = tokens[at + 2 * length - 1];
      if (last === undefined || run[0] === undefined) continue;
      const content = run.filter((token) => token.kind === 'word' && token.text.length > 1);
      // "Never, never", "1, 1", "more and more and more" repeat on purpose.
      if (
        content.length < 2 ||
        run.some((token) => token.kind === 'punctuation') ||
        /^(?:and|or|by|to)$/.test(run[0].word.small) ||
        /^(?:and|or|by|to)$/.test((run.at(-1) ?? run[0]).word.small)
      )
        continue;
      // "for Measure for Measure": titles may double.
      if (length === 2 && run.some((token) => startsCapital(token.text))) continue;
      if (sentence.isQuoted({ start: run[0].start, end: last.end })) continue;
      yield {
        start: run[0].start,
        end: last.end,
        confidence: 0.88,
        message: `“${sentence.whole.article.text.slice(run[0].start, (run.at(-1) ?? run[0]).end)}” stands twice in a row.`,
      };
      at += 2 * length - 1;
      break;
    }
  }
}
