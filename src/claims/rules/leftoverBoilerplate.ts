import type { Block } from '../../text/article';
import { matchesIn } from '../../text/matches';
import type { ArticleReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** A remnant that no article prints on purpose, and what it is. The patterns are linear and see one block each. */
const REMNANTS: readonly { readonly pattern: RegExp; readonly what: string; readonly confidence: number }[] =
  [
    // Matches "<br>", "</p>", "&nbsp;", "&amp;"; not "x < y".
    {
      pattern:
        /<\/?(?:p|br|b|i|em|strong|div|span|a|img|h\d|ul|li|ref|nowiki)(?:\s[^<>\n]{0,200})?\/?>|&(?:nbsp|amp|quot|lt|gt|#\d{2,5}|rsquo|lsquo|ldquo|rdquo|mdash|ndash);/gi,
      what: 'a piece of web page code',
      confidence: 0.9,
    },
    // Matches "{{cite", "}}", "[[File:", "|thumb|", "anchor=Ceased".
    {
      pattern:
        /\{\{[^{}\n]{0,80}(?:\}\})?|\}\}|\b(?:source|anchor|foreign|lang|url|title|author|caption|width|height|align)=[^\s,\]]{1,40}|\|(?:thumb|right|left|\d+px)\b[^\n|]{0,40}|\[\[(?:File|Image|Category):[^\]\n]{0,80}/g,
      what: 'a piece of wiki code',
      confidence: 0.9,
    },
    { pattern: /'{3,}/g, what: 'a piece of wiki code', confidence: 0.9 },
    // Matches "''Coastal Gazette''": a title in wiki italics; not "said ''no'' twice".
    {
      pattern: /(?<![\p{L}\p{N}'’])''\p{Lu}[\p{L}\p{M}\p{N} .:&-]{2,50}''(?!['\p{L}])/gu,
      what: 'a title in wiki code',
      confidence: 0.75,
    },
    // Matches "You can sign the list here"; not "the road ends here".
    {
      pattern:
        /\byou can (?:also )?(?:sign|read|watch|find|see|follow|listen to|download|register|buy|order|donate)\b[^.!?\n]{0,80}?\bhere\b/gi,
      what: 'a link of the page',
      confidence: 0.7,
    },
    // Matches "the bridge | Coastal News": a bar parts the titles of a page, not the words of a story.
    { pattern: /(?<=[\p{L}\p{N}”"’!?.)]) \| (?=\p{Lu})/gu, what: 'a bar from the page', confidence: 0.7 },
    // Matches "] Despite", "], ], ]" where no bracket is open; the check below makes sure of that.
    { pattern: /\](?:\s?,\s?\])+|\]/g, what: 'a bracket that nothing opens', confidence: 0.8 },
    // Matches "Simferopol, a ." and "the , and"; not ". . ." or ", …".
    {
      pattern: / [.,;](?=\s|$)(?<=\b(?:a|an|the|of|and|with|by|to|in|for) [.,;])/gi,
      what: 'a place where words were lost',
      confidence: 0.75,
    },
    // Matches "( )", "(, )", "()".
    { pattern: /\([\s,;]{0,6}\)/g, what: 'an empty pair of brackets', confidence: 0.8 },
    {
      pattern:
        /\blorem ipsum\b|\[(?:edit|citation needed|image|photo|video|embed|ad)\]|\bundefined undefined\b/gi,
      what: 'a placeholder',
      confidence: 0.9,
    },
  ];

/** Every remnant has one of these marks or phrases, and hardly any block has. */
const SIGNS = /[<&{}=|[\]]|''| [.,;](?=\s|$)|\([\s,;)]/;
const PHRASES = ['you can', 'lorem ipsum', 'undefined undefined'];

function mayHoldRemnants(text: string): boolean {
  if (SIGNS.test(text)) return true;
  const lower = text.toLowerCase();
  return PHRASES.some((phrase) => lower.includes(phrase));
}

/** Whole lines that belong to the page around the article. */
const PAGE_LINES: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  {
    pattern:
      /^(?:advertisement|advertising|sponsored content|story continues below(?: advertisement)?|article continues below|continue reading(?: the main story)?|scroll (?:down )?to continue(?: with content)?|loading(?:\.\.\.|…)?)\.?$/i,
    what: 'a label of the page',
  },
  {
    pattern:
      /^(?:see also|read (?:more|also|next)|also read|related(?: (?:articles?|stories|links|news|content|topics))?|more (?:on this(?: story)?|stories|from)|recommended(?: for you)?|you (?:may|might) also like|don['’]t miss|trending(?: now)?|watch|listen)(?:\s*[:|»>–-]|\s{2,}|$)/i,
    what: 'a link to another article',
  },
  {
    pattern:
      /^(?:sign up|subscribe|register|log in|join)\b[^.\n]{0,80}\b(?:newsletters?|e-?mail|updates|alerts|channel|today|now|free|inbox|here)\b/i,
    what: 'an invitation of the page',
  },
  {
    pattern:
      /^(?:follow|like|find) us on\b|^share (?:this|on|via)\b|^(?:click|tap) here\b|^(?:print|e-?mail) this\b|^comments? \(\d+\)|^leave a (?:comment|reply)\b|^(?:tweet|share|pin it|whatsapp|facebook|twitter)$/i,
    what: 'a button of the page',
  },
  { pattern: /^(?:©|\(c\)|copyright\b)[^\n]{0,120}$|\ball rights reserved\b/i, what: 'a copyright line' },
  {
    pattern: /^(?:sources?|references|external links|sister links|related news)$/i,
    what: 'a heading without its list',
  },
  {
    pattern:
      /^(?:file )?(?:photo|image|picture)s?(?: credit)?\s*:\s*(?:getty|reuters|ap|afp|shutterstock|istock|file)\b/i,
    what: 'a picture credit',
  },
];

const PAGE_KINDS = new Set([
  'paragraph',
  'other',
  'related',
  'subhead',
  'headline',
  'deck',
  'list',
  'quote',
  'site',
]);

export const leftoverBoilerplate = defineRule({
  id: 'leftover-boilerplate',
  title: 'Remnant of the page or the markup',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'Words of the page around the article (links, buttons, advertisements) or bits of code stand in the middle of the story. They were copied with it.',
  resolve: 'Take them out, and look whether words of the story went missing beside them.',
  examples: {
    flags: [
      'The bridge is open.\n\n[[Advertisement]]\n\nTraffic was light on Monday.',
      'The bridge is open.\n\n[[See also  The ferry that nobody takes | Coastal News]]\n\nTraffic was light.',
      'The bridge is open.[[&nbsp;]] Traffic was light on Monday.',
      'The bridge is open. [[]]] Despite the rain, traffic was light.',
      'She came from Milford, a[[ .]] She stayed for a year.',
      "She wrote for the [[''Coastal Gazette'']] for a year.",
      'The bridge is open. [[You can sign the petition here]] with one click.',
      'The bridge is open.\n\n[[Sign up for our daily newsletter]]\n\nTraffic was light.',
    ],
    passes: [
      'The bridge is open. See also what the mayor says of the ferry.',
      'The advertisement ran for a week.',
      '“[The bridge] is open,” the mayor said.',
      'He asked readers to sign up for a walk.',
      'Sources in the council said that the bridge is open.',
    ],
  },
  *checkArticle(reading) {
    const { blocks } = reading.article;
    const last = blocks.findLastIndex((block) => block.kind === 'paragraph');
    for (const [index, block] of blocks.entries()) {
      if (!PAGE_KINDS.has(block.kind)) continue;
      // A link below the story is part of the page; one within it was left behind.
      if (
        (block.kind === 'related' || block.kind === 'site') &&
        index > last &&
        !isBareHeading(reading, block)
      )
        continue;
      const line = pageLine(reading, block, index > 0);
      if (line !== undefined) yield line;
      else if (block.kind !== 'related') yield* remnants(reading, block);
    }
  },
});

/** The end of the line with the empty lines after it, so that taking it out leaves no hole. */
function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && /[\s]/.test(text.charAt(end))) end += 1;
  return end < text.length ? end : from;
}

