// Joins places, groups and other names that are written alike, and countries under their several names.

import type { NameType } from '../entity';
import { isAllCapitals } from './nameKeys';
import { newThread, type Named, type Thread } from './thread';

/** Gives each mention of one type its thread; mentions in order. Abbreviations are known by their folded letters. */
export function joinAlike(
  mentions: readonly Named[],
  type: NameType,
  fullNameOf: ReadonlyMap<string, Named>,
): readonly Thread[] {
  const threads = new Map<string, Thread>();
  for (const mention of mentions) {
    const key = (fullNameOf.get(mention.folded) ?? mention).written.keyAs(type);
    const known = threads.get(key);
    const thread = known ?? newThread(type, mention.words);
    if (known === undefined) threads.set(key, thread);
    else known.name = fuller(known.name, mention.words);
    mention.thread = thread;
  }
  return [...threads.values()];
}

/** The longer of two names; capitals of a headline give way to the story's spelling. */
export function fuller(one: string, other: string): string {
  if (one === other) return one;
  if (isAllCapitals(one) !== isAllCapitals(other)) return isAllCapitals(one) ? other : one;
  return other.length > one.length ? other : one;
}
