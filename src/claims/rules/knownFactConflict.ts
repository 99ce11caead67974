import { figureConflicts } from '../facts/deskFigures';
import { KNOWN_FACTS, type KnownFact } from '../facts/knownFacts';
import { SMALL_NUMBERS } from '../../entities/recognisers/numbers';
import type { ArticleReading, SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

export const knownFactConflict = defineRule({
  id: 'known-fact-conflict',
  title: 'Differs from a known fact',
  family: 'knowledge',
  severity: 'warning',
  explanation:
    'The article gives another year or number than the desk’s list of facts. Each fact of the list has its source, and those that change have the days between which they hold.',
  resolve: 'Check the fact at the source that the message names, and correct it or keep it with a reason.',
  examples: {
    flags: [
      'The fall of the Berlin Wall in [[1991]] changed the town.',
      'The town took in children after the [[1988]] Chernobyl disaster.',
      { text: 'All [[28]] EU member states agreed in Ulm.', published: '2023-03-01' },
    ],
    passes: [
      'The fall of the Berlin Wall in 1989 changed the town.',
      'The town took in children after the 1986 Chernobyl disaster.',
      { text: 'All 28 EU member states agreed in Ulm.', published: '2015-03-01' },
      'All 28 EU member states agreed in Ulm.',
      'A museum of the Berlin Wall opened in 1991.',
    ],
  },
  *checkArticle(reading) {
    const facts = factsFor(reading);
    const hasFigures = reading.deskFacts.figures.length > 0;
    if (facts.length === 0 && !hasFigures) return;
    for (const sentence of reading.sentences) {
      if (hasFigures) yield* figureConflicts(sentence);
      yield* factConflicts(sentence, facts);
    }
  },
});

function* factConflicts(sentence: SentenceReading, facts: readonly KnownFact[]): Iterable<FindingDraft> {
  for (const fact of facts) {
    for (const place of sentence.matches(fact.pattern)) {
      const given = place.match.slice(1).find((group) => group !== undefined);
      if (given === undefined || fact.values.includes(given.toLowerCase())) continue;
      const number = SMALL_NUMBERS.get(given.toLowerCase());
      if (number === undefined && !/^\d+$/.test(given)) continue;
      const start = place.start + place.match[0].lastIndexOf(given);
      yield {
        start,
        end: start + given.length,
        confidence: 0.85,
        message: `${fact.says}, not ${given} (${fact.source}).`,
      };
    }
  }
}

/** The facts that the article may touch and that hold on its day; those that change need an article with a date. */
function factsFor(reading: ArticleReading): readonly KnownFact[] {
  const day = reading.article.published?.slice(0, 10);
  return KNOWN_FACTS.filter(
    ({ pattern, from, to }) =>
      reading.mayMatch(pattern) &&
      (day === undefined
        ? from === null && to === null
        : (from === null || day >= from) && (to === null || day <= to)),
  );
}
