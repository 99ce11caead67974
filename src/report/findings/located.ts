// Findings of several articles with their lines and columns: what the formats of `copydesk check` write.

import type { Finding } from '../../claims/finding';
import { LineIndex, type Position } from '../../text/lineIndex';

export interface LocatedFinding extends Finding {
  /** The words of the finding as they stand. */
  readonly words: string;
  readonly from: Position;
  readonly to: Position;
}

export interface CheckedArticle {
  /** Path or address as the caller names it, with forward slashes. */
  readonly path: string;
  readonly headline: string | null;
  readonly findings: readonly LocatedFinding[];
  /** What could not be read, in sentences; empty as a rule. */
  readonly problems: readonly string[];
}

/** Adds words, lines and columns to the findings of a text. */
export function locate(text: string, findings: readonly Finding[]): readonly LocatedFinding[] {
  if (findings.length === 0) return [];
  const lines = new LineIndex(text);
  return findings.map((finding) => ({
    ...finding,
    words: text.slice(finding.start, finding.end).replace(/\s+/g, ' '),
    from: lines.positionAt(finding.start),
    to: lines.positionAt(finding.end),
  }));
}
