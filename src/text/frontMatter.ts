// The front matter of an article: the lines between --- or +++ at the very start, with title, date and author.

import { dateAtStart } from './writtenDate';

export interface FrontMatter {
  /** Where the story begins: after the closing line (UTF-16 units). */
  readonly end: number;
  /** Scalar fields by their name in small letters, without quotation marks. Lists and nested data are left out. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Front matter that is not closed after this many lines is a story that begins with a rule. */
const MOST_LINES = 200;
// YAML writes "date: 2026-02-18", TOML `date = "2026-02-18"`.
const FIELD = /^([A-Za-z][\w.-]{0,40})\s{0,8}[:=]\s{0,8}(.*)$/;

/** The front matter at the start of a text (after a byte order mark); undefined where there is none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = text.slice(from, from + 3);
  if (fence !== '---' && fence !== '+++') return undefined;
  const fields = new Map<string, string>();
  let start = endOfLine(text, from);
  if (text.slice(from + 3, start).trim() !== '') return undefined;
  for (let count = 0; count < MOST_LINES && start < text.length; count += 1) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end).trimEnd();
    if (line === fence || (fence === '---' && line === '...'))
      return fields.size > 0 ? { end, fields } : undefined;
    const field = FIELD.exec(line.slice(0, 2000));
    if (field) {
      const value = scalar(field[2] as string);
      if (value !== '') fields.set((field[1] as string).toLowerCase(), value);
    } else if (line !== '' && !/^(?:\s|-\s|#|\[)/.test(line)) {
      // A line of prose: this is no front matter.
      return undefined;
    }
    start = end;
  }
  return undefined;
}

/** The publication date of the front matter as YYYY-MM-DD; null where it gives none. */
export function frontMatterDate(fields: ReadonlyMap<string, string>): string | null {
  for (const name of [
    'published',
    'date',
    'publishdate',
    'pubdate',
    'publication_date',
    'published_at',
    'datepublished',
  ]) {
    const value = fields.get(name);
    const iso = value === undefined ? null : (dateAtStart(value)?.iso ?? null);
    if (iso !== null) return iso;
  }
  return null;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function scalar(value: string): string {
  const words = value.trim();
  const quote = words.charAt(0);
  if ((quote === '"' || quote === "'") && words.length > 1) {
    const end = words.indexOf(quote, 1);
    if (end > 0) return words.slice(1, end);
  }
  return words.replace(/\s#.*$/, '').trim();
}
