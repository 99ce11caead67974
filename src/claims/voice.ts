// Whose voice a sentence speaks in: somebody's who is named, or the paper's own.

import type { Span } from '../base/span';
import type { SentenceReading } from './reading';

// Matches "the ministry said", "according to police"; not "he is said to", "it was reported that".
const ATTRIBUTION =
  /\baccording to\b|\b(?:told|tells|telling|in the (?:words|view|opinion) of|cit(?:ing|es|ed)|quot(?:ing|ed)|per)\b|(?<!\b(?:is|are|was|were|been|be|being|widely|it's)\s)\b(?:said|says|say|saying|stated?|states|stating|announce[sd]?|announcing|report(?:s|ed|ing)|confirm(?:s|ed)?|add(?:s|ed) that|estimate[sd]?|claim(?:s|ed|ing)?|argue[sd]?|noted?|notes|explain(?:s|ed)|wr[oi]tes?|warn(?:s|ed|ing)|insist(?:s|ed)?|den(?:y|ies|ied|ying)|believe[sd]?|thinks?|thought|testif(?:y|ied)|alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|conclude[sd]?|finds?|found|show(?:s|ed|n)?|reveal(?:s|ed)?|indicat(?:e|es|ed)|suggest(?:s|ed)?|declare[sd]?|assure[sd]?|admit(?:s|ted)?|tweeted|posted|predict(?:s|ed)?|expects?|fears?|hopes?|vow(?:s|ed)|promise[sd]?|calls?|called|describe[sd]?|plead(?:s|ed)?|recalled|urge[sd]?|demand(?:s|ed)?|express(?:es|ed)|criticis(?:e|es|ed)|criticiz(?:e|es|ed)|condemn(?:s|ed)?|published|puts? the)\b/i;

/** Whether the sentence names or implies somebody who stands behind its content. */
export function isAttributed(sentence: SentenceReading): boolean {
  return (
    sentence.quotations.some((quotation) => quotation.source !== null || quotation.cue !== null) ||
    ATTRIBUTION.test(sentence.words)
  );
}

/** Whether the sentence before or after it in the same paragraph is attributed: its source may carry over. */
export function isNearAttribution(sentence: SentenceReading): boolean {
  const { sentences } = sentence.whole;
  return [sentences[sentence.index - 1], sentences[sentence.index + 1]].some(
    (neighbour) => neighbour !== undefined && neighbour.block === sentence.block && isAttributed(neighbour),
  );
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
