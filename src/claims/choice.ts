// Which rules ask in an article, and how sure they must be: the desk's settings as the rules take them. The views and the
// command line go by the same, so that a gate asks for what the editor shows.

import type { RuleChoice } from './check';
import { RULES } from './registry';

/** How much the desk wants to see. */
export const STRICTNESSES = ['quiet', 'balanced', 'everything'] as const;
export type Strictness = (typeof STRICTNESSES)[number];

/** From which confidence on (0–1) a name or query is shown. "Everything" still leaves out what is hardly more than a guess. */
export const SHOWN_FROM_AT: Readonly<Record<Strictness, number>> = {
  quiet: 0.7,
  balanced: 0.5,
  everything: 0.2,
};

export interface AskingSettings {
  readonly strictness: Strictness;
  /** Families of rules that are off have the value false. */
  readonly families: Readonly<Record<string, boolean>>;
  /** Rules that are quiet everywhere. */
  readonly quiet: readonly string[];
  /** Rules that are quiet in a file, or in a folder, whose path ends with a slash. */
  readonly quietIn: Readonly<Record<string, readonly string[]>>;
  /** Rules that run although they are off by default. */
  readonly alsoRun: readonly string[];
}

/** The rules that ask in the article at a path of the workspace folder ("news/mill.txt"). */
export function chooseRules(settings: AskingSettings, path: string): RuleChoice {
  const { strictness, families, quiet, alsoRun } = settings;
  const silent = RULES.filter(({ family }) => families[family] === false).map(({ id }) => id);
  const everything = strictness === 'everything' ? RULES.map(({ id }) => id) : [];
  return {
    include: [...alsoRun, ...everything],
    leaveOut: [...quiet, ...rulesQuietIn(settings, path), ...silent],
    from: SHOWN_FROM_AT[strictness],
  };
}

/** The rules that are quiet in this file or in a folder above it. */
export function rulesQuietIn({ quietIn }: Pick<AskingSettings, 'quietIn'>, path: string): readonly string[] {
  return Object.entries(quietIn).flatMap(([place, rules]) =>
    place === path || (place.endsWith('/') && path.startsWith(place)) ? rules : [],
  );
}
