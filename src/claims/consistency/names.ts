// The capitalised names of an article as its letters show them, before anybody decided which are one: the misspelt
// name must be seen as it stands, so that this reading rests on tokens alone.

import type { Span } from '../../base/span';
import type { Token } from '../../text/article';
import { classAt, SPACE, startsSmall } from '../../text/characters';
import { POSSESSIVE, senseOf, TRAITS } from '../lexicon';
import type { ArticleReading, SentenceReading } from '../reading';

/** A row of capitalised words with the particles between them: "Daysi de la Cruz", "the Milford Bridge" without "the". */
export interface NameRow extends Span {
  /** The capitalised words without titles ("President", "Dr") and particles; never empty. */
  readonly words: readonly NameWord[];
  /** Whether a title of the row was left out: "Minister Berg". */
  readonly titled: boolean;
  readonly sentence: SentenceReading;
}

/** A capitalised word of a name. */
export interface NameWord extends Span {
  readonly text: string;
  /** Lower case, without accents and a possessive. */
  readonly folded: string;
  /** Whether it opens its sentence or stands in a headline, where an ordinary word has a capital too. */
  readonly opens: boolean;
}

/** The words of a name that stand small within it: "Daysi de la Cruz", "Salim bin Said". */
const PARTICLES = new Set(
  'de da do dos das di del della der den van von bin ibn bint al el la le du ter'.split(' '),
);

/** Words that stand capitalised before a name and are not part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  'madam mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier chancellor king queen prince princess sheikh emir sultan senator sen rep representative congressman congresswoman governor gov mayor councillor councilor councilman judge justice attorney general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral commander officer constable inspector detective chief director chairman chairwoman chair secretary deputy speaker leader ambassador bishop archbishop cardinal pope father sister brother rev reverend rabbi imam saint st madame doctor former first coach commissioner superintendent treasurer executive foreign defence defense finance interior health state spokesman spokeswoman spokesperson manager managing mp mep party'.split(
    ' ',
  ),
);

/** Small words that open a sentence or a title with a capital. */
const OPENERS = new Set(
  'the a an this that these those he she it they we you i his her its their our my but and or so yet for nor as at by in on to of from with about after before when while where who what why how if although though since because until during despite according then there here now not no yes also both all some many most more new one two three four five six seven eight nine ten hundreds thousands last next only even just however meanwhile earlier later today yesterday under over against between among'.split(
    ' ',
  ),
);

const READ = new WeakMap<ArticleReading, readonly NameRow[]>();

/** All names of the story in order. Words in capitals throughout ("NATO") are no part of them. */
export function nameRowsOf(reading: ArticleReading): readonly NameRow[] {
  const known = READ.get(reading);
  if (known !== undefined) return known;
  const found: NameRow[] = [];
  for (const sentence of reading.sentences) readRows(sentence, found);
  READ.set(reading, found);
  return found;
}

/** Adds the names of a sentence to those found before. */
function readRows(sentence: SentenceReading, found: NameRow[]): void {
  const { tokens } = sentence;
  // The row that is open: its first token, and the index after its last capitalised one. Small words after that may
  // turn out to stand behind the name.
  let first = -1;
  let end = 0;
  const close = (): void => {
    if (first >= 0) addRow(sentence, first, end, found);
    first = -1;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const { traits } = senseOf(token.word);
    const isName = (traits & TRAITS.nameWord) !== 0;
    if (first < 0 && !isName) continue;
    if (first >= 0 && token.start - (tokens[at - 1] as Token).end > 1) close();
    if (isName) {
      if (first < 0) first = at;
      end = at + 1;
      if ((traits & TRAITS.possessive) !== 0) close();
    } else if (first >= 0 && !goesOn(token, tokens[at - 1] as Token)) close();
  }
  close();
}

/** Whether a small word or mark may stand within a name: a particle, or the full stop of "Gov." and "J.". */
function goesOn(token: Token, before: Token): boolean {
  if (token.kind === 'word') return PARTICLES.has(token.text);
  return token.text === '.' && token.start === before.end && isShortened(before.text);
}

/** "Gov", "J": a title or an initial, whose full stop does not end the name. */
function isShortened(word: string): boolean {
  return word.length <= 4 && (TITLES.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
}

/** Adds the name that the tokens from `first` up to `end` make, where they are more than titles and opening words. */
function addRow(sentence: SentenceReading, first: number, end: number, found: NameRow[]): void {
  const { tokens } = sentence;
  let titled = false;
  let words: NameWord[] = [];
  for (let at = first; at < end; at += 1) {
    const token = tokens[at] as Token;
    const { traits } = senseOf(token.word);
    if ((traits & TRAITS.nameWord) === 0) continue;
    const text = (traits & TRAITS.possessive) === 0 ? token.text : token.text.replace(POSSESSIVE, '');
    const lower = text === token.text ? token.word.small : text.toLowerCase();
    if (words.length === 0 && OPENERS.has(lower)) continue;
    if (TITLES.has(lower)) {
      titled = true;
      // "Prime Minister Berg": what stands before a title belongs to it ("Estonian President").
      if (words.length > 0) words = [];
      continue;
    }
    if (text.length < 2) continue;
    words.push({
      start: token.start,
      end: token.start + text.length,
      text,
      folded: isPlain(text) ? lower : foldName(text),
      opens: opensSentence(sentence, token),
    });
  }
  const last = words.at(-1);
  if (last === undefined) return;
  found.push({ start: (words[0] as NameWord).start, end: last.end, words, titled, sentence });
}

function opensSentence(sentence: SentenceReading, token: Token): boolean {
  const { kind } = sentence.block;
  if (kind === 'headline' || kind === 'subhead' || token.start - sentence.start < 2) return true;
  const { masked } = sentence.whole.article;
  const before = masked.charCodeAt(token.start - 1);
  if (OPENING.has(before)) return true;
  if (classAt(masked, token.start - 1) !== SPACE) return false;
  const last = masked.charCodeAt(token.start - 2);
  return OPENING.has(last) || last === 0x2e || last === 0x21 || last === 0x3f;
}

/** Marks after which a sentence begins, or begins anew. */
const OPENING: ReadonlySet<number> = new Set(Array.from('"“„«‘:(', (mark) => mark.charCodeAt(0)));

/** Lower case without accents, apostrophes and hyphens. */
export function foldName(text: string): string {
  // Nearly all words are plain letters; the rest takes the long way.
  if (isPlain(text)) return text.toLowerCase();
  const folded = text
    .normalize('NFD')
    .replace(/[\p{M}'’‑-]/gu, '')
    .toLowerCase();
  return /[ßøł]/.test(folded)
    ? folded.replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l')
    : folded;
}

/** Whether a word has letters of English and digits alone. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const small = unit | 0x20;
    if (!((small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39))) return false;
  }
  return true;
}

const SMALL = new WeakMap<ArticleReading, ReadonlySet<string>>();

/** The words that the article also writes small, as names are folded: they are no names, or not always. */
export function smallWordsOf(reading: ArticleReading): ReadonlySet<string> {
  const known = SMALL.get(reading);
  if (known !== undefined) return known;
  const small = new Set<string>();
  for (const { kind, text } of reading.article.tokens) {
    if (kind === 'word' && startsSmall(text)) small.add(text);
  }
  for (const word of small) if (!isPlain(word)) small.add(foldName(word));
  SMALL.set(reading, small);
  return small;
}
