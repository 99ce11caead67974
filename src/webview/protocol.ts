// What the fact-check sheet and the extension say to each other. Invariant: this folder shows what it is sent and asks for
// what the reader wants; it decides nothing, reads no files, and loads nothing from anywhere. Both ends check what comes in.

import * as v from 'valibot';
import type { SheetPage } from '../report/sheetPage';
import type { Words } from './words';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the sheet asks for. Statuses and forms are checked where they are used: there they are known. */
const FROM_SHEET = v.variant('kind', [
  /** The script runs and wants its first page. */
  v.object({ kind: v.literal('ready') }),
  v.object({ kind: v.literal('reveal'), start: offset, end: offset }),
  v.object({ kind: v.literal('decide'), start: offset, end: offset, status: v.optional(v.string()) }),
  v.object({ kind: v.literal('comment'), start: offset, end: offset }),
  v.object({
    kind: v.literal('dismiss'),
    rule: v.string(),
    start: offset,
    end: offset,
  }),
  v.object({ kind: v.literal('undo') }),
  v.object({ kind: v.literal('export') }),
  v.object({ kind: v.literal('print') }),
  v.object({ kind: v.literal('gate') }),
  v.object({ kind: v.literal('follow'), link: v.string() }),
  /** How long it took to draw the first page, in ms: for the log. */
  v.object({ kind: v.literal('drawn'), rows: offset, milliseconds: v.number() }),
]);
export type FromSheet = v.InferOutput<typeof FROM_SHEET>;

/** What the extension tells the sheet. */
export type ToSheet =
  | {
      readonly kind: 'page';
      readonly page: SheetPage;
      readonly words: Words;
      /** Language of the words, as in the lang attribute. */
      readonly language: string;
    }
  /** The cursor of the article stands here; null when it stands in no row. */
  | { readonly kind: 'here'; readonly key: string | null; readonly isAsked: boolean }
  /** The article cannot be shown (any more), and why. */
  | { readonly kind: 'nothing'; readonly why: string };

/** A message from the sheet as it should be; undefined for anything else. */
export function readFromSheet(message: unknown): FromSheet | undefined {
  const result = v.safeParse(FROM_SHEET, message);
  return result.success ? result.output : undefined;
}
