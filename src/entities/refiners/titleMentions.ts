// Finds people who are named by their title alone: "the Norwegian fisheries minister", "the minister".

import type { Article, Token } from '../../text/article';
import { startsCapital, startsSmall } from '../../text/characters';
import type { NamePlaces } from './namePlaces';
import { bareWord } from './repeats';
import { isOffice, comparedWords, isKinRole, officeAt, officeNamedBy, startOfTitle } from './titlePhrase';
import type { Thread, ThreadMention } from './thread';

/** A title mention with the person whom it means. */
export interface TitleMention extends ThreadMention {
  readonly thread: Thread;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** An office with so many holders in one article means nobody in particular. */
const MOST_HOLDERS = 40;

/** "The minister" means somebody who was named at most this many sentences before. */
const NEAR = 4;
/** Offices that many hold at once mean somebody only where he or she was just named. */
const CROWDED: ReadonlySet<string> = new Set(
  `member official resident witness expert analyst activist player politician researcher scientist officer victim survivor
  employee worker student teacher journalist reporter writer author lawyer doctor soldier driver suspect artist farmer`.split(
    /\s+/,
  ),
);
/** Words that change who holds an office: without one of them on both sides two titles are two people's. */
const TELLING: ReadonlySet<string> = new Set(
  'vice deputy assistant prime former ex acting shadow under'.split(' '),
);

/** Where each person was named, in order of the text. */
export interface NamedAt {
  readonly thread: Thread;
  readonly start: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

/**
 * Title mentions in order. `taken` says which tokens belong to titles beside a name; `named` holds the people's mentions in
 * order of the text.
 */
export function findTitleMentions(
  article: Article,
  places: NamePlaces,
  taken: ReadonlySet<number>,
  threads: readonly Thread[],
  named: readonly NamedAt[],
): readonly TitleMention[] {
  const holders = holdersByOffice(threads);
  if (holders.size === 0) return [];
  const found: TitleMention[] = [];
  const lastNamed = new Map<Thread, number>();
  let next = 0;
  for (const [index, sentence] of article.sentences.entries()) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = article.tokens[at] as Token;
      const office = officeNamedBy(token);
      const candidates = office === '' ? undefined : holders.get(office);
      if (candidates === undefined || taken.has(at)) continue;
      while (next < named.length && (named[next] as NamedAt).start <= token.start) {
        lastNamed.set((named[next] as NamedAt).thread, (named[next] as NamedAt).sentence);
        next += 1;
      }
      if (places.at(at) !== undefined) continue;
      const first = startOfTitle(article, places, at, sentence.firstToken);
      if (!isDefinite(article, places, first, at, sentence.firstToken)) continue;
      if (isPartOfMore(article, places, first, at, sentence.endToken)) continue;
      const meant = holderMeant(article, first, at, candidates, lastNamed, index);
      if (meant === undefined) continue;
      const start = startAfterNames(places, first, at);
      const span = {
        start: (article.tokens[start] as Token).start,
        end: token.start + bareWord(token.text).length,
      };
      found.push({
        ...span,
        kind: 'title',
        confidence: meant.confidence,
        thread: meant.thread,
        sentence: index,
      });
      lastNamed.set(meant.thread, index);
    }
  }
  return found;
}

interface Holder {
  readonly thread: Thread;
  readonly words: ReadonlySet<string>;
}

function holdersByOffice(threads: readonly Thread[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const thread of threads) {
    for (const role of thread.roles) {
      if (isKinRole(role)) continue;
      const known = holders.get(role.head) ?? [];
      holders.set(role.head, known);
      if (known.length < MOST_HOLDERS) known.push({ thread, words: role.words });
    }
  }
  return holders;
}

/** "the minister", "Norway’s minister", "Norwegian minister" in a headline: one that the reader knows. */
function isDefinite(
  article: Article,
  places: NamePlaces,
  first: number,
  head: number,
  from: number,
): boolean {
  const before = first > from ? (article.tokens[first - 1] as Token).word.small : '';
  if (before === 'the') return true;
  if (before === 'a' || before === 'an' || before === 'as' || before === 'any' || before === 'no')
    return false;
  const opening = places.at(first);
  return opening !== undefined && opening.type !== 'person' && first < head && first === from;
}

/** "the General Staff", "assistant to the president": the office is a part of another name or title. */
function isPartOfMore(
  article: Article,
  places: NamePlaces,
  first: number,
  head: number,
  limit: number,
): boolean {
  const { tokens } = article;
  const next = tokens[head + 1];
  if (head + 1 < limit && next?.kind === 'word') {
    if (isOffice(next) || places.at(head + 1)?.type === 'person') return true;
    if (
      startsCapital(next.text) &&
      startsCapital((tokens[head] as Token).text) &&
      places.at(head + 1) === undefined
    )
      return true;
  }
  return (
    tokens[first - 1]?.text === 'the' &&
    /^(?:of|to)$/.test(tokens[first - 2]?.text ?? '') &&
    isOffice(tokens[first - 3])
  );
}

function holderMeant(
  article: Article,
  first: number,
  head: number,
  holders: readonly Holder[],
  lastNamed: ReadonlyMap<Thread, number>,
  sentence: number,
): { readonly thread: Thread; readonly confidence: number } | undefined {
  const words = comparedWords(article, first, titleEnd(article, head));
  const fitting = holders.filter((holder) => fits(words, holder.words));
  const threads = [...new Set(fitting.map(({ thread }) => thread))];
  const [only] = threads;
  if (only === undefined) return undefined;
  if (words.size > 1) {
    if (threads.length === 1) return { thread: only, confidence: 0.9 };
    return nearest(threads, lastNamed, sentence, NEAR, 0.75);
  }
  const office = officeAt(article.tokens[head]);
  return nearest(
    threads,
    lastNamed,
    sentence,
    CROWDED.has(office) ? 1 : NEAR,
    threads.length === 1 ? 0.8 : 0.7,
  );
}

/** The holder named last, if that was near and nobody else of the office was named as near. */
function nearest(
  threads: readonly Thread[],
  lastNamed: ReadonlyMap<Thread, number>,
  sentence: number,
  farthest: number,
  confidence: number,
): { readonly thread: Thread; readonly confidence: number } | undefined {
  let best: Thread | undefined;
  let bestAt = -1;
  for (const thread of threads) {
    const at = lastNamed.get(thread) ?? -1;
    if (at > bestAt) [best, bestAt] = [thread, at];
    else if (at === bestAt) best = undefined;
  }
  return best === undefined || sentence - bestAt > farthest ? undefined : { thread: best, confidence };
}

/** The title's words all stand in the role, and neither has a "vice" or "former" more than the other. */
function fits(words: ReadonlySet<string>, role: ReadonlySet<string>): boolean {
  for (const word of words) if (!role.has(word)) return false;
  for (const word of role) if (TELLING.has(word) && !words.has(word)) return false;
  return true;
}

/** "the president of Norway": what follows "of" belongs to the comparison. */
function titleEnd(article: Article, head: number): number {
  const { tokens } = article;
  if (tokens[head + 1]?.text !== 'of') return head + 1;
  let end = head + 2;
  while (
    end < head + 8 &&
    tokens[end]?.kind === 'word' &&
    (!startsSmall((tokens[end] as Token).text) || tokens[end]?.text === 'the')
  )
    end += 1;
  return end;
}

/** Names within a title are mentions of their own: of "the Norwegian minister" the mention is "minister". */
function startAfterNames(places: NamePlaces, first: number, head: number): number {
  for (let at = head; at > first; at -= 1) if (places.at(at - 1) !== undefined) return at;
  return first;
}
