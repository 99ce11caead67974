// Which name stands at a token.

import type { Named } from './thread';

export interface NamePlaces {
  /** The name that covers a token of the article; undefined for other words and outside the text. */
  at(token: number): Named | undefined;
}

/** Names in order, not overlapping. */
export function placeNames(tokenCount: number, names: readonly Named[]): NamePlaces {
  const indexAt = new Int32Array(tokenCount).fill(-1);
  for (const [index, { firstToken, endToken }] of names.entries()) indexAt.fill(index, firstToken, endToken);
  return {
    at(token) {
      const index = indexAt[token];
      return index === undefined || index < 0 ? undefined : names[index];
    },
  };
}
