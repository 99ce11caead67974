// What a text must hold for a pattern to match in it: of these pieces of words one at least. Most patterns ask for words
// that most sentences do not have, and need not be run there at all.

/**
 * What a match needs: all pieces of one of these lists, the rarest piece first. A piece is letters and digits of one word,
 * with a space where the word begins or ends, or one mark, in the letters of `sameLetter`. Undefined where the pattern
 * promises nothing, or is not understood.
 */
export function needsOfPattern(pattern: RegExp): readonly (readonly string[])[] | undefined {
  const reader = new PatternReader(pattern.source);
  const facts = reader.readAlternatives();
  const strings = reader.isAtEnd ? needsOf(facts) : undefined;
  if (strings === undefined) return undefined;
  const lists = new Map<string, readonly string[]>();
  for (const string of strings) {
    const [rarest, ...others] = piecesOf(string).toSorted((a, b) => a.share - b.share);
    if (rarest === undefined) return undefined;
    const telling = others.filter(({ share }) => share < EVERYWHERE);
    const list = [...new Set([rarest, ...telling].map(({ piece }) => piece))];
    lists.set(list.join(), list);
  }
  return [...lists.values()];
}

/** Whatever is no letter, digit or mark of those below, white space first of all. */
const OTHER = ' ';
/** The place between a letter or digit and whatever is neither: the edge of a word. */
const EDGE = '|';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const DIGIT = '9';
const QUOTE = '"';
const BRACKET = '(';
const SIGN = '$';
const FOREIGN = 'ß';

/**
 * The letter by which a character (one UTF-16 unit) counts: a small letter from a to z for itself and its capital, one for
 * all digits, one for quotation marks, for brackets, for signs of money, shares and questions, for letters beyond English;
 * a space for the rest.
 */
export function sameLetter(unit: number): string {
  const small = unit | 0x20;
  if (unit < 0x80 && small >= 0x61 && small <= 0x7a) return ALPHABET.charAt(small - 0x61);
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  const character = String.fromCharCode(unit);
  if ('"“”„«»'.includes(character)) return QUOTE;
  if ('()[]{}<>|=&'.includes(character)) return BRACKET;
  if ('$£€¥%?'.includes(character)) return SIGN;
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x20cf) ? FOREIGN : OTHER;
}

/** What is known of a part of a pattern. */
interface Facts {
  /** All strings that it matches, where they are few. */
  readonly exact: readonly string[] | undefined;
  /** Pieces of which every match of it holds one. */
  readonly needs: readonly string[] | undefined;
  /** One character that comes one or more times. */
  readonly again?: string;
}

const UNKNOWN: Facts = { exact: undefined, needs: undefined };
const NOTHING: Facts = { exact: [''], needs: undefined };
/** More strings than so many are not told apart. */
const MOST = 64;

const REPEATS = new Set('?*+{');
const SPECIAL = new Set('()[]{}.^$|\\*+?');

