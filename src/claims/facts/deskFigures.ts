// Compares the figures of a sentence with those that the desk has written down.

import { numeralsIn } from '../consistency/articleNumerals';
import { readNumerals, type Numeral } from '../consistency/numerals';
import type { SentenceReading } from '../reading';
import type { FindingDraft } from '../rule';
import { tokenise } from '../../text/tokens';
import { holdsOn, type FigureFact } from './deskFacts';
import { placesOfWords } from './wordPlaces';

/** Figures that differ from a fact of the desk: its words stand in the sentence, the figure is of its kind, and is another. */
export function* figureConflicts(sentence: SentenceReading): Iterable<FindingDraft> {
  const { figures } = sentence.whole.deskFacts;
  const numerals = numeralsIn(sentence);
  if (numerals.length === 0) return;
  for (const fact of figures) {
    if (!holdsOn(fact, sentence.whole.article.published) || !isAbout(sentence, fact)) continue;
    const [wanted] = readNumerals(tokenise(fact.figure));
    if (wanted === undefined) continue;
    const unit = unitAfter(fact.figure, wanted.end);
    const rivals = numerals.filter((numeral) =>
      isOfOneKind(numeral, wanted, unit, unitAfter(sentence.words, numeral.end - sentence.start)),
    );
    const [only] = rivals;
    // Of several figures of the kind, no telling which one is meant.
    if (only === undefined || rivals.length > 1) continue;
    if (Math.abs(only.amount - wanted.amount) <= Math.max(only.halfStep, wanted.halfStep)) continue;
    const { start, end } = only;
    yield {
      start,
      end,
      confidence: 0.85,
      message: `The desk’s facts give ${fact.figure} for “${fact.about}” (${fact.source}${fact.checked === undefined ? '' : `, checked on ${fact.checked}`}).`,
    };
  }
}

function isAbout(sentence: SentenceReading, fact: FigureFact): boolean {
  return [fact.about, ...fact.words].every((words) => !placesOfWords(sentence.words, words).next().done);
}

/** Whether two figures measure one kind of thing: years, percentages, one currency, or the same things counted. */
function isOfOneKind(a: Numeral, b: Numeral, unit: string, otherUnit: string): boolean {
  if (a.percent !== b.percent || (a.currency === null) !== (b.currency === null)) return false;
  if (a.percent || a.currency !== null) return true;
  return isYear(b) ? isYear(a) : unit === '' || unit === otherUnit;
}

function isYear({ amount, magnitude, halfStep }: Numeral): boolean {
  return (
    magnitude === null && halfStep === 0.5 && Number.isInteger(amount) && amount >= 1000 && amount <= 2100
  );
}

/** The word after a figure in lower case and in the singular; empty where there is none. */
function unitAfter(words: string, end: number): string {
  return (/^[\s-]?(\p{L}+)/u.exec(words.slice(end, end + 40))?.[1] ?? '').toLowerCase().replace(/s$/, '');
}
