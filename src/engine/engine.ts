// The engine's facade: one call from text to analysis.

import { check } from '../claims/check';
import { gatherClaims, weighSentences } from '../claims/claims';
import type { Finding } from '../claims/finding';
import { readArticle, type ArticleReading } from '../claims/reading';
import { RULES } from '../claims/registry';
import type { Entity } from '../entities/entity';
import { recogniseAll } from '../entities/recognise';
import type { Knowledge } from '../knowledge/knowledge';
import { findQuotations } from '../quotes/attribute';
import type { Quotation } from '../quotes/quotation';
import { readText } from '../text/read';
import type { AnalyseOptions, AnalysedSentence, Analysis } from './analysis';

/** Analyses a text. It never fails; an empty text gives an empty analysis. */
export function analyse(text: string, knowledge: Knowledge, options: AnalyseOptions = {}): Analysis {
  return analyseAll([{ text }], knowledge, options)[0] as Analysis;
}

/** One of several texts, with what holds for it alone. */
export interface GivenText extends Pick<AnalyseOptions, 'published' | 'markup'> {
  readonly text: string;
}

/**
 * Analyses several texts, each for itself, one stage after the other: the code and the lists of a stage are large, and stay
 * in the processor's caches from text to text. That is a third faster than one text after the other, and keeps what the
 * stages make of all of them in memory until the end: hand over some dozens of kilobytes at a time.
 */
export function analyseAll(
  texts: readonly GivenText[],
  knowledge: Knowledge,
  options: AnalyseOptions = {},
): readonly Analysis[] {
  options.memory?.turn();
  const articles = texts.map((given) => readText(given.text, { ...options, ...given }));
  const entities = recogniseAll(articles, knowledge, options.memory, options.corrections);
  const quotations = articles.map((article, at) =>
    findQuotations(article, entities[at] as readonly Entity[]),
  );
  const readings = articles.map((article, at) =>
    readArticle(
      article,
      entities[at] as readonly Entity[],
      quotations[at] as readonly Quotation[],
      knowledge,
      options.facts,
    ),
  );
  const findings = check(readings, RULES, options.rules);
  const sentences = readings.map(weighSentences);
  return readings.map((reading, at) =>
    analysisOf(
      reading,
      sentences[at] as readonly AnalysedSentence[],
      findings[at] as readonly Finding[],
      (texts[at] as GivenText).text.length,
    ),
  );
}

function analysisOf(
  reading: ArticleReading,
  sentences: readonly AnalysedSentence[],
  findings: readonly Finding[],
  length: number,
): Analysis {
  const { article, entities, quotations } = reading;
  const headline = article.headline === undefined ? undefined : article.blocks[article.headline];
  return {
    length,
    language: 'en',
    article: {
      headline: headline
        ? article.masked.slice(headline.start, headline.end).replace(/\s+/g, ' ').trim()
        : null,
      published: article.published,
      source: article.source,
      blocks: article.blocks,
    },
    sentences,
    entities,
    quotations,
    claims: gatherClaims(reading, sentences, findings),
    findings,
    problems: [],
  };
}
