// Where a name begins and ends: titles are cut off its front, and a double name is one name.

import type { NameType } from '../entity';
import type { FoundName } from '../names';
import { ROLE, type ArticleEvidence } from './evidence';
import type { Pieces } from './pieces';
import type { Word } from './word';

/** A name in pieces, from the first to before the end. */
export interface NamedPieces {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  readonly confidence: number;
}

/** The first piece of a person's name after "President", "Sheikh" and the like; a name is never a title alone. */
export function withoutTitles(pieces: Pieces, first: number, end: number): number {
  let begin = first;
  while (begin < end - 1 && (pieces.words[begin] as Word).isTitle) {
    begin += 1;
    // "Dr." and its full stop go together.
    if (begin < end - 1 && (pieces.words[begin] as Word).text === '.') begin += 1;
  }
  return begin;
}

/** The end of a name with the 's that belongs to it, as the gazetteer knows: "McDonald's", "Sotheby's". */
export function withKnownPossessive(
  pieces: Pieces,
  { phraseRoles }: ArticleEvidence,
  end: number,
  sentenceEnd: number,
): number {
  const isKnown =
    end < sentenceEnd && (pieces.words[end] as Word).isPossessive && phraseRoles[end] === ROLE.last;
  return isKnown ? end + 1 : end;
}

/** Adds a name to those before it. Two people whom a hyphen joins in one word are one: "Akufo-Addo". */
export function addName(
  pieces: Pieces,
  names: FoundName[],
  { first, end, type, confidence }: NamedPieces,
): void {
  const before = names.at(-1);
  if (type === 'person' && before?.type === 'person' && isDoubleName(pieces, before.end, first)) {
    names[names.length - 1] = {
      ...before,
      end: pieces.ends[end - 1] as number,
      endToken: (pieces.tokens[end - 1] as number) + 1,
      confidence: Math.min(before.confidence, confidence),
    };
    return;
  }
  names.push({
    start: pieces.starts[first] as number,
    end: pieces.ends[end - 1] as number,
    firstToken: pieces.tokens[first] as number,
    endToken: (pieces.tokens[end - 1] as number) + 1,
    type,
    confidence,
  });
}

/** Whether only the hyphen of one word stands between the end of a name (UTF-16 offset) and the piece. */
function isDoubleName(pieces: Pieces, endBefore: number, first: number): boolean {
  return (
    first >= 2 &&
    pieces.tokens[first - 2] === pieces.tokens[first] &&
    pieces.ends[first - 2] === endBefore &&
    pieces.starts[first - 1] === endBefore
  );
}
