// What a rule may ask of an article: its words, names, figures and voices, each found once and shared by all rules.

import { byPosition, contains, firstEndingAfter, overlaps, spanAt, type Span } from '../base/span';
import type { Entity, Mention, QuantityValue, MoneyValue, PercentValue } from '../entities/entity';
import type { Knowledge } from '../knowledge/knowledge';
import type { Quotation } from '../quotes/quotation';
import { NO_DESK_FACTS, type DeskFacts } from './facts/deskFacts';
import { matchesIn, NO_MATCH } from '../text/matches';
import { PatternGate } from '../text/patternGate';
import type { Wanted, WordList } from '../text/wanted';
import { quotedWords } from './quotedWords';
import { namesASource } from './sourceWords';
import { tokensOf, type Article, type Block, type Sentence, type Token } from '../text/article';

/** A mention together with the entity that it belongs to. */
export interface PlacedMention extends Mention {
  readonly entity: Entity;
}

/** A figure of the text: money, percentage or quantity. */
export interface Figure extends Span {
  readonly entity: Entity;
  readonly value: QuantityValue | MoneyValue | PercentValue;
}

export interface ArticleReading {
  readonly article: Article;
  readonly knowledge: Knowledge;
  /** What the desk has written down beside what ships. */
  readonly deskFacts: DeskFacts;
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly SentenceReading[];
  /** All mentions of all entities, by position. */
  readonly mentions: readonly PlacedMention[];
  mentionsIn(span: Span): readonly PlacedMention[];
  /** Whether a pattern, or one of several, can match in one of the sentences: asked once, where it rules out most. */
  mayMatch(wanted: Wanted): boolean;
  /**
   * The sentences that hold one of the words and in which the pattern, or one of several, may match, in order. What is not
   * asked for rules nothing out.
   */
  sentencesWith(words: WordList | undefined, wanted: Wanted | undefined): readonly SentenceReading[];
  /** Whether the span lies within somebody's own words (a direct or partial quotation). */
  isQuoted(span: Span): boolean;
}

export interface SentenceReading extends Span {
  /** Its place among the story's sentences, from 0. */
  readonly index: number;
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly block: Block;
  readonly whole: ArticleReading;
  readonly mentions: readonly PlacedMention[];
  readonly figures: readonly Figure[];
  /** Quotations whose content, cue or source touches the sentence. */
  readonly quotations: readonly Quotation[];
  /** Whether the sentence names somebody who stands behind its content. */
  readonly hasSource: boolean;
  /** The quotation that stands behind the span: its content holds it. Undefined in the article's own voice. */
  attributionOf(span: Span): Quotation | undefined;
  isQuoted(span: Span): boolean;
  /** Every match of a linear-time, sticky-free global pattern in the sentence, as spans of the article. */
  matches(pattern: RegExp): Iterable<Span & { readonly match: RegExpMatchArray }>;
  /** Whether a sticky-free pattern matches in the sentence. */
  has(pattern: RegExp): boolean;
  /** Whether a pattern, or one of several, can match in the sentence at all: a quick look before it is run. */
  mayMatch(wanted: Wanted): boolean;
  /** Whether it holds one of the words, in small letters with straight apostrophes; parts of hyphenated words count. */
  holds(words: WordList): boolean;
}

/** Gathers what rules may ask of an article. Each view is made when it is first asked for. */
export function readArticle(
  article: Article,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
  knowledge: Knowledge,
  deskFacts: DeskFacts = NO_DESK_FACTS,
): ArticleReading {
  const mentions: PlacedMention[] = [];
  for (const entity of entities) {
    for (const { start, end, kind, confidence } of entity.mentions)
      mentions.push({ start, end, kind, confidence, entity });
  }
  mentions.sort(byPosition);
  const ownWords = quotedWords(article, quotations);
  let bySentence: readonly (readonly Quotation[])[] | undefined;
  const quotationsOf = (index: number): readonly Quotation[] =>
    (bySentence ??= quotationsBySentence(article, quotations))[index] ?? [];
  const sentences: LazySentence[] = [];
  const gate = new PatternGate(article.tokens, article.sentences);
  const reading: ArticleReading = {
    article,
    knowledge,
    deskFacts,
    entities,
    quotations,
    sentences,
    mentions,
    mentionsIn: (span) => spansIn(mentions, span),
    mayMatch: (wanted) => gate.mayMatchAnywhere(wanted),
    sentencesWith: (words, wanted) =>
      words === undefined && wanted === undefined
        ? sentences
        : gate.stretchesWith(words, wanted).map((index) => sentences[index] as SentenceReading),
    isQuoted(span) {
      const words = spanAt(ownWords, span.start);
      return words !== undefined && contains(words, span);
    },
  };
  for (const [index, sentence] of article.sentences.entries()) {
    sentences.push(new LazySentence(reading, sentence, index, quotationsOf, gate));
  }
  return reading;
}

