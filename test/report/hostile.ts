// Articles and records as an attacker, a careless colleague or another alphabet would write them.

import fc from 'fast-check';
import type { Analysis } from '../../src/engine/analysis';
import { STATUSES, type NoteEvent } from '../../src/notes/note';
import { describe } from '../../src/notes/selector';
import { notesOf } from '../../src/notes/note';
import type { RecordedArticle } from '../../src/report/recorded';
import { makeSheet } from '../../src/report/sheet';

const PIECES = [
  '<script>alert(1)</script>',
  '</mark><img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(A1)',
  '-2+3',
  "'=1+1",
  "''-1",
  '"quoted"',
  '“curly” ‘quotes’',
  "it's",
  'a;b,c\td',
  'line\nbreak',
  'carriage\r\nreturn',
  '\u202Eevil\u202C',
  '\u2067rtl\u2069',
  '😀 👩‍👩‍👧 🇩🇪',
  'é e\u0301',
  ']]> --> */',
  '{{x}} ${y} %s',
  '\u2028\u2029\u0085',
  '\\; \\< \\\\',
  '&amp; &#60;',
  'javascript:alert(1)',
  '<https://example.org/a>',
  ' leading and trailing ',
  '',
];

/** Words of any kind; whole letters only, because no file format can hold half of a surrogate pair. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

const filled = hostileText.filter((text) => text.trim() !== '');

interface Given {
  readonly sentences: readonly string[];
  readonly events: readonly {
    readonly at: number;
    readonly kind: 'decided' | 'commented' | 'undone' | 'filed' | 'deadline set';
    readonly status: (typeof STATUSES)[number];
    readonly texts: readonly [string, string, string, string, string];
  }[];
}

const given: fc.Arbitrary<Given> = fc.record({
  sentences: fc.array(filled, { minLength: 1, maxLength: 5 }),
  events: fc.array(
    fc.record({
      at: fc.nat(4),
      kind: fc.constantFrom('decided', 'commented', 'undone', 'filed', 'deadline set'),
      status: fc.constantFrom(...STATUSES),
      texts: fc.tuple(hostileText, hostileText, hostileText, hostileText, hostileText),
    }),
    { maxLength: 6 },
  ),
});

/** An article with a record. Every sentence is a claim, whose speaker is a person with a hostile name. */
export const hostileArticle: fc.Arbitrary<RecordedArticle> = given.map(({ sentences, events }) => {
  let text = '';
  const spans = sentences.map((sentence) => {
    const start = text.length;
    text += sentence;
    const span = { start, end: text.length };
    text += '\n\n';
    return span;
  });
  const made = events.map((event, index) =>
    eventOf(text, spans[event.at % spans.length] ?? spans[0]!, event, index),
  );
  const analysis: Analysis = {
    length: text.length,
    language: 'en',
    article: { headline: sentences[0] ?? null, published: null, source: null, blocks: [] },
    sentences: [],
    entities: [
      {
        id: 'e1',
        type: 'person',
        name: sentences[0] ?? '',
        roles: [],
        value: null,
        mentions: [{ ...spans[0]!, kind: 'name', confidence: 1 }],
      },
      {
        id: 'e2',
        type: 'place',
        name: sentences.at(-1) ?? '',
        roles: [],
        value: null,
        mentions: [{ ...spans.at(-1)!, kind: 'name', confidence: 1 }],
      },
    ],
    quotations: [
      {
        kind: 'direct',
        content: [spans.at(-1)!],
        cue: null,
        source: spans[0]!,
        sourceKind: 'named',
        speaker: 'e1',
        confidence: 1,
      },
    ],
    claims: spans.map((span, index) => ({
      id: `c${index}`,
      ...span,
      checkWorthiness: 0.5,
      speaker: 'e1',
      findings: index === 0 ? [0] : [],
    })),
    findings: [
      {
        rule: 'vague-source',
        family: 'sourcing',
        ...spans[0]!,
        message: sentences[0] ?? '',
        resolve: sentences.at(-1) ?? '',
        confidence: 0.9,
        severity: 'warning',
        related: [],
      },
    ],
    problems: [],
  };
  return { text, analysis, sheet: makeSheet('news/ä b#c.txt', text, analysis, notesOf(made)), events: made };
});

function eventOf(
  text: string,
  span: { readonly start: number; readonly end: number },
  { kind, status, texts: [by, reason, correction, title, url] }: Given['events'][number],
  index: number,
): NoteEvent {
  const common = {
    id: `id-${index}-${title}`,
    note: `n${span.start}`,
    at: `2026-11-2${index}T09:30:00Z`,
    by,
  };
  const on = describe(text, span);
  switch (kind) {
    case 'decided':
      return { ...common, type: 'decided', status, on, reason, correction, sources: [{ title, url }] };
    case 'commented':
      return { ...common, type: 'commented', text: reason, on };
    case 'undone':
      return { ...common, type: 'undone', what: reason };
    case 'filed':
      return { ...common, type: 'filed', on, tags: [reason, title], assignee: correction };
    case 'deadline set':
      return {
        ...common,
        note: `about ${title}`,
        type: 'deadline set',
        subject: title,
        deadline: '2026-12-01',
      };
    default:
      return kind satisfies never;
  }
}