/** "Sources", "References": the heading is there and its list is not. */
function isBareHeading(reading: ArticleReading, block: Block): boolean {
  const text = reading.article.masked.slice(block.start, block.end).trim();
  return block === reading.article.blocks.at(-1) && /^(?:sources?|references|external links)$/i.test(text);
}

function pageLine(reading: ArticleReading, block: Block, notFirst: boolean): FindingDraft | undefined {
  if (!notFirst) return undefined;
  const text = reading.article.masked.slice(block.start, block.end);
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > 160) return undefined;
  // Whole sentences with a report verb are the story, however they begin.
  if (/[.!?]["”]?$/.test(trimmed) && trimmed.split(/\s+/).length > 14) return undefined;
  const kind = PAGE_LINES.find(({ pattern }) => pattern.test(trimmed));
  const what = kind?.what ?? (block.kind === 'related' ? 'a link to another article' : undefined);
  if (what === undefined) return undefined;
  const start = block.start + text.length - text.trimStart().length;
  return {
    start,
    end: start + trimmed.length,
    confidence: 0.85,
    message: `This line is ${what}, not part of the story.`,
    fixes: [
      {
        title: 'Take the line out',
        edits: [{ start, end: lineEnd(reading.article.text, start + trimmed.length), newText: '' }],
      },
    ],
  };
}

/** Remnants with no more than so many code units between them are one piece of debris. */
const ONE_PIECE = 150;

function* remnants(reading: ArticleReading, block: Block): Iterable<FindingDraft> {
  const text = reading.article.masked.slice(block.start, block.end);
  if (!mayHoldRemnants(text)) return;
  const found: { start: number; end: number; what: string; confidence: number }[] = [];
  for (const { pattern, what, confidence } of REMNANTS) {
    for (const match of matchesIn(pattern, text)) {
      if (what.startsWith('a bracket') && isOpen(text, match.index)) continue;
      found.push({ start: match.index, end: match.index + match[0].length, what, confidence });
    }
  }
  found.sort((left, right) => left.start - right.start);
  let piece: (typeof found)[number] | undefined;
  for (const next of found) {
    if (piece !== undefined && next.start - piece.end <= ONE_PIECE) {
      if (next.what !== piece.what) piece.what = 'debris of the page';
      piece.end = Math.max(piece.end, next.end);
      piece.confidence = Math.max(piece.confidence, next.confidence);
      continue;
    }
    if (piece !== undefined) yield draftOf(block, piece);
    piece = next;
  }
  if (piece !== undefined) yield draftOf(block, piece);
}

function draftOf(
  block: Block,
  piece: { readonly start: number; readonly end: number; readonly what: string; readonly confidence: number },
): FindingDraft {
  const span = { start: block.start + piece.start, end: block.start + piece.end };
  return {
    ...span,
    confidence: piece.confidence,
    message: `Here is ${piece.what}.`,
    // What lies between two remnants may be the story's, so that only a short piece can be taken out blindly.
    ...(span.end - span.start <= 12
      ? { fixes: [{ title: 'Take it out', edits: [{ ...span, newText: '' }] }] }
      : {}),
  };
}

/** Whether a square bracket is open before the place; looked for in the last 300 code units. */
function isOpen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}
