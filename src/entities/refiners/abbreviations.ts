// Finds what abbreviations stand for: "International Harbour Authority (IHA)", "IHA (International Harbour Authority)", and
// "IHA" elsewhere in an article that names the authority in full.

import type { Article, Token } from '../../text/article';
import { isAbbreviation } from './abbreviated';
import { fold } from './fold';
import { namedOf, type Named } from './thread';

export interface Abbreviations {
  /** Names that only the bracket shows to be names: "(IHA)". */
  readonly added: readonly Named[];
  /** From a folded abbreviation to the full name as it stands in the text. */
  readonly fullNameOf: ReadonlyMap<string, Named>;
}

/** Reads the brackets behind names; names in order. */
export function readBrackets(article: Article, names: readonly Named[]): Abbreviations {
  const added: Named[] = [];
  const fullNameOf = new Map<string, Named>();
  for (const [at, name] of names.entries()) {
    const inside = bracketed(article.tokens, name.endToken);
    if (inside === undefined) continue;
    const next = names[at + 1];
    if (next !== undefined && next.firstToken === inside.first && next.endToken === inside.end) {
      if (next.written.isAbbreviation && standsFor(next.folded, name)) fullNameOf.set(next.folded, name);
      else if (name.written.isAbbreviation && standsFor(name.folded, next)) fullNameOf.set(name.folded, next);
      continue;
    }
    const token = article.tokens[inside.first];
    if (token === undefined || inside.end - inside.first !== 1 || name.type === 'person') continue;
    const folded = fold(token.text);
    if (!isAbbreviation(token.text) || !standsFor(folded, name)) continue;
    fullNameOf.set(folded, name);
    const { start, end } = token;
    const { type, confidence } = name;
    added.push(
      namedOf(article, { start, end, firstToken: inside.first, endToken: inside.end, type, confidence }),
    );
  }
  return { added, fullNameOf };
}

/** The tokens between brackets that open at this token; undefined where none do, or where they hold a sentence. */
function bracketed(
  tokens: readonly Token[],
  open: number,
): { readonly first: number; readonly end: number } | undefined {
  if (tokens[open]?.text !== '(') return undefined;
  for (let end = open + 1; end < open + 12; end += 1) {
    const mark = tokens[end]?.text;
    if (mark === undefined || mark === '(') return undefined;
    if (mark === ')') return end > open + 1 ? { first: open + 1, end } : undefined;
  }
  return undefined;
}

/** Whether the letters of a folded abbreviation stand in a name in order, from its first letter on. */
function standsFor(abbreviation: string, { written }: Named): boolean {
  const words = written.parts;
  const letters = abbreviation.replace(/[^a-z0-9]/g, '');
  if (words.length < 2 || letters === '') return false;
  const whole = words.join('');
  if (words[0]?.[0] !== letters[0] && words[1]?.[0] !== letters[0]) return false;
  let from = whole.indexOf(letters[0] as string);
  for (const letter of letters.slice(1)) {
    from = whole.indexOf(letter, from + 1);
    if (from < 0) return false;
  }
  return true;
}

/** Adds the abbreviations without brackets whose letters begin the words of one full name of the article. */
export function readInitials(names: readonly Named[], { added, fullNameOf }: Abbreviations): Abbreviations {
  const short = names.filter(({ written }) => written.isAbbreviation);
  if (short.length === 0) return { added, fullNameOf };
  const wanted = new Set(short.map(({ folded }) => folded));
  const byInitials = new Map<string, Named | 'several'>();
  const seen = new Set<string>();
  for (const name of names) {
    if (name.type === 'person' || !name.words.includes(' ') || seen.has(name.folded)) continue;
    seen.add(name.folded);
    for (const initials of name.written.initials) {
      if (!wanted.has(initials)) continue;
      const key = `${name.type}:${initials}`;
      const known = byInitials.get(key);
      if (known === undefined) byInitials.set(key, name);
      else if (known !== 'several' && known.folded !== name.folded) byInitials.set(key, 'several');
    }
  }
  const all = new Map(fullNameOf);
  for (const name of short) {
    if (all.has(name.folded)) continue;
    const full = byInitials.get(`${name.type}:${name.folded}`);
    if (full !== undefined && full !== 'several') all.set(name.folded, full);
  }
  return { added, fullNameOf: all };
}
