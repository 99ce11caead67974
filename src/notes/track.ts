// Carries places through the edits of an open document, keystroke by keystroke, so that a mark stays on its words.

import type { Span } from '../base/span';

/** One replacement in a text: the code units from start to end became `length` code units. */
export interface Edit extends Span {
  readonly length: number;
}

/** A place after an edit, and whether the edit touched its inside. An emptied place has start equal to end. */
export interface TrackedSpan extends Span {
  readonly isTouched: boolean;
}

/**
 * Where a span is after an edit. Typing at its edges stays outside it; typing inside it makes it longer; what is cut off
 * an end is gone from it.
 */
export function track(span: Span, edit: Edit): TrackedSpan {
  const shift = edit.length - (edit.end - edit.start);
  if (edit.end <= span.start) return { start: span.start + shift, end: span.end + shift, isTouched: false };
  if (edit.start >= span.end) return { start: span.start, end: span.end, isTouched: false };
  // What replaces a stretch across an edge belongs to neither side; inside the span it belongs to the span.
  const start = edit.start < span.start ? edit.start + edit.length : span.start;
  const end = edit.end > span.end ? edit.start : span.end + shift;
  return { start, end: Math.max(start, end), isTouched: true };
}
