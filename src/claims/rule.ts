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

/** Runs rules over an article. Findings come by sentence for sentence rules, and in no order that means anything. */
export function* runRules(rules: readonly Rule[], article: ArticleReading): Iterable<Finding> {
  const { whole, always, byCue } = plannedRun(rules);
  for (const rule of whole) {
    if (!mayFind(rule, article)) continue;
    for (const draft of rule.checkArticle(article)) yield findingOf(rule, draft);
  }
  const likely = always.filter((rule) => mayFind(rule, article));
  for (const sentence of article.sentences) {
    for (const rule of likely) {
      if (!mayFind(rule, sentence)) continue;
      for (const draft of rule.check(sentence)) yield findingOf(rule, draft);
    }
    for (const rule of cuedRules(byCue, sentence)) {
      if (!mayFind(rule, sentence)) continue;
      for (const draft of rule.check(sentence)) yield findingOf(rule, draft);
    }
  }
}

/** Whether one of the patterns that the rule looks for can match there. */
function mayFind({ looksFor }: Rule, where: ArticleReading | SentenceReading): boolean {
  return looksFor === undefined || where.mayMatch(looksFor);
}

const NO_RULES: ReadonlySet<SentenceRule> = new Set();

/** The rules of which a sentence holds a cue, each once. */
function cuedRules(
  byCue: ReadonlyMap<string, readonly SentenceRule[]>,
  sentence: SentenceReading,
): ReadonlySet<SentenceRule> {
  if (byCue.size === 0) return NO_RULES;
  let cued: Set<SentenceRule> | undefined;
  for (const word of sentence.vocabulary) {
    const rules = byCue.get(word);
    if (rules === undefined) continue;
    cued ??= new Set();
    for (const rule of rules) cued.add(rule);
  }
  return cued ?? NO_RULES;
}

/** Rules by what has to be asked of them, and when. */
interface PlannedRun {
  readonly whole: readonly ArticleRule[];
  readonly always: readonly SentenceRule[];
  readonly byCue: ReadonlyMap<string, readonly SentenceRule[]>;
}

/** Planned once for a choice of rules, which is the same from article to article. */
const PLANS = new WeakMap<readonly Rule[], PlannedRun>();

function plannedRun(rules: readonly Rule[]): PlannedRun {
  const known = PLANS.get(rules);
  if (known !== undefined) return known;
  const whole: ArticleRule[] = [];
  const always: SentenceRule[] = [];
  const byCue = new Map<string, SentenceRule[]>();
  for (const rule of rules) {
    if ('checkArticle' in rule) whole.push(rule);
    else if (rule.cues === undefined) always.push(rule);
    else {
      for (const cue of rule.cues) {
        const listed = byCue.get(cue);
        if (listed === undefined) byCue.set(cue, [rule]);
        else listed.push(rule);
      }
    }
  }
  const plan = { whole, always, byCue };
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
