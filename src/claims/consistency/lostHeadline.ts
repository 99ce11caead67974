// Tells a headline that lost its line break and ran into the first sentence of its story, as in text copied off a page.

import type { Token } from '../../text/article';
import { startsCapital } from '../../text/characters';
import type { ArticleReading, SentenceReading } from '../reading';

/** Small words that only begin a sentence with a capital letter. */
export const BEGINNERS: ReadonlySet<string> = new Set(
  'The These Those This She He They There In On At After Before When While As If But With According For From Since During Under Many Most Some Several'.split(
    ' ',
  ),
);
/** Names may stand after these: "published in The Lantern", "the film The Long Night", "her book On Ferries". */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  `in of by for from at to on and or with as the a an into than its his her their our my newspaper paper daily weekly magazine
  journal film movie book novel band group song album show series programme program website site blog ship pub play opera musical
  called named titled entitled poem play comedy drama game single track documentary publisher broadcaster tabloid is was are were be
  wrote read reads says said told like via per against starring watch watching reading game hit classic thriller podcast column
  newspapers magazines papers sitcom hymn ballad essay station between`.split(/\s+/),
);
/** Words for offices and bodies that papers write with a capital, and what is always written so. */
const CAPITALISED: ReadonlySet<string> = new Set(
  `President Prime Minister Ministry Chancellor Secretary King Queen Prince Princess Pope Senator Senate Congress Parliament
  Cabinet Court State States Government Governor Mayor Army Navy Police Church Internet God Earth Sun Moon Olympics Games Cup
  Union Party House Council Committee Commission Central Bank Board Mr Mrs Ms Dr I Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday January February March April May June July August September October November December Christmas Easter`.split(
    /\s+/,
  ),
);

/** From so many capitalised words a sentence is set like a headline, and capitals tell nothing. */
const HEADLINE_STYLE = 0.6;
// Matches "Clashes", "In", "A"; not "TV", "DJs", "Iran's", "MP3".
const PLAIN_CAPITAL = /^\p{Lu}\p{Ll}*$/u;

/** A headline has so many words before the story begins. */
const SHORTEST_HEADLINE = 4;

/** The first two words of the story, and the last of the headline before it. */
export interface StoryBeginning {
  readonly before: Token;
  readonly first: Token;
  readonly second: Token;
}

/**
 * Where the story begins whose headline ran into its first sentence ("Ferry stays in Milford In the harbour of …", "Fans
 * fill the square Clashes broke out in …"): it has no other headline, and a word that is no name stands capitalised.
 */
export function storyBegins({ article, sentences }: ArticleReading): StoryBeginning | undefined {
  const [sentence] = sentences;
  if (sentence === undefined || article.blocks.some(({ kind }) => kind === 'headline')) return undefined;
  if (isHeadlineStyle(sentence)) return undefined;
  const { tokens, mentions } = sentence;
  for (let at = SHORTEST_HEADLINE; at + 2 < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!startsCapital(token.text) || !PLAIN_CAPITAL.test(token.text)) continue;
    const before = tokens[at - 1] as Token;
    const after = tokens[at + 1] as Token;
    if (before.kind === 'punctuation' || after.kind !== 'word' || sentence.isQuoted(token)) continue;
    if (BEFORE_NAMES.has(before.text) || CAPITALISED.has(token.text)) continue;
    const isBeginner = BEGINNERS.has(token.text);
    if (startsCapital(before.text)) {
      // "Milford In the harbour", "Milford The council": a name ends before the word.
      const afterName = mentions.some(({ start, end }) => end === before.end && start > sentence.start);
      if (!isBeginner || !afterName || (startsCapital(after.text) && token.text !== 'The')) continue;
    } else if (!isBeginner) {
      const isName = mentions.some(({ start, end }) => start <= token.start && token.end <= end);
      if (isName || startsCapital(after.text)) continue;
    }
    return { before, first: token, second: after };
  }
  return undefined;
}

/** Whether so many words have capitals that it is set like a headline. */
export function isHeadlineStyle(sentence: SentenceReading): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (startsCapital(token.text)) capitals += 1;
  }
  return capitals >= HEADLINE_STYLE * words;
}
