// Runs the rules over an article and puts their findings in order.

import { byPosition } from '../base/span';
import type { Finding } from './finding';
import type { ArticleReading } from './reading';
import { runRule, type Rule } from './rule';

/** All findings of the rules, by position. An article without sentences has none. */
export function check(article: ArticleReading, rules: readonly Rule[]): readonly Finding[] {
  return rules.flatMap((rule) => [...runRule(rule, article)]).sort(byPosition);
}
