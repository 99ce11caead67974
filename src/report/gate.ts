// The gate before publication: what of an article's record does not yet meet what the desk requires.

import type { Span } from '../base/span';
import type { Sheet, SheetRow } from './sheet';

/**
 * How far the desk must have come. `queries`: every query is resolved or answered. `decided`: every claim is decided as
 * well. `verified`: every claim stands: verified, opinion or dismissed, none disputed and none that nobody could verify.
 */
export const REQUIREMENTS = ['queries', 'decided', 'verified'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** What a desk requires before an article goes out. */
export interface GateRules {
  readonly require: Requirement;
  /** Whether a verified claim must name its source. */
  readonly sources: boolean;
  /** Whether TK, XXX and [CHECK] hold an article back. */
  readonly deskMarks: boolean;
  /** Claims of a lower check-worthiness (0–1) need a decision only where they are queried. */
  readonly leastWorth: number;
}

export const USUAL_GATE: GateRules = { require: 'decided', sources: true, deskMarks: true, leastWorth: 0 };

/** Why the gate stays shut. The names are stable: scripts and problem matchers see them. */
export const GATE_REASONS = [
  'open',
  'changed',
  'contested',
  'wrong',
  'disputed',
  'unverifiable',
  'no-source',
  'query',
  'desk-mark',
] as const;
export type GateReason = (typeof GATE_REASONS)[number];

/** One thing that holds an article back, on the words that it is about. */
export interface GateProblem extends Span {
  readonly reason: GateReason;
  readonly words: string;
  /** The reason in words; for a query what it asks. */
  readonly message: string;
}

const MESSAGES: Readonly<Record<Exclude<GateReason, 'query' | 'desk-mark'>, string>> = {
  open: 'No decision yet',
  changed: 'The words have changed since they were decided on',
  contested: 'Two people decided differently',
  wrong: 'The desk found this wrong, and the words still stand',
  disputed: 'The desk found this disputed',
  unverifiable: 'The desk could not verify this',
  'no-source': 'Verified, but no source is named',
};

/** What holds the article back, in the order of the text; empty when it may go. */
export function judge(sheet: Sheet, text: string, rules: GateRules): readonly GateProblem[] {
  const problems: GateProblem[] = [];
  for (const row of sheet.rows) {
    const reason = reasonAgainst(row, rules);
    if (reason !== undefined) {
      problems.push({ start: row.start, end: row.end, words: row.words, reason, message: MESSAGES[reason] });
    }
  }
  for (const { finding, answer } of sheet.queries) {
    if (answer !== undefined) continue;
    const isMark = finding.family === 'desk';
    if (isMark ? !rules.deskMarks : rules.require !== 'queries') continue;
    problems.push({
      start: finding.start,
      end: finding.end,
      words: text.slice(finding.start, finding.end),
      reason: isMark ? 'desk-mark' : 'query',
      message: finding.message,
    });
  }
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}

function reasonAgainst(
  row: SheetRow,
  rules: GateRules,
): Exclude<GateReason, 'query' | 'desk-mark'> | undefined {
  if (row.isStale) return 'changed';
  if (row.isContested) return 'contested';
  // Whatever is required: what the desk itself calls wrong is not published.
  if (row.status === 'wrong') return 'wrong';
  if (row.status === 'verified') return rules.sources && row.isSourceMissing ? 'no-source' : undefined;
  if (rules.require === 'queries') return undefined;
  if (row.isOpen) return isTooSlight(row, rules) ? undefined : 'open';
  if (rules.require === 'verified' && (row.status === 'disputed' || row.status === 'unverifiable'))
    return row.status;
  return undefined;
}

/** Whether nobody needs to decide on it: of little worth, not queried, and nobody has begun with it. */
function isTooSlight({ claim, findings, note }: SheetRow, { leastWorth }: GateRules): boolean {
  return (
    claim !== undefined && claim.checkWorthiness < leastWorth && findings.length === 0 && note === undefined
  );
}