class PatternReader {
  readonly #source: string;
  #at = 0;
  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** "a|b|c", up to a closing bracket or the end. */
  readAlternatives(): Facts {
    const branches = [this.#readSequence()];
    while (this.#take('|')) branches.push(this.#readSequence());
    if (branches.length === 1) return branches[0] as Facts;
    const exact = branches.flatMap((branch) => branch.exact ?? []);
    const needs = branches.map(needsOf);
    return {
      exact:
        branches.every((branch) => branch.exact !== undefined) && exact.length <= MOST ? exact : undefined,
      needs: needs.every((one) => one !== undefined) ? needs.flat() : undefined,
    };
  }

  #readSequence(): Facts {
    let run: readonly string[] = [''];
    let isExact = true;
    const candidates: (readonly string[])[] = [];
    const cut = (next: readonly string[]): void => {
      candidates.push(run);
      run = next;
      isExact = false;
    };
    while (!this.isAtEnd && !this.#sees('|') && !this.#sees(')')) {
      const plain = this.#readPlain();
      if (plain !== '') {
        run = run.map((piece) => piece + plain);
        continue;
      }
      const facts = this.#readRepeated();
      if (facts.again !== undefined) {
        run = run.map((piece) => piece + facts.again);
        cut([facts.again]);
      } else if (facts.exact === undefined) {
        cut(['']);
        if (facts.needs !== undefined) candidates.push(facts.needs);
      } else if (run.length * facts.exact.length <= MOST) {
        run = run.flatMap((piece) => (facts.exact as readonly string[]).map((next) => piece + next));
      } else cut(facts.exact);
    }
    candidates.push(run);
    return { exact: isExact ? run : undefined, needs: strongest(candidates) };
  }

  /** Characters that stand for themselves, each of them once. */
  #readPlain(): string {
    const source = this.#source;
    let end = this.#at;
    while (end < source.length && !SPECIAL.has(source.charAt(end))) end += 1;
    // The last one may be repeated.
    if (end > this.#at && REPEATS.has(source.charAt(end))) end -= 1;
    const plain = folded(source.slice(this.#at, end));
    this.#at = end;
    return plain;
  }

  /** One part with its "?", "*", "+" or "{2,3}". */
  #readRepeated(): Facts {
    const facts = this.#readPart();
    if (!REPEATS.has(this.#source.charAt(this.#at))) return facts;
    const range = /^(?:[?*+]|\{(\d+)(,)?(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (range === null) return facts;
    this.#at += range[0].length;
    const mark = range[0][0];
    const least = mark === '+' ? 1 : mark === '{' ? Number(range[1]) : 0;
    const most =
      mark === '?'
        ? 1
        : mark === '{'
          ? range[2] === undefined
            ? least
            : Number(range[3] || Infinity)
          : Infinity;
    if (least === 0) {
      return most === 1 && facts.exact !== undefined
        ? { exact: [...facts.exact, ''], needs: undefined }
        : UNKNOWN;
    }
    if (most === 1) return facts;
    const again = facts.exact?.length === 1 && facts.exact[0]?.length === 1 ? facts.exact[0] : undefined;
    return again === undefined || again === EDGE
      ? { exact: undefined, needs: needsOf(facts) }
      : { ...UNKNOWN, again };
  }

  #readPart(): Facts {
    const character = this.#next();
    switch (character) {
      case '(':
        return this.#readGroup();
      case '[':
        return this.#readClass();
      case '\\':
        return this.#readEscape();
      case '^':
      case '$':
        return { exact: [EDGE], needs: undefined };
      case '.':
        return UNKNOWN;
      default:
        return letter(character);
    }
  }

  /** A look ahead or behind takes no room, whatever it asks. */
  #readGroup(): Facts {
    const opening = this.#sees('?')
      ? (/^\?(?:<?[=!]|:|<[^>]*>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '')
      : '';
    this.#at += opening.length;
    const inner = this.readAlternatives();
    this.#take(')');
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }

  #readEscape(): Facts {
    const character = this.#next();
    if (character === 'b') return { exact: [EDGE], needs: undefined };
    if (character === 'B') return NOTHING;
    const member = this.#escaped(character);
    return member === undefined ? UNKNOWN : { exact: [member], needs: undefined };
  }

  /** The letter that an escape stands for; undefined for what may be several. */
  #escaped(character: string): string | undefined {
    if (character === 'd') return DIGIT;
    if (/[snrtfv0]/.test(character)) return OTHER;
    if (character === 'u' || character === 'x') {
      const code = /^(?:\{([\da-f]+)\}|([\da-f]{4})|([\da-f]{2}))/i.exec(
        this.#source.slice(this.#at, this.#at + 8),
      );
      if (code === null) return undefined;
      // "\xe9" has two digits, "\u00e9" four.
      const digits =
        code[1] ?? (character === 'x' ? (code[2] ?? code[3] ?? '').slice(0, 2) : (code[2] ?? ''));
      this.#at += code[1] === undefined ? digits.length : code[0].length;
      return digits === '' ? undefined : folded(String.fromCodePoint(Number.parseInt(digits, 16)));
    }
    if (character === 'p' || character === 'P' || character === 'k') {
      const name = /^[{<][^}>]*[}>]/.exec(this.#source.slice(this.#at, this.#at + 60))?.[0] ?? '';
      this.#at += name.length;
      return character === 'p' && /^\{Script=(?!Latin|Common|Inherited)/.test(name) ? FOREIGN : undefined;
    }
    return /[a-z\d]/i.test(character) ? undefined : folded(character);
  }

  /** "[abc]" is one of three letters, "[0-9]" a digit, "[\p{L}-]" unknown. */
  #readClass(): Facts {
    let known = !this.#sees('^');
    const members = new Set<string>();
    while (!this.isAtEnd && !this.#sees(']')) {
      const first = this.#readMember();
      const last =
        this.#sees('-') && this.#source[this.#at + 1] !== ']' ? (this.#next(), this.#readMember()) : first;
      // A range of letters may be long; one of digits is one letter here.
      if (first === undefined || first !== last) known = false;
      else members.add(first);
    }
    this.#take(']');
    return known && members.size > 0 && members.size <= 8
      ? { exact: [...members], needs: undefined }
      : UNKNOWN;
  }

  #readMember(): string | undefined {
    const character = this.#next();
    return character === '\\' ? this.#escaped(this.#next()) : folded(character);
  }

  #next(): string {
    const character = this.#source[this.#at] ?? '';
    this.#at += 1;
    return character;
  }

  #sees(character: string): boolean {
    return this.#source[this.#at] === character;
  }

  #take(character: string): boolean {
    const seen = this.#sees(character);
    if (seen) this.#at += 1;
    return seen;
  }
}

