// The table of claims: draws only the rows that have changed, filters and sorts them, and is worked with the keyboard alone.

import type { PageRow } from '../../report/sheetPage';
import { make } from '../dom';
import type { FromSheet } from '../protocol';
import { filled, type Words } from '../words';
import { filtered, type Filter } from './filter';
import { drawRow, heading, STATUS_KEYS } from './rows';

interface Drawn {
  /** The row as it was drawn. */
  readonly json: string;
  readonly element: HTMLElement;
}

export class ClaimTable {
  readonly element = make('div', { class: 'table' });
  readonly #post: (message: FromSheet) => void;
  readonly #body = make('div', { role: 'rowgroup', class: 'body' });
  readonly #head = make('div', { role: 'rowgroup' });
  readonly #count = make('p', { role: 'status', class: 'count' });
  readonly #drawn = new Map<string, Drawn>();
  #rows: readonly PageRow[] = [];
  #shown: readonly PageRow[] = [];
  #words: Words | undefined;
  /** The row that Tab goes to. */
  #current: string | undefined;

  constructor(post: (message: FromSheet) => void) {
    this.#post = post;
    this.#body.addEventListener('keydown', (event) => this.#onKey(event));
    this.#body.addEventListener('focusin', (event) => {
      const row = (event.target as Element).closest<HTMLElement>('[data-key]');
      if (row?.dataset['key'] !== undefined) this.#makeCurrent(row.dataset['key']);
    });
  }

  /** Takes a new page. Rows that say what they said stay as they are, with focus and scroll position. */
  update(rows: readonly PageRow[], filter: Filter, words: Words, language: string): void {
    if (words !== this.#words) {
      this.#words = words;
      this.#drawn.clear();
      this.element.setAttribute('role', 'table');
      this.element.setAttribute('aria-label', words['Claims']);
      this.#head.replaceChildren(
        make(
          'div',
          { role: 'row', class: 'row head' },
          heading(words, 'No.', 'number'),
          heading(words, 'Claim', 'claim'),
          heading(words, 'Status', 'status'),
          heading(words, 'Record', 'record'),
        ),
      );
      this.element.replaceChildren(this.#head, this.#body);
    }
    const context = { words, language, post: this.#post };
    this.#rows = rows;
    const keys = new Set(rows.map(({ key }) => key));
    for (const key of this.#drawn.keys()) if (!keys.has(key)) this.#drawn.delete(key);
    rows.forEach((row, index) => {
      const json = JSON.stringify([index, row]);
      if (this.#drawn.get(row.key)?.json === json) return;
      this.#drawn.set(row.key, { json, element: drawRow(row, index + 1, context) });
    });
    this.filter(filter);
  }

  filter(filter: Filter): void {
    const focused = this.#body.contains(document.activeElement);
    this.#shown = filtered(this.#rows, filter);
    const elements = this.#shown.map(({ key }) => this.#elementOf(key));
    if (
      elements.some((element, index) => this.#body.children[index] !== element) ||
      this.#body.childElementCount !== elements.length
    ) {
      this.#body.replaceChildren(...elements);
    }
    if (!this.#shown.some(({ key }) => key === this.#current)) this.#current = this.#shown[0]?.key;
    for (const { key } of this.#shown) this.#elementOf(key).tabIndex = key === this.#current ? 0 : -1;
    if (focused && this.#current !== undefined && !this.#body.contains(document.activeElement)) {
      this.#elementOf(this.#current).focus({ preventScroll: true });
    }
    this.#count.textContent = this.#countInWords();
  }

  /** "12 of 40 claims shown", announced to screen readers when it changes. */
  get count(): HTMLElement {
    return this.#count;
  }

  /** Shows in which row the cursor of the article stands; undefined for none. Brings it into view unless the reader is at work here. */
  point(key: string | undefined, isAsked: boolean): void {
    for (const element of this.#body.querySelectorAll('[aria-current]'))
      element.removeAttribute('aria-current');
    const drawn = key === undefined ? undefined : this.#drawn.get(key);
    if (drawn === undefined || !drawn.element.isConnected) return;
    drawn.element.setAttribute('aria-current', 'location');
    if (isAsked) drawn.element.focus();
    if (isAsked || !document.hasFocus()) drawn.element.scrollIntoView({ block: 'nearest' });
  }

  #elementOf(key: string): HTMLElement {
    return (this.#drawn.get(key) as Drawn).element;
  }

  #makeCurrent(key: string): void {
    if (this.#current === key) return;
    const before = this.#current === undefined ? undefined : this.#drawn.get(this.#current)?.element;
    if (before !== undefined) before.tabIndex = -1;
    this.#current = key;
    this.#elementOf(key).tabIndex = 0;
  }

  #onKey(event: KeyboardEvent): void {
    const at = this.#shown.findIndex(({ key }) => key === this.#current);
    const row = this.#shown[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = (event.target as Element).closest('button, a') !== null;
    const status = STATUS_KEYS[event.key];
    const { start, end } = row;
    if (event.key === 'ArrowDown') this.#focus(at + 1);
    else if (event.key === 'ArrowUp') this.#focus(at - 1);
    else if (event.key === 'Home') this.#focus(0);
    else if (event.key === 'End') this.#focus(this.#shown.length - 1);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
      this.#focusWithin(event.key === 'ArrowRight' ? 1 : -1);
    else if (event.key === 'Escape' && onButton) this.#focus(at);
    else if (event.key === 'Enter' && !onButton) this.#post({ kind: 'reveal', start, end });
    else if (event.key === 'c') this.#post({ kind: 'comment', start, end });
    else if (status !== undefined) this.#post({ kind: 'decide', start, end, status });
    else return;
    event.preventDefault();
  }

  #focus(index: number): void {
    const row = this.#shown[Math.min(Math.max(0, index), this.#shown.length - 1)];
    if (row !== undefined) this.#elementOf(row.key).focus();
  }

  /** Right and left go through what can be done in the row. */
  #focusWithin(step: 1 | -1): void {
    if (this.#current === undefined) return;
    const row = this.#elementOf(this.#current);
    const stops = [row, ...row.querySelectorAll<HTMLElement>('button, a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.min(Math.max(0, at + step), stops.length - 1)]?.focus();
  }

  #countInWords(): string {
    if (this.#words === undefined) return '';
    if (this.#rows.length === 0) return this.#words['This article has no claims.'];
    if (this.#shown.length === 0) return this.#words['No claim passes the filter.'];
    return filled(this.#words['{0} of {1} claims shown'], this.#shown.length, this.#rows.length);
  }
}
