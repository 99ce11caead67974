// A small article with its analysis written by hand, so that reports are tested apart from the engine.

import type { Analysis } from '../../src/engine/analysis';
import { notesOf, type NoteEvent } from '../../src/notes/note';
import { describe } from '../../src/notes/selector';
import type { RecordedArticle } from '../../src/report/recorded';
import { makeSheet } from '../../src/report/sheet';

export const TEXT =
  'Mill <reopens> & grows\n\n' +
  'The mill at Corran will employ 140 people, its owner Dara Quill said. 😀 =SUM(A1) was her password.\n' +
  'Experts say the river is "always" clean.\n';

function span(words: string): { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The article does not hold: ${words}`);
  return { start, end: start + words.length };
}

export const EMPLOY = span('The mill at Corran will employ 140 people, its owner Dara Quill said.');
export const PASSWORD = span('=SUM(A1) was her password.');
export const EXPERTS = span('Experts say the river is "always" clean.');

export const ANALYSIS: Analysis = {
  length: TEXT.length,
  language: 'en',
  article: { headline: 'Mill <reopens> & grows', published: '2026-11-20', source: null, blocks: [] },
  sentences: [],
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Dara Quill',
      roles: ['owner'],
      value: null,
      mentions: [{ ...span('Dara Quill'), kind: 'name', confidence: 1 }],
    },
    {
      id: 'e2',
      type: 'date',
      name: 'Friday',
      roles: [],
      value: { kind: 'date', iso: '2026-11-20', relative: true },
      mentions: [{ ...span('Corran'), kind: 'name', confidence: 1 }],
    },
  ],
  quotations: [],
  claims: [
    { id: 'c1-0', ...EMPLOY, checkWorthiness: 0.81, speaker: 'e1', findings: [] },
    { id: 'c2-0', ...PASSWORD, checkWorthiness: 0.4, speaker: null, findings: [] },
    { id: 'c3-0', ...EXPERTS, checkWorthiness: 0.7, speaker: null, findings: [0] },
  ],
  findings: [
    {
      rule: 'vague-source',
      family: 'sourcing',
      ...span('Experts'),
      message: 'Which <experts>?',
      resolve: 'Name one.',
      confidence: 0.9,
      severity: 'warning',
      related: [],
    },
  ],
  problems: [],
};

/** A decision on a span of the article. */
export function decision(
  id: string,
  on: { readonly start: number; readonly end: number },
  given: Partial<Extract<NoteEvent, { type: 'decided' }>> = {},
): NoteEvent {
  return {
    type: 'decided',
    id,
    note: `n-${id}`,
    at: '2026-11-21T09:30:00Z',
    by: 'Vera Holm',
    status: 'verified',
    on: describe(TEXT, on),
    ...given,
  };
}

/** The article with a record. */
export function recorded(events: readonly NoteEvent[], article = 'news/mill.txt'): RecordedArticle {
  return {
    text: TEXT,
    analysis: ANALYSIS,
    sheet: makeSheet(article, TEXT, ANALYSIS, notesOf(events)),
    events,
  };
}
