import type { Block } from '../../text/article';
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
        /\{\{[^{}\n]{0,80}(?:\}\})?|\}\}|\|(?:thumb|right|left|\d+px)\b[^\n|]{0,40}|\banchor=[^\s,]{1,40}|\[\[(?:File|Image|Category):[^\]\n]{0,80}/g,
      what: 'a piece of wiki code',
      confidence: 0.9,
    },
    // Matches "] Despite", "], ], ]" where no bracket is open; the check below makes sure of that.
    { pattern: /\](?:\s?,\s?\])+|\]/g, what: 'a bracket that nothing opens', confidence: 0.8 },
    // Matches "Simferopol, a ." and "the , and"; not ". . ." or ", …".
    {
      pattern: /(?<=\b(?:a|an|the|of|and|with|by|to|in|for)) [.,;](?=\s|$)/gi,
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
      /^(?:file )?(?:photo|image|picture)s?(?: credit)?\s?:\s?(?:getty|reuters|ap|afp|shutterstock|istock|file)\b/i,
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
      if ((block.kind === 'related' || block.kind === 'site') && index > last) continue;
      const line = pageLine(reading, block, index > 0);
      if (line !== undefined) yield line;
      else if (block.kind !== 'related') yield* remnants(reading, block);
    }
  },
});

function pageLine(reading: ArticleReading, block: Block, notFirst: boolean): FindingDraft | undefined {
  const text = reading.article.masked.slice(block.start, block.end);
  const trimmed = text.trim();
  if (!notFirst || trimmed.length === 0 || trimmed.length > 160) return undefined;
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
  };
}

function* remnants(reading: ArticleReading, block: Block): Iterable<FindingDraft> {
  const text = reading.article.masked.slice(block.start, block.end);
  for (const { pattern, what, confidence } of REMNANTS) {
    for (const match of text.matchAll(pattern)) {
      if (what.startsWith('a bracket') && isOpen(text, match.index)) continue;
      yield {
        start: block.start + match.index,
        end: block.start + match.index + match[0].length,
        confidence,
        message: `Here is ${what}.`,
      };
    }
  }
}

/** Whether a square bracket is open before the place; looked for in the last 300 code units. */
function isOpen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}
