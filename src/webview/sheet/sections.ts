// The parts of the sheet beside the claims: head, progress, what is gone, who speaks, when things happened, who says what
// about whom.

import { drawSayings } from '../../report/picture';
import type { SheetPage } from '../../report/sheetPage';
import type { Utterance, Voice } from '../../report/voices';
import { draw, make, type Content } from '../dom';
import { filled, type Word } from '../words';
import { time, type RowContext } from './rows';

/** Headline, what is known of the article, and how far the desk is. */
export function drawHead(page: SheetPage, { words }: RowContext): Content {
  const { totals } = page;
  const checked = filled(words['{0} of {1} claims checked'], totals.checked, totals.claims);
  const more = [
    ...(totals.stale > 0 ? [filled(words['{0} changed since they were decided'], totals.stale)] : []),
    ...(totals.sourceMissing > 0
      ? [filled(words['{0} verified without a source'], totals.sourceMissing)]
      : []),
  ];
  const bar = make('progress', {
    max: String(Math.max(1, totals.claims)),
    value: String(totals.checked),
    'aria-label': words['Progress'],
  });
  return [
    make('h1', { dir: 'auto' }, page.headline ?? page.article),
    make(
      'dl',
      { class: 'facts' },
      fact(words['Published'], page.published ?? words['no date in the article']),
      page.source === null ? undefined : fact(words['Source'], page.source),
      page.facts.map(({ name, value }) => fact(words[name], String(value))),
    ),
    make('div', { class: 'progress' }, bar, make('p', {}, [checked, ...more].join('; '))),
  ];
}

function fact(name: string, value: string): Content {
  return make('div', {}, make('dt', {}, name), make('dd', { dir: 'auto' }, value));
}

/** Decisions whose words are gone; undefined where there is none. */
export function drawOrphans(page: SheetPage, { words, language }: RowContext): Content {
  if (page.orphans.length === 0) return undefined;
  return section(
    'gone',
    words['Decided on words that are gone'],
    make(
      'ul',
      {},
      page.orphans.map((orphan) =>
        make(
          'li',
          {},
          make('span', { class: `badge ${orphan.status.replace(' ', '-')}` }, words[orphan.status]),
          ' ',
          make('del', { dir: 'auto' }, orphan.words),
          ' ',
          make('small', {}, orphan.by, ' ', time(orphan.at, language)),
        ),
      ),
    ),
  );
}

/** Quotations by speaker, each speaker to be opened. */
export function drawVoices(page: SheetPage, context: RowContext): Content {
  const { words } = context;
  return section(
    'voices',
    words['Quotations by speaker'],
    page.voices.length === 0
      ? make('p', {}, words['This article quotes nobody.'])
      : page.voices.map((voice) =>
          make(
            'details',
            {},
            make('summary', {}, nameOf(voice, words['nobody named']), ` (${voice.utterances.length})`),
            make(
              'ul',
              {},
              voice.utterances.map((utterance) => utteranceItem(utterance, context)),
            ),
          ),
        ),
  );
}

function nameOf({ name }: Voice, nobody: string): string {
  return name === null || name === '' ? nobody : name;
}

function utteranceItem({ start, end, kind, words: said, cue }: Utterance, context: RowContext): Content {
  const label = [context.words[kind satisfies Word], ...(cue === null ? [] : [cue])].join(', ');
  return make('li', {}, place(said, start, end, context), ' ', make('small', {}, `(${label})`));
}

/** The dates of the article that are in the calendar, as a list in their order. */
export function drawTimeline(page: SheetPage, context: RowContext): Content {
  const { words } = context;
  const days = new Map<string, SheetPage['timeline'][number][]>();
  for (const entry of page.timeline) days.set(entry.iso, [...(days.get(entry.iso) ?? []), entry]);
  return section(
    'timeline',
    words['Timeline'],
    days.size === 0
      ? make('p', {}, words['No date of this article can be placed in the calendar.'])
      : make(
          'ol',
          { class: 'timeline' },
          [...days].map(([iso, entries]) =>
            make(
              'li',
              {},
              make('b', {}, iso.replace('/', ' – ')),
              ' ',
              entries.map((entry, index) => [
                index === 0 ? '' : ', ',
                place(entry.words, entry.start, entry.end, context),
              ]),
            ),
          ),
        ),
  );
}

/** The picture, and under it the same in words. */
export function drawPicture(page: SheetPage, { words }: RowContext): Content {
  const title = words['Who says what about whom'];
  const picture = drawSayings(page.sayings, {
    title,
    speakers: words['says'],
    spokenOf: words['is spoken of'],
  });
  return section(
    'sayings',
    title,
    picture === undefined
      ? make('p', {}, words['Nobody who is quoted names anybody.'])
      : [
          make('figure', {}, draw(picture.drawing)),
          make(
            'details',
            {},
            make('summary', {}, words['The picture in words']),
            make(
              'ul',
              {},
              picture.lines.map((line) => make('li', { dir: 'auto' }, line)),
            ),
          ),
        ],
  );
}

/** Words of the article that show themselves in the text when they are chosen. */
function place(words: string, start: number, end: number, context: RowContext): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'words', title: context.words['Show in the text'] },
    words,
  );
  button.addEventListener('click', () => context.post({ kind: 'reveal', start, end }));
  return button;
}

function section(id: string, title: string, ...content: readonly Content[]): HTMLElement {
  return make(
    'section',
    { 'aria-labelledby': `${id}-title`, class: id },
    make('h2', { id: `${id}-title` }, title),
    content,
  );
}
