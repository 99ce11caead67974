// Where the record of an article is kept: in one folder at the root of the workspace folder, mirroring its articles.

/** The folder that holds the desk's files, beside the articles; it belongs into version control. */
export const DESK_FOLDER = '.copydesk';

/** Says to git that two versions of a record come together as the union of their lines. */
export const GIT_ATTRIBUTES = '*.jsonl merge=union\n';

/**
 * The path of the record of an article, both relative to the workspace folder with "/" between the parts. Throws a
 * RangeError for a path that leads out of the folder.
 */
export function recordPathOf(article: string): string {
  const parts = article.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..')) {
    throw new RangeError(`The article ${article} does not lie in the workspace folder.`);
  }
  return `${DESK_FOLDER}/record/${parts.join('/')}.jsonl`;
}

/** The article whose record stands at a path; undefined for any other file. */
export function articleOfRecord(path: string): string | undefined {
  const start = `${DESK_FOLDER}/record/`;
  return path.startsWith(start) && path.endsWith('.jsonl')
    ? path.slice(start.length, -'.jsonl'.length)
    : undefined;
}
