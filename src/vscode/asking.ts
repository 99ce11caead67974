// Which rules ask in an article, and how sure they must be: the user's settings as the engine takes them.

import * as vscode from 'vscode';
import type { RuleChoice } from '../claims/check';
import { chooseRules, rulesQuietIn, SHOWN_FROM_AT } from '../claims/choice';
import { RULES } from '../claims/registry';
import { setting } from './settings';

/** From which confidence on names and queries of an article are shown. */
export function shownFrom(article: vscode.Uri): number {
  return SHOWN_FROM_AT[setting('strictness', article)];
}

/** The rules that ask in an article. */
export function rulesFor(article: vscode.Uri): RuleChoice {
  return chooseRules(
    {
      strictness: setting('strictness', article),
      families: setting('rules.families', article),
      quiet: setting('rules.quiet', article),
      quietIn: setting('rules.quietIn', article),
      alsoRun: setting('rules.alsoRun', article),
    },
    pathInFolder(article),
  );
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

function quietIn(article: vscode.Uri): readonly string[] {
  return rulesQuietIn({ quietIn: setting('rules.quietIn', article) }, pathInFolder(article));
}

/** The path of an article in its workspace folder, as settings name it; outside of one, its whole path. */
export function pathInFolder(article: vscode.Uri): string {
  return vscode.workspace.asRelativePath(article, false);
}
