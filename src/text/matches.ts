// Every match of a pattern in a text, without the copy of the pattern that matchAll makes for each text.

/** What a search without a match gives. */
export const NO_MATCH: readonly RegExpExecArray[] = [];

/** The matches of a linear-time, sticky-free pattern in order; of one that is not global the first. */
export function matchesIn(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  return first === null ? NO_MATCH : from(first, pattern, text);
}

function* from(first: RegExpExecArray, pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  let match: RegExpExecArray | null = first;
  while (match !== null) {
    yield match;
    if (!pattern.global) return;
    // The place is kept here and not in the pattern, because many share it.
    pattern.lastIndex = match.index + Math.max(1, match[0].length);
    match = pattern.exec(text);
  }
}
