// Attributions by a clause with "as": "As Ida Holm said in May, the pier is safe".

import { draftOf, type Reporting } from './draft';
import type { Phrase } from './nounPhrase';
import type { Passage } from './passage';
import { push, type PassageState } from './passageState';

/** "As Ida Holm said", "…, as the board put it". */
export function isAsClause(passage: Passage, source: Phrase): boolean {
  return source.first > 0 && passage.lower[source.first - 1] === 'as';
}

/** "As Ida Holm said in May, the pier is safe": what follows the clause; else what goes before it. */
export function asClause(state: PassageState, source: Phrase, at: number, reporting: Reporting): void {
  const { passage, end } = state;
  const as = source.first - 1;
  const cue = { first: at, last: at };
  const before = as > 0 ? passage.lower[as - 1] : undefined;
  if (before === undefined || before === 'but' || before === 'and' || (as === 1 && before === ',')) {
    let comma = at + 1;
    while (comma < end && !(passage.lower[comma] === ',' && passage.stretchOf[comma] === -1)) comma += 1;
    if (comma + 1 >= end) return;
    state.lastSource = source;
    push(state, draftOf(reporting, 'as', cue, source, [{ first: comma + 1, last: end - 1 }]));
  } else if (before === ',' && as - 2 >= state.floor) {
    state.lastSource = source;
    push(state, draftOf(reporting, 'as', cue, source, [{ first: state.floor, last: as - 2 }]));
    state.floor = at + 1;
  }
}
