// What kind of source a phrase names: somebody in particular, somebody unnamed on purpose, a crowd, or nobody.

import type { SourceKind } from './quotation';

/** People who know but are not named: "an official", "a source close to the talks". */
const UNNAMED =
  /\b(?:sources?|insiders?|whistle-?blowers?|informants?|(?:person|people|someone|somebody|man|woman|individual) (?:familiar|close|briefed|with knowledge|who (?:asked|spoke|declined|requested)))\b|\b(?:anonymous|unnamed|unidentified|condition of anonymity|not (?:be )?(?:named|identified)|asked not to be)\b/i;

/** One of many, without a name: "an official", "a senior diplomat", "one aide". */
const ONE_OF_MANY =
  /^(?:an?|one|another|two|three|several|some)\s(?:[a-zà-ɏ-]+\s){0,4}?(?:officials?|diplomats?|aides?|advis[eo]rs?|officers?|employees?|staffers?|executives?|strategists?|ministers?|spokes(?:man|woman|person|men|people|persons)|representatives?|witness(?:es)?|lawyers?|resident|neighbou?r|insider)\b/i;

/** Who and what crowds are made of: the last word of their phrase. */
const CROWDS: ReadonlySet<string> = new Set(
  `expert experts specialists analysts observers critics officials researchers scientists academics historians economists
  commentators pundits activists campaigners opponents supporters skeptics sceptics diplomats politicians lawmakers
  insiders strategists doctors witnesses residents locals people others many some most everyone everybody media reports
  rumors rumours polls surveys studies estimates voters americans republicans democrats conservatives liberals`.split(
    /\s+/,
  ),
);
/** A crowd that nobody can call back: "experts", "critics", "many observers", "some". */
const CROWD = new RegExp(
  `^(?:(?:some|many|most|several|various|certain|numerous|other|few|a few|a number of|unnamed|local|foreign|western|independent|political|military|legal|outside|leading|top|senior|the)\\s)*(?:[a-zà-ɏ-]+\\s){0,2}?(?:(?:media|news|press) reports|${[...CROWDS].join('|')})$`,
  'i',
);

const NOBODY = /^(?:it|there|that|this|which|one|what|q|a)$/i;

const NAME = /\p{Lu}[\p{L}'’-]+/u;
const SENTENCE_OPENER =
  /^(?:The|A|An|One|Some|Many|Most|Several|Two|Three|Four|Five|Other|Others|His|Her|Its|Their|Our|My)\b\s?/;

/** The kind of a source phrase with single spaces between its words; an empty phrase is nobody. */
export function sourceKindOf(phrase: string): SourceKind {
  const words = phrase.trim();
  if (words === '' || NOBODY.test(words)) return 'none';
  if (UNNAMED.test(words)) return 'anonymous';
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
  if (CROWDS.has(last) && CROWD.test(words) && !/^the\s/i.test(words)) return 'vague';
  if (!ONE_OF_MANY.test(words)) return 'named';
  const named = NAME.test(words.replace(SENTENCE_OPENER, ''));
  return named && /,|\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+$/u.test(words) ? 'named' : 'anonymous';
}
