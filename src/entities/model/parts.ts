// Where a word of the text is several words to the name model: joined by hyphens, or with a possessive ending.

import type { Span } from '../../base/span';
import { AFTER_HYPHEN, ARTICLES_BEFORE_HYPHEN } from './wordLists';
import { ANY_CAPITAL, CAPITAL_FIRST, SMALL_FIRST } from './writing';

const POSSESSIVE = /['’][sS]$/;
const HYPHEN = /[-‐‑]/;

/** A longer word with hyphens is no name and stays whole. */
const LONGEST_JOINED = 60;

/**
 * "Lavrov's" is "Lavrov" and "'s", "pro-Assad" is "pro", "-" and "Assad", "Nato-led" too. "Jong-un", "al-Assad",
 * "F-16" and "well-known" stay whole. The parts hold the marks too; a simple word has none.
 */
export function partsOf(text: string): readonly Span[] {
  const stem = POSSESSIVE.test(text) && text.length > 2 ? text.length - 2 : text.length;
  const parts: Span[] = [];
  let start = 0;
  if (stem <= LONGEST_JOINED && HYPHEN.test(text) && ANY_CAPITAL.test(text))
    for (let at = 1; at < stem - 1; at += 1) {
      if (!HYPHEN.test(text.charAt(at)) || !partsAt(text.slice(start, at), text.slice(at + 1, stem)))
        continue;
      parts.push({ start, end: at }, { start: at, end: at + 1 });
      start = at + 1;
    }
  if (parts.length > 0 || stem < text.length) parts.push({ start, end: stem });
  if (stem < text.length) parts.push({ start: stem, end: text.length });
  return parts;
}

/** Whether a hyphen between these two joins words of a sentence rather than parts of one name. */
function partsAt(before: string, after: string): boolean {
  if (ARTICLES_BEFORE_HYPHEN.has(before.toLowerCase())) return false;
  if (SMALL_FIRST.test(before)) return true;
  // "D-Nevada" is a member of a party from Nevada, "F-16" and "D-Day" are one word.
  if (CAPITAL_FIRST.test(after)) return before.length > 1 || (/^[DR]$/.test(before) && after.length > 3);
  if (!SMALL_FIRST.test(after)) return false;
  return (
    ANY_CAPITAL.test(after) ||
    AFTER_HYPHEN.has(after) ||
    /(?:ed|ing|ly|wide|like|less)$/.test(after) ||
    after.length > 6
  );
}
