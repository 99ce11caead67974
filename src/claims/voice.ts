// Whose voice a sentence speaks in: somebody's who is named, or the paper's own.

import type { Span } from '../base/span';
import type { SentenceReading } from './reading';

/** Whether the sentence names somebody who stands behind its content. */
export function isAttributed(sentence: SentenceReading): boolean {
  return sentence.hasSource;
}

/** Whether the sentence before or after it in the same paragraph is attributed: its source may carry over. */
export function isNearAttribution(sentence: SentenceReading): boolean {
  const { sentences } = sentence.whole;
  return (
    isSourceFor(sentence, sentences[sentence.index - 1]) ||
    isSourceFor(sentence, sentences[sentence.index + 1])
  );
}

function isSourceFor({ block }: SentenceReading, neighbour: SentenceReading | undefined): boolean {
  return neighbour !== undefined && neighbour.block === block && isAttributed(neighbour);
}

/** Whether the span stands in the paper's own voice: neither quoted nor somebody's reported content. */
export function isOwnVoice(sentence: SentenceReading, span: Span): boolean {
  return !sentence.isQuoted(span) && sentence.attributionOf(span) === undefined;
}

const BODY_KINDS: ReadonlySet<string> = new Set(['paragraph', 'list', 'deck', 'other', 'quote']);

/** Whether the sentence is running text, not a headline, label or caption. A "headline" with a full stop is running text. */
export function isBody(sentence: SentenceReading): boolean {
  return BODY_KINDS.has(sentence.block.kind) || /\.["”’)]?\s*$/.test(sentence.words);
}

/** The words of the sentence before a place in it, in the article's own case. */
export function wordsBefore(sentence: SentenceReading, offset: number): string {
  return sentence.words.slice(0, offset - sentence.start);
}

/** The words of the sentence after a place in it. */
export function wordsAfter(sentence: SentenceReading, offset: number): string {
  return sentence.words.slice(offset - sentence.start);
}
