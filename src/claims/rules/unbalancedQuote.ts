import type { Span } from '../../base/span';
import type { ArticleReading } from '../reading';
import type { Block } from '../../text/article';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

// Double quotation marks of any shape; two single ones in a row (’’) close as one.
const MARK = /["“”„«»]|''|’’|‘‘/g;

/** Blocks in which a quotation may stand. Lists and labels cut quotations short on purpose. */
const TEXT_KINDS = new Set(['paragraph', 'deck', 'headline', 'quote', 'other', 'subhead']);

interface Mark extends Span {
  readonly way: 'opens' | 'closes';
}

export const unbalancedQuote = defineRule({
  id: 'unbalanced-quote',
  title: 'Quotation mark without its partner',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'A quotation opens and never closes, or closes without having opened. The reader cannot tell where somebody’s own words end and the article’s begin.',
  resolve: 'Set the missing mark where the recording or the document says.',
  examples: {
    flags: [
      'His lawyer spoke of a hard year. [["He]] went back twice to look for them, she said.',
      'We shall see what comes of [[it,”]] the mayor said on Monday.',
      'She called it [[“a]] very long night and left. The hall was empty.',
    ],
    passes: [
      '"He went back twice to look for them," she said.',
      '“We shall see,” the mayor said, “what comes of it.”',
      '“The first paragraph of a long answer.\n\n“The second paragraph closes it.”',
      'The plank is 6" wide and 8" long.',
      'The singer ‘Old Tom’ played the ’Seventies hits.',
      '„Wir sehen weiter“, said the mayor.',
    ],
  },
  *checkArticle(reading) {
    MARK.lastIndex = 0;
    if (!MARK.test(reading.article.masked)) return;
    const blocks = reading.article.blocks.filter((block) => TEXT_KINDS.has(block.kind));
    let carried = false;
    for (const [index, block] of blocks.entries()) {
      const marks = marksOf(reading, block);
      let open: Mark | undefined;
      for (const mark of marks) {
        if (mark.way === 'opens') {
          // Joined paragraphs: "… in that direction. "If the …" goes on with the same speaker.
          if (open !== undefined && !afterSentence(reading, mark)) {
            yield missing(
              reading,
              open,
              'This quotation mark opens a quotation that is not closed before the next one opens.',
            );
          }
          open = mark;
        } else if (open === undefined) {
          // A long answer may run on from the paragraph before without a mark of its own.
          if (!carried)
            yield missing(reading, mark, 'This quotation mark closes a quotation that was never opened.');
        } else open = undefined;
        carried = false;
      }
      // A paragraph that runs into a next one which opens again needs no closing mark.
      const next = blocks[index + 1];
      const runsOn = next !== undefined && (opensAtOnce(reading, next) || closesFirst(reading, next));
      if (open !== undefined && !runsOn) {
        yield missing(reading, open, 'The quotation that opens here is never closed in this paragraph.');
      }
      carried = open !== undefined && runsOn;
    }
  },
});

/** Whether a sentence ends before the mark. */
function afterSentence(reading: ArticleReading, mark: Mark): boolean {
  return /[.!?…]\s+$/.test(reading.article.masked.slice(Math.max(0, mark.start - 4), mark.start));
}

function opensAtOnce(reading: ArticleReading, block: Block): boolean {
  return /^\s*(?:["“„«]|‘‘|'')/.test(reading.article.masked.slice(block.start, block.start + 12));
}

/** Whether the block closes a quotation before it opens one: the one from the paragraph before runs on into it. */
function closesFirst(reading: ArticleReading, block: Block): boolean {
  return marksOf(reading, block)[0]?.way === 'closes';
}

/** The marks of a block with the way they face: by their neighbours first, by their shape where those say nothing. */
function marksOf(reading: ArticleReading, block: Block): readonly Mark[] {
  const text = reading.article.masked.slice(block.start, block.end);
  const marks: Mark[] = [];
  for (const match of matchesIn(MARK, text)) {
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + match[0].length);
    // Inches and seconds: 6" wide.
    if (match[0] === '"' && /\d/.test(before) && !marks.some((mark) => mark.way === 'opens')) continue;
    if (match[0] === "''" && /\d/.test(before)) continue;
    const wayIn = before === '' || /[\s([—–\-/:‘']/.test(before);
    const wayOut = after === '' || /[\s)\].,;:!?—–\-/’']/.test(after);
    const open = marks.at(-1)?.way === 'opens';
    const way = wayOf(match[0], wayIn === wayOut ? undefined : wayIn ? 'opens' : 'closes', open, text);
    marks.push({ start: block.start + match.index, end: block.start + match.index + match[0].length, way });
  }
  return marks;
}

/** Which way a mark faces. Papers mix styles, so that neither its shape nor its place is trusted alone. */
function wayOf(mark: string, place: Mark['way'] | undefined, open: boolean, text: string): Mark['way'] {
  const toggled = open ? 'closes' : 'opens';
  switch (mark) {
    case '”':
    case '’’':
    case '»':
      // ”So much“ opens with a closing mark; “so much, ”she said closes with the space on the wrong side.
      return open ? 'closes' : (place ?? 'closes');
    case '“':
      return place ?? (text.includes('„') ? toggled : 'opens');
    case '„':
    case '«':
    case '‘‘':
      return 'opens';
    default:
      return place ?? toggled;
  }
}

function missing(
  reading: ArticleReading,
  mark: Mark,
  message: string,
): {
  start: number;
  end: number;
  confidence: number;
  message: string;
} {
  const { masked } = reading.article;
  if (mark.way === 'opens') {
    const word = /^[\p{L}\p{M}\p{N}'’-]{0,40}/u.exec(masked.slice(mark.end, mark.end + 40))?.[0] ?? '';
    return { start: mark.start, end: mark.end + word.length, confidence: 0.88, message };
  }
  const word =
    /[\p{L}\p{M}\p{N}'’-]{1,40}[.,!?;…]?$/u.exec(
      masked.slice(Math.max(0, mark.start - 41), mark.start),
    )?.[0] ?? '';
  return { start: mark.start - word.length, end: mark.end, confidence: 0.82, message };
}
