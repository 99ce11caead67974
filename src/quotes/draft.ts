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
  readonly within?: true;
}
