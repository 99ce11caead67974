// What a rule is: its words, its examples and its check live in one file.

import type { Span } from '../base/span';
import type { Family, Finding, Fix, RelatedPlace, Severity } from './finding';
import type { ArticleReading, SentenceReading } from './reading';

/** An example for people and for the generic rule suite: [[…]] marks the words that the rule must flag. */
export type Example = string | { readonly text: string; readonly published: string };

export interface RuleWords {
  /** Stable for ever: settings, decisions and reports refer to it. */
  readonly id: string;
  readonly title: string;
  readonly family: Exclude<Family, 'workspace'>;
  readonly severity: Severity;
  /** Why an editor queries this, in a few sentences for a journalist. */
  readonly explanation: string;
  /** What the desk can do about it, in one sentence. */
  readonly resolve: string;
  /** False for a rule that was right less than six times in ten on real articles. */
  readonly onByDefault?: boolean;
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] };
}

/** What a check yields; the registry adds the rule's own words. */
export interface FindingDraft extends Span {
  /** 0–1: how often a careful editor agrees with a finding that has this evidence. */
  readonly confidence: number;
  /** What is unclear here, with its working. */
  readonly message: string;
  /** Overrides the rule's own way to resolve it. */
  readonly resolve?: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** A rule that reads one sentence at a time. It sees the sentences of the story alone. */
export interface SentenceRule extends RuleWords {
  readonly check: (sentence: SentenceReading) => Iterable<FindingDraft>;
}

/** A rule that compares places of an article. */
export interface ArticleRule extends RuleWords {
  readonly checkArticle: (article: ArticleReading) => Iterable<FindingDraft>;
}

export type Rule = SentenceRule | ArticleRule;

/** Gives a rule its type; the registry lists it. */
export function defineRule<T extends Rule>(rule: T): T {
  return rule;
}

/** Runs one rule over an article. Findings come in the order in which the rule yields them. */
export function* runRule(rule: Rule, article: ArticleReading): Iterable<Finding> {
  if ('checkArticle' in rule) {
    for (const draft of rule.checkArticle(article)) yield findingOf(rule, draft);
    return;
  }
  for (const sentence of article.sentences) {
    for (const draft of rule.check(sentence)) yield findingOf(rule, draft);
  }
}

function findingOf(rule: Rule, draft: FindingDraft): Finding {
  return {
    rule: rule.id,
    family: rule.family,
    start: draft.start,
    end: draft.end,
    message: draft.message,
    resolve: draft.resolve ?? rule.resolve,
    confidence: draft.confidence,
    severity: rule.severity,
    related: draft.related ?? [],
    ...(draft.fixes ? { fixes: draft.fixes } : {}),
  };
}
