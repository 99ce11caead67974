// A picture of who says what about whom: speakers on the left, those whom they speak of on the right, a line between them
// the thicker the more often. Drawn as data, so that a page and an export show the same; readable without colour, in print.

import { escapeHtml } from './escape';
import type { Saying } from './voices';

/** An element of SVG. Text is the only content that is not an element. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Drawn | string)[];
}

export interface Picture {
  readonly drawing: Drawn;
  /** The same in words, a line a speaker: for people who do not see the picture, and for what did not fit in. */
  readonly lines: readonly string[];
}

const WIDTH = 640;
const ROW = 30;
const TOP = 34;
/** Where the names end on the left and begin on the right. */
const LEFT = 210;
const RIGHT = 430;
/** More rows than this cannot be read; the lines in words have them all. */
const MOST_ROWS = 14;
/** Letters of a name that fit beside the picture. */
const MOST_LETTERS = 26;

/** The picture; undefined where nobody speaks of anybody. `title` and the two headings are in the reader's language. */
export function drawSayings(
  sayings: readonly Saying[],
  words: { readonly title: string; readonly speakers: string; readonly spokenOf: string },
): Picture | undefined {
  if (sayings.length === 0) return undefined;
  const speakers = ranked(sayings, ({ speaker }) => speaker);
  const subjects = ranked(sayings, ({ about }) => about);
  const left = new Map(speakers.slice(0, MOST_ROWS).map((name, row) => [name, row]));
  const right = new Map(subjects.slice(0, MOST_ROWS).map((name, row) => [name, row]));
  const shown = sayings.filter(({ speaker, about }) => left.has(speaker) && right.has(about));
  const most = Math.max(...sayings.map(({ count }) => count));
  const height = TOP + Math.max(left.size, right.size) * ROW;
  const lines = shown.map((saying) =>
    line(saying, yOf(left.get(saying.speaker) ?? 0), yOf(right.get(saying.about) ?? 0), most),
  );
  return {
    drawing: element(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': words.title, class: 'picture' },
      [
        heading(words.speakers, LEFT - 12, 'end'),
        heading(words.spokenOf, RIGHT + 12, 'start'),
        ...lines,
        ...[...left].map(([name, row]) => label(name, LEFT - 12, yOf(row), 'end')),
        ...[...right].map(([name, row]) => label(name, RIGHT + 12, yOf(row), 'start')),
      ],
    ),
    lines: speakers.map((speaker) => {
      const about = sayings.filter((saying) => saying.speaker === speaker);
      return `${speaker} → ${about.map((saying) => `${saying.about} (${saying.count})`).join(', ')}`;
    }),
  };
}

/** A drawing as text for an HTML page. */
export function drawingText({ name, attributes, children }: Drawn): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeHtml(child) : drawingText(child),
  );
  return `<${name}${given.join('')}>${inside.join('')}</${name}>`;
}

/** The names by how much is said by them or of them. */
function ranked(sayings: readonly Saying[], nameOf: (saying: Saying) => string): readonly string[] {
  const sums = new Map<string, number>();
  for (const saying of sayings) sums.set(nameOf(saying), (sums.get(nameOf(saying)) ?? 0) + saying.count);
  return [...sums].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

function line({ speaker, about, count }: Saying, from: number, to: number, most: number): Drawn {
  const middle = (LEFT + RIGHT) / 2;
  const path = `M${LEFT} ${from} C${middle} ${from} ${middle} ${to} ${RIGHT} ${to}`;
  const width = (1 + (5 * count) / most).toFixed(1);
  return element('path', { d: path, 'stroke-width': width, class: 'saying' }, [
    element('title', {}, [`${speaker} → ${about} (${count})`]),
  ]);
}

function label(name: string, x: number, y: number, anchor: 'start' | 'end'): Drawn {
  const shown = name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name;
  const place = { x: String(x), y: String(y), dy: '0.35em', 'text-anchor': anchor, class: 'name' };
  return element('text', place, [shown, ...(shown === name ? [] : [element('title', {}, [name])])]);
}

function heading(words: string, x: number, anchor: 'start' | 'end'): Drawn {
  return element('text', { x: String(x), y: '14', 'text-anchor': anchor, class: 'heading' }, [words]);
}

function yOf(row: number): number {
  return TOP + row * ROW + ROW / 2 - 4;
}

function element(name: string, attributes: Drawn['attributes'], children: Drawn['children']): Drawn {
  return { name, attributes, children };
}
