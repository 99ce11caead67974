// Quick fixes that several rules offer. Each leaves an open desk mark or takes words out; none invents a fact.

import type { Fix } from './finding';
import type { SentenceReading } from './reading';

/** Writes ", TK said" before the full stop: the desk mark keeps the article from being published before it is filled in. */
export function attributionPlaceholder(sentence: SentenceReading): Fix {
  const close = /[.!?]?["”’']?\s*$/.exec(sentence.words);
  const at = sentence.start + (close?.index ?? sentence.words.length);
  return {
    title: 'Add an attribution to fill in (TK)',
    edits: [{ start: at, end: at, newText: ', TK said' }],
  };
}
