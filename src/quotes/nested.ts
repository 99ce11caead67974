// Which attributions inside somebody's reported words are worth showing: "Ida said that Ole had promised a pier".

import type { Draft } from './draft';
import type { ReportVerbCategory } from './reportVerbs';

/** Inside another's words these say what somebody is like, hardly ever what he said: "she said he wanted to go". */
const INWARD: ReadonlySet<ReportVerbCategory> = new Set<ReportVerbCategory>([
  'cognition',
  'wish',
  'appearance',
  'promise',
  'agreement',
]);
/** The frames of speech proper. */
const SPOKEN = new Set(['before', 't', 'c', 'Q', ':']);
/** Constructions whose content may be long and was cut by guess; a weaker cue in it is rarely one of its own. */
const LOOSE = new Set(['before', 'according', ':']);

/** The drafts without those that stand in another's content and are no speech of their own. Linear for few drafts a passage. */
export function withoutNested(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const shown: Draft[] = [];
  for (const draft of drafts) {
    const around = drafts.find((other) => other !== draft && holdsCue(other, draft));
    if (around === undefined) {
      shown.push(draft);
      continue;
    }
    const speaks = LOOSE.has(around.frame)
      ? draft.frame === 'before' || draft.frame === 'Q'
      : SPOKEN.has(draft.frame) && !INWARD.has(draft.category);
    if (speaks) shown.push({ ...draft, within: true });
  }
  return shown;
}

function holdsCue(outer: Draft, inner: Draft): boolean {
  const { cue } = inner;
  return cue !== null && outer.content.some((part) => part.first <= cue.first && cue.first <= part.last);
}
