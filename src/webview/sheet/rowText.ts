// The words of a row, for finding it.

import type { PageRow } from '../../report/sheetPage';

/** What the filter's search looks through, in small letters. */
export function textOfRow(row: PageRow): string {
  const said = row.decisions.flatMap(({ by, reason, correction, sources }) => [
    by,
    reason,
    correction,
    ...sources.map(({ text }) => text),
  ]);
  const asked = row.queries.map(({ message }) => message);
  return [row.words, row.speaker ?? '', ...said, ...asked, ...row.comments.map(({ text }) => text)]
    .join('\n')
    .toLowerCase();
}
