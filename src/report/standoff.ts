// Names, claims and the record in the standoff format of the brat annotation tool. Offsets are in Unicode code points, as
// brat counts them, and no annotation runs over a line end: brat wants its parts instead.

import { codePointOffsets } from '../base/codePoints';
import type { Span } from '../base/span';
import type { Analysis } from '../engine/analysis';
import { CLAIM_TYPE, NAME_TYPES, OWN_NOTE, STATUS_TYPE, statusValue } from '../notes/formats/brat';
import { STATUSES } from '../notes/note';
import { shareOut } from './shareOut';
import type { Sheet } from './sheet';

/** The .ann file for a .txt file with the same text. Notes whose words are gone have no place in it. */
export function writeStandoff(text: string, analysis: Analysis, sheet: Sheet): string {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const add = (sort: 'T' | 'A' | 'R' | '#', rest: string): string => {
    const number = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, number);
    lines.push(`${sort}${number}\t${rest}`);
    return `${sort}${number}`;
  };
  const points = codePointOffsets(text);
  const place = (kind: string, span: Span): string | undefined => {
    const parts = lineParts(text, span);
    if (parts.length === 0) return undefined;
    const offsets = parts.map(({ start, end }) => `${points(start)} ${points(end)}`).join(';');
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
    return add('T', `${kind} ${offsets}\t${words}`);
  };
  const firstMention = new Map<string, string>();
  for (const entity of analysis.entities) {
    for (const mention of entity.mentions) {
      if (mention.kind === 'pronoun') continue;
      const id = place(NAME_TYPES[entity.type] ?? 'Name', mention);
      if (id !== undefined && !firstMention.has(entity.id)) firstMention.set(entity.id, id);
    }
  }
  const shared = shareOut(sheet);
  for (const row of sheet.rows) {
    const id = place(CLAIM_TYPE, row);
    if (id === undefined) continue;
    add('A', `${STATUS_TYPE} ${id} ${statusValue(row.status)}`);
    const speaker = firstMention.get(row.claim?.speaker ?? '');
    if (speaker !== undefined) add('R', `SaidBy Arg1:${id} Arg2:${speaker}`);
    for (const { message } of row.findings) add('#', `AnnotatorNotes ${id}\t${oneLine(message)}`);
    for (const { note } of shared.of.get(row) ?? [])
      for (const event of note.history) add('#', `${OWN_NOTE} ${id}\t${JSON.stringify(event)}`);
  }
  for (const { note, span } of shared.rest) {
    const id = span && place(CLAIM_TYPE, span);
    if (id === undefined) continue;
    for (const event of note.history) add('#', `${OWN_NOTE} ${id}\t${JSON.stringify(event)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The annotation.conf that brat wants beside the files, with every type that they use. */
export function standoffConfiguration(): string {
  const names = [...Object.values(NAME_TYPES), 'Name'];
  return [
    '# Made by Copydesk. brat reads this file from the folder of the articles or from one above it.',
    '[entities]',
    CLAIM_TYPE,
    ...names,
    '',
    '[relations]',
    `SaidBy\tArg1:${CLAIM_TYPE}, Arg2:${names.join('|')}`,
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    '',
    '[attributes]',
    `${STATUS_TYPE}\tArg:${CLAIM_TYPE}, Value:${STATUSES.map(statusValue).join('|')}`,
    '',
  ].join('\n');
}

/** The parts of a span that lie on one line each and hold no tab, which parts the fields of brat, without white space at their ends. */
function lineParts(text: string, { start, end }: Span): readonly Span[] {
  const parts = [...text.slice(start, end).matchAll(/\S(?:[^\r\n\t]*\S)?/g)];
  return parts.map((part) => ({ start: start + part.index, end: start + part.index + part[0].length }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
