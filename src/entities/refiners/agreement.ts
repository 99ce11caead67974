// Lets the mentions of one name agree on what it is: one doubtful "organisation" among five sure people is a person.

import type { Article, Token } from '../../text/article';
import { startsCapital } from '../../text/characters';
import type { NameType } from '../entity';
import { readPersonName } from './personName';
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
  const votes = new Map<string, Map<NameType, number>>();
  for (const name of names) {
    vote(votes, name.folded, name.type, name.confidence);
    if (isAddressed(article.tokens, name)) vote(votes, name.folded, 'person', ADDRESSED);
    // A full name speaks for its surname, though less than the surname for itself.
    if (name.type !== 'person' || name.confidence < 0.7) continue;
    const { words } = readPersonName(name.words);
    if (words.length > 1) vote(votes, words.at(-1) ?? '', 'person', name.confidence);
  }
  if (![...votes.values()].some(({ size }) => size > 1)) return names;
  return names.map((name) => {
    if (name.settled || name.confidence >= KEEPS_ITS_TYPE) return name;
    const of = votes.get(name.folded);
    if (of === undefined || of.size < 2) return name;
    const own = of.get(name.type) ?? 0;
    const [type, weight] = [...of].reduce((best, next) => (next[1] > best[1] ? next : best));
    return type === name.type || weight < OUTWEIGHS * own ? name : { ...name, type };
  });
}

function isAddressed(tokens: readonly Token[], { firstToken }: Named): boolean {
  const before = tokens[firstToken - 1]?.text === '.' ? firstToken - 2 : firstToken - 1;
  const word = tokens[before]?.text ?? '';
  return (
    word.length < 7 &&
    startsCapital(word) &&
    (isCourtesy(word.toLowerCase()) || isShortTitle(word.toLowerCase()))
  );
}

function vote(votes: Map<string, Map<NameType, number>>, key: string, type: NameType, weight: number): void {
  const of = votes.get(key) ?? new Map<NameType, number>();
  votes.set(key, of);
  of.set(type, (of.get(type) ?? 0) + weight);
}
