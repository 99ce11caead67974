// The article as one self-contained HTML file with its claims marked and numbered, and the sheet below: for the desk's
// print-out. No script, no outside file; a strict content security policy says so to the browser.

import { escapeHtml, safeLink } from './escape';
import { sourceLine } from '../notes/source';
import type { Sheet, SheetRow } from './sheet';

const STYLE = `
:root { color-scheme: light dark; --line: #8888; --open: #b3261e; --done: #1b6e3c; --stale: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --open: #ff8a80; --done: #7ddc9b; --stale: #ffce7a; } }
body { font: 1.05rem/1.6 Georgia, 'Times New Roman', serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, table, header p { font-family: system-ui, sans-serif; }
article { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--done); text-underline-offset: 3px; }
mark.open { text-decoration: underline wavy var(--open); }
mark.stale { text-decoration: underline dashed 2px var(--stale); }
sup a { font: 0.7rem system-ui, sans-serif; text-decoration: none; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; }
th, td { border: 1px solid var(--line); padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; }
td ul { margin: 0.2rem 0 0; padding-left: 1.1rem; }
@media print { body { max-width: none; margin: 0; } tr { break-inside: avoid; } }
`;

/** An HTML page in UTF-8 with the whole text, every claim marked, and the table of the sheet. */
export function writeAnnotatedHtml(text: string, sheet: Sheet): string {
  const title = escapeHtml(sheet.headline ?? sheet.article);
  const { totals } = sheet;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title} – fact-check</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${escapeHtml(sheet.article)}${sheet.published === null ? '' : `, ${escapeHtml(sheet.published)}`}. ${totals.checked} of ${totals.claims} claims checked${totals.stale > 0 ? `, ${totals.stale} changed since` : ''}${totals.sourceMissing > 0 ? `, ${totals.sourceMissing} without a source` : ''}.</p>
</header>
<article dir="auto">${markedText(text, sheet.rows)}</article>
<h2>Claims</h2>
<table>
<thead><tr><th scope="col">No.</th><th scope="col">Claim</th><th scope="col">Status</th><th scope="col">Record</th></tr></thead>
<tbody>
${sheet.rows.map((row, index) => tableRow(row, index + 1)).join('\n')}
</tbody>
</table>
${orphanList(sheet)}</body>
</html>
`;
}

/** The escaped text with its rows marked; of rows that overlap, the later one gives way and stands in the table alone. */
function markedText(text: string, rows: readonly SheetRow[]): string {
  let html = '';
  let at = 0;
  rows.forEach((row, index) => {
    if (row.start < at || row.end <= row.start) return;
    const kind = row.isStale ? 'stale' : row.isOpen ? 'open' : 'done';
    html += escapeHtml(text.slice(at, row.start));
    html += `<mark class="${kind}" id="c${index + 1}">${escapeHtml(text.slice(row.start, row.end))}</mark>`;
    html += `<sup><a href="#r${index + 1}">${index + 1}</a></sup>`;
    at = row.end;
  });
  return html + escapeHtml(text.slice(at));
}

function tableRow(row: SheetRow, number: number): string {
  const decision = row.note?.note.decision;
  const lines = [
    ...(decision === undefined
      ? []
      : [`${escapeHtml(decision.by)}, ${escapeHtml(decision.at.slice(0, 10))}`]),
    ...(decision?.correction === undefined ? [] : [`Should say: ${escapeHtml(decision.correction)}`]),
    ...(decision?.reason === undefined ? [] : [`Because: ${escapeHtml(decision.reason)}`]),
    ...(decision?.sources ?? []).map((source) => `Source: ${linked(sourceLine(source), source.url)}`),
    ...(row.isSourceMissing ? ['Source missing'] : []),
    ...row.findings.map((finding) => `Query: ${escapeHtml(`${finding.message} ${finding.resolve}`)}`),
    ...(row.note?.note.comments ?? []).map(({ by, text }) => `${escapeHtml(by)}: ${escapeHtml(text)}`),
  ];
  const who = row.speaker === null ? '' : `<br><small>says ${escapeHtml(row.speaker)}</small>`;
  const status = row.isStale ? `${row.status}, changed since` : row.status;
  return (
    `<tr id="r${number}"><td><a href="#c${number}">${number}</a></td><td dir="auto">${escapeHtml(row.words)}${who}</td>` +
    `<td>${status}</td><td>${lines.length === 0 ? '' : `<ul><li>${lines.join('</li><li>')}</li></ul>`}</td></tr>`
  );
}

function linked(title: string, url: string | undefined): string {
  const link = safeLink(url);
  if (link === undefined) return escapeHtml(title);
  return `<a rel="noreferrer" href="${escapeHtml(link)}">${escapeHtml(title)}</a>`;
}

function orphanList(sheet: Sheet): string {
  if (sheet.orphans.length === 0) return '';
  const items = sheet.orphans.map(
    ({ note }) => `<li>${escapeHtml(note.status)}: “${escapeHtml(note.selector.exact)}”</li>`,
  );
  return `<h2>Decided on words that are gone</h2>\n<ul>${items.join('')}</ul>\n`;
}
