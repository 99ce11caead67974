// Puts an article's claims and the desk's record side by side: the fact-check sheet that views and exports show.
// Invariant: this folder turns what is known into pages and files as text; it finds nothing and decides nothing.

import { overlaps, type Span } from '../base/span';
import type { Analysis, Claim } from '../engine/analysis';
import type { Finding } from '../claims/finding';
import { SETTLED, STATUSES, type Decided, type Note, type Status } from '../notes/note';
import { placeNotes, type PlacedNote } from '../notes/review';

/** One line of the sheet: a claim, or other words that the desk has decided on. */
export interface SheetRow extends Span {
  readonly words: string;
  /** Undefined for a note on words that the engine counts as no claim. */
  readonly claim: Claim | undefined;
  /** The name of the one whom the article gives the claim to; null for the article's own voice. */
  readonly speaker: string | null;
  /** The queries that are still open: those that no decision answers. */
  readonly findings: readonly Finding[];
  readonly note: PlacedNote | undefined;
  readonly status: Status;
  readonly isStale: boolean;
  readonly isSourceMissing: boolean;
  /** Whether two people's decisions contradict each other. */
  readonly isContested: boolean;
  /** Whether there is something left to do: unchecked, in progress, contested, or changed since it was decided. */
  readonly isOpen: boolean;
}

export interface SheetTotals {
  readonly claims: number;
  readonly checked: number;
  readonly open: number;
  readonly stale: number;
  readonly sourceMissing: number;
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** A query of the engine, and how the desk answered it: by dismissing it, or by settling its claim. */
export interface SheetQuery {
  readonly finding: Finding;
  /** Undefined while the query is open. */
  readonly answer: Decided | undefined;
}

/** A date of the article that could be placed in the calendar. */
export interface TimelineEntry extends Span {
  /** ISO 8601 date or interval. */
  readonly iso: string;
  readonly words: string;
}

export interface Sheet {
  /** The article's path, as the caller names it. */
  readonly article: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly source: string | null;
  /** In the order of the text. */
  readonly rows: readonly SheetRow[];
  /** Every query in the order of the text, also those on words that are no claim. */
  readonly queries: readonly SheetQuery[];
  /** The whole record laid over the text, in its own order. */
  readonly notes: readonly PlacedNote[];
  /** Notes whose words are gone: shown, never dropped. */
  readonly orphans: readonly PlacedNote[];
  readonly totals: SheetTotals;
  /** By date, then by position. */
  readonly timeline: readonly TimelineEntry[];
}

/** The sheet of an article. Without notes every claim is unchecked. */
export function makeSheet(article: string, text: string, analysis: Analysis, notes: readonly Note[]): Sheet {
  const placed = placeNotes(notes, text);
  const onClaims = placed.filter(({ note }) => note.about !== 'query' && note.about !== 'entity');
  const answers = placed.filter(({ note }) => note.decision?.rule !== undefined);
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const used = new Set<PlacedNote>();
  const noteOf = new Map(analysis.claims.map((claim) => [claim, noteFor(claim, onClaims)]));
  const settling = settlingDecisions(analysis, noteOf);
  const queries = analysis.findings.map((finding, at): SheetQuery => ({
    finding,
    answer: answerTo(finding, answers) ?? settling.get(at),
  }));
  const rows: SheetRow[] = analysis.claims.map((claim) => {
    const note = noteOf.get(claim);
    if (note !== undefined) used.add(note);
    const own = claim.findings.flatMap((at) => queries[at] ?? []);
    return rowOf(claim, {
      text,
      claim,
      speaker: claim.speaker === null ? null : (names.get(claim.speaker) ?? null),
      findings: own.flatMap(({ finding, answer }) => (answer === undefined ? [finding] : [])),
      note,
    });
  });
  for (const note of onClaims) {
    // What people have written to each other, and who is to be heard, makes no claim of the words.
    if (used.has(note) || note.span === undefined || note.note.about !== 'claim') continue;
    rows.push(rowOf(note.span, { text, claim: undefined, speaker: null, findings: [], note }));
  }
  rows.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    article,
    headline: analysis.article.headline,
    published: analysis.article.published,
    source: analysis.article.source,
    rows,
    queries,
    notes: placed,
    orphans: placed.filter(({ span }) => span === undefined),
    totals: totalsOf(rows),
    timeline: timelineOf(text, analysis),
  };
}

