// Finds spellings that the desk has said it changes.

import { spanAt } from '../../base/span';
import type { ArticleReading } from '../reading';
import type { FindingDraft } from '../rule';
import { holdsOn } from './deskFacts';
import { placesOfWords } from './wordPlaces';

/** Every spelling of the story that the desk's facts change, with the change as a fix. */
export function* deskSpellings(reading: ArticleReading): Iterable<FindingDraft> {
  const { article, deskFacts } = reading;
  for (const fact of deskFacts.spellings) {
    if (!holdsOn(fact, article.published)) continue;
    const keeps = [...placesOfWords(article.masked, fact.name)];
    for (const spelling of fact.not) {
      for (const { start, end } of placesOfWords(article.masked, spelling)) {
        // "Kiev" stands in "Kievan Rus" no more than in "Dynamo Kyiv (Kiev)", which the desk may keep whole.
        if (keeps.some((kept) => kept.start <= start && end <= kept.end)) continue;
        if (spanAt(article.sentences, start) === undefined) continue;
        yield {
          start,
          end,
          confidence: 0.95,
          message: `The desk writes “${fact.name}” (${fact.source}).`,
          fixes: [{ title: `Change to ${fact.name}`, edits: [{ start, end, newText: fact.name }] }],
        };
      }
    }
  }
}
