// What kind of source a phrase names: somebody in particular, somebody unnamed on purpose, a crowd, or nobody.

import type { SourceKind } from './quotation';

/** People who know but are not named: "an official", "a source close to the talks". */
const UNNAMED =
  /\b(?:sources?|insiders?|whistle-?blowers?|informants?|(?:person|people|someone|somebody|man|woman|individual) (?:familiar|close|briefed|with knowledge|who (?:asked|spoke|declined|requested)))\b|\b(?:anonymous|unnamed|unidentified|condition of anonymity|not (?:be )?(?:named|identified)|asked not to be)\b/i;

/** One of many, without a name: "an official", "a senior diplomat", "one aide". */
const ONE_OF_MANY =
  /^(?:an?|one|another|two|three|several|some)\s(?:[\p{L}-]+\s){0,4}?(?:officials?|diplomats?|aides?|advis[eo]rs?|officers?|employees?|staffers?|executives?|strategists?|ministers?|spokes(?:man|woman|person|men|people|persons)|representatives?|witness(?:es)?|lawyers?|resident|neighbou?r|insider)\b/iu;

/** A crowd that nobody can call back: "experts", "critics", "many observers", "some". */
const CROWD =
  /^(?:(?:some|many|most|several|various|certain|numerous|other|few|a few|a number of|unnamed|local|foreign|western|independent|political|military|legal|outside|leading|top|senior|the)\s)*(?:[\p{L}-]+\s){0,2}?(?:experts?|specialists|analysts|observers|critics|officials|researchers|scientists|academics|historians|economists|commentators|pundits|activists|campaigners|opponents|supporters|skeptics|sceptics|diplomats|politicians|lawmakers|insiders|strategists|doctors|witnesses|residents|locals|people|others|many|some|most|everyone|everybody|media|reports|media reports|news reports|press reports|rumou?rs|polls|surveys|studies|estimates|voters|americans|republicans|democrats|conservatives|liberals)$/iu;

const NOBODY = /^(?:it|there|that|this|which|one|what|q|a)$/i;

const NAME = /\p{Lu}[\p{L}'’-]+/u;
const SENTENCE_OPENER =
  /^(?:The|A|An|One|Some|Many|Most|Several|Two|Three|Four|Five|Other|Others|His|Her|Its|Their|Our|My)\b\s?/;

/** The kind of a source phrase as it stands in the text; an empty phrase is nobody. */
export function sourceKindOf(phrase: string): SourceKind {
  const words = phrase.trim();
  if (words === '' || NOBODY.test(words)) return 'none';
  if (UNNAMED.test(words)) return 'anonymous';
  if (CROWD.test(words) && !/^the\s/i.test(words)) return 'vague';
  const named = NAME.test(words.replace(SENTENCE_OPENER, ''));
  if (ONE_OF_MANY.test(words))
    return named && /,|\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+$/u.test(words) ? 'named' : 'anonymous';
  return 'named';
}
