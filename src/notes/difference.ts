// What has changed between the words that were decided on and the words that stand there now.

import { piecesOf } from './pieces';

export interface Part {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Longer texts are shown whole, the old one and the new one: comparing them word by word would take too long. */
const MOST_PIECES = 800;

/** The old words and the new ones as one run of parts, word by word; white space counts as one space. */
export function differenceBetween(before: string, after: string): readonly Part[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > MOST_PIECES || now.length > MOST_PIECES)
    return joined([
      { kind: 'gone', text: old.join(' ') },
      { kind: 'new', text: now.join(' ') },
    ]);
  const lengths = longestCommon(old, now);
  const parts: Part[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < now.length) {
    const [oldWord, newWord] = [old[a], now[b]];
    if (oldWord !== undefined && oldWord === newWord) {
      parts.push({ kind: 'same', text: oldWord });
      a += 1;
      b += 1;
    } else if (
      oldWord !== undefined &&
      (newWord === undefined || at(lengths, a + 1, b) >= at(lengths, a, b + 1))
    ) {
      parts.push({ kind: 'gone', text: oldWord });
      a += 1;
    } else {
      parts.push({ kind: 'new', text: newWord ?? '' });
      b += 1;
    }
  }
  return joined(parts);
}

/** Words with the marks that cling to them: "4.2", "Corran,". */
function wordsOf(text: string): readonly string[] {
  return piecesOf(text).length === 0 ? [] : text.trim().split(/\s+/);
}

/** Lengths of the longest common run of words from each pair of places on. */
function longestCommon(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = now.length - 1; b >= 0; b -= 1) {
      const length =
        old[a] === now[b] ? at(rows, a + 1, b + 1) + 1 : Math.max(at(rows, a + 1, b), at(rows, a, b + 1));
      (rows[a] as Uint16Array)[b] = length;
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], a: number, b: number): number {
  return rows[a]?.[b] ?? 0;
}

/** Neighbours of one kind as one part. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) result[result.length - 1] = { ...last, text: `${last.text} ${part.text}` };
    else result.push(part);
  }
  return result;
}
