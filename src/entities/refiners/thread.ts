// What the refiners work on: mentions on their way to entities, and the threads that join them.

import type { Span } from '../../base/span';
import type { Article } from '../../text/article';
import type { MentionKind, NameType } from '../entity';
import type { FoundName } from '../names';
import type { Gender } from './givenNames';
import { writtenName, type WrittenName } from './writtenName';

/** A name of the text on its way to its thread. */
export interface Named extends Omit<FoundName, 'settled'> {
  /** Whether the desk says so: what comes after changes nothing about it. */
  readonly settled: boolean;
  readonly words: string;
  /** The words as they are compared. */
  readonly folded: string;
  /** What the words tell besides. */
  readonly written: WrittenName;
  /** The thread that it belongs to, once that is known. */
  thread: Thread | undefined;
}

/** A mention of a thread. */
export interface ThreadMention extends Span {
  readonly kind: MentionKind;
  readonly confidence: number;
}

/** A title as the article gives it, with the words that another mention of it is compared by. */
export interface Role {
  readonly text: string;
  /** Folded; a country's adjective and name are one word ("russia"). */
  readonly words: ReadonlySet<string>;
  /** The office itself: "minister". */
  readonly head: string;
}

/** One entity while it is being put together. */
export interface Thread {
  readonly type: NameType;
  /** The fullest name so far, as it stands in the text. */
  name: string;
  readonly mentions: ThreadMention[];
  readonly roles: Role[];
  gender: Gender | undefined;
  /** The country whose government a metonym of this thread stands for. */
  standsFor: Thread | undefined;
}

/** A thread that begins with one mention. */
export function newThread(type: NameType, name: string): Thread {
  return { type, name, mentions: [], roles: [], gender: undefined, standsFor: undefined };
}

/** A found name with its words as they stand and as they are compared. */
export function namedOf(article: Article, name: FoundName): Named {
  const { start, end, firstToken, endToken, type, confidence } = name;
  const written = writtenName(wordsOf(article, name));
  const { words, folded } = written;
  return {
    start,
    end,
    firstToken,
    endToken,
    type,
    confidence,
    settled: name.settled === true,
    words,
    folded,
    written,
    thread: undefined,
  };
}

/** The words of a span on one line. */
export function wordsOf(article: Article, { start, end }: Span): string {
  const words = article.masked.slice(start, end);
  return /\s\s|[\n\r\t\u00a0]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}
