// Lets the mentions of one name agree on what it is: one doubtful "organisation" among five sure people is a person.

import type { Article, Token } from '../../text/article';
import { startsCapital } from '../../text/characters';
import type { NameType } from '../entity';
import { isCourtesy, isShortTitle } from './roleWords';
import type { Named } from './thread';

/** A mention that is surer than this keeps its own type: Jordan flew to Jordan. */
const KEEPS_ITS_TYPE = 0.9;
/** So much more evidence turns a doubtful mention. */
const OUTWEIGHS = 1.2;

/** "Mr Holm", "Sen. Holm": so much a title of courtesy weighs. */
const ADDRESSED = 1;

/** The names with doubtful types turned to what the same words are elsewhere in the article. */
export function agreeOnTypes(article: Article, names: readonly Named[]): readonly Named[] {
  const disputed = disputedNames(article, names);
  if (disputed.size === 0) return names;
  const votes = new Map<string, Map<NameType, number>>();
  vote(article, names, (key, type, weight) => {
    if (!disputed.has(key)) return;
    const of = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, of);
    of.set(type, (of.get(type) ?? 0) + weight);
  });
  return names.map((name) => {
    if (name.settled || name.confidence >= KEEPS_ITS_TYPE) return name;
    const of = votes.get(name.folded);
    if (of === undefined) return name;
    const own = of.get(name.type) ?? 0;
    const [type, weight] = [...of].reduce((best, next) => (next[1] > best[1] ? next : best));
    return type === name.type || weight < OUTWEIGHS * own ? name : { ...name, type };
  });
}

/** The folded names that are of two types or more. */
function disputedNames(article: Article, names: readonly Named[]): ReadonlySet<string> {
  const typeOf = new Map<string, NameType>();
  const disputed = new Set<string>();
  vote(article, names, (key, type) => {
    const known = typeOf.get(key);
    if (known === undefined) typeOf.set(key, type);
    else if (known !== type) disputed.add(key);
  });
  return disputed;
}

/** Tells what each name says of itself, and of others. */
function vote(
  { tokens }: Article,
  names: readonly Named[],
  count: (key: string, type: NameType, weight: number) => void,
): void {
  for (const name of names) {
    count(name.folded, name.type, name.confidence);
    if (isAddressed(tokens, name)) count(name.folded, 'person', ADDRESSED);
    // A full name speaks for its surname, though less than the surname for itself.
    if (name.type !== 'person' || name.confidence < 0.7) continue;
    const { words } = name.written.person;
    if (words.length > 1) count(words.at(-1) ?? '', 'person', name.confidence);
  }
}

function isAddressed(tokens: readonly Token[], { firstToken }: Named): boolean {
  const before = tokens[firstToken - 1]?.text === '.' ? firstToken - 2 : firstToken - 1;
  const word = tokens[before]?.text ?? '';
  if (word.length > 6 || !startsCapital(word)) return false;
  const small = word.toLowerCase();
  return isCourtesy(small) || isShortTitle(small);
}
