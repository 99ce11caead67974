// Reads brat standoff: every text-bound annotation with its notes becomes a comment on its words.

import type { NoteEvent } from '../note';
import { describe } from '../selector';
import { importedId, type Imported, type Importer } from './imported';

const TEXT_BOUND = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/;
const NOTE = /^#\S*\t\S+ (T\d+)\t(.*)$/;

/** Reads an .ann file for a text. Relations, events and attributes are not comments: they are counted as a problem. */
export function readStandoff(source: string, text: string, importer: Importer): Imported {
  const problems: string[] = [];
  const notes = new Map<string, string[]>();
  const places: {
    readonly id: string;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
  }[] = [];
  const unitOf = codeUnits(text);
  let others = 0;
  source.split(/\r?\n/).forEach((line, index) => {
    if (line === '') return;
    const bound = TEXT_BOUND.exec(line);
    const note = NOTE.exec(line);
    if (note !== null) notes.set(note[1] ?? '', [...(notes.get(note[1] ?? '') ?? []), note[2] ?? '']);
    else if (bound !== null) {
      const numbers = (bound[3] ?? '').split(/[ ;]/).map(Number);
      const [start, end] = [unitOf(Math.min(...numbers)), unitOf(Math.max(...numbers))];
      if (start === undefined || end === undefined || start >= end) {
        problems.push(`Line ${index + 1} lies outside the text.`);
      } else places.push({ id: bound[1] ?? '', kind: bound[2] ?? '', start, end });
    } else if (/^[REAMN*]/.test(line)) others += 1;
    else problems.push(`Line ${index + 1} is not brat standoff.`);
  });
  if (others > 0)
    problems.push(
      `${others} relations, events or attributes were left out: the record has no place for them.`,
    );
  const events = places.map(({ id, kind, start, end }): NoteEvent => {
    const key = importedId('brat', id, kind, String(start), String(end), text.slice(start, end));
    return {
      type: 'commented',
      id: key,
      note: key,
      at: importer.at,
      by: importer.by,
      text: [kind, ...(notes.get(id) ?? [])].join(': '),
      on: describe(text, { start, end }),
    };
  });
  return { events, problems };
}

/** From code points, as brat counts, to UTF-16 code units; undefined outside the text. */
function codeUnits(text: string): (point: number) => number | undefined {
  const starts: number[] = [];
  let unit = 0;
  for (const point of text) {
    starts.push(unit);
    unit += point.length;
  }
  starts.push(unit);
  return (point) => starts[point];
}
