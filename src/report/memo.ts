// The sheet as a memo in Markdown: what a checker hands to the editor.

import { escapeMarkdown } from './escape';
import type { Decided } from '../notes/note';
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
  const note = row.note?.note;
  const who = row.speaker === null ? '' : ` (says ${escapeMarkdown(row.speaker)})`;
  const [first, ...others] = note?.decisions ?? [];
  return [
    `- **${statusOf(row)}**: “${escapeMarkdown(row.words)}”${who}${signature(first)}`,
    ...(first === undefined ? [] : detailsOf(first)),
    ...others.flatMap((other) => [`  - But ${other.status}${signature(other)}`, ...detailsOf(other)]),
    ...(row.isSourceMissing ? ['  - Source missing.'] : []),
    ...row.findings.map(
      (finding) => `  - Query: ${escapeMarkdown(finding.message)} ${escapeMarkdown(finding.resolve)}`,
    ),
    ...(note?.comments ?? []).map(({ by, text }) => `  - ${escapeMarkdown(by)}: ${escapeMarkdown(text)}`),
  ];
}

function statusOf(row: SheetRow): string {
  if (row.isContested) return `${row.status}, decided differently`;
  return row.isStale ? `${row.status}, changed since` : row.status;
}

function detailsOf({ correction, reason, sources = [] }: Decided): readonly string[] {
  return [
    ...(correction === undefined ? [] : [`  - Should say: ${escapeMarkdown(correction)}`]),
    ...(reason === undefined ? [] : [`  - Because: ${escapeMarkdown(reason)}`]),
    ...sources.map((source) => `  - Source: ${escapeMarkdown(sourceLine(source))}`),
  ];
}

function signature(decision: Decided | undefined): string {
  return decision === undefined ? '' : ` — ${escapeMarkdown(decision.by)}, ${decision.at.slice(0, 10)}`;
}
