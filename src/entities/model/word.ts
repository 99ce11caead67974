// What the name model sees of a word by itself: its shape, its endings, its cluster, the lists it stands on.

import type { Span } from '../../base/span';
import { phraseWord, type Gazetteer } from '../../knowledge/gazetteer';
import { fold, wordHash } from '../../knowledge/wordHash';
import {
  AFTER_HYPHEN,
  ARTICLES_BEFORE_HYPHEN,
  BODY_HEADS,
  CONNECTORS,
  FUNCTION_WORDS,
  PARTICLES,
  PLACE_PREPOSITIONS,
  REPORT_VERBS,
  TITLES,
} from './wordLists';

/** How a word is written. From `capital` to `mixed` it can begin or go on with a name by itself. */
export const FORM = {
  mark: 0,
  small: 1,
  number: 2,
  capital: 3,
  letter: 4,
  capitals: 5,
  mixed: 6,
} as const;

/** A word, number or mark, the same object wherever it stands. */
export interface Word {
  readonly text: string;
  readonly form: number;
  /** Hash of the word without case and accents. */
  readonly folded: number;
  /** Hash of the word as it counts in a phrase. */
  readonly phrase: number;
  readonly shape: number;
  readonly start2: number;
  readonly start3: number;
  readonly end2: number;
  readonly end3: number;
  readonly end4: number;
  readonly fine: number;
  readonly coarse: number;
  /** The gazetteer's classes of the word alone. */
  readonly classes: number;
  readonly isNameLike: boolean;
  /** Joins two parts of a name: "of", "and", "&", "-". */
  readonly isConnector: boolean;
  /** Begins a name though it is small: "de", "van", "bin", "al". */
  readonly isParticle: boolean;
  readonly isFunctionWord: boolean;
  readonly isTitle: boolean;
  /** Heads the names of bodies: "Ministry", "University", "Bank". */
  readonly headsBodies: boolean;
  readonly isReportVerb: boolean;
  readonly isPlacePreposition: boolean;
  /** The possessive ending, split from its word. */
  readonly isPossessive: boolean;
  /** The parts of a word with hyphens or a possessive ending, marks included; none for a simple word. */
  readonly parts: readonly Span[];
}

/** Stands before the first and after the last word of a sentence. */
export const NO_WORD: Word = {
  text: '',
  form: FORM.mark,
  folded: 1,
  phrase: 1,
  shape: 1,
  start2: 0,
  start3: 0,
  end2: 0,
  end3: 0,
  end4: 0,
  fine: 0,
  coarse: 0,
  classes: 0,
  isNameLike: false,
  isConnector: false,
  isParticle: false,
  isFunctionWord: false,
  isTitle: false,
  headsBodies: false,
  isReportVerb: false,
  isPlacePreposition: false,
  isPossessive: false,
  parts: [],
};

/** Words to remember before the memory begins anew. A desk's everyday vocabulary; about 7 MB. */
const REMEMBERED = 20_000;

/** Makes words of texts and remembers them, for most words come again. What it gives depends on the text alone. */
export class Words {
  readonly #gazetteer: Gazetteer;
  #known = new Map<string, Word>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  wordOf(text: string): Word {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= REMEMBERED) this.#known = new Map();
    const word = this.#read(text);
    this.#known.set(text, word);
    return word;
  }

  #read(text: string): Word {
    const form = formOf(text);
    const small = fold(text);
    const folded = wordHash(small);
    const phrase = wordHash(phraseWord(small));
    // An unknown "al-Shaabi" is used as "Shaabi" is.
    const part = small.slice(small.lastIndexOf('-') + 1);
    const fine =
      this.#gazetteer.fineCluster(folded) ||
      this.#gazetteer.fineCluster(phrase) ||
      (part.length < small.length ? this.#gazetteer.fineCluster(wordHash(part)) : 0);
    const bare = small.endsWith('.') ? small.slice(0, -1) : small;
    return {
      text,
      form,
      folded,
      phrase,
      shape: wordHash(shapeOf(text)),
      start2: wordHash(small.slice(0, 2)),
      start3: wordHash(small.slice(0, 3)),
      end2: wordHash(small.slice(-2)),
      end3: wordHash(small.slice(-3)),
      end4: wordHash(small.slice(-4)),
      fine,
      coarse: this.#gazetteer.coarseCluster(fine),
      classes: this.#gazetteer.maskOf(phrase),
      isNameLike: form >= FORM.capital,
      isConnector: CONNECTORS.has(text),
      isParticle: PARTICLES.has(text),
      // "US" and "IT" are not "us" and "it".
      isFunctionWord: FUNCTION_WORDS.has(small) && (form !== FORM.capitals || small.length > 2),
      isTitle: TITLES.has(bare),
      headsBodies: form >= FORM.capital && BODY_HEADS.has(small),
      isReportVerb: REPORT_VERBS.has(small),
      isPlacePreposition: PLACE_PREPOSITIONS.has(small),
      isPossessive: small === "'s" || text === "'" || text === '’',
      parts: partsOf(text),
    };
  }
}

