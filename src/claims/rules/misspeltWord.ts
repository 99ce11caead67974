import type { Gazetteer } from '../../knowledge/gazetteer';
import type { Token } from '../../text/article';
import type { KnownWord } from '../../text/knownWords';
import { defineRule } from '../rule';
import { meantWord, SHORTEST } from '../vocabulary';

/** A word that stands in the article more often is a term that the table does not know. */
const MOST_PLACES = 1;

export const misspeltWord = defineRule({
  id: 'misspelt-word',
  title: 'Word that is most likely misspelt',
  family: 'wording',
  severity: 'information',
  explanation:
    'The word is unknown, and a word that differs from it by one letter too many, one lost or two swapped is well known. A slip of the keyboard in print makes a reader doubt the figures too.',
  resolve: 'Correct the word, or leave it if it is a term.',
  examples: {
    flags: [
      'The new moon was seen [[accross]] the valley.',
      'Hundreds came to the [[funneral]] of the old mayor.',
      'The board may [[withraw]] its offer.',
      'Strong winds bent [[lamposts]] in the harbour.',
    ],
    passes: [
      'The new moon was seen across the valley.',
      'A minisub found the wreck, and a revaccination followed.',
      'The pressurisation of the cabin was stigmatised.',
      'The leafcutter ants of Milford grow a garden.',
      '“We shall withraw the offer,” she wrote.',
      'They cooked botok, and botok is what they sold.',
      'Kettering spoke in Tartumaa.',
    ],
  },
  *checkArticle(article) {
    const { gazetteer } = article.knowledge;
    const meantBy = meaningsFor(gazetteer);
    // The places of each word that was most likely misspelt.
    const places = new Map<KnownWord, Token[]>();
    for (const token of article.article.tokens) {
      // Most words are short or known, and each spelling is looked up once.
      if (token.kind !== 'word' || token.end - token.start < SHORTEST) continue;
      let meant = meantBy.get(token.word);
      if (meant === undefined) {
        meant = meantWord(gazetteer, token.text) ?? '';
        meantBy.set(token.word, meant);
      }
      if (meant === '') continue;
      const others = places.get(token.word);
      if (others === undefined) places.set(token.word, [token]);
      else others.push(token);
    }
    for (const [word, tokens] of places) {
      const [token] = tokens;
      if (token === undefined || tokens.length > MOST_PLACES || article.isQuoted(token)) continue;
      const meant = meantBy.get(word) ?? '';
      yield {
        start: token.start,
        end: token.end,
        confidence: 0.75,
        message: `“${token.text}”: was “${meant}” meant?`,
        fixes: [
          {
            title: `Change to ${meant}`,
            edits: [{ start: token.start, end: token.end, newText: meant }],
          },
        ],
      };
    }
  },
});

/** What misspelt words were meant to be, by the table that told it; empty for words that are none. */
const MEANINGS = new WeakMap<Gazetteer, WeakMap<KnownWord, string>>();

function meaningsFor(gazetteer: Gazetteer): WeakMap<KnownWord, string> {
  const known = MEANINGS.get(gazetteer) ?? new WeakMap<KnownWord, string>();
  MEANINGS.set(gazetteer, known);
  return known;
}
