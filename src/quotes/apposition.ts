// What tells more of a source: "Ana Lind, a baker from Graz", "a baker, Ana Lind".

import { isRole } from '../entities/refiners/roleWords';
import { nominalAfter, type Phrase } from './nounPhrase';
import { isCapital, type Passage } from './passage';

/** Words that begin a description after a name. */
export const APPOSES = new Set(['a', 'an', 'the', 'who']);

/** "Ana Lind, a baker from Graz", "a baker, Ana Lind": what tells more of the source belongs to it. */
export function withApposition(passage: Passage, phrase: Phrase, end: number): Phrase {
  if (passage.lower[phrase.last + 1] !== ',') return phrase;
  const next = passage.lower[phrase.last + 2];
  if (next === undefined) return phrase;
  if (!APPOSES.has(next)) {
    let last = phrase.last + 1;
    while (last + 1 < end && last - phrase.last < 6 && isCapital(passage, last + 1)) last += 1;
    const closed = last + 1 >= end || /^[,.;]$/.test(passage.lower[last + 1]!);
    const names = last > phrase.last + 2 && closed && describes(passage, phrase);
    return names ? { first: phrase.first, last } : phrase;
  }
  const more = nominalAfter(passage, phrase.last + 2, end);
  return more === null ? phrase : { first: phrase.first, last: more.last };
}

/** Whether a phrase tells what somebody is. */
function describes(passage: Passage, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at += 1) if (isRole(passage.lower[at]!)) return true;
  return false;
}
