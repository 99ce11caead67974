// Reads JSON Lines: our own export, or the record file of another person, whose lines are the events themselves.

import type { NoteEvent } from '../note';
import { eventOf, isObject, type ImportFile } from './imported';

/** Opens a file with one JSON object a line. Lines about articles and claims are what the program finds anew: skipped. */
export function openJsonLines(source: string): ImportFile {
  const byArticle = new Map<string | null, NoteEvent[]>();
  const problems: string[] = [];
  source
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const { article, event, problem } = readLine(line);
      if (problem !== undefined) problems.push(`Line ${index + 1}${problem}`);
      if (event === undefined) return;
      const known = byArticle.get(article);
      if (known === undefined) byArticle.set(article, [event]);
      else known.push(event);
    });
  return {
    articles: [...byArticle.keys()],
    problems,
    read: (article) => ({ events: byArticle.get(article) ?? [], problems: [] }),
  };
}

interface ReadLine {
  readonly article: string | null;
  readonly event?: NoteEvent;
  readonly problem?: string;
}

function readLine(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { article: null, problem: ' is not JSON.' };
  }
  if (!isObject(value)) return { article: null, problem: ' is no event of a record.' };
  // The first line of a record file, and what an export says beside the events.
  if ('copydesk' in value || value['kind'] === 'article' || value['kind'] === 'claim')
    return { article: null };
  const article = typeof value['article'] === 'string' ? value['article'] : null;
  const event = eventOf(value['kind'] === 'event' ? value['event'] : value);
  return event === undefined ? { article, problem: ' is no event of a record.' } : { article, event };
}
