// The controls over the table of claims: what is shown, who speaks, in which order, and which words.

import type { PageRow } from '../../report/sheetPage';
import { make } from '../dom';
import type { Word, Words } from '../words';
import { OWN_VOICE, type Filter, type Order, type Show } from './filter';

const SHOW_WORDS: readonly (readonly [Show, Word])[] = [
  ['all', 'all claims'],
  ['open', 'open'],
  ['queried', 'with open queries'],
  ['changed', 'changed since decided'],
  ['contested', 'decided differently'],
  ['unsourced', 'without a source'],
  ['unchecked', 'unchecked'],
  ['in progress', 'in progress'],
  ['verified', 'verified'],
  ['disputed', 'disputed'],
  ['wrong', 'wrong'],
  ['unverifiable', 'unverifiable'],
  ['opinion', 'opinion'],
  ['dismissed', 'dismissed'],
];
const ORDER_WORDS: readonly (readonly [Order, Word])[] = [
  ['text', 'order in the text'],
  ['status', 'status'],
  ['worth', 'check-worthiness'],
  ['speaker', 'speaker'],
  ['time', 'time of the decision'],
];

/** The bar with the filter as it stands. `changed` is called with each new filter. */
export function drawFilterBar(
  rows: readonly PageRow[],
  filter: Filter,
  words: Words,
  changed: (filter: Filter) => void,
): HTMLElement {
  let now = filter;
  const set = (part: Partial<Filter>): void => {
    now = { ...now, ...part };
    changed(now);
  };
  const speakers = [...new Set(rows.flatMap(({ speaker }) => speaker ?? []))].sort((a, b) =>
    a.localeCompare(b),
  );
  const find = make('input', {
    type: 'search',
    name: 'find',
    value: filter.find,
    placeholder: words['Words of a claim, a source or a name'],
  });
  find.addEventListener('input', () => set({ find: find.value }));
  return make(
    'div',
    { class: 'filter', role: 'search', 'aria-label': words['Claims'] },
    choice(
      words['Show'],
      'show',
      filter.show,
      SHOW_WORDS.map(([value, word]) => [value, words[word]]),
      (show) => set({ show }),
    ),
    choice(
      words['Speaker'],
      'speaker',
      filter.speaker,
      [
        ['', words['everybody']],
        [OWN_VOICE, words['the article’s own voice']],
        ...speakers.map((name) => [name, name] as const),
      ],
      (speaker) => set({ speaker }),
    ),
    choice(
      words['Sort by'],
      'order',
      filter.order,
      ORDER_WORDS.map(([value, word]) => [value, words[word]]),
      (order) => set({ order }),
    ),
    make('label', { class: 'find' }, `${words['Find']} `, find),
  );
}

function choice<T extends string>(
  label: string,
  name: string,
  value: T,
  options: readonly (readonly [T, string])[],
  chosen: (value: T) => void,
): HTMLElement {
  const select = make('select', { name });
  for (const [option, words] of options) select.add(new Option(words, option, false, option === value));
  select.addEventListener('change', () => {
    const option = options[select.selectedIndex];
    if (option !== undefined) chosen(option[0]);
  });
  return make('label', {}, `${label} `, select);
}
