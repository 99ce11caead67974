import type { Span } from '../../base/span';
import type { Token } from '../../text/article';
import { LETTER, classAt, startsCapital, startsSmall } from '../../text/characters';
import type { SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** Words that English may set twice in a row: "had had", "that that", "told her her son", "very, very". */
const MAY_DOUBLE = new Set(
  'had that her very so no yes bye ha hey knock tut hear blah is do did now there many more again really please long big who what you one two three four five six seven eight nine ten zero far much never on in up out over'.split(
    ' ',
  ),
);

/** Of those, the small words that double by mistake more often than on purpose when nothing stands between. */
const SMALL_BUT_SURE = new Set(['in', 'is']);

/** "New York, New York" is the city and its state; so are a few more. */
const CITY_AND_STATE = new Set(['New York', 'Mexico', 'Guatemala', 'Panama', 'Luxembourg', 'Singapore']);

// A name and, after a comma, one or two capitalised words: the pieces that a doubled place is made of.
const NAME = /\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2}/gu;

export const doubledWords = defineRule({
  id: 'doubled-words',
  title: 'Doubled word or place',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The same word stands twice in a row, or a place is named twice around its state or country. Such doubles come from editing and from copied links.',
  resolve: 'Take one of the two out.',
  examples: {
    flags: [
      'The pool opens in May, and [[the the]] doors follow in June.',
      'Snow fell in [[Milford, Ohio, Milford]], on Sunday.',
      'The minister will fly to the capital [[Tallinn, Estonia, Tallinn]].',
      'The letter appeared in [[the The]] Coastal Times.',
      'The mayor [[said said]] that the bridge is safe.',
      'Rain fell on [[Milford County, Ohio, Milford]] and Troy.',
      'It ends at [[Milford, Ohio, Milford]]’s Ferry Park stadium.',
      'Rain fell on [[Tartu, Estonia, Tartu]], Tartumaa, all day.',
      'Earlier, [[Milford, Ohio, Milford]], Ohio councilman Karl Dole resigned.',
    ],
    passes: [
      'She had had enough by then.',
      'The band Duran Duran played in Milford, Ohio, on Sunday.',
      'He told her her car was gone.',
      'They moved from New York, New York, to Ohio.',
      'Milford, Ohio, and Milford, Utah, are twinned.',
      'Ferries run from Calais to Dover, and from Dover to Calais.',
    ],
  },
  mayFind: (sentence) => hasNeighboursAlike(sentence.tokens) || mayNameTwice(sentence.words),
  *check(sentence) {
    yield* doubledWord(sentence);
    yield* doubledPlace(sentence);
  },
});

function hasNeighboursAlike(tokens: readonly Token[]): boolean {
  for (let at = 1; at < tokens.length; at += 1)
    if ((tokens[at] as Token).word.key === (tokens[at - 1] as Token).word.key) return true;
  return false;
}

function* doubledWord(sentence: SentenceReading): Iterable<FindingDraft> {
  const { tokens, whole } = sentence;
  for (let at = 1; at < tokens.length; at += 1) {
    const first = tokens[at - 1] as Token;
    const second = tokens[at] as Token;
    if (first.word.key !== second.word.key || second.kind !== 'word' || first.kind !== 'word') continue;
    const word = first.word.small;
    if (word !== second.word.small) continue;
    if (!/^\s{1,4}$/.test(whole.article.text.slice(first.end, second.start))) continue;
    // "Duran Duran" is a name; "the The Guardian" is a doubled article; an initial may return: "A A Milne".
    if (startsCapital(second.text) && (startsCapital(first.text) || word !== 'the')) {
      if (!(at === 1 && /^\p{Lu}\p{Ll}+$/u.test(first.text) && startsSmall(second.text))) continue;
    }
    if (word.length === 1 && word !== 'a') continue;
    if (MAY_DOUBLE.has(word) && !SMALL_BUT_SURE.has(word)) continue;
    // Song lines and stammers in somebody's own words are as they were said, save for the article.
    if (sentence.isQuoted(second) && word !== 'the' && word !== 'a' && word !== 'of') continue;
    // "Walla walla bing bang": three in a row are on purpose.
    if (tokens[at + 1]?.word.small === word || tokens[at - 2]?.word.small === word) continue;
    yield {
      start: first.start,
      end: second.end,
      confidence: SMALL_BUT_SURE.has(word)
        ? 0.7
        : word.length > 4 && !standsAlone(sentence, first.text)
          ? 0.6
          : 0.92,
      message: `“${second.text}” stands twice.`,
      fixes: [
        { title: 'Take the second one out', edits: [{ start: first.end, end: second.end, newText: '' }] },
      ],
    };
  }
}