function letter(character: string): Facts {
  return { exact: [folded(character)], needs: undefined };
}

/** The letters by which the units of a character count. */
function folded(character: string): string {
  let letters = '';
  for (let at = 0; at < character.length; at += 1) letters += sameLetter(character.charCodeAt(at));
  return letters;
}

/** What every match of a part holds: its pieces, or what they are all made of where they are few. */
function needsOf({ exact, needs }: Facts): readonly string[] | undefined {
  return needs ?? (exact === undefined ? undefined : strongest([exact]));
}

/** Of several sets of strings the one of which fewest sentences hold any. */
function strongest(candidates: readonly (readonly string[])[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let most = 0;
  for (const strings of candidates) {
    // The share of the sentences that have none of the strings.
    let without = 1;
    for (const string of strings) without *= 1 - shareOf(string);
    if (without <= most) continue;
    best = strings;
    most = without;
  }
  return best;
}

function shareOf(string: string): number {
  let share = 1;
  for (const piece of piecesOf(string)) share *= piece.share;
  return share;
}

interface EstimatedPiece {
  readonly piece: string;
  /** In about which share of all sentences it stands. */
  readonly share: number;
}

const WORD_OR_MARK = /[a-z9]+|["($ß]/g;

/** The pieces of words and the marks of a string. */
function piecesOf(string: string): readonly EstimatedPiece[] {
  const pieces: EstimatedPiece[] = [];
  for (const { 0: run, index } of string.matchAll(WORD_OR_MARK)) {
    const piece = pieceOf(run, index > 0, index + run.length < string.length);
    if (piece !== undefined) pieces.push(piece);
  }
  return pieces;
}

// In which share of the sentences of the news these stand, roughly; counted in November 2026.
const MARK_SHARES: ReadonlyMap<string, number> = new Map([
  [DIGIT, 0.35],
  [QUOTE, 0.25],
  [SIGN, 0.12],
  [BRACKET, 0.06],
  [FOREIGN, 0.03],
]);
const WORD_SHARES: ReadonlyMap<string, number> = new Map([
  ...['the', 'of', 'to', 'in', 'a', 'and'].map((word) => [word, 0.4] as const),
  ...'said is for that it on has by was at with he be have from will as are its not had been which who this were'
    .split(' ')
    .map((word) => [word, 0.12] as const),
]);
/** A piece with a greater share hardly rules out anything. */
const EVERYWHERE = 0.3;
/** Of other words the share by their letters. */
const SHARE_BY_LENGTH: readonly number[] = [0.2, 0.2, 0.15, 0.03, 0.012, 0.005, 0.003];
/** A piece shorter than this, edges of the word counted, says too little. */
const SHORTEST = 3;

/** Letters and digits of one word, with a space where the word begins or ends. */
function pieceOf(run: string, begins: boolean, ends: boolean): EstimatedPiece | undefined {
  const piece = (begins ? OTHER : '') + run + (ends ? OTHER : '');
  const mark = MARK_SHARES.get(run);
  if (mark !== undefined) return { piece: run, share: mark };
  if (piece.length < SHORTEST) return run.includes(DIGIT) ? pieceOf(DIGIT, false, false) : undefined;
  const letters = run.replaceAll(DIGIT, '').length;
  return { piece, share: WORD_SHARES.get(run) ?? (SHARE_BY_LENGTH[Math.min(letters, 6)] as number) };
}
