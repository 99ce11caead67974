// Runs the rules over an article and puts their findings in order: one problem gives one finding.

import { byPosition, firstEndingAfter, overlaps } from '../base/span';
import type { Family, Finding } from './finding';
import type { ArticleReading } from './reading';
import { runRules, type Rule } from './rule';

/** Which rules run; without it, those that are on by default. */
export interface RuleChoice {
  /** Ids of rules that run although they are off by default. */
  readonly include?: readonly string[];
  /** Ids of rules that do not run; it wins over `include`. */
  readonly leaveOut?: readonly string[];
  /** Findings below this confidence (0–1) are left out; without it, none are. */
  readonly from?: number;
}

/** From this confidence on a finding is shown unless the desk asks for more. */
export const SHOWN_FROM = 0.5;

/** Sourcing and wording ask about the same words from two sides: the stronger query speaks for both. */
const SAME_QUESTION: ReadonlySet<Family> = new Set<Family>(['sourcing', 'wording']);

/** All findings of the chosen rules in each article, by position. An article without sentences has none. */
export function check(
  articles: readonly ArticleReading[],
  rules: readonly Rule[],
  choice: RuleChoice = {},
): readonly (readonly Finding[])[] {
  const chosen = chosenRules(rules, choice);
  const asking = new Set(chosen.filter((rule) => rule.asksWhoSays === true).map((rule) => rule.id));
  const from = choice.from ?? 0;
  return runRules(chosen, articles).map((found, at) =>
    mergeFindings(askedOnce(found, asking, articles[at] as ArticleReading)).filter(
      ({ confidence }) => confidence >= from,
    ),
  );
}

/** Choices that were made before: from article to article the same rules run, and they are planned once. */
const CHOSEN = new WeakMap<readonly Rule[], Map<string, readonly Rule[]>>();

function chosenRules(rules: readonly Rule[], choice: RuleChoice): readonly Rule[] {
  const known = CHOSEN.get(rules) ?? new Map<string, readonly Rule[]>();
  CHOSEN.set(rules, known);
  const key = JSON.stringify([choice.include ?? [], choice.leaveOut ?? []]);
  let chosen = known.get(key);
  if (chosen === undefined) {
    // A desk changes its choice seldom; whoever does so all the time starts anew.
    if (known.size > 50) known.clear();
    chosen = rules.filter((rule) => runs(rule, choice));
    known.set(key, chosen);
  }
  return chosen;
}

/** Leaves in each sentence the strongest of the findings that ask who says so, and all other findings. */
function askedOnce(
  findings: readonly Finding[],
  asking: ReadonlySet<string>,
  article: ArticleReading,
): readonly Finding[] {
  const strongest = new Map<number, Finding>();
  const others: Finding[] = [];
  for (const finding of findings) {
    if (!asking.has(finding.rule)) {
      others.push(finding);
      continue;
    }
    const sentence = firstEndingAfter(article.sentences, finding.start);
    const rival = strongest.get(sentence);
    if (rival === undefined || finding.confidence > rival.confidence) strongest.set(sentence, finding);
  }
  return [...others, ...strongest.values()];
}

/** Whether a rule runs under a choice. */
export function runs(rule: Rule, choice: RuleChoice): boolean {
  if (choice.leaveOut?.includes(rule.id)) return false;
  return rule.onByDefault !== false || choice.include?.includes(rule.id) === true;
}

/**
 * Sorted by position, one finding for one problem: of overlapping queries about source and wording the strongest stays;
 * other rules show their working, so that only a repeated finding of one rule on the same words is dropped.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const sorted = findings.toSorted(
    (a, b) =>
      byPosition(a, b) || b.confidence - a.confidence || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const kept: Finding[] = [];
  // The kept findings that may still overlap the next one: few, because spans are short.
  let open: Finding[] = [];
  for (const finding of sorted) {
    open = open.filter((earlier) => earlier.end > finding.start);
    const rival = open.find((earlier) => sameProblem(earlier, finding));
    if (rival === undefined) {
      kept.push(finding);
      open.push(finding);
    } else if (finding.confidence > rival.confidence) {
      kept[kept.lastIndexOf(rival)] = finding;
      open[open.indexOf(rival)] = finding;
    }
  }
  return kept.sort(byPosition);
}

function sameProblem(a: Finding, b: Finding): boolean {
  if (!overlaps(a, b)) return false;
  if (SAME_QUESTION.has(a.family) && SAME_QUESTION.has(b.family)) return true;
  return a.rule === b.rule && a.start === b.start && a.end === b.end;
}
