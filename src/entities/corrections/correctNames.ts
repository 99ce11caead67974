// Puts the desk's word before the recogniser's: what is always a name is found wherever it stands, and a mention whose type
// was corrected has that type, before names are joined.

import type { Article, Token } from '../../text/article';
import type { FoundName } from '../names';
import { bareWord } from '../refiners/repeats';
import { isAt, plain, type Correction } from './correction';

/** The names with the corrections that come before joining; in order, not overlapping. */
export function correctNames(
  article: Article,
  names: readonly FoundName[],
  corrections: readonly Correction[],
): readonly FoundName[] {
  let corrected = names;
  for (const correction of corrections) {
    if (correction.do === 'always') corrected = withAlways(article, corrected, correction);
    else if (correction.do === 'retype' && correction.on !== undefined)
      corrected = withTypeAt(article, corrected, correction.on, correction.as);
  }
  return corrected;
}

function withTypeAt(
  { text }: Article,
  names: readonly FoundName[],
  on: NonNullable<Correction['on']>,
  type: FoundName['type'],
): readonly FoundName[] {
  return names.map((name) =>
    isAt(on, text, name.start, name.end) ? { ...name, type, confidence: 1, settled: true } : name,
  );
}

/** Adds the words as a name wherever they stand, or at the one place; shorter or crossing names give way to them. */
function withAlways(
  article: Article,
  names: readonly FoundName[],
  { name, as, on }: Correction & { do: 'always' },
): readonly FoundName[] {
  const words = plain(name).split(' ');
  const added: FoundName[] = [];
  for (const sentence of article.sentences) {
    for (let first = sentence.firstToken; first < sentence.endToken; first += 1) {
      const found = nameAt(article, first, sentence.endToken, words, as);
      if (found === undefined || (on !== undefined && !isAt(on, article.text, found.start, found.end)))
        continue;
      added.push(found);
      first = found.endToken - 1;
    }
  }
  if (added.length === 0) return names;
  const isFree = ({ start, end }: FoundName): boolean =>
    added.every((one) => end <= one.start || one.end <= start);
  return [...names.filter(isFree), ...added].sort((a, b) => a.start - b.start);
}

/** The words at a token, over as many tokens as they take; a possessive behind the last is none of them. */
function nameAt(
  { masked, tokens }: Article,
  firstToken: number,
  limit: number,
  words: readonly string[],
  type: FoundName['type'],
): FoundName | undefined {
  const wanted = words.join(' ');
  const { start, text } = tokens[firstToken] as Token;
  if (!plain(text).startsWith(wanted.slice(0, Math.min(wanted.length, bareWord(plain(text)).length))))
    return undefined;
  for (let endToken = firstToken + 1; endToken <= limit; endToken += 1) {
    const last = tokens[endToken - 1] as Token;
    const end = last.start + bareWord(last.text).length;
    for (const until of end === last.end ? [end] : [end, last.end]) {
      if (plain(masked.slice(start, until)) === wanted)
        return { start, end: until, firstToken, endToken, type, confidence: 1, settled: true };
    }
    if (last.end - start > wanted.length + 40) return undefined;
  }
  return undefined;
}
