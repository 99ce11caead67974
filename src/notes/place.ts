// Where the record of an article is kept: in one folder at the root of the workspace folder that mirrors its articles,
// with a file for each person, so that two people's work comes together without a conflict.

import { hash } from '../base/hash';

/** The folder that holds the desk's files, beside the articles; it belongs into version control. */
export const DESK_FOLDER = '.copydesk';

/** The folder in it that holds the records. */
export const RECORDS_FOLDER = `${DESK_FOLDER}/record`;

/** Files that the desk's folder wants beside the records, by their name. */
export const DESK_FOLDER_FILES: Readonly<Record<string, string>> = {
  // One person's work on two branches comes together as the union of its lines.
  '.gitattributes': '*.jsonl merge=union\n',
  // What a save that was killed may leave behind.
  '.gitignore': '*.tmp\n',
};

/**
 * The folder with the record of an article, or with the records below a folder of articles; both paths are relative to
 * the workspace folder with "/" between the parts. Throws a RangeError for a path that leads out of the folder.
 */
export function recordFolderOf(article: string): string {
  const parts = article.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..')) {
    throw new RangeError(`The article ${article} does not lie in the workspace folder.`);
  }
  return `${RECORDS_FOLDER}/${parts.join('/')}`;
}

/** The name of the file that holds what one person has said. Different names may share one: its lines say who. */
export function recordFileOf(person: string): string {
  const name = person
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (name === '') return 'unnamed.jsonl';
  // Windows has devices of these names, and file systems a longest name.
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);
  return isReserved || name.length > LONGEST_NAME
    ? `${name.slice(0, LONGEST_NAME)}-${hash(person).slice(0, 6)}.jsonl`
    : `${name}.jsonl`;
}

const LONGEST_NAME = 50;

/** The article that a file of a record belongs to; undefined for any other file. */
export function articleOfRecord(path: string): string | undefined {
  const start = `${RECORDS_FOLDER}/`;
  const end = path.lastIndexOf('/');
  return path.startsWith(start) && path.endsWith('.jsonl') && end > start.length
    ? path.slice(start.length, end)
    : undefined;
}
