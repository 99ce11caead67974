// Splits a text into words, numbers and marks.

import type { Token, TokenKind } from './article';

// Words keep inner apostrophes, hyphens and full stops ("O'Neill", "Kim Jong-un", "U.S."); numbers keep their groups.
const TOKEN =
  /\p{N}+(?:[.,:]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’\-‑][\p{L}\p{M}\p{N}]+)*|\s+|[^\s]/gu;

/** The tokens of a text in order. Tokens and the white space between them give back the text. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const words = match[0];
    if (/^\s/.test(words)) continue;
    const kind: TokenKind = /^\p{N}/u.test(words)
      ? 'number'
      : /^\p{L}|^\p{M}/u.test(words)
        ? 'word'
        : /^\p{P}/u.test(words)
          ? 'punctuation'
          : 'symbol';
    tokens.push({ kind, text: words, start: match.index, end: match.index + words.length });
  }
  return tokens;
}
