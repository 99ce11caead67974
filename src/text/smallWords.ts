// The words of an article in small letters, made once for all stages that compare words.

import type { Article } from './article';

const KNOWN = new WeakMap<Article, readonly string[]>();

/** The tokens' words in small letters, one for each token of the article. */
export function smallWordsOf(article: Article): readonly string[] {
  let words = KNOWN.get(article);
  if (words === undefined) {
    words = article.tokens.map(({ text }) => text.toLowerCase());
    KNOWN.set(article, words);
  }
  return words;
}