function rowOf(
  span: Span,
  given: Pick<SheetRow, 'claim' | 'speaker' | 'findings' | 'note'> & { readonly text: string },
): SheetRow {
  const { text, note, ...rest } = given;
  const status = note?.status ?? 'unchecked';
  const isStale = note?.isStale ?? false;
  return {
    ...rest,
    note,
    start: span.start,
    end: span.end,
    words: text.slice(span.start, span.end),
    status,
    isStale,
    isSourceMissing: note?.isSourceMissing ?? false,
    isContested: note?.note.isContested ?? false,
    isOpen: isOpen(note),
  };
}

/**
 * The decisions that answer the queries on their claims, by the index of the finding: who has settled a claim has seen what
 * was asked of it. A mark of the writer ("TK") is no question of that kind: it must leave the text.
 */
function settlingDecisions(
  analysis: Analysis,
  noteOf: ReadonlyMap<Claim, PlacedNote | undefined>,
): ReadonlyMap<number, Decided> {
  const settling = new Map<number, Decided>();
  for (const [claim, placed] of noteOf) {
    const decision = placed?.note.decision;
    if (placed === undefined || decision === undefined || isOpen(placed)) continue;
    for (const at of claim.findings) {
      if (analysis.findings[at]?.family !== 'desk') settling.set(at, decision);
    }
  }
  return settling;
}

function isOpen(placed: PlacedNote | undefined): boolean {
  return placed === undefined || placed.isStale || placed.note.isContested || !SETTLED.has(placed.status);
}

/** The decision that counts for a claim: of the notes that share at least half of their words with it, the latest. */
function noteFor(claim: Span, notes: readonly PlacedNote[]): PlacedNote | undefined {
  let latest: PlacedNote | undefined;
  for (const placed of notes) {
    if (placed.span === undefined) continue;
    const common = Math.min(placed.span.end, claim.end) - Math.max(placed.span.start, claim.start);
    if (2 * common < Math.min(claim.end - claim.start, placed.span.end - placed.span.start)) continue;
    if (latest === undefined || timeOf(placed) >= timeOf(latest)) latest = placed;
  }
  return latest;
}

function timeOf({ note }: PlacedNote): number {
  return note.decision === undefined ? Number.NEGATIVE_INFINITY : Date.parse(note.decision.at);
}

/** The decision of the desk on this query on these words; undefined without one, or when the words have changed since. */
function answerTo(finding: Finding, answers: readonly PlacedNote[]): Decided | undefined {
  return answers.find(
    ({ note, span, isStale, status }) =>
      span !== undefined &&
      !isStale &&
      SETTLED.has(status) &&
      note.decision?.rule === finding.rule &&
      overlaps(span, finding),
  )?.note.decision;
}

function totalsOf(rows: readonly SheetRow[]): SheetTotals {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const row of rows) byStatus[row.status] += 1;
  const open = rows.filter((row) => row.isOpen).length;
  return {
    claims: rows.length,
    checked: rows.length - open,
    open,
    stale: rows.filter((row) => row.isStale).length,
    sourceMissing: rows.filter((row) => row.isSourceMissing).length,
    byStatus,
  };
}

function timelineOf(text: string, analysis: Analysis): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const { value, mentions } of analysis.entities) {
    if (value?.kind !== 'date' || value.iso === null) continue;
    for (const { start, end } of mentions) {
      entries.push({ start, end, iso: value.iso, words: text.slice(start, end) });
    }
  }
  return entries.sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : a.start - b.start));
}
