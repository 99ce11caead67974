import type { Block, Token } from '../../text/article';
import { startsCapital, startsSmall } from '../../text/characters';
import type { SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** Small words that only begin a sentence with a capital letter. */
const BEGINNERS = new Set(
  'The These Those This She He They There In On At After Before When While As If But With According For From Since During Under Many Most Some Several'.split(
    ' ',
  ),
);
/** Names may stand after these: "published in The Lantern", "the film The Long Night", "her book On Ferries". */
const BEFORE_NAMES = new Set(
  `in of by for from at to on and or with as the a an into than its his her their our my newspaper paper daily weekly magazine
  journal film movie book novel band group song album show series programme program website site blog ship pub play opera musical
  called named titled entitled poem play comedy drama game single track documentary publisher broadcaster tabloid is was are were be
  wrote read reads says said told like via per against starring watch watching reading game hit classic thriller podcast column
  newspapers magazines papers sitcom hymn ballad essay station between`.split(/\s+/),
);
/** From so many capitalised words a sentence is set like a headline, and capitals tell nothing. */
const HEADLINE_STYLE = 0.6;
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
      'Anna [[BergHarbour]] Council members voted to sell the ferry.',
    ],
    passes: [
      'The farmers wrote in The Lantern that they want the ford back.',
      'She sang the song On Her Own at the harbour.',
      'The newspaper The Milford Lantern reported it.',
      '“We waited,” she said. In May the ferry came.',
      'McDonald of YouTube bought the ferry.',
      'The Ford In The Rain Is A Book.',
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
      yield* beginners(sentence, early);
    }
  },
});

/** "…the ford back The farmers of Milford": a word that begins sentences stands capitalised within one. */
function* beginners(sentence: SentenceReading, early: boolean): Iterable<FindingDraft> {
  const { tokens } = sentence;
  for (let at = 2; at + 2 < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    // All beginners have a capital of English.
    if (!startsCapital(token.text)) continue;
    const before = tokens[at - 1] as Token;
    const after = tokens[at + 1] as Token;
    const caption =
      token.text === 'Of' && at <= 4 && early && (after.kind === 'number' || after.text === 'the');
    if (!caption && !BEGINNERS.has(token.text)) continue;
    if (before.kind !== 'word' || after.kind === 'punctuation') continue;
    if (!caption && (!startsSmall(before.text) || BEFORE_NAMES.has(before.text))) continue;
    // Two capitals in a row are a title ("the comedy The Long Night"), unless the story has no headline of its own.
    if (startsCapital(after.text) && (sentence.index > 0 || token.text === 'A')) continue;
    if (sentence.isQuoted(token)) continue;
    if (isHeadlineStyle(sentence)) return;
    yield {
      start: token.start,
      end: token.end,
      confidence: early ? 0.75 : 0.6,
      message: `Does a new sentence begin at “${token.text} ${after.text}”? What stands before it may be a headline or a caption.`,
      fixes: [
        {
          title: 'Break the line here',
          edits: [{ start: before.end, end: token.start, newText: '\n\n' }],
        },
      ],
    };
    return;
  }
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

function isHeadlineStyle(sentence: SentenceReading): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (startsCapital(token.text)) capitals += 1;
  }
  return capitals >= HEADLINE_STYLE * words;
}
