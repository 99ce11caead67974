// The fact-check sheet in its panel: takes pages from the extension, keeps filter and scroll position, and sends back what
// the reader wants.

import { make } from './dom';
import type { FromSheet, ToSheet } from './protocol';
import { ClaimTable } from './sheet/claimTable';
import { NO_FILTER, type Filter } from './sheet/filter';
import { drawFilterBar } from './sheet/filterBar';
import { drawHead, drawOrphans, drawPicture, drawTimeline, drawVoices } from './sheet/sections';
import type { Words } from './words';

/** What VS Code gives the scripts of its webviews. */
interface Editor {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Editor;

/** Kept by VS Code while the panel is hidden and over a restart. `article` finds the article again. */
interface State {
  readonly article: string;
  readonly filter: Filter;
}

const editor = acquireVsCodeApi();
const post = (message: FromSheet): void => editor.postMessage(message);
const table = new ClaimTable(post);
const parts = {
  head: make('header'),
  tools: make('div', { class: 'tools', role: 'toolbar' }),
  bar: make('div'),
  claims: make('section', { class: 'claims', 'aria-labelledby': 'claims-title' }),
  rest: make('div'),
};
let state = stateFrom(editor.getState());
/** What the bar was made of: it is made anew only when the speakers or the language change, never under the reader's fingers. */
let barOf = '';
let isDrawn = false;

function stateFrom(kept: unknown): State {
  const article = document.body.dataset['article'] ?? '';
  if (typeof kept !== 'object' || kept === null || !('filter' in kept)) return { article, filter: NO_FILTER };
  return { article, filter: { ...NO_FILTER, ...(kept.filter as Partial<Filter>) } };
}

function keep(filter: Filter): void {
  state = { ...state, filter };
  editor.setState(state);
}

function show({ page, words, language }: ToSheet & { kind: 'page' }): void {
  const begun = performance.now();
  document.documentElement.lang = language;
  document.title = words['Fact-check sheet'];
  const context = { words, language, post };
  parts.head.replaceChildren();
  parts.head.append(...nodesOf(drawHead(page, context)));
  const bar = JSON.stringify([language, page.rows.map(({ speaker }) => speaker)]);
  if (bar !== barOf) {
    barOf = bar;
    drawTools(words);
    parts.bar.replaceChildren(
      drawFilterBar(page.rows, state.filter, words, (filter) => {
        keep(filter);
        table.filter(filter);
      }),
    );
    parts.claims.replaceChildren(
      make('h2', { id: 'claims-title' }, words['Claims']),
      parts.bar,
      table.count,
      table.element,
      make('p', { class: 'keys' }, keysInWords(words)),
    );
  }
  table.update(page.rows, state.filter, words, language);
  const open = new Set(
    [...parts.rest.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent),
  );
  parts.rest.replaceChildren(
    ...nodesOf([
      drawOrphans(page, context),
      drawPicture(page, context),
      drawVoices(page, context),
      drawTimeline(page, context),
    ]),
  );
  for (const summary of parts.rest.querySelectorAll('details > summary')) {
    if (open.has(summary.textContent)) summary.parentElement?.setAttribute('open', '');
  }
  if (!parts.head.isConnected) document.body.replaceChildren(make('main', {}, Object.values(parts)));
  if (isDrawn) return;
  isDrawn = true;
  // After layout and paint: what the reader waits for.
  requestAnimationFrame(() =>
    setTimeout(() => {
      post({ kind: 'drawn', rows: page.rows.length, milliseconds: Math.round(performance.now() - begun) });
    }),
  );
}

function drawTools(words: Words): void {
  parts.tools.setAttribute('aria-label', words['Fact-check sheet']);
  parts.tools.replaceChildren(
    tool(words['Export…'], () => post({ kind: 'export' })),
    tool(words['Print…'], () => post({ kind: 'print' })),
    tool(words['Check the gate'], () => post({ kind: 'gate' })),
    tool(words['Undo'], () => post({ kind: 'undo' })),
  );
}

function tool(name: string, act: () => void): HTMLElement {
  const button = make('button', { type: 'button' }, name);
  button.addEventListener('click', act);
  return button;
}

function keysInWords(words: Words): string {
  const statuses = (
    [
      ['v', 'verified'],
      ['d', 'disputed'],
      ['w', 'wrong'],
      ['u', 'unverifiable'],
      ['o', 'opinion'],
      ['x', 'dismissed'],
      ['p', 'in progress'],
      ['0', 'unchecked'],
    ] as const
  ).map(([key, status]) => `${key} ${words[status]}`);
  return words['Keys: up and down, Enter shows the words, {0}'].replace('{0}', statuses.join(', '));
}

function nodesOf(content: Parameters<typeof make>[2]): readonly Node[] {
  return [...make('div', {}, content).childNodes];
}

window.addEventListener('message', ({ data }: MessageEvent<ToSheet>) => {
  switch (data.kind) {
    case 'page':
      show(data);
      break;
    case 'here':
      table.point(data.key ?? undefined, data.isAsked);
      break;
    case 'nothing':
      document.body.replaceChildren(make('main', {}, make('p', { role: 'status' }, data.why)));
      break;
    default:
      data satisfies never;
  }
});
keep(state.filter);
post({ kind: 'ready' });
