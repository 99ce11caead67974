// What attribution finds in a passage before speakers are resolved.

import type { Phrase } from './nounPhrase';
import type { ReportVerbCategory } from './reportVerbs';

/** A quotation in tokens of its passage. */
export interface Draft {
  readonly cue: Phrase | null;
  readonly source: Phrase | null;
  /** In order, not overlapping. */
  readonly content: readonly Phrase[];
  readonly category: ReportVerbCategory;
  /** How the content is tied to the cue: a frame of the verb, "before" for a trailing cue, or the kind of construction. */
  readonly frame: string;
  /** The cue's lemma, or the construction's words. */
  readonly lemma: string;
  /** Whether its cue stands in somebody else's reported words. */
  readonly within: boolean;
}

/** Whose cue a draft has: a report verb, a noun or a construction. */
export type Reporting = Pick<Draft, 'category' | 'lemma'>;

/** A draft by its cue, its construction, whose words they are, and the words. */
export function draftOf(
  reporting: Reporting,
  frame: string,
  cue: Phrase | null,
  source: Phrase | null,
  content: readonly Phrase[],
): Draft {
  const { category, lemma } = reporting;
  return { cue, source, content, category, frame, lemma, within: false };
}
