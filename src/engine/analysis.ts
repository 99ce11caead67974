// The one door to the engine: text in, plain serialisable data out. Invariant: no vscode, no node, no clock, no files.

import type { Memory } from '../base/memory';
import type { Span } from '../base/span';
import type { RuleChoice } from '../claims/check';
import type { DeskFacts } from '../claims/facts/deskFacts';
import type { Finding } from '../claims/finding';
import type { Correction } from '../entities/corrections/correction';
import type { Entity } from '../entities/entity';
import type { Quotation } from '../quotes/quotation';
import type { Block, Markup } from '../text/article';

export interface AnalysedSentence extends Span {
  /** 0–1: how much a fact-checker would want to check the sentence. */
  readonly checkWorthiness: number;
  /** The strongest reasons for that figure, strongest first, in words. */
  readonly reasons: readonly string[];
}

/** A statement that can be checked, with what is questionable about it. */
export interface Claim extends Span {
  /** Stable over edits elsewhere in the article: made from the words and how often they occurred before. */
  readonly id: string;
  readonly checkWorthiness: number;
  /** The id of the entity that the article gives the claim to; null for the article's own voice. */
  readonly speaker: string | null;
  /** Indices into Analysis.findings. */
  readonly findings: readonly number[];
}

/** What the engine says of one article. The command line prints it as it is; see the interface of `copydesk analyse`. */
export interface Analysis {
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly language: 'en';
  readonly article: {
    readonly headline: string | null;
    readonly published: string | null;
    readonly source: string | null;
    readonly blocks: readonly Block[];
  };
  readonly sentences: readonly AnalysedSentence[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** What could not be read, in sentences for people; empty as a rule. */
  readonly problems: readonly string[];
}

export interface AnalyseOptions {
  /** Publication date as YYYY-MM-DD where the caller knows it; it overrides what the text says. */
  readonly published?: string;
  readonly markup?: Markup;
  /** Which rules run, by id; without it, those that are on by default. */
  readonly rules?: RuleChoice;
  /** The desk's own facts, read from its folder; without them only what ships is known. */
  readonly facts?: DeskFacts;
  /** The desk's corrections of names that hold in this article. */
  readonly corrections?: readonly Correction[];
  /** For an open document: one memory a document, so that only what changed is read again. */
  readonly memory?: Memory;
}

/** What can be handed to a worker along with a text. */
export type SentOptions = Omit<AnalyseOptions, 'memory'>;