const CAPITAL_FIRST = /^[\p{Lu}\p{Lt}]/u;
const SMALL_FIRST = /^\p{Ll}/u;
const ANY_CAPITAL = /\p{Lu}/u;
const ANY_SMALL = /\p{Ll}/u;
const SMALL_OR_MARK_REST = /^.[\p{Ll}\p{M}.'’]*$/u;

const POSSESSIVE = /['’][sS]$/;
const HYPHEN = /[-‐‑]/;

/** A longer word with hyphens is no name and stays whole. */
const LONGEST_JOINED = 60;

/**
 * "Lavrov's" is "Lavrov" and "'s", "pro-Assad" is "pro", "-" and "Assad", "Nato-led" too. "Jong-un", "al-Assad",
 * "F-16" and "well-known" stay whole.
 */
function partsOf(text: string): readonly Span[] {
  const stem = POSSESSIVE.test(text) && text.length > 2 ? text.length - 2 : text.length;
  const parts: Span[] = [];
  let start = 0;
  if (stem <= LONGEST_JOINED && HYPHEN.test(text) && ANY_CAPITAL.test(text))
    for (let at = 1; at < stem - 1; at += 1) {
      if (!HYPHEN.test(text.charAt(at)) || !partsAt(text.slice(start, at), text.slice(at + 1, stem)))
        continue;
      parts.push({ start, end: at }, { start: at, end: at + 1 });
      start = at + 1;
    }
  if (parts.length > 0 || stem < text.length) parts.push({ start, end: stem });
  if (stem < text.length) parts.push({ start: stem, end: text.length });
  return parts;
}

/** Whether a hyphen between these two joins words of a sentence rather than parts of one name. */
function partsAt(before: string, after: string): boolean {
  if (ARTICLES_BEFORE_HYPHEN.has(before.toLowerCase())) return false;
  if (SMALL_FIRST.test(before)) return true;
  if (CAPITAL_FIRST.test(after)) return before.length > 1;
  if (!SMALL_FIRST.test(after)) return false;
  return (
    ANY_CAPITAL.test(after) ||
    AFTER_HYPHEN.has(after) ||
    /(?:ed|ing|ly|wide|like|less)$/.test(after) ||
    after.length > 6
  );
}

function formOf(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122 && !ANY_CAPITAL.test(text)) return FORM.small;
  if (code >= 48 && code <= 57) return ANY_CAPITAL.test(text) ? FORM.mixed : FORM.number;
  if (CAPITAL_FIRST.test(text)) {
    if (text.length === 1 || (text.length === 2 && text.endsWith('.'))) return FORM.letter;
    if (!ANY_SMALL.test(text)) return FORM.capitals;
    return SMALL_OR_MARK_REST.test(text) ? FORM.capital : FORM.mixed;
  }
  if (SMALL_FIRST.test(text)) return ANY_CAPITAL.test(text) ? FORM.mixed : FORM.small;
  return /^\p{L}/u.test(text) ? FORM.small : FORM.mark;
}

/** "Xx", "X.X.", "xX", "d": letters by case, digits, marks as they are, no more than two alike in a row. */
function shapeOf(text: string): string {
  let shape = '';
  for (const character of text) {
    const kind = kindOf(character);
    if (!(shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind;
    if (shape.length > 8) break;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (CAPITAL_FIRST.test(character)) return 'X';
  return SMALL_FIRST.test(character) ? 'x' : character;
}
