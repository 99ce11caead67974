// How often a quotation that was found in this way is one.

import type { Attribution } from './attributions';

/** 0–1: the share of attributions like this one that readers agree with. */
export function confidenceOf({ draft }: Attribution): number {
  return draft.frame === 'before' ? 0.95 : 0.8;
}
