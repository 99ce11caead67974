// Attributions by a clause with "as": "As Ida Holm said in May, the pier is safe".

import type { Draft } from './draft';
import type { Phrase } from './nounPhrase';
import type { Passage } from './passage';
import { push, type PassageState } from './passageState';

/** "As Ida Holm said", "…, as the board put it". */
export function isAsClause(passage: Passage, source: Phrase): boolean {
  return source.first > 0 && passage.lower[source.first - 1] === 'as';
}

/** "As Ida Holm said in May, the pier is safe": what follows the clause; else what goes before it. */
export function asClause(
  state: PassageState,
  source: Phrase,
  at: number,
  base: Pick<Draft, 'category' | 'lemma'>,
): void {
  const { passage, end } = state;
  const as = source.first - 1;
  const cue = { first: at, last: at };
  const before = as > 0 ? passage.lower[as - 1] : undefined;
  if (before === undefined || before === 'but' || before === 'and' || (as === 1 && before === ',')) {
    let comma = at + 1;
    while (comma < end && !(passage.lower[comma] === ',' && passage.stretchOf[comma] === -1)) comma += 1;
    if (comma + 1 >= end) return;
    state.lastSource = source;
    push(state, { ...base, cue, source, content: [{ first: comma + 1, last: end - 1 }], frame: 'as' });
  } else if (before === ',' && as - 2 >= state.floor) {
    state.lastSource = source;
    push(state, { ...base, cue, source, content: [{ first: state.floor, last: as - 2 }], frame: 'as' });
    state.floor = at + 1;
  }
}
