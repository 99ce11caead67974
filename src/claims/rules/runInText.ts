import type { Block, Token } from '../../text/article';
import { startsCapital, startsSmall } from '../../text/characters';
import type { SentenceReading } from '../reading';
import { BEFORE_NAMES, BEGINNERS, isHeadlineStyle, storyBegins } from '../consistency/lostHeadline';
import { defineRule, type FindingDraft } from '../rule';

/** Only the first blocks of the body take up a headline or a caption. */
const FIRST_BLOCKS = 3;

export const runInText = defineRule({
  id: 'run-in-text',
  title: 'Headline or caption run into the sentence',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'In the middle of the sentence another one begins: a headline, a caption or a name from the margin lost its line break when the article was copied or translated.',
  resolve: 'Part the two, and take out what belongs to the page.',
  examples: {
    flags: [
      'Farmers want the ford back [[The]] farmers of Milford have asked for their ford again.',
      'Ferry to be sold next year [[In]] the harbour of Milford the old ferry is for sale.',
      'Anna Berg [[Of]] the 40 boats in the harbour, nine are for sale.',
      'Fans fill the old square [[Clashes]] broke out in the harbour of Milford on Sunday.',
      'Old ferry stays in Milford [[In]] the harbour of Milford the old ferry lies still.',
      'The ferry\n\nMilford [[In]] the harbour of the town the old ferry lies still, and nobody buys it.',
      'Anna [[BergHarbour]] Council members voted to sell the ferry.',
    ],
    passes: [
      'The farmers wrote in The Lantern that they want the ford back.',
      'She sang the song On Her Own at the harbour.',
      'The newspaper The Milford Lantern reported it.',
      '“We waited,” she said. In May the ferry came.',
      'McDonald of YouTube bought the ferry.',
      'The Ford In The Rain Is A Book.',
      'The young mayor met the former President again on Monday.',
      'Milford\n\nThe council met in the old Town hall on Monday.',
    ],
  },
  *checkArticle(article) {
    let block: Block | undefined;
    let count = 0;
    for (const sentence of article.sentences) {
      const { kind } = sentence.block;
      if ((kind === 'headline' || kind === 'subhead' || kind === 'deck') && !/\.\s*$/.test(sentence.words))
        continue;
      // Sentences come block by block.
      if (sentence.block !== block) count += 1;
      block = sentence.block;
      const early = count <= FIRST_BLOCKS;
      if (early && !isHeadlineStyle(sentence)) yield* joined(sentence);
      const story = sentence.index === 0 ? storyBegins(article) : undefined;
      if (story === undefined) yield* beginners(sentence, early);
      else yield beginning(story.before, story.first, story.second, 0.72);
    }
  },
});

/** "…the ford back The farmers of Milford": a word that begins sentences stands capitalised within one. */
function* beginners(sentence: SentenceReading, early: boolean): Iterable<FindingDraft> {
  const { tokens } = sentence;
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    // All beginners have a capital of English.
    if (!startsCapital(token.text)) continue;
    const before = tokens[at - 1] as Token;
    const after = tokens[at + 1] as Token;
    const caption =
      token.text === 'Of' && at <= 4 && early && (after.kind === 'number' || after.text === 'the');
    if (!caption && !BEGINNERS.has(token.text)) continue;
    if (before.kind !== 'word' || after.kind === 'punctuation') continue;
    const place = early && at <= LONGEST_CAPTION && isAlone(sentence, at);
    if (!caption && !place && (at < 2 || !startsSmall(before.text) || BEFORE_NAMES.has(before.text)))
      continue;
    // Two capitals in a row are a title ("the comedy The Long Night"), unless the story has no headline of its own.
    if (startsCapital(after.text) && !place && (sentence.index > 0 || token.text === 'A')) continue;
    if (sentence.isQuoted(token)) continue;
    if (isHeadlineStyle(sentence)) return;
    yield beginning(before, token, after, early ? 0.75 : 0.6);
    return;
  }
}

/** Words of a name that stood under a picture. */
const LONGEST_CAPTION = 4;

/**
 * "Milford Old Bridge The council has …", "Falcon 9-B The launch was …": whether the sentence is the first of its block and
 * opens with a name that ends before the token, or with words that all have a capital.
 */
function isAlone({ start, block, mentions, tokens }: SentenceReading, at: number): boolean {
  if (start !== block.start) return false;
  const { end } = tokens[at - 1] as Token;
  if (mentions.some((mention) => mention.start === start && mention.end === end)) return true;
  const next = tokens[at + 1];
  return (
    at >= 2 &&
    next !== undefined &&
    startsSmall(next.text) &&
    tokens
      .slice(0, at)
      .every(({ text, kind }) => kind === 'number' || (kind === 'word' && startsCapital(text)))
  );
}

function beginning(before: Token, token: Token, after: Token, confidence: number): FindingDraft {
  return {
    start: token.start,
    end: token.end,
    confidence,
    message: `Does a new sentence begin at “${token.text} ${after.text}”? What stands before it may be a headline or a caption.`,
    fixes: [
      {
        title: 'Break the line here',
        edits: [{ start: before.end, end: token.start, newText: '\n\n' }],
      },
    ],
  };
}

// Matches "BergHarbour"; not "McDonald", "YouTube", "MacBook", "DeVito".
const JOINED =
  /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|You|Wiki|Face|Sky|Linked|Pay|Play|Micro|Soft|Air|Space|Mega|Deep|Git|Word)\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}{3,}$/u;

/** UTF-16 units: two times a capital and three small letters. */
const SHORTEST_JOINED = 8;

/** "Anna BergHarbour Council": two names without a space, between capitalised words. */
function* joined(sentence: SentenceReading): Iterable<FindingDraft> {
  const { tokens } = sentence;
  for (let at = 1; at + 1 < Math.min(tokens.length, 8); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.end - token.start < SHORTEST_JOINED || !JOINED.test(token.text))
      continue;
    if (!startsCapital(tokens[at - 1]?.text ?? '') || !startsCapital(tokens[at + 1]?.text ?? '')) continue;
    yield {
      start: token.start,
      end: token.end,
      confidence: 0.7,
      message: `“${token.text}”: two names stand here without a space. The first may belong to a picture.`,
    };
  }
}
