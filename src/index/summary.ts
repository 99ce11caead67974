// What the workspace index keeps of an article: enough to list it, to find its names and to compare its claims with
// those of ten thousand others. Invariant: this folder reads summaries and analyses, never files or VS Code.

import { overlaps, firstEndingAfter, type Span } from '../base/span';
import type { Analysis, Claim } from '../engine/analysis';
import type { Entity, EntityType, NameType } from '../entities/entity';
import { tagsOf } from './tags';

/** Raised when a stored summary of an older version must be made anew. */
export const SUMMARY_VERSION = 2;

/** A claim's words are kept up to this length (UTF-16 units); its id compares the whole. */
const LONGEST_WORDS = 300;

export interface SummaryEntity {
  readonly type: NameType;
  /** The fullest name in the article's own spelling. */
  readonly name: string;
  /** Other spellings and short forms that the article uses ("Zelensky", "IAEA"), each once, without pronouns. */
  readonly alsoAs: readonly string[];
  readonly roles: readonly string[];
  /** How often it is mentioned, pronouns included. */
  readonly mentions: number;
  /** Its first mention. */
  readonly first: Span;
}

/** A figure or date within a claim, for comparison with other articles. */
export interface SummaryMeasure {
  readonly type: 'date' | 'money' | 'percent' | 'quantity';
  /** The number; null for a date. */
  readonly amount: number | null;
  /** Unit, currency or ISO date; null where the article leaves it open. */
  readonly unit: string | null;
  /** The words as they stand ("some 4,200 households"). */
  readonly words: string;
}

export interface SummaryClaim extends Span {
  readonly id: string;
  /** The claim's words on one line. */
  readonly words: string;
  readonly checkWorthiness: number;
  /** Name of the entity that says so; null in the article's own voice. */
  readonly speaker: string | null;
  /** Indices into ArticleSummary.entities of the names within the claim. */
  readonly names: readonly number[];
  readonly measures: readonly SummaryMeasure[];
  /** Ids of the rules that query the claim, each once. */
  readonly rules: readonly string[];
}

/** Somebody's own words, for comparison with the same words elsewhere. */
export interface SummaryQuotation extends Span {
  readonly words: string;
  readonly speaker: string | null;
}

export interface ArticleSummary {
  readonly version: number;
  readonly headline: string | null;
  /** YYYY-MM-DD or null. */
  readonly published: string | null;
  readonly source: string | null;
  /** The tags of the front matter, in small letters. */
  readonly tags: readonly string[];
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  readonly sentences: number;
  readonly entities: readonly SummaryEntity[];
  readonly claims: readonly SummaryClaim[];
  /** Direct and partial quotations of four words or more. */
  readonly quotations: readonly SummaryQuotation[];
  /** How many findings each rule has, by rule id. */
  readonly findings: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}

const VALUES: ReadonlySet<EntityType> = new Set<EntityType>(['date', 'time', 'money', 'percent', 'quantity']);

/** Sums an analysis up. `text` is the text that was analysed. An empty analysis gives a summary without claims. */
export function summarise(analysis: Analysis, text: string): ArticleSummary {
  const names = analysis.entities.filter((entity) => !VALUES.has(entity.type));
  const mentions = placedMentions(analysis.entities);
  const nameIndex = new Map(names.map((entity, index) => [entity.id, index]));
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (byId.get(id)?.name ?? null));
  const findings: Record<string, number> = {};
  for (const finding of analysis.findings) findings[finding.rule] = (findings[finding.rule] ?? 0) + 1;
  return {
    version: SUMMARY_VERSION,
    headline: analysis.article.headline,
    published: analysis.article.published,
    source: analysis.article.source,
    tags: tagsOf(text, analysis.article.blocks),
    length: analysis.length,
    sentences: analysis.sentences.length,
    entities: names.map((entity) => summariseEntity(entity, text)),
    claims: analysis.claims.map((claim) => {
      const within = mentionsIn(mentions, claim);
      return {
        id: claim.id,
        start: claim.start,
        end: claim.end,
        words: oneLine(text, claim),
        checkWorthiness: claim.checkWorthiness,
        speaker: nameOf(claim.speaker),
        names: [...new Set(within.flatMap(({ entity }) => nameIndex.get(entity.id) ?? []))],
        measures: within.flatMap((mention) => measureOf(mention, text)),
        rules: rulesOf(claim, analysis),
      };
    }),
    quotations: analysis.quotations
      .filter((quotation) => quotation.kind !== 'indirect')
      .flatMap((quotation) =>
        quotation.content
          .map((part) => ({
            ...spanOf(part),
            words: oneLine(text, part),
            speaker: nameOf(quotation.speaker),
          }))
          .filter(({ words }) => words.split(' ').length >= 4),
      ),
    findings,
    problems: analysis.problems,
  };
}

interface PlacedMention extends Span {
  readonly entity: Entity;
}

function placedMentions(entities: readonly Entity[]): readonly PlacedMention[] {
  return entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...spanOf(mention), entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function mentionsIn(mentions: readonly PlacedMention[], span: Span): readonly PlacedMention[] {
  const found: PlacedMention[] = [];
  for (let at = firstEndingAfter(mentions, span.start); at < mentions.length; at += 1) {
    const mention = mentions[at] as PlacedMention;
    if (mention.start >= span.end) break;
    if (overlaps(mention, span)) found.push(mention);
  }
  return found;
}

function summariseEntity(entity: Entity, text: string): SummaryEntity {
  const others = new Set<string>();
  for (const mention of entity.mentions) {
    if (mention.kind !== 'pronoun' && mention.kind !== 'title') others.add(oneLine(text, mention));
  }
  others.delete(entity.name);
  return {
    type: entity.type as NameType,
    name: entity.name,
    alsoAs: [...others],
    roles: entity.roles,
    mentions: entity.mentions.length,
    first: spanOf(entity.mentions[0] ?? { start: 0, end: 0 }),
  };
}

function measureOf(mention: PlacedMention, text: string): SummaryMeasure[] {
  const { value } = mention.entity;
  const words = oneLine(text, mention);
  switch (value?.kind) {
    case 'date':
      return [{ type: 'date', amount: null, unit: value.iso, words }];
    case 'money':
      return [{ type: 'money', amount: value.amount, unit: value.currency, words }];
    case 'percent':
      return [{ type: 'percent', amount: value.amount, unit: value.points ? 'points' : null, words }];
    case 'quantity':
      return [{ type: 'quantity', amount: value.amount, unit: value.unit, words }];
    default:
      // A clock time says nothing that another article could contradict.
      return [];
  }
}

function rulesOf(claim: Claim, analysis: Analysis): readonly string[] {
  return [...new Set(claim.findings.flatMap((index) => analysis.findings[index]?.rule ?? []))];
}

/** The words of a span on one line, cut off where they are too long to keep. */
function oneLine(text: string, span: Span): string {
  const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST_WORDS));
  return words.replace(/\s+/g, ' ').trim();
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
