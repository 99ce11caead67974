// Whose voice a sentence speaks in: somebody's who is named, or the paper's own.

import type { Span } from '../base/span';
import type { SentenceReading } from './reading';

// Words that stand only where somebody is named as the source: "according to police", "figures from the ministry show".
const SOURCE_PHRASE =
  /\baccording to\b|\b(?:in the (?:words|view|opinion|eyes) of|(?:cit|quot)(?:ing|ed by)|(?:figures?|data|statistics|numbers|records|census|polls?|surveys?|stud(?:y|ies)|estimates?|official count|inquest|autopsy|results) (?:from|by|of|released|published|compiled|show|suggest|indicate|found|conclude))\b/i;

// Matches "the ministry said", "police confirmed"; not "he is said to", "it was reported that", "the reports of a bomb".
const REPORT_VERB =
  /(?<!\b(?:is|are|was|were|been|be|being|widely|it's|the|a|an|of|any|these|those|more|some|such|no) )\b(?:told|tells|telling|said|says|say|saying|stat(?:ed|es|ing)(?! that (?:is|was)\b)|announce[sd]?|announcing|report(?:s|ed|ing)|confirm(?:s|ed|ing)|add(?:s|ed|ing)(?= that\b|[,.;:“"]|$)|estimate[sd]?|claim(?:s|ed|ing)|argu(?:es|ed|ing)|noted|notes that|explain(?:s|ed|ing)|wrote|writes|warn(?:s|ed|ing)|insist(?:s|ed|ing)|den(?:ies|ied|ying)|believes?|thinks?|testif(?:ies|ied)|alleg(?:es?|ed|ing)|accus(?:es?|ed|ing)|conclude[sd]?|found that|show(?:s|ed|n)? that|reveal(?:s|ed)|indicat(?:es|ed)|suggest(?:s|ed)|declare[sd]?|assure[sd]?|admit(?:s|ted)|tweeted|predict(?:s|ed)|acknowledge[sd]?|recall(?:s|ed)|stress(?:es|ed)|emphasi[sz]e[sd]|counted|calculate[sd]|blame[sd]?)\b/i;

/** Whether the sentence names somebody who stands behind its content. */
export function isAttributed(sentence: SentenceReading): boolean {
  return (
    SOURCE_PHRASE.test(sentence.words) ||
    REPORT_VERB.test(sentence.words) ||
    sentence.quotations.some((quotation) => quotation.kind === 'direct' && quotation.source !== null)
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
