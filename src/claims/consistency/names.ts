// The capitalised names of an article as its letters show them, before anybody decided which are one: the misspelt
// name must be seen as it stands, so that this reading rests on tokens alone.

import type { Span } from '../../base/span';
import type { Token } from '../../text/article';
import { startsCapital, startsSmall } from '../../text/characters';
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
  const heading = sentence.block.kind === 'headline' || sentence.block.kind === 'subhead';
  let row: Token[] = [];
  let small: Token[] = [];
  const flush = (): void => {
    const made = rowOf(row, sentence, heading);
    if (made !== undefined) found.push(made);
    row = [];
    small = [];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const last = small.at(-1) ?? row.at(-1);
    if (last !== undefined && token.start - last.end > 1) flush();
    if (isCapitalised(token)) {
      row.push(...small, token);
      small = [];
      if (withoutPossessive(token.text) !== token.text) flush();
    } else if (row.length === 0) {
      continue;
    } else if (
      (token.kind === 'word' && PARTICLES.has(token.text)) ||
      (token.text === '.' && token.start === last?.end && isShortened(tokens[at - 1]?.text ?? ''))
    ) {
      small.push(token);
    } else flush();
  }
  if (row.length > 0) flush();
}

/** "Gov", "J": a title or an initial, whose full stop does not end the name. */
function isShortened(word: string): boolean {
  return /^\p{L}{1,4}$/u.test(word) && (TITLES.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
}

function rowOf(row: readonly Token[], sentence: SentenceReading, heading: boolean): NameRow | undefined {
  let titled = false;
  const words: NameWord[] = [];
  for (const token of row) {
    if (!isCapitalised(token)) continue;
    const plain = withoutPossessive(token.text);
    const lower = plain.toLowerCase();
    if (words.length === 0 && OPENERS.has(lower)) continue;
    if (TITLES.has(lower)) {
      titled = true;
      // "Prime Minister Berg": what stands before a title belongs to it ("Estonian President").
      words.length = 0;
      continue;
    }
    if (plain.length < 2) continue;
    words.push({
      start: token.start,
      end: token.start + plain.length,
      text: plain,
      folded: foldName(plain),
      opens: heading || opensSentence(sentence, token),
    });
  }
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, words, titled, sentence };
}

function opensSentence(sentence: SentenceReading, token: Token): boolean {
  const before = sentence.words.slice(
    Math.max(0, token.start - sentence.start - 3),
    token.start - sentence.start,
  );
  return token.start - sentence.start < 2 || /["“„«‘:(]\s?$|[.!?]\s$/.test(before);
}

function isCapitalised({ kind, text }: Token): boolean {
  return (
    kind === 'word' &&
    (startsCapital(text) || (text.startsWith('al-') && startsCapital(text.slice(3)))) &&
    (text.length === 1 || startsSmall(text.charAt(1)) || /\p{Ll}/u.test(withoutPossessive(text)))
  );
}

/** "Berg" for "Berg’s" and for "Berg’". */
function withoutPossessive(word: string): string {
  const end = word.length - 1;
  if (isApostrophe(word.charAt(end))) return word.slice(0, end);
  return word.charAt(end) === 's' && isApostrophe(word.charAt(end - 1)) ? word.slice(0, end - 1) : word;
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === '’';
}

/** Lower case without accents, apostrophes and hyphens. */
export function foldName(text: string): string {
  // Nearly all words are plain letters; the rest takes the long way.
  if (/^[A-Za-z0-9]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’‑-]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'l')
    .toLowerCase();
}

const SMALL = new WeakMap<ArticleReading, ReadonlySet<string>>();

/** The words that the article also writes small: they are no names, or not always. */
export function smallWordsOf(reading: ArticleReading): ReadonlySet<string> {
  const known = SMALL.get(reading);
  if (known !== undefined) return known;
  const written = new Set<string>();
  for (const { kind, text } of reading.article.tokens) {
    if (kind === 'word' && startsSmall(text)) written.add(text);
  }
  const small = new Set<string>();
  for (const word of written) small.add(foldName(word));
  SMALL.set(reading, small);
  return small;
}
