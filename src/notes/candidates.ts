// Where one described place may be in a text: every stretch with its words, and the stretches between its old
// neighbours, each with how much of its surroundings is found around it.

import { overlaps } from '../base/span';
import type { AnchorText } from './anchorText';
import type { Candidate } from './candidate';
import { changedWords } from './changedWords';
import { sameWords } from './sameWords';
import type { Selector } from './selector';
import { readStretch } from './stretch';
import { inItsSentence, untouchedPlace } from './untouchedPlace';

/** The places that come into question, the likeliest first; none for a selector without words. */
export function candidatesFor(selector: Selector, target: AnchorText): readonly Candidate[] {
  if (selector.exact.trim() === '') return [];
  const untouched = untouchedPlace(selector, target) ?? inItsSentence(selector, target);
  if (untouched !== undefined) return [untouched];
  const stretch = readStretch(selector, target);
  if (stretch.from === stretch.to) return [];
  const same = sameWords(stretch, target, selector);
  // Laying the stretch along the text is the dear part, and not needed where a place is this sure.
  const sure = same.some(({ share, isDoubtful }) => !isDoubtful && share >= SURE);
  const changed = sure ? [] : changedWords(stretch, target);
  // A stretch around a place that has the words is no rival of it.
  const all = [...same, ...changed.filter((place) => !same.some((other) => overlaps(place, other)))];
  return all.toSorted(
    (a, b) => b.share - a.share || Math.abs(a.start - selector.start) - Math.abs(b.start - selector.start),
  );
}

const SURE = 0.85;
