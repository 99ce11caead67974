// Remembers what was made of each sentence for as long as its article is read, for rules that ask in turn.

import type { ArticleReading, SentenceReading } from './reading';

/** A function that makes something of a sentence when it is first asked, and gives the same from then on. */
export function perSentence<Made>(
  make: (sentence: SentenceReading) => Made,
): (sentence: SentenceReading) => Made {
  // One entry for an article: an entry for each sentence costs more than most of what is made.
  const articles = new WeakMap<ArticleReading, (Made | undefined)[]>();
  return (sentence) => {
    let known = articles.get(sentence.whole);
    if (known === undefined) {
      known = sentence.whole.sentences.map(() => undefined);
      articles.set(sentence.whole, known);
    }
    let made = known[sentence.index];
    if (made === undefined) {
      made = make(sentence);
      known[sentence.index] = made;
    }
    return made;
  };
}
