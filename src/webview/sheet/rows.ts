// One claim of the sheet: its words, its status, its record and its open queries, and what can be done with it.

import type { PageDecision, PageRow } from '../../report/sheetPage';
import type { FromSheet } from '../protocol';
import { make, type Content } from '../dom';
import { filled, type Word, type Words } from '../words';

/** What a row needs of its sheet. */
export interface RowContext {
  readonly words: Words;
  readonly language: string;
  readonly post: (message: FromSheet) => void;
}

/** Keys that decide on the row that has the focus; the same as in the Claims view. */
export const STATUS_KEYS: Readonly<Record<string, PageRow['status']>> = {
  v: 'verified',
  d: 'disputed',
  w: 'wrong',
  u: 'unverifiable',
  o: 'opinion',
  x: 'dismissed',
  p: 'in progress',
  0: 'unchecked',
};

/** The row of a claim, as one row of an ARIA table. `number` counts from 1 in the order of the text. */
export function drawRow(row: PageRow, number: number, context: RowContext): HTMLElement {
  const { words } = context;
  const kind =
    row.isStale || row.isContested
      ? 'stale'
      : row.isOpen
        ? 'open'
        : row.status === 'wrong'
          ? 'wrong'
          : 'done';
  const reveal = make(
    'button',
    { type: 'button', class: 'words', tabindex: '-1', title: words['Show in the text'] },
    row.words,
  );
  reveal.addEventListener('click', () => context.post({ kind: 'reveal', start: row.start, end: row.end }));
  return make(
    'div',
    { role: 'row', class: `row ${kind}`, tabindex: '-1', 'data-key': row.key },
    make('div', { role: 'cell', class: 'number' }, String(number)),
    make(
      'div',
      { role: 'cell', class: 'claim' },
      reveal,
      row.before === null ? undefined : make('del', {}, filled(words['was: “{0}”'], row.before)),
      row.speaker === null ? undefined : make('small', {}, filled(words['says {0}'], row.speaker)),
      queries(row, context),
    ),
    make('div', { role: 'cell', class: 'status' }, status(row, number, context)),
    make('div', { role: 'cell', class: 'record' }, record(row, context)),
  );
}

function queries(row: PageRow, { words, post }: RowContext): Content {
  if (row.queries.length === 0) return undefined;
  return make(
    'ul',
    { class: 'queries', 'aria-label': words['Query'] },
    row.queries.map(({ rule, message, resolve, severity, start, end }) => {
      const dismiss = make(
        'button',
        {
          type: 'button',
          class: 'quiet',
          tabindex: '-1',
          'aria-label': filled(words['Dismiss the query: {0}'], message),
        },
        words['Dismiss'],
      );
      dismiss.addEventListener('click', () => post({ kind: 'dismiss', rule, start, end }));
      return make(
        'li',
        { class: severity },
        `${message} `,
        make('span', { class: 'resolve' }, resolve),
        ' ',
        dismiss,
      );
    }),
  );
}

function status(row: PageRow, number: number, { words, post }: RowContext): Content {
  const decide = make(
    'button',
    { type: 'button', tabindex: '-1', 'aria-label': filled(words['Decide on claim {0}'], number) },
    words['Decide'],
  );
  decide.addEventListener('click', () => post({ kind: 'decide', start: row.start, end: row.end }));
  return [
    make('span', { class: `badge ${row.status.replace(' ', '-')}` }, words[row.status]),
    row.isStale ? make('span', { class: 'badge stale' }, words['changed since decided']) : undefined,
    row.isContested ? make('span', { class: 'badge stale' }, words['decided differently']) : undefined,
    row.isSourceMissing ? make('span', { class: 'badge open' }, words['Source missing']) : undefined,
    row.assignee === null ? undefined : make('small', {}, filled(words['for {0}'], row.assignee)),
    decide,
  ];
}

function record(row: PageRow, context: RowContext): Content {
  return [
    row.decisions.map((decision) => decisionLines(decision, row.decisions.length > 1, context)),
    row.comments.map(({ by, at, text }) =>
      make('p', { class: 'comment' }, make('b', {}, by), ' ', time(at, context.language), ': ', text),
    ),
  ];
}

function decisionLines(decision: PageDecision, isOneOfSeveral: boolean, context: RowContext): Content {
  const { words, language, post } = context;
  return [
    make(
      'p',
      {},
      isOneOfSeveral ? make('b', {}, `${words[decision.status]}: `) : undefined,
      make('span', { class: 'by' }, decision.by),
      ' ',
      time(decision.at, language),
    ),
    decision.correction === ''
      ? undefined
      : make('p', {}, filled(words['Should say: {0}'], decision.correction)),
    decision.reason === '' ? undefined : make('p', {}, decision.reason),
    decision.sources.map(({ text, link }) => {
      if (link === undefined) return make('p', { class: 'source' }, text);
      const follow = make('a', { href: link, tabindex: '-1' }, text);
      follow.addEventListener('click', (event) => {
        event.preventDefault();
        post({ kind: 'follow', link });
      });
      return make('p', { class: 'source' }, follow);
    }),
  ];
}

/** A date and time as the reader writes it. */
export function time(iso: string, language: string): HTMLElement {
  const date = new Date(iso);
  const shown = Number.isNaN(date.getTime()) ? iso : formatFor(language).format(date);
  return make('time', { datetime: iso }, shown);
}

/** Making one takes longer than drawing a row. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: string): Intl.DateTimeFormat {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    formats.set(language, format);
  }
  return format;
}

/** The heading of a column. */
export function heading(words: Words, word: Word, name: string): HTMLElement {
  return make('div', { role: 'columnheader', class: name }, words[word]);
}
