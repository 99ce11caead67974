// Attributions by "according to", before or behind the statement or in the midst of it.

import { withApposition } from './apposition';
import { withinClause } from './clause';
import { AUXILIARIES } from './grammar';
import { nominalAfter, type Phrase } from './nounPhrase';
import { isCapital } from './passage';
import { push, type PassageState } from './passageState';

/** Keeps the attribution whose "according" stands at a token. */
export function accordingTo(state: PassageState, at: number): void {
  const { passage, end } = state;
  const named = nominalAfter(passage, at + 2, end);
  const isFronted = at < 2;
  const source =
    named === null || (isFronted && !isCapital(passage, named.last + 2))
      ? named
      : withApposition(passage, named, end);
  const cue = { first: at, last: at + 1 };
  const base = { category: 'neutral' as const, lemma: 'according to', frame: 'according' };
  if (at === 0 || (at === 1 && /^(?:and|but)$/.test(passage.lower[0]!))) {
    if (source === null) return;
    let comma = source.last + 1;
    while (comma < end && !(passage.lower[comma] === ',' && passage.stretchOf[comma] === -1)) comma += 1;
    // "According to Ana Lind, a baker, the …": one more comma.
    const next = passage.lower[comma + 1];
    if (next === 'a' || next === 'an' || next === 'who') {
      let second = comma + 1;
      while (second < end && passage.lower[second] !== ',') second += 1;
      if (second < end) comma = second;
    }
    // Without a comma the statement follows the source.
    const first = comma + 1 < end ? comma + 1 : source.last + 1;
    if (first < end) push(state, { ...base, cue, source, content: [{ first, last: end - 1 }] });
    state.lastSource = source;
    return;
  }
  if (passage.lower[at - 1] === ',' && source !== null && OPEN_CLAUSE.has(passage.lower[at - 2] ?? '')) {
    // "which, according to the board, is safe"
    let first = source.last + 1;
    if (passage.lower[first] === ',') first += 1;
    push(state, { ...base, cue, source, content: [{ first, last: withinClause(passage, first, end, 'c') }] });
    state.lastSource = source;
    return;
  }
  let last = at - 1;
  while (last > state.floor && /^[,—–(]$/.test(passage.lower[last]!) && passage.stretchOf[last] === -1)
    last -= 1;
  const content: Phrase[] = [{ first: Math.min(state.floor, last), last }];
  const after = source === null ? -1 : source.last + 1;
  if (
    passage.lower[at - 1] === ',' &&
    after > 0 &&
    passage.lower[after] === ',' &&
    after + 1 < end &&
    !passage.lower[after + 1]!.endsWith('ing')
  ) {
    const word = passage.lower[after + 1]!;
    if (AUXILIARIES.has(word) || /ed$|s$/.test(word)) content.push({ first: after + 1, last: end - 1 });
  }
  push(state, { ...base, cue, source, content });
  if (source !== null) {
    state.lastSource = source;
    state.floor = source.last + 1;
  }
}

const OPEN_CLAUSE = new Set(['which', 'that', 'who', 'and', 'but', 'because', 'where', 'when']);
