// What every folder shares: places in a text. Invariant: this folder knows nothing of articles, VS Code or files.

/** Half-open [start, end), in UTF-16 code units of the source text: text.slice(start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. Touching spans and empty spans share none. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end && a.start < a.end && b.start < b.end;
}

/** Whether the inner span lies wholly within the outer one; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by their start, and the longer one first where they start together. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The index of the first of the sorted, non-overlapping spans that ends after the offset (UTF-16 code units),
 * or spans.length when there is none. Binary search.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that holds the offset (UTF-16 code units), of sorted, non-overlapping spans; undefined in a gap. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const span = spans[firstEndingAfter(spans, offset)];
  return span !== undefined && span.start <= offset ? span : undefined;
}
