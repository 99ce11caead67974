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
  /** Whether its findings ask who says so: of all such findings in a sentence the strongest speaks for all. */
  readonly asksWhoSays?: boolean;
  /**
   * Patterns of which one must match in a sentence for the rule to find anything there, made once. The rule is asked only
   * about articles and sentences in which one of them can.
   */
  readonly looksFor?: readonly RegExp[];
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
  /**
   * Words in small letters of which a sentence must hold one for the rule to look at it; every form is listed. Without
   * cues the rule looks at each sentence, which costs more than all rules with cues together.
   */
  readonly cues?: ReadonlySet<string>;
  /** A quick look at a sentence: false where the rule can find nothing there. It spares the check, which costs to begin. */
  readonly mayFind?: (sentence: SentenceReading) => boolean;
  readonly check: (sentence: SentenceReading) => Iterable<FindingDraft>;
}

/** A rule that compares places of an article. */
export interface ArticleRule extends RuleWords {
  readonly checkArticle: (article: ArticleReading) => Iterable<FindingDraft>;
}

export type Rule = SentenceRule | ArticleRule;

/** Cue words from a list with spaces between them. */
export function cueWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Gives a rule its type; the registry lists it. */
export function defineRule<T extends Rule>(rule: T): T {
  return rule;
}

/**
 * Runs rules over articles and gives the findings of each. Rule by rule, so that a rule's code and words stay at hand while
 * it reads; findings come in no order that means anything.
 */
export function runRules(
  rules: readonly Rule[],
  articles: readonly ArticleReading[],
): readonly (readonly Finding[])[] {
  const found = articles.map((): Finding[] => []);
  for (const planned of plannedRun(rules)) {
    for (let at = 0; at < articles.length; at += 1) {
      ask(planned, articles[at] as ArticleReading, found[at] as Finding[]);
    }
  }
  return found;
}

function ask(planned: PlannedRule, article: ArticleReading, found: Finding[]): void {
  const { rule, cues, looksFor, mayFind, check, checkArticle } = planned;
  if (checkArticle !== undefined) {
    if (looksFor !== undefined && !article.mayMatch(looksFor)) return;
    for (const draft of checkArticle(article)) found.push(findingOf(rule, draft));
    return;
  }
  if (check === undefined) return;
  for (const sentence of article.sentencesWith(cues, looksFor)) {
    if (mayFind !== undefined && !mayFind(sentence)) continue;
    for (const draft of check(sentence)) found.push(findingOf(rule, draft));
  }
}

/** A rule with what a run asks of it, all of one shape: that is fast. */
interface PlannedRule {
  readonly rule: Rule;
  readonly cues: ReadonlySet<string> | undefined;
  readonly looksFor: readonly RegExp[] | undefined;
  readonly mayFind: SentenceRule['mayFind'];
  readonly check: SentenceRule['check'] | undefined;
  readonly checkArticle: ArticleRule['checkArticle'] | undefined;
}

/** Planned once for a choice of rules, which is the same from article to article. */
const PLANS = new WeakMap<readonly Rule[], readonly PlannedRule[]>();

function plannedRun(rules: readonly Rule[]): readonly PlannedRule[] {
  const known = PLANS.get(rules);
  if (known !== undefined) return known;
  const planned = rules.map((rule): PlannedRule => {
    const { looksFor } = rule;
    return 'check' in rule
      ? { rule, cues: rule.cues, looksFor, mayFind: rule.mayFind, check: rule.check, checkArticle: undefined }
      : {
          rule,
          cues: undefined,
          looksFor,
          mayFind: undefined,
          check: undefined,
          checkArticle: rule.checkArticle,
        };
  });
  // Those that compare places of an article come first.
  const plan = [
    ...planned.filter(({ check }) => check === undefined),
    ...planned.filter(({ check }) => check !== undefined),
  ];
  PLANS.set(rules, plan);
  return plan;
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
