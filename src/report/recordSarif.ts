// The record as results of SARIF: every query, the dismissed ones as suppressed with their reason, and every claim with how
// far the desk is.

import type { Status } from '../notes/note';
import { locate } from './findings/located';
import type { SarifResult, SarifRule } from './findings/sarif';
import type { Sheet, SheetRow } from './sheet';

/** The rule under which the claims themselves stand. */
export const CLAIM_RULE: SarifRule = {
  id: 'claim-status',
  title: 'Status of a claim in the desk’s record',
  explanation: 'Every claim of an article is decided by the desk before the article goes out.',
  resolve: 'Decide on the claim.',
  severity: 'error',
  family: 'desk',
};

const KINDS: Readonly<Record<Status, NonNullable<SarifResult['kind']>>> = {
  unchecked: 'open',
  'in progress': 'open',
  verified: 'pass',
  opinion: 'pass',
  dismissed: 'pass',
  disputed: 'review',
  unverifiable: 'review',
  wrong: 'fail',
};

/** The results of one article. */
export function sarifResults(text: string, sheet: Sheet): readonly SarifResult[] {
  const queries = locate(
    text,
    sheet.queries.map(({ finding }) => finding),
  ).map((finding, index) => {
    const answer = sheet.queries[index]?.answer;
    return answer === undefined
      ? finding
      : { ...finding, dismissed: answer.reason ?? `The claim is ${answer.status}.` };
  });
  const claims = locate(text, sheet.rows.map(findingOf)).map((finding, index) => {
    const row = sheet.rows[index] as SheetRow;
    return { ...finding, kind: row.isStale ? ('open' as const) : KINDS[row.status] };
  });
  return [...queries, ...claims];
}

function findingOf(row: SheetRow): Parameters<typeof locate>[1][number] {
  const decision = row.note?.note.decision;
  const status = row.isStale ? `${row.status}, but the words have changed since` : row.status;
  const by = decision === undefined ? '' : ` by ${decision.by} on ${decision.at.slice(0, 10)}`;
  return {
    rule: CLAIM_RULE.id,
    family: 'desk',
    severity: 'error',
    start: row.start,
    end: row.end,
    message: `The record says: ${status}${by}.`,
    resolve: decision?.correction === undefined ? '' : `It should say: ${decision.correction}`,
    confidence: row.claim?.checkWorthiness ?? 1,
    related: [],
  };
}