/** A sentence whose views are made when they are first asked for. A class, so that all sentences have one shape: that is fast. */
class LazySentence implements SentenceReading {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly whole: ArticleReading;
  readonly #sentence: Sentence;
  readonly #quotationsOf: (index: number) => readonly Quotation[];
  readonly #gate: PatternGate;
  #words: string | undefined;
  #tokens: readonly Token[] | undefined;
  #mentions: readonly PlacedMention[] | undefined;
  #figures: readonly Figure[] | undefined;
  #hasSource: boolean | undefined;

  constructor(
    whole: ArticleReading,
    sentence: Sentence,
    index: number,
    quotationsOf: (index: number) => readonly Quotation[],
    gate: PatternGate,
  ) {
    this.start = sentence.start;
    this.end = sentence.end;
    this.index = index;
    this.whole = whole;
    this.#sentence = sentence;
    this.#quotationsOf = quotationsOf;
    this.#gate = gate;
  }

  get words(): string {
    return (this.#words ??= this.whole.article.masked.slice(this.start, this.end));
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokensOf(this.whole.article, this.#sentence));
  }

  get block(): Block {
    return this.whole.article.blocks[this.#sentence.block] as Block;
  }

  get mentions(): readonly PlacedMention[] {
    return (this.#mentions ??= this.whole.mentionsIn(this));
  }

  get figures(): readonly Figure[] {
    return (this.#figures ??= this.mentions.flatMap((mention) => figureOf(mention)));
  }

  get quotations(): readonly Quotation[] {
    return this.#quotationsOf(this.index);
  }

  get hasSource(): boolean {
    return (this.#hasSource ??= namesASource((pattern) => this.has(pattern), this.quotations));
  }

  attributionOf(span: Span): Quotation | undefined {
    return this.quotations.find((quotation) => quotation.content.some((part) => contains(part, span)));
  }

  isQuoted(span: Span): boolean {
    return this.whole.isQuoted(span);
  }

  matches(pattern: RegExp): Iterable<Span & { readonly match: RegExpMatchArray }> {
    // Most patterns have no place in most sentences: they cost a look at the pieces, or one search without a match.
    if (!this.mayMatch(pattern)) return NO_MATCHES;
    const found = matchesIn(pattern, this.words);
    return found === NO_MATCH ? NO_MATCHES : placed(found, this.start);
  }

  mayMatch(wanted: Wanted): boolean {
    return this.#gate.mayMatch(wanted, this.index);
  }

  holds(words: WordList): boolean {
    return this.#gate.holds(words, this.index);
  }

  has(pattern: RegExp): boolean {
    if (!this.mayMatch(pattern)) return false;
    pattern.lastIndex = 0;
    return pattern.test(this.words);
  }
}

const NO_MATCHES: readonly (Span & { readonly match: RegExpMatchArray })[] = [];

/** Matches with their places in the article, for words that begin at `offset` in it. */
function* placed(
  matches: Iterable<RegExpExecArray>,
  offset: number,
): Iterable<Span & { readonly match: RegExpMatchArray }> {
  for (const match of matches) {
    const start = offset + match.index;
    yield { start, end: start + match[0].length, match };
  }
}

function figureOf(mention: PlacedMention): Figure[] {
  const { value } = mention.entity;
  if (value?.kind !== 'money' && value?.kind !== 'percent' && value?.kind !== 'quantity') return [];
  return [{ start: mention.start, end: mention.end, entity: mention.entity, value }];
}

/** The quotations that touch each sentence, by the sentence's index, each in the article's order. */
function quotationsBySentence(
  article: Article,
  quotations: readonly Quotation[],
): readonly (readonly Quotation[])[] {
  const found: Quotation[][] = article.sentences.map(() => []);
  for (const quotation of quotations) {
    const touched = new Set<number>();
    for (const part of [...quotation.content, quotation.cue, quotation.source]) {
      if (part === null) continue;
      const first = firstEndingAfter(article.sentences, part.start);
      for (let at = first; at < article.sentences.length; at += 1) {
        if (!overlaps(article.sentences[at] as Sentence, part)) break;
        touched.add(at);
      }
    }
    for (const at of touched) (found[at] as Quotation[]).push(quotation);
  }
  return found;
}

/** The spans of a sorted list that touch a span. Mentions do not overlap one another. */
function spansIn<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const first = firstEndingAfter(sorted, span.start);
  let end = first;
  while (end < sorted.length && (sorted[end] as T).start < span.end) end += 1;
  return sorted.slice(first, end);
}
