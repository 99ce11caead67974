// Gives every note of the record to one row of the sheet, for formats that have a line or an annotation for each row.

import { overlaps } from '../base/span';
import type { PlacedNote } from '../notes/review';
import type { Sheet, SheetRow } from './sheet';

export interface SharedNotes {
  /** The notes of each row, the one that decides it first. */
  readonly of: ReadonlyMap<SheetRow, readonly PlacedNote[]>;
  /** Notes that stand on no row: those whose words are gone, and answers to queries outside the claims. */
  readonly rest: readonly PlacedNote[];
}

/** Every note stands with exactly one row, or in the rest. */
export function shareOut(sheet: Sheet): SharedNotes {
  const of = new Map<SheetRow, PlacedNote[]>();
  const rest: PlacedNote[] = [];
  const deciding = new Map(sheet.rows.map((row) => [row.note, row]));
  for (const placed of sheet.notes) {
    const { span } = placed;
    const row = deciding.get(placed) ?? (span && sheet.rows.find((one) => overlaps(one, span)));
    if (row === undefined) rest.push(placed);
    else if (row.note === placed) of.set(row, [placed, ...(of.get(row) ?? [])]);
    else of.set(row, [...(of.get(row) ?? []), placed]);
  }
  return { of, rest };
}
