// The rows of claim trees: of an open article from its sheet, of all others from their summaries and records.

import { RULES } from '../claims/registry';
import type { ArticleSummary, SummaryClaim } from '../index/summary';
import { SETTLED, type Note } from '../notes/note';
import type { Sheet } from '../report/sheet';
import type { ClaimQuery, ClaimRow } from './claimNode';

/** The claims of an open article, in the order of the text. */
export function rowsOfSheet(sheet: Sheet): readonly ClaimRow[] {
  return sheet.rows.map((row) => ({ ...row, queries: row.findings, said: row.note?.note }));
}

/**
 * The claims of an article that is not open, as last read. A decision counts for a claim with the very same words;
 * whether changed words still carry it is only known once the article is open.
 */
export function rowsOfSummary(summary: ArticleSummary, notes: readonly Note[]): readonly ClaimRow[] {
  const decided = new Map<string, Note>();
  for (const note of notes) {
    if (note.about === 'claim' || note.about === 'comment') decided.set(oneLine(note.selector.exact), note);
  }
  return summary.claims.map((claim) => rowOf(claim, decided.get(claim.words)));
}

/** How many claims of an article are settled, and how many queries are open. */
export function progressOf(
  summary: ArticleSummary | undefined,
  notes: readonly Note[],
): { readonly claims: number; readonly checked: number; readonly queries: number } {
  if (summary === undefined) return { claims: 0, checked: 0, queries: 0 };
  const rows = rowsOfSummary(summary, notes);
  const open = rows.filter(({ isOpen }) => isOpen);
  return {
    claims: rows.length,
    checked: rows.length - open.length,
    queries: open.reduce((sum, { queries }) => sum + queries.length, 0),
  };
}

function rowOf(claim: SummaryClaim, note: Note | undefined): ClaimRow {
  const status = note?.status ?? 'unchecked';
  return {
    start: claim.start,
    end: claim.end,
    words: claim.words,
    speaker: claim.speaker,
    status,
    isStale: false,
    isSourceMissing: status === 'verified' && (note?.decision?.sources ?? []).length === 0,
    isOpen: !SETTLED.has(status) || note?.isContested === true,
    isContested: note?.isContested ?? false,
    said: note,
    queries: claim.rules.flatMap((id) => QUERIES.get(id) ?? []),
  };
}

/** A summary keeps which rules ask, not their messages: the rule's title stands for them. */
const QUERIES: ReadonlyMap<string, ClaimQuery> = new Map(
  RULES.map(({ id, family, title }) => [id, { family, message: title }]),
);

/** As summaries keep words: on one line, and no longer than this. */
function oneLine(words: string): string {
  return words.slice(0, 300).replace(/\s+/g, ' ').trim();
}
