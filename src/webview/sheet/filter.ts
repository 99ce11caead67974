// Which claims the sheet shows, and in which order: plain functions over the page, so that they can be tested without one.

import type { Status } from '../../notes/note';
import type { PageRow } from '../../report/sheetPage';
import { textOfRow } from './rowText';

/** In the order of work. The list of notes/ would bring its schemas into the page. */
const STATUSES = [
  'unchecked',
  'in progress',
  'verified',
  'disputed',
  'wrong',
  'unverifiable',
  'opinion',
  'dismissed',
] as const satisfies readonly Status[];

export const SHOWS = ['all', 'open', 'queried', 'changed', 'contested', 'unsourced', ...STATUSES] as const;
export type Show = (typeof SHOWS)[number];

export const ORDERS = ['text', 'status', 'worth', 'speaker', 'time'] as const;
export type Order = (typeof ORDERS)[number];

export interface Filter {
  readonly show: Show;
  readonly order: Order;
  /** A speaker's name; empty for everybody, and OWN_VOICE for what nobody is quoted with. */
  readonly speaker: string;
  readonly find: string;
}

export const OWN_VOICE = '\u0000';
export const NO_FILTER: Filter = { show: 'all', order: 'text', speaker: '', find: '' };

/** The rows that pass, in their order. Rows of equal rank stay in the order of the text. */
export function filtered(
  rows: readonly PageRow[],
  { show, order, speaker, find }: Filter,
): readonly PageRow[] {
  const wanted = find.trim().toLowerCase();
  const passing = rows.filter(
    (row) =>
      passes(row, show) &&
      (speaker === '' || (speaker === OWN_VOICE ? row.speaker === null : row.speaker === speaker)) &&
      (wanted === '' || textOfRow(row).includes(wanted)),
  );
  return order === 'text' ? passing : passing.toSorted(comparisonBy(order));
}

function passes(row: PageRow, show: Show): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return row.isOpen;
    case 'queried':
      return row.queries.length > 0;
    case 'changed':
      return row.isStale;
    case 'contested':
      return row.isContested;
    case 'unsourced':
      return row.isSourceMissing;
    default:
      return row.status === show;
  }
}

function comparisonBy(order: Exclude<Order, 'text'>): (a: PageRow, b: PageRow) => number {
  switch (order) {
    case 'status':
      return (a, b) => rank(a) - rank(b);
    case 'worth':
      return (a, b) => (b.worth ?? 0) - (a.worth ?? 0);
    case 'speaker':
      return (a, b) => compare(a.speaker ?? '\uFFFF', b.speaker ?? '\uFFFF');
    case 'time':
      return (a, b) => compare(b.decisions[0]?.at ?? '', a.decisions[0]?.at ?? '');
    default:
      return order satisfies never;
  }
}

/** What has changed comes first, then in the order of work. */
function rank(row: PageRow): number {
  return row.isStale || row.isContested ? -1 : STATUSES.indexOf(row.status);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
