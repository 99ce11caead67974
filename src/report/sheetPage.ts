// The fact-check sheet as plain data for a page: what the panel in VS Code is sent, and nothing that it does not show.

import type { Severity } from '../claims/finding';
import type { Analysis } from '../engine/analysis';
import type { Decided, Note, Status } from '../notes/note';
import { sourceLine } from '../notes/source';
import { safeLink } from './escape';
import type { Saying, Voice } from './voices';
import { sayingsOf, voicesOf } from './voices';
import type { Sheet, SheetRow, SheetTotals, TimelineEntry } from './sheet';

export interface PageSource {
  readonly text: string;
  /** A link that may be followed; undefined without one. */
  readonly link: string | undefined;
}

export interface PageDecision {
  readonly status: Status;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly correction: string;
  readonly reason: string;
  readonly sources: readonly PageSource[];
}

export interface PageQuery {
  readonly rule: string;
  readonly message: string;
  readonly resolve: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

export interface PageRow {
  /** Stays with the row while the article is edited elsewhere. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The words that were decided on, where they have changed since. */
  readonly before: string | null;
  readonly speaker: string | null;
  readonly worth: number | null;
  readonly status: Status;
  readonly isOpen: boolean;
  readonly isStale: boolean;
  readonly isContested: boolean;
  readonly isSourceMissing: boolean;
  readonly assignee: string | null;
  /** The newest first; more than one where people decided differently. */
  readonly decisions: readonly PageDecision[];
  readonly comments: readonly { readonly by: string; readonly at: string; readonly text: string }[];
  readonly queries: readonly PageQuery[];
}

export interface PageOrphan {
  readonly words: string;
  readonly status: Status;
  readonly by: string;
  readonly at: string;
}

/** A figure about the article: "words", 412. */
export interface PageFact {
  readonly name: 'words' | 'sentences' | 'names' | 'quotations';
  readonly value: number;
}

export interface SheetPage {
  readonly article: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly facts: readonly PageFact[];
  readonly totals: SheetTotals;
  readonly rows: readonly PageRow[];
  readonly orphans: readonly PageOrphan[];
  readonly voices: readonly Voice[];
  readonly sayings: readonly Saying[];
  readonly timeline: readonly TimelineEntry[];
}

/** Names, not figures: they are who and what the article is about. */
const NAMES: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'group']);

/** The page of a sheet. */
export function pageOf(text: string, analysis: Analysis, sheet: Sheet): SheetPage {
  const { article, headline, published, source, totals, timeline } = sheet;
  const seen = new Map<string, number>();
  return {
    article,
    headline,
    published,
    source,
    facts: [
      { name: 'words', value: wordsIn(text, analysis) },
      { name: 'sentences', value: analysis.sentences.length },
      { name: 'names', value: analysis.entities.filter(({ type }) => NAMES.has(type)).length },
      { name: 'quotations', value: analysis.quotations.length },
    ],
    totals,
    rows: sheet.rows.map((row) => {
      const key = row.claim?.id ?? row.note?.note.id ?? '';
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return rowOf(row, before === 0 ? key : `${key}/${before}`);
    }),
    orphans: sheet.orphans.map(({ note }) => orphanOf(note)),
    voices: voicesOf(text, analysis),
    sayings: sayingsOf(analysis),
    timeline,
  };
}

function rowOf(row: SheetRow, key: string): PageRow {
  const note = row.note?.note;
  return {
    key,
    start: row.start,
    end: row.end,
    words: oneLine(row.words),
    before: row.isStale && note?.decision !== undefined ? oneLine(note.decision.on.exact) : null,
    speaker: row.speaker,
    worth: row.claim?.checkWorthiness ?? null,
    status: row.status,
    isOpen: row.isOpen,
    isStale: row.isStale,
    isContested: row.isContested,
    isSourceMissing: row.isSourceMissing,
    assignee: note?.assignee ?? null,
    decisions: (note?.decisions ?? []).map(decisionOf),
    comments: (note?.comments ?? []).map(({ by, at, text }) => ({ by, at, text })),
    queries: row.findings.map(({ rule, message, resolve, severity, start, end }) => ({
      rule,
      message,
      resolve,
      severity,
      start,
      end,
    })),
  };
}

function decisionOf(decision: Decided): PageDecision {
  return {
    status: decision.status,
    by: decision.by,
    at: decision.at,
    correction: decision.correction ?? '',
    reason: decision.reason ?? '',
    sources: (decision.sources ?? []).map((source) => ({
      text: sourceLine(source),
      link: safeLink(source.url),
    })),
  };
}

function orphanOf({ selector, status, decision, history }: Note): PageOrphan {
  const said = decision ?? history.at(-1);
  return { words: oneLine(selector.exact), status, by: said?.by ?? '', at: said?.at ?? '' };
}

function wordsIn(text: string, { sentences }: Analysis): number {
  return sentences.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0),
    0,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
