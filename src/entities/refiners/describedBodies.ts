// Finds bodies that are named by what they are and whose: "the Syrian government", "the California supreme court".

import type { Article, Sentence, Token } from '../../text/article';
import { countryOfPeople } from '../../knowledge/countries';
import type { NamePlaces } from './namePlaces';
import { newThread, wordsOf, type Named, type Thread } from './thread';

/** The last word of what a country, a people or a region has one of. */
const HEADS: ReadonlySet<string> = new Set('government military army navy parliament party'.split(' '));
/** What two words name: the first of these, then "court", "force", "bank" or "ministry". */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    court: ['supreme', 'high', 'constitutional'],
    force: ['air'],
    bank: ['central'],
    ministry: ['foreign', 'defence', 'defense', 'finance', 'interior', 'health', 'justice', 'education'],
  }).map(([head, before]) => [head, new Set(before)]),
);
/** What may stand before "government". One that is no longer in office, or not yet, is another body. */
const OF_GOVERNMENTS: ReadonlySet<string> = new Set([
  'federal',
  'central',
  'national',
  'regional',
  'provincial',
  'state',
]);

/** Behind "military" these make it an adjective: "Kenyan military bases". */
const MILITARY_THINGS =
  /^(?:action|aid|assistance|base|court|escalation|exercise|force|hospital|intervention|junta|operation|power|presence|regime|rule|ruler|service|strike|support)s?$/;

/** A name below this is no ground to see a body in what follows. */
const SURE = 0.6;
const CONFIDENCE = 0.8;

/**
 * The threads of described bodies. Their mentions hold the description alone, for the name before it is a mention of its
 * own: of "the Syrian government" the mention is "government". A thread of the same name takes them too.
 */
export function findDescribedBodies(
  article: Article,
  places: NamePlaces,
  threads: readonly Thread[],
): readonly Thread[] {
  const byName = new Map<string, Thread>();
  for (const thread of threads)
    if (thread.type === 'organisation') byName.set(thread.name.toLowerCase(), thread);
  const added: Thread[] = [];
  for (const sentence of article.sentences)
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at += 1) {
      const first = beginningOf(article.tokens, at, sentence);
      const owner = first < 0 ? undefined : places.at(first - 1);
      if (owner === undefined || !mayOwn(article, owner, first, at)) continue;
      const { start } = article.tokens[first] as Token;
      const { end } = article.tokens[at] as Token;
      const name = wordsOf(article, { start: owner.start, end });
      const key = name.toLowerCase();
      let thread = byName.get(key);
      if (thread === undefined) {
        thread = newThread('organisation', name);
        byName.set(key, thread);
        added.push(thread);
      }
      thread.mentions.push({ start, end, kind: 'title', confidence: CONFIDENCE });
    }
  for (const { mentions } of byName.values()) mentions.sort((a, b) => a.start - b.start);
  return added;
}

/** Index of the token where a description begins that ends with this one; -1 for other words. */
function beginningOf(tokens: readonly Token[], at: number, { firstToken }: Sentence): number {
  const word = (tokens[at] as Token).text;
  const before = tokens[at - 1]?.text ?? '';
  if (word === 'military' && MILITARY_THINGS.test(tokens[at + 1]?.text ?? '')) return -1;
  const isPair = PAIRS.get(word)?.has(before) === true;
  if (!isPair && !HEADS.has(word)) return -1;
  const first = isPair || (word === 'government' && OF_GOVERNMENTS.has(before)) ? at - 1 : at;
  return first > firstToken ? first : -1;
}

/** Whether the name right before a description says whose body it is: a place, a nation, or for a party its members. */
function mayOwn({ tokens }: Article, owner: Named, first: number, head: number): boolean {
  const last = tokens[first - 1] as Token;
  // A possessive or a longer word: "Syria's government" is left to "Syria".
  if (owner.confidence < SURE || owner.endToken !== first || last.end !== owner.end) return false;
  const isParty = tokens[head]?.text === 'party';
  if (owner.type === 'group') return isParty !== (countryOfPeople(owner.words) !== undefined);
  return owner.type === 'place' && !isParty;
}
