// Finds whom "he" and "she" mean, where the sentences before leave no doubt.

import type { Article, Token } from '../../text/article';
import type { Gender } from './givenNames';
import type { NamePlaces } from './namePlaces';
import type { NamedAt } from './titleMentions';
import type { Thread, ThreadMention } from './thread';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
/** A person named more sentences ago than this is no longer meant. */
const NEAR = 2;
const OPENING_MARKS: ReadonlySet<string> = new Set(['“', '„', '«']);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['”', '»']);

export interface PronounMention extends ThreadMention {
  readonly thread: Thread;
}

interface Recent {
  readonly thread: Thread;
  sentence: number;
}

/** Pronoun mentions in order. `named` holds all other mentions of people in order of the text. */
export function findPronouns(
  article: Article,
  places: NamePlaces,
  named: readonly NamedAt[],
): readonly PronounMention[] {
  const { tokens, sentences } = article;
  const found: PronounMention[] = [];
  let recent: readonly Recent[] = [];
  let next = 0;
  let inQuotes = false;
  let block = -1;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.block !== block) inQuotes = false;
    block = sentence.block;
    if (recent.length > 0) recent = stillNear(recent, index);
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = tokens[at] as Token;
      while (next < named.length && (named[next] as NamedAt).start <= token.start) {
        recent = remember(recent, (named[next] as NamedAt).thread, index);
        next += 1;
      }
      if (token.kind === 'punctuation') {
        if (OPENING_MARKS.has(token.text)) inQuotes = true;
        else if (CLOSING_MARKS.has(token.text)) inQuotes = false;
        else if (token.text === '"') inQuotes = !inQuotes;
        continue;
      }
      // In somebody’s own words "he" is seldom whom the article speaks of.
      if (inQuotes || token.text.length > 7 || !beginsPronoun(token.text.charCodeAt(0))) continue;
      const gender = PRONOUNS.get(token.word.small);
      if (gender === undefined || places.at(at) !== undefined) continue;
      const only = onlyOne(recent, gender);
      if (only === undefined) continue;
      const confidence = only.thread.gender === gender ? 0.85 : 0.7;
      only.thread.gender ??= gender;
      only.sentence = index;
      found.push({ start: token.start, end: token.end, kind: 'pronoun', confidence, thread: only.thread });
    }
  }
  return found;
}

function stillNear(recent: readonly Recent[], index: number): readonly Recent[] {
  return recent.filter(({ sentence }) => index - sentence <= NEAR);
}

/** The one whom a pronoun can mean; undefined where several can or nobody. */
function onlyOne(recent: readonly Recent[], gender: Gender): Recent | undefined {
  const fitting = recent.filter(({ thread }) => thread.gender === undefined || thread.gender === gender);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "h" or "s", large or small: nearly all other words are passed over by it. */
function beginsPronoun(letter: number): boolean {
  const small = letter | 0x20;
  return small === 0x68 || small === 0x73;
}

/** A person who is named anew is the last of the line. */
function remember(recent: readonly Recent[], thread: Thread, sentence: number): readonly Recent[] {
  const last = recent.at(-1);
  if (last?.thread === thread) {
    last.sentence = sentence;
    return recent;
  }
  return [...recent.filter((one) => one.thread !== thread).slice(-8), { thread, sentence }];
}
