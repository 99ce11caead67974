// Findings as one HTML page that needs no other file, prints, and works without scripts.

import { escapeHtml } from '../escape';
import type { CheckedArticle, LocatedFinding } from './located';

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color-scheme:light dark}
h2{margin:2rem 0 .2rem;font-size:1.2rem}
.path{opacity:.75;margin:0 0 .6rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8886}
td.place{white-space:nowrap}
q{font-style:italic}
.problem{border-left:4px solid #c33;padding-left:.6rem}
@media print{body{max-width:none;margin:0}}`;

/** The page. Without findings it says so. */
export function findingsPage(articles: readonly CheckedArticle[]): string {
  const count = articles.reduce((sum, { findings }) => sum + findings.length, 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Copydesk: open queries</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Open queries</h1>
<p>${number(count, 'query', 'queries')} in ${number(articles.length, 'article', 'articles')}.</p>
${articles.map(section).join('\n')}
</body>
</html>
`;
}

function section({ path, headline, findings, problems }: CheckedArticle): string {
  const rows = findings.map(row).join('\n');
  const table =
    findings.length === 0
      ? '<p>No query.</p>'
      : `<table>\n<thead><tr><th scope="col">Place</th><th scope="col">Words</th><th scope="col">Query</th></tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
  return `<section>
<h2>${escapeHtml(headline ?? path)}</h2>
<p class="path">${escapeHtml(path)}</p>
${problems.map((problem) => `<p class="problem">${escapeHtml(problem)}</p>`).join('\n')}
${problems.length > 0 && findings.length === 0 ? '' : table}
</section>`;
}

function row(finding: LocatedFinding): string {
  const { from, rule, words, message, resolve } = finding;
  return `<tr><td class="place">${from.line}:${from.column}</td><td><q>${escapeHtml(words)}</q></td><td>${escapeHtml(message)} ${escapeHtml(resolve)} <small>${escapeHtml(rule)}</small></td></tr>`;
}

function number(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
