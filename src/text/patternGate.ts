// Tells at once which patterns can match in which sentence, by the words that it has: each word knows the patterns that it
// lets through, so that one walk over the words answers for all of them. Of a pattern it may say yes too often, never no
// wrongly; of a list of words it is right.

import type { Token } from './article';
import { knownWord, learnWord, type KnownWord } from './knownWords';
import { BOOK, mayStandIn, plainTextOf, UNTOLD, type Asking, type Wanted, type WordList } from './wanted';

/** The tokens from `firstToken` to before `endToken`. */
export interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

/** What the words of each of several stretches of tokens let through. */
export class PatternGate {
  readonly #tokens: readonly Token[];
  readonly #stretches: readonly Stretch[];
  /** For each stretch, and at last for all of them, a bit for each number in the book of wanted things. */
  #open = NOT_READ;
  /** How many units of bits a stretch has. */
  #width = 0;
  /** How much the book held when the bits were read. */
  #asOf = 0;
  /** The words of stretches for what was wanted since then. */
  readonly #plain: string[] = [];

  constructor(tokens: readonly Token[], stretches: readonly Stretch[]) {
    this.#tokens = tokens;
    this.#stretches = stretches;
  }

  /** Whether the pattern, or one of several, may match in a stretch, given by its index. */
  mayMatch(wanted: Wanted, at: number): boolean {
    const asking = BOOK.askingFor(wanted);
    if (this.#isTold(asking)) return this.#isOpenFor(asking, at);
    // Each pattern is new once: it is looked for in the words of that article alone.
    const plain = (this.#plain[at] ??= plainTextOf(this.#tokensOf(at)));
    return mayStandIn(plain, asking);
  }

  /** Whether it may match in one of the stretches at least. */
  mayMatchAnywhere(wanted: Wanted): boolean {
    const asking = BOOK.askingFor(wanted);
    return this.#isTold(asking)
      ? this.#isOpenFor(asking, this.#stretches.length)
      : this.#stretches.some((_, at) => this.mayMatch(wanted, at));
  }

  /** Whether a stretch holds one of the words; of a hyphenated word its parts count too. */
  holds(words: WordList, at: number): boolean {
    const asking = BOOK.askingFor(words);
    return this.#isTold(asking) && asking.number !== UNTOLD
      ? this.#isOpen(asking.number, at)
      : this.#tokensOf(at).some(({ word }) => word.forms.some((form) => words.has(form)));
  }

  /**
   * The stretches, by their indices in order, that hold one of the words and in which the pattern, or one of several, may
   * match. What is not asked for rules nothing out.
   */
  stretchesWith(words: WordList | undefined, wanted: Wanted | undefined): readonly number[] {
    const holding = words && BOOK.askingFor(words);
    const matching = wanted && BOOK.askingFor(wanted);
    const all = this.#stretches.length;
    const found: number[] = [];
    if (
      (holding && !this.#isTold(holding)) ||
      (matching && !this.#isTold(matching)) ||
      holding?.number === UNTOLD
    ) {
      for (let at = 0; at < all; at += 1)
        if ((!words || this.holds(words, at)) && (!wanted || this.mayMatch(wanted, at))) found.push(at);
      return found;
    }
    if (holding && !this.#isOpen(holding.number, all)) return found;
    if (matching && !this.#isOpen(matching.number, all)) return found;
    for (let at = 0; at < all; at += 1)
      if ((!holding || this.#isOpen(holding.number, at)) && (!matching || this.#isOpenFor(matching, at)))
        found.push(at);
    return found;
  }

  #tokensOf(at: number): readonly Token[] {
    const { firstToken, endToken } = this.#stretches[at] as Stretch;
    return this.#tokens.slice(firstToken, endToken);
  }

  #isTold({ number }: Asking): boolean {
    if (this.#open === NOT_READ) this.#read();
    return number < this.#asOf;
  }

  #isOpen(number: number, at: number): boolean {
    return ((this.#open[at * this.#width + (number >> 5)] as number) & (1 << (number & 31))) !== 0;
  }

  #isOpenFor({ number, pieces }: Asking, at: number): boolean {
    if (!this.#isOpen(number, at)) return false;
    if (pieces === undefined) return true;
    // The lists of pieces one after the other, each with its end before it; one list has to be there whole.
    let next = 0;
    while (next < pieces.length) {
      const end = pieces[next] as number;
      next += 1;
      while (next < end && this.#isOpen(pieces[next] as number, at)) next += 1;
      if (next === end) return true;
      next = end;
    }
    return false;
  }

  #read(): void {
    const count = this.#stretches.length;
    this.#asOf = BOOK.ready();
    this.#width = (this.#asOf >> 5) + 1;
    const width = this.#width;
    const open = new Int32Array((count + 1) * width);
    this.#open = open;
    const all = count * width;
    BOOK.openAnywhere(open, all);
    for (let at = 0; at < count; at += 1) {
      const { firstToken, endToken } = this.#stretches[at] as Stretch;
      const first = at * width;
      BOOK.openAnywhere(open, first);
      let number: Token | undefined;
      for (let index = firstToken; index < endToken; index += 1) {
        const token = this.#tokens[index] as Token;
        letIn(open, first, token.word, this.#asOf);
        // "20th" and "5km" are two tokens, and one word for a pattern.
        if (number !== undefined && number.end === token.start)
          letIn(open, first, numberWithUnit(number.text + token.text), this.#asOf);
        number = token.kind === 'number' ? token : undefined;
      }
      for (let unit = 0; unit < width; unit += 1)
        open[all + unit] = (open[all + unit] as number) | (open[first + unit] as number);
    }
  }
}

const NOT_READ = new Int32Array(0);

function letIn(open: Int32Array, first: number, word: KnownWord, asOf: number): void {
  if (word.letsAsOf !== asOf) {
    word.lets = BOOK.letBy(word);
    word.letsAsOf = asOf;
  }
  const { lets } = word;
  for (let at = 0; at < lets.length; at += 1) {
    const number = lets[at] as number;
    const unit = first + (number >> 5);
    open[unit] = (open[unit] as number) | (1 << (number & 31));
  }
}

function numberWithUnit(text: string): KnownWord {
  return knownWord(text, 0, text.length) ?? learnWord(text, 'number');
}
