// Reads brat standoff: our own notes without loss, claims with a status as decisions, other annotations with their notes
// as comments on their words.

import { codeUnitOffsets } from '../../base/codePoints';
import type { Span } from '../../base/span';
import { STATUSES, type NoteEvent, type Status } from '../note';
import { describe } from '../selector';
import { eventOf, importedId, readWhole, type Imported, type ImportFile, type Importer } from './imported';

/** The type of the notes in which our own files carry the events of the record. */
export const OWN_NOTE = 'CopydeskEvent';
/** What our own files call the words that a checker looks at, and the attribute that says how far the desk is. */
export const CLAIM_TYPE = 'Claim';
export const STATUS_TYPE = 'Status';
/** Names and figures, which the engine finds by itself: without a note of their own they are not read back. */
export const NAME_TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  group: 'Group',
  event: 'Event',
  work: 'Work',
  law: 'Law',
  product: 'Product',
  date: 'Date',
  time: 'Time',
  money: 'Money',
  percent: 'Percent',
  quantity: 'Quantity',
};

/** brat allows no space in a value. */
export function statusValue(status: Status): string {
  return status.replace(' ', '-');
}

const TEXT_BOUND = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/s;
const NOTE = /^#\S*\t(\S+) (T\d+)\t(.*)$/s;
const ATTRIBUTE = /^[AM]\d+\t(\S+) (T\d+) (\S+)$/;
const OTHER = /^[REAMN*#]/;

interface Annotated extends Span {
  readonly id: string;
  readonly kind: string;
}

/** Opens an .ann file. It names no article: the text beside it is its own. */
export function openStandoff(source: string): ImportFile {
  return {
    articles: [null],
    problems: [],
    read: (_article, text, importer) => readLines(source, text, importer),
  };
}

/** Reads an .ann file for its text. Relations and events of other tools are not comments: they are counted as a problem. */
export function readStandoff(source: string, text: string, importer: Importer): Imported {
  return readWhole(openStandoff(source), text, importer);
}

function readLines(source: string, text: string, importer: Importer): Imported {
  const problems: string[] = [];
  const events: NoteEvent[] = [];
  const notes = new Map<string, string[]>();
  const statuses = new Map<string, Status>();
  const decided = new Set<string>();
  const places: Annotated[] = [];
  const unitOf = codeUnitOffsets(text);
  let others = 0;
  source.split(/\r?\n/).forEach((line, index) => {
    if (line === '') return;
    const note = NOTE.exec(line);
    const bound = TEXT_BOUND.exec(line);
    const attribute = ATTRIBUTE.exec(line);
    if (note !== null) {
      const [, type = '', id = '', words = ''] = note;
      const event = type === OWN_NOTE ? ownEvent(words) : undefined;
      if (event === undefined) notes.set(id, [...(notes.get(id) ?? []), words]);
      else {
        events.push(event);
        decided.add(id);
      }
    } else if (bound !== null) {
      const numbers = (bound[3] ?? '').split(/[ ;]/).map(Number);
      const [start, end] = [unitOf(Math.min(...numbers)), unitOf(Math.max(...numbers))];
      if (start === undefined || end === undefined || start >= end) {
        problems.push(`Line ${index + 1} lies outside the text.`);
      } else places.push({ id: bound[1] ?? '', kind: bound[2] ?? '', start, end });
    } else if (attribute !== null && attribute[1] === STATUS_TYPE) {
      const status = STATUSES.find((one) => statusValue(one) === attribute[3]);
      if (status !== undefined) statuses.set(attribute[2] ?? '', status);
      else problems.push(`Line ${index + 1}: "${attribute[3] ?? ''}" is no status.`);
    } else if (OTHER.test(line)) others += line.includes('\tSaidBy ') ? 0 : 1;
    else problems.push(`Line ${index + 1} is not brat standoff.`);
  });
  if (others > 0)
    problems.push(
      `${others} relations, events or attributes were left out: the record has no place for them.`,
    );
  for (const place of places) {
    if (decided.has(place.id)) continue;
    const event = eventOn(place, text, notes.get(place.id) ?? [], statuses.get(place.id), importer);
    if (event !== undefined) events.push(event);
  }
  return { events, problems };
}

function ownEvent(words: string): NoteEvent | undefined {
  try {
    return eventOf(JSON.parse(words));
  } catch {
    return undefined;
  }
}

/** A claim with a status is a decision, anything else a comment; names and undecided claims without a note say nothing. */
function eventOn(
  { kind, start, end }: Annotated,
  text: string,
  notes: readonly string[],
  status: Status | undefined,
  importer: Importer,
): NoteEvent | undefined {
  const on = describe(text, { start, end });
  const id = importedId('brat', kind, String(start), String(end), on.exact, status ?? '', ...notes);
  const common = { id, note: id, at: importer.at, by: importer.by, on };
  if (status !== undefined && status !== 'unchecked') {
    return {
      ...common,
      type: 'decided',
      status,
      ...(notes.length === 0 ? {} : { reason: notes.join('\n') }),
    };
  }
  // The engine says of its own claims and names what it said before.
  if (status !== undefined || (Object.values(NAME_TYPES).includes(kind) && notes.length === 0))
    return undefined;
  return { ...common, type: 'commented', text: [kind, ...notes].join(': ') };
}
