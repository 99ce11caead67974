// Which name stands at a token.

import type { Named } from './thread';

export interface NamePlaces {
  /** The name that covers a token of the article; undefined for other words and outside the text. */
  at(token: number): Named | undefined;
}

/** Names in order, not overlapping. */
export function placeNames(names: readonly Named[]): NamePlaces {
  const nameAt: (Named | undefined)[] = [];
  for (const name of names) {
    while (nameAt.length < name.firstToken) nameAt.push(undefined);
    for (let at = name.firstToken; at < name.endToken; at += 1) nameAt[at] = name;
  }
  return { at: (token) => nameAt[token] };
}
