// What a claim was checked against: a document and page, an interview and its time, a link, a file of the desk.

import * as v from 'valibot';

/** Kinds of source, the primary ones first. The record takes other words too: a desk may have its own. */
export const SOURCE_KINDS = [
  'document',
  'interview',
  'data',
  'observation',
  'web page',
  'news report',
  'file',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const source = v.looseObject({
  /** What it is called; where it has no name, what it is. */
  title: v.string(),
  kind: v.optional(v.string()),
  /** Link to it; an archived copy goes into `archived`. */
  url: v.optional(v.string()),
  archived: v.optional(v.string()),
  /** A file of the workspace: its path in the workspace folder, with "/" between the parts. */
  file: v.optional(v.string()),
  /** SHA-256 of that file when it was consulted, in hexadecimal. */
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'))),
  /** Where in it: a page, a timestamp, a row. */
  locator: v.optional(v.string()),
  /** Its own words. */
  quotation: v.optional(v.string()),
  /** When it was consulted: YYYY-MM-DD. */
  consulted: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/, 'must be a date as 2026-11-23'))),
});
/** What a claim was checked against. Fields that this version does not know are kept. */
export type Source = v.InferOutput<typeof source>;

/** A source in one line: "Minutes of the council, page 4, https://… (consulted 2026-11-23)". */
export function sourceLine({ title, locator, url, file, consulted }: Source): string {
  const link = url !== undefined && url !== title ? url : undefined;
  const parts = [title, locator, link, file !== title ? file : undefined].filter(Boolean);
  return `${parts.join(', ')}${consulted === undefined ? '' : ` (${consulted.slice(0, 10)})`}`;
}
