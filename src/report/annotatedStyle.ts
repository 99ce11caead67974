// How the annotated page looks: as a print-out first, then on a screen, light or dark. Marks differ in their line, not in
// colour alone, so that a black-and-white copy can be read.

export const ANNOTATED_STYLE = `
:root { color-scheme: light dark; --line: #8888; --soft: #666; --open: #b3261e; --done: #1b6e3c; --stale: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --soft: #aaa; --open: #ff8a80; --done: #7ddc9b; --stale: #ffce7a; } }
body { font: 1.05rem/1.6 Georgia, 'Times New Roman', serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, table, header p, dl, figure, section ul, section ol { font-family: system-ui, sans-serif; }
h1 { line-height: 1.2; margin: 0.2rem 0 0.8rem; }
h2 { margin: 2.2rem 0 0.6rem; font-size: 1.25rem; }
h3 { margin: 1rem 0 0.2rem; font-size: 1rem; }
.kind, dt, small, del { color: var(--soft); }
.kind { margin: 0; text-transform: uppercase; letter-spacing: 0.08em; font-size: 0.8rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; margin: 0 0 0.6rem; }
dl div { display: flex; gap: 0.4rem; }
dd { margin: 0; }
.story { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--done); text-underline-offset: 3px; }
mark.open { text-decoration: underline wavy var(--open); }
mark.stale { text-decoration: underline dashed 2px var(--stale); }
mark.wrong { text-decoration: line-through 2px var(--open); }
sup a { font: 0.7rem system-ui, sans-serif; text-decoration: none; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; line-height: 1.45; }
th, td { border: 1px solid var(--line); padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th:nth-child(3) { min-width: 5.5rem; }
td:first-child, th:first-child { white-space: nowrap; overflow-wrap: normal; }
td ul { margin: 0; padding-left: 1.1rem; font-size: inherit; }
section > ul, section > ol { font-size: 0.95rem; }
figure { margin: 0; }
svg { width: 100%; font-size: 13px; }
.name, .heading { fill: currentColor; }
.heading { font-weight: 600; }
.saying { fill: none; stroke: currentColor; stroke-opacity: 0.45; }
tr:target { background: #ffd54f33; }
@page { margin: 18mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  tr, li, figure { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
