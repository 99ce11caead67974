// The engine's facade: one call from text to analysis.

import { check } from '../claims/check';
import { gatherClaims, weighSentences } from '../claims/claims';
import { readArticle } from '../claims/reading';
import { RULES } from '../claims/registry';
import { recogniseEntities } from '../entities/recognise';
import type { Knowledge } from '../knowledge/knowledge';
import { findQuotations } from '../quotes/attribute';
import { readText } from '../text/read';
import type { AnalyseOptions, Analysis } from './analysis';

/** Analyses a text. It never fails; an empty text gives an empty analysis. */
export function analyse(text: string, knowledge: Knowledge, options: AnalyseOptions = {}): Analysis {
  options.memory?.turn();
  const article = readText(text, options);
  const entities = recogniseEntities(article, knowledge, options.memory, options.corrections);
  const quotations = findQuotations(article, entities);
  const reading = readArticle(article, entities, quotations, knowledge, options.facts);
  const findings = check(reading, RULES, options.rules);
  const sentences = weighSentences(reading);
  const headline = article.headline === undefined ? undefined : article.blocks[article.headline];
  return {
    length: text.length,
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
