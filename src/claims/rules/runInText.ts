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
/** Words for offices and bodies that papers write with a capital, and what is always written so. */
const CAPITALISED = new Set(
  `President Prime Minister Ministry Chancellor Secretary King Queen Prince Princess Pope Senator Senate Congress Parliament
  Cabinet Court State States Government Governor Mayor Army Navy Police Church Internet God Earth Sun Moon Olympics Games Cup
  Union Party House Council Committee Commission Central Bank Board Mr Mrs Ms Dr I Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday January February March April May June July August September October November December Christmas Easter`.split(
    /\s+/,
  ),
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
      const whole = sentence.index === 0 ? afterHeadline(sentence) : undefined;
      if (whole === undefined) yield* beginners(sentence, early);
      else yield whole;
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
    const place = early && at <= LONGEST_CAPTION && isAlone(sentence, before);
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

/** "Milford Old Bridge The council has …": whether the sentence opens with a name that ends here, and is the first of its block. */
function isAlone({ start, block, mentions }: SentenceReading, { end }: Token): boolean {
  return start === block.start && mentions.some((mention) => mention.start === start && mention.end === end);
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

// Matches "Clashes", "In", "A"; not "TV", "DJs", "Iran's", "MP3".
const PLAIN_CAPITAL = /^\p{Lu}\p{Ll}*$/u;

/** A headline has so many words before the story begins. */
const SHORTEST_HEADLINE = 4;

/**
 * "Ferry stays in Milford In the harbour of …", "Fans fill the square Clashes broke out in …": the story has no headline of
 * its own, and in its first sentence a word that is no name stands capitalised.
 */
function afterHeadline(sentence: SentenceReading): FindingDraft | undefined {
  const { tokens, whole, mentions } = sentence;
  if (whole.article.blocks.some(({ kind }) => kind === 'headline') || isHeadlineStyle(sentence))
    return undefined;
  for (let at = SHORTEST_HEADLINE; at + 2 < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!startsCapital(token.text) || !PLAIN_CAPITAL.test(token.text)) continue;
    const before = tokens[at - 1] as Token;
    const after = tokens[at + 1] as Token;
    if (before.kind === 'punctuation' || after.kind !== 'word' || sentence.isQuoted(token)) continue;
    if (BEFORE_NAMES.has(before.text) || CAPITALISED.has(token.text)) continue;
    const isBeginner = BEGINNERS.has(token.text);
    if (startsCapital(before.text)) {
      // "Milford In the harbour", "Milford The council": a name ends before the word.
      const afterName = mentions.some(({ start, end }) => end === before.end && start > sentence.start);
      if (!isBeginner || !afterName || (startsCapital(after.text) && token.text !== 'The')) continue;
    } else if (!isBeginner) {
      const isName = mentions.some(({ start, end }) => start <= token.start && token.end <= end);
      if (isName || startsCapital(after.text)) continue;
    }
    return beginning(before, token, after, 0.72);
  }
  return undefined;
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
