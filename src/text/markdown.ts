// Masks Markdown: the same length, the markup replaced by spaces, so that the recognisers read words alone and every
// span still refers to the source. micromark finds the markup; nothing is rendered.

import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * micromark's names of what is markup and no words. Link texts, image descriptions, table cells and footnotes stay;
 * addresses, code, HTML and comments go.
 */
const MARKUP: ReadonlySet<string> = new Set([
  'atxHeadingSequence',
  'setextHeadingLine',
  'emphasisSequence',
  'strongSequence',
  'strikethroughSequence',
  'labelMarker',
  'labelImageMarker',
  'resource',
  'reference',
  'definition',
  'definitionMarker',
  'autolink',
  'codeText',
  'codeFenced',
  'htmlText',
  'htmlFlow',
  'thematicBreak',
  'escapeMarker',
  'hardBreakEscape',
  'characterReference',
  'blockQuotePrefix',
  'listItemPrefix',
  'tableDelimiterRow',
  'tableCellDivider',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
]);

// An indented paragraph is a paragraph: journalists do not write code by four spaces.
const OPTIONS = {
  extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough(), { disable: { null: ['codeIndented'] } }],
};

/** The text with its Markdown replaced by spaces from the offset on (UTF-16 units); line ends stay. */
export function maskMarkdown(text: string, from: number): string {
  if (isDense(text)) return text;
  const start = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from;
  const events = postprocess(
    parse(OPTIONS)
      .document()
      .write(preprocess()(text.slice(start), undefined, true)),
  );
  const pieces: string[] = [];
  let done = 0;
  for (const [kind, token] of events) {
    if (kind !== 'enter' || !MARKUP.has(token.type)) continue;
    const begin = Math.max(done, start + token.start.offset);
    const end = Math.min(text.length, start + token.end.offset);
    if (begin >= end) continue;
    pieces.push(text.slice(done, begin), blank(text.slice(begin, end)));
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** micromark takes quadratic time for nests of brackets and quotation levels that nobody writes; measured 2026-11. */
const MOST_BRACKETS_IN_PARAGRAPH = 4000;
const MOST_QUOTATION_LEVELS = 400;

/** Whether a paragraph is such a nest. Its markup stays as it is. */
function isDense(text: string): boolean {
  let brackets = 0;
  let levels = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      levels = 0;
      if (text.charCodeAt(at + 1) === 10) brackets = 0;
    } else if (code === 91) {
      brackets += 1;
    } else if (code === 62) {
      levels += 1;
    }
    if (brackets > MOST_BRACKETS_IN_PARAGRAPH || levels > MOST_QUOTATION_LEVELS) return true;
  }
  return false;
}

/** As many spaces as there are UTF-16 units; line ends stay, so that paragraphs do. */
function blank(markup: string): string {
  return markup.replace(/[^\n\r]/g, ' ');
}