/** Whether the word stands singly somewhere else: "botok botok", a dish, never does. */
function standsAlone(sentence: SentenceReading, word: string): boolean {
  const tokens = sentence.whole.article.tokens;
  let seen = 0;
  for (const token of tokens) if (token.text === word) seen += 1;
  return seen !== 2;
}

function* doubledPlace(sentence: SentenceReading): Iterable<FindingDraft> {
  if (!mayNameTwice(sentence.words)) return;
  const names = [...sentence.matches(NAME)].map(({ start, end, match }) => {
    // "Milford's" names Milford.
    const text = match[0].replace(/['’]s$/, '');
    return { start, end: end - match[0].length + text.length, text };
  });
  for (let at = 1; at < names.length; at += 1) {
    const last = names[at] as Span & { text: string };
    const middle = names[at - 1] as Span & { text: string };
    if (!touchesByComma(sentence, middle, last)) continue;
    if (last.text === middle.text && last.text.includes(' ') && !CITY_AND_STATE.has(last.text)) {
      yield double(middle, last);
      continue;
    }
    const first = names[at - 2];
    if (first === undefined || !touchesByComma(sentence, first, middle)) continue;
    if (middle.text === last.text) continue;
    const doubled = last.text === first.text || first.text.endsWith(` ${last.text}`);
    if (!doubled) {
      const again = againWithin(first.text, last);
      if (again !== undefined && !CITY_AND_STATE.has(again.text)) yield double(first, again);
      continue;
    }
    // "Smith, Jones, Smith and Brown" is a list; so is "Milford, Ohio, Milford, Utah". A country between tells of a place.
    const rest = sentence.words.slice(last.end - sentence.start);
    const again = rest.startsWith(`, ${middle.text}`);
    const country = sentence.whole.knowledge.gazetteer.has('country', middle.text);
    if (/^,? and\b|^, \p{Lu}/u.test(rest) && !again && !country) continue;
    if (!again && /\p{Lu}[\p{L}'’-]+, $/u.test(sentence.words.slice(0, first.start - sentence.start)))
      continue;
    yield double({ start: first.end - last.text.length, end: first.end }, last);
  }
}

/** Whether a capitalised word after a comma begins like one before it. */
function mayNameTwice(words: string): boolean {
  for (let comma = words.indexOf(','); comma >= 0; comma = words.indexOf(',', comma + 1)) {
    const at = words.charAt(comma + 1) === ' ' ? comma + 2 : comma + 1;
    const name = words.charAt(at);
    if (startsSmall(name) || classAt(words, at) !== LETTER) continue;
    const start = classAt(words, at + 1) === LETTER ? words.slice(at, at + 2) : name;
    if (words.lastIndexOf(start, comma) >= 0) return true;
  }
  return false;
}

/** "Ulm, Ohio, Ulm-Milford Road", "Ulm County, Ohio, Ulm and": the last name begins with the first word of the first. */
function againWithin(
  first: string,
  last: Span & { readonly text: string },
): (Span & { readonly text: string }) | undefined {
  const place = first.replace(/ (?:County|City|Province|District|Island|Bay|Beach)$/, '');
  if (place.includes(' ') || place.length < 4 || !last.text.startsWith(place)) return undefined;
  if (!/^(?:[- ]|['’]s\b|$)/.test(last.text.slice(place.length))) return undefined;
  return { start: last.start, end: last.start + place.length, text: place };
}

function double(first: Span, last: Span & { readonly text: string }): FindingDraft {
  return {
    start: first.start,
    end: last.end,
    confidence: 0.9,
    message: `“${last.text}” is named twice.`,
    related: [{ start: first.start, end: first.end, message: 'Named here first.' }],
  };
}

function touchesByComma(sentence: SentenceReading, left: Span, right: Span): boolean {
  return /^, ?$/.test(sentence.words.slice(left.end - sentence.start, right.start - sentence.start));
}
