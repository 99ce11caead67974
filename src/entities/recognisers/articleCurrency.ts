// Which dollar, pound or crown an article means where an amount does not say: the one whose country it speaks of, if it
// speaks of no other country with such a currency. Else it stays open.

import type { Article } from '../../text/article';
import { familyOf, type CurrencyFamily } from './currencies';
import { possessiveLength } from './sentenceWords';

/** Gives the code of a family in this article; null where the article leaves it open. The article is read when first asked. */
export function currencyDecider(article: Article): (family: string) => string | null {
  const known = new Map<string, string | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const family = familyOf(name);
    const code = family === undefined ? null : decide(article, family);
    known.set(name, code);
    return code;
  };
}

function decide(article: Article, family: CurrencyFamily): string | null {
  const codes = new Set<string>();
  for (const { kind, text } of article.tokens) {
    // Countries are written with a capital: "us" is a pronoun, "US" a country.
    if (kind !== 'word' || text.charCodeAt(0) > 90) continue;
    const word = text.slice(0, text.length - possessiveLength(text)).toLowerCase();
    const code = family.byCountry.get(word);
    if (code !== undefined && (word !== 'us' || text.startsWith('US'))) codes.add(code);
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
}
