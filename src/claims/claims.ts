// The claims of an article: the sentences that are worth checking or questionable, each with its findings.

import { hash } from '../base/hash';
import { overlaps } from '../base/span';
import { checkWorthiness, CLAIM_THRESHOLD } from './checkworthiness';
import type { Finding } from './finding';
import type { ArticleReading, SentenceReading } from './reading';

export interface FoundClaim {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly checkWorthiness: number;
  readonly speaker: string | null;
  readonly findings: readonly number[];
}

export interface WeighedSentence {
  readonly start: number;
  readonly end: number;
  readonly checkWorthiness: number;
  readonly reasons: readonly string[];
}

/** The check-worthiness of every sentence, in order. */
export function weighSentences(reading: ArticleReading): readonly WeighedSentence[] {
  return reading.sentences.map((sentence) => {
    const { score, reasons } = checkWorthiness(sentence);
    return { start: sentence.start, end: sentence.end, checkWorthiness: score, reasons };
  });
}

/**
 * The claims of an article, in order: sentences from the threshold on, and every sentence that a finding touches.
 * Findings must be sorted by position; `findings` holds indices into them.
 */
export function gatherClaims(
  reading: ArticleReading,
  weighed: readonly WeighedSentence[],
  findings: readonly Finding[],
): readonly FoundClaim[] {
  const claims: FoundClaim[] = [];
  const seen = new Map<string, number>();
  let first = 0;
  for (const [index, sentence] of reading.sentences.entries()) {
    const weight = weighed[index] as WeighedSentence;
    // Findings are sorted by their start, and hardly any is longer than its sentence: step over what is past.
    while (first < findings.length && (findings[first] as Finding).end <= sentence.start) first += 1;
    const own: number[] = [];
    for (let at = first; at < findings.length && (findings[at] as Finding).start < sentence.end; at += 1) {
      if (overlaps(findings[at] as Finding, sentence)) own.push(at);
    }
    if (weight.checkWorthiness < CLAIM_THRESHOLD && own.length === 0) continue;
    const key = wordsOf(sentence);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    claims.push({
      start: sentence.start,
      end: sentence.end,
      id: `${hash(key)}-${before}`,
      checkWorthiness: weight.checkWorthiness,
      speaker: speakerOf(sentence),
      findings: own,
    });
  }
  return claims;
}

/** The words of a sentence without white space, case and marks, so that a retyped quotation mark keeps the claim's id. */
function wordsOf(sentence: SentenceReading): string {
  let words = '';
  for (const { kind, word } of sentence.tokens) {
    if (kind !== 'word' && kind !== 'number') continue;
    words = words === '' ? word.plain : `${words} ${word.plain}`;
  }
  return words;
}

/** The speaker of the quotation that covers most of the sentence; null where the article speaks for itself. */
function speakerOf(sentence: SentenceReading): string | null {
  let most = 0;
  let speaker: string | null = null;
  for (const quotation of sentence.quotations) {
    let covered = 0;
    for (const part of quotation.content) {
      covered += Math.max(0, Math.min(part.end, sentence.end) - Math.max(part.start, sentence.start));
    }
    if (covered > most) {
      most = covered;
      speaker = quotation.speaker;
    }
  }
  return speaker;
}
