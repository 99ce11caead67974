// The article as one self-contained HTML file with its claims marked and numbered, and the whole sheet below: for the desk's
// print-out and its archive. No script, no outside file; a strict content security policy says so to the browser.

import { escapeHtml } from './escape';
import { ANNOTATED_STYLE } from './annotatedStyle';
import {
  claimsTable,
  goneSection,
  pictureSection,
  timelineSection,
  voicesSection,
} from './annotatedSections';
import type { RecordedArticle } from './recorded';
import type { Sheet, SheetRow } from './sheet';

/** An HTML page in UTF-8 with the whole text, every claim marked, and the sheet. */
export function writeAnnotatedHtml({ text, analysis, sheet }: RecordedArticle): string {
  const title = escapeHtml(oneLine(sheet.headline ?? sheet.article));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – fact-check</title>
<style>${ANNOTATED_STYLE}</style>
</head>
<body>
<header>
<p class="kind">Fact-check sheet</p>
<h1>${title}</h1>
${facts(sheet)}
<p>${progress(sheet)}</p>
</header>
<main>
<section class="text">
<h2>The article</h2>
<div class="story" dir="auto">${markedText(text, sheet.rows)}</div>
</section>
${[
  claimsTable(sheet.rows),
  goneSection(sheet.orphans),
  pictureSection(analysis),
  voicesSection(text, analysis),
  timelineSection(sheet.timeline),
].join('')}</main>
</body>
</html>
`;
}

function facts(sheet: Sheet): string {
  const known = [
    ['File', sheet.article],
    ['Published', sheet.published ?? 'no date in the article'],
    ...(sheet.source === null ? [] : [['Source', sheet.source]]),
  ];
  const pairs = known.map(
    ([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(oneLine(value ?? ''))}</dd></div>`,
  );
  return `<dl>${pairs.join('')}</dl>`;
}

function progress({ totals }: Sheet): string {
  return [
    `<strong>${totals.checked} of ${totals.claims} claims checked</strong>`,
    ...(totals.stale > 0 ? [`${totals.stale} changed since they were decided`] : []),
    ...(totals.sourceMissing > 0 ? [`${totals.sourceMissing} verified without a source`] : []),
  ].join('; ');
}

/** The escaped text with its rows marked; of rows that overlap, the later one gives way and stands in the table alone. */
function markedText(text: string, rows: readonly SheetRow[]): string {
  let html = '';
  let at = 0;
  rows.forEach((row, index) => {
    if (row.start < at || row.end <= row.start) return;
    html += escapeHtml(text.slice(at, row.start));
    html += `<mark class="${kindOf(row)}">${escapeHtml(text.slice(row.start, row.end))}</mark>`;
    html += `<sup><a href="#r${index + 1}">${index + 1}</a></sup>`;
    at = row.end;
  });
  return html + escapeHtml(text.slice(at));
}

function kindOf(row: SheetRow): string {
  if (row.isStale || row.isContested) return 'stale';
  return row.isOpen ? 'open' : row.status === 'wrong' ? 'wrong' : 'done';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
