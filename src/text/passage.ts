// Reads one passage (a block with the white space and marks before it): its tokens and where its sentences end.

import { recall, type Memory } from '../base/memory';
import type { Token } from './article';
import { sentenceEnds } from './sentences';
import { tokenise } from './tokens';

export interface Passage {
  readonly tokens: readonly Token[];
  /** Index of the block's first token in tokens; those before it are marks between blocks. */
  readonly firstToken: number;
  /** Indices after the last token of each sentence. */
  readonly ends: readonly number[];
}

interface ReadPassage extends Passage {
  /** Where the passage stood when it was read (UTF-16 units). */
  readonly start: number;
}

/**
 * The passage from `start` to `end`, whose block begins at `blockStart` (all UTF-16 units of the masked text). A memory
 * gives back the very tokens of the last reading where the passage stands where it stood, and shifted ones elsewhere.
 */
export function readPassage(
  masked: string,
  start: number,
  blockStart: number,
  end: number,
  memory: Memory | undefined,
): Passage {
  const words = masked.slice(start, end);
  const lead = blockStart - start;
  const known = recall(memory, 'passage', `${lead} ${words}`, (): ReadPassage => {
    const tokens = tokenise(words, start);
    let firstToken = 0;
    while (firstToken < tokens.length && (tokens[firstToken] as Token).start < blockStart) firstToken += 1;
    return { start, tokens, firstToken, ends: sentenceEnds(tokens, firstToken, tokens.length) };
  });
  return known.start === start ? known : { ...known, tokens: shifted(known.tokens, start - known.start) };
}

function shifted(tokens: readonly Token[], by: number): readonly Token[] {
  return tokens.map(({ kind, text, word, start, end }) => ({
    kind,
    text,
    word,
    start: start + by,
    end: end + by,
  }));
}
