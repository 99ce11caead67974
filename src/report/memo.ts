// The sheet as a memo in Markdown: what a checker hands to the editor.

import { escapeMarkdown } from './escape';
import { sourceLine } from '../notes/source';
import type { Sheet, SheetRow } from './sheet';

/** A memo of what is open and what was decided, open things first. An article without claims says so. */
export function writeMemo(sheet: Sheet): string {
  const { totals } = sheet;
  const open = sheet.rows.filter((row) => row.isOpen);
  const done = sheet.rows.filter((row) => !row.isOpen);
  return [
    `# Fact-check memo: ${escapeMarkdown(sheet.headline ?? sheet.article)}`,
    '',
    `Article: ${escapeMarkdown(sheet.article)}  `,
    `Published: ${sheet.published ?? 'no date in the article'}  `,
    `Checked: ${totals.checked} of ${totals.claims} claims` +
      (totals.stale > 0 ? `; ${totals.stale} changed since they were decided` : '') +
      (totals.sourceMissing > 0 ? `; ${totals.sourceMissing} verified without a source` : ''),
    '',
    ...section('Open', open, 'Nothing is open.'),
    ...section('Decided', done, 'Nothing has been decided yet.'),
    ...(sheet.orphans.length === 0
      ? []
      : [
          '## Decided on words that are gone',
          '',
          ...sheet.orphans.map(
            ({ note }) =>
              `- ${note.status}: “${escapeMarkdown(note.selector.exact)}”${signature(note.decision)}`,
          ),
          '',
        ]),
  ].join('\n');
}

function section(title: string, rows: readonly SheetRow[], nothing: string): readonly string[] {
  return [`## ${title}`, '', ...(rows.length === 0 ? [nothing] : rows.flatMap(linesOf)), ''];
}

function linesOf(row: SheetRow): readonly string[] {
  const decision = row.note?.note.decision;
  const who = row.speaker === null ? '' : ` (says ${escapeMarkdown(row.speaker)})`;
  const status = row.isStale ? `${row.status}, changed since` : row.status;
  return [
    `- **${status}**: “${escapeMarkdown(row.words)}”${who}${signature(decision)}`,
    ...(decision?.correction === undefined ? [] : [`  - Should say: ${escapeMarkdown(decision.correction)}`]),
    ...(decision?.reason === undefined ? [] : [`  - Because: ${escapeMarkdown(decision.reason)}`]),
    ...(decision?.sources ?? []).map((source) => `  - Source: ${escapeMarkdown(sourceLine(source))}`),
    ...(row.isSourceMissing ? ['  - Source missing.'] : []),
    ...row.findings.map(
      (finding) => `  - Query: ${escapeMarkdown(finding.message)} ${escapeMarkdown(finding.resolve)}`,
    ),
    ...(row.note?.note.comments ?? []).map(
      ({ by, text }) => `  - ${escapeMarkdown(by)}: ${escapeMarkdown(text)}`,
    ),
  ];
}

function signature(decision: { readonly by: string; readonly at: string } | undefined): string {
  return decision === undefined ? '' : ` — ${escapeMarkdown(decision.by)}, ${decision.at.slice(0, 10)}`;
}
