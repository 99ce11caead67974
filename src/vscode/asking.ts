// Which rules ask in an article, and how sure they must be: the user's settings as the engine takes them.

import * as vscode from 'vscode';
import type { RuleChoice } from '../claims/check';
import { RULES } from '../claims/registry';
import { setting } from './settings';

/** From which confidence on (0–1) a name or query is shown. "Everything" still leaves out what is hardly more than a guess. */
const SHOWN_FROM = { quiet: 0.7, balanced: 0.5, everything: 0.2 } as const;

/** From which confidence on names and queries of an article are shown. */
export function shownFrom(article: vscode.Uri): number {
  return SHOWN_FROM[setting('strictness', article)];
}

/** The rules that ask in an article. */
export function rulesFor(article: vscode.Uri): RuleChoice {
  const families = setting('rules.families', article);
  const silent = RULES.filter(({ family }) => families[family] === false).map(({ id }) => id);
  const everything = setting('strictness', article) === 'everything' ? RULES.map(({ id }) => id) : [];
  return {
    include: [...setting('rules.alsoRun', article), ...everything],
    leaveOut: [...setting('rules.quiet', article), ...quietIn(article), ...silent],
    from: shownFrom(article),
  };
}

/** Every rule, however unsure: for the question why a sentence was not flagged. */
export const EVERY_RULE: RuleChoice = { include: RULES.map(({ id }) => id) };

/** Why a rule does not ask in an article, as a setting; undefined where it asks. */
export function whyQuiet(
  rule: string,
  article: vscode.Uri,
): 'rules.quiet' | 'rules.quietIn' | 'rules.families' | 'rules.alsoRun' | undefined {
  const known = RULES.find(({ id }) => id === rule);
  if (known === undefined) return undefined;
  if (setting('rules.quiet', article).includes(rule)) return 'rules.quiet';
  if (quietIn(article).includes(rule)) return 'rules.quietIn';
  if (setting('rules.families', article)[known.family] === false) return 'rules.families';
  const choice = rulesFor(article);
  return known.onByDefault !== false || choice.include?.includes(rule) === true ? undefined : 'rules.alsoRun';
}

/** The rules that are quiet in this file or in a folder above it. A folder's path ends with a slash. */
function quietIn(article: vscode.Uri): readonly string[] {
  const path = pathInFolder(article);
  return Object.entries(setting('rules.quietIn', article)).flatMap(([place, rules]) =>
    place === path || (place.endsWith('/') && path.startsWith(place)) ? rules : [],
  );
}

/** The path of an article in its workspace folder, as settings name it; outside of one, its whole path. */
export function pathInFolder(article: vscode.Uri): string {
  return vscode.workspace.asRelativePath(article, false);
}
