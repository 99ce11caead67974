// An article with its reading and its record: what every export is made of.

import type { Analysis } from '../engine/analysis';
import type { NoteEvent } from '../notes/note';
import type { Sheet } from './sheet';

export interface RecordedArticle {
  readonly text: string;
  readonly analysis: Analysis;
  readonly sheet: Sheet;
  /** The whole record, in its own order: also what belongs to no place, as a deadline for a reply. */
  readonly events: readonly NoteEvent[];
}
