// Names, claims and decisions in the standoff format of the brat annotation tool. Offsets are in Unicode code points,
// as brat counts them, and no annotation runs over a line end: brat wants its parts instead.

import type { Analysis } from '../engine/analysis';
import type { Span } from '../base/span';
import type { Sheet } from './sheet';

const KINDS: Readonly<Record<string, string>> = {
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

/** The .ann file for a .txt file with the same text. */
export function writeStandoff(text: string, analysis: Analysis, sheet: Sheet): string {
  const points = codePoints(text);
  const lines: string[] = [];
  let number = 0;
  const place = (kind: string, span: Span): string => {
    number += 1;
    const parts = lineParts(text, span);
    const offsets = parts.map(({ start, end }) => `${points(start)} ${points(end)}`).join(';');
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
    lines.push(`T${number}\t${kind} ${offsets}\t${words}`);
    return `T${number}`;
  };
  for (const entity of analysis.entities) {
    for (const mention of entity.mentions) {
      if (mention.kind !== 'pronoun') place(KINDS[entity.type] ?? 'Name', mention);
    }
  }
  let attributes = 0;
  for (const row of sheet.rows) {
    const id = place('Claim', row);
    attributes += 1;
    lines.push(`A${attributes}\tStatus ${id} ${row.status.replace(' ', '-')}`);
    for (const finding of row.findings)
      lines.push(`#${lines.length}\tAnnotatorNotes ${id}\t${oneLine(finding.message)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The parts of a span that lie on one line each, without the white space at their ends. */
function lineParts(text: string, { start, end }: Span): readonly Span[] {
  const parts = [...text.slice(start, end).matchAll(/\S(?:[^\r\n]*\S)?/g)];
  return parts.map((part) => ({ start: start + part.index, end: start + part.index + part[0].length }));
}

/** From UTF-16 code units to code points: they differ behind each emoji. */
function codePoints(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (isPair) pairs.push(at + 1);
  }
  return (unit) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
