// Finds a name again wherever it stands: what is surely a name once is one in the headline and at the sentence's start too.

import type { Article, Block, Sentence, Token } from '../../text/article';
import { SENTENCE_STARTERS } from '../../text/abbreviations';
import { startsCapital, startsSmall } from '../../text/characters';
import { genderOfRole, isCourtesy, isRole, isShortTitle } from './roleWords';
import { namedOf, type Named } from './thread';

/** Names below this are no ground to mark more of them. Against the desk's articles and worldwide train, November 2026. */
const SURE = 0.75;
/** A repeat is a little less sure than what it repeats. */
const REPEATED = 0.9;

/** So many names that begin with one word are looked for, and no more: their search must not grow with their square. */
const MOST_FORMS = 40;

interface Form {
  readonly words: readonly string[];
  readonly name: Named;
}

/** A word with a capital that is part of no name. */
interface Candidate {
  /** Index of the token. */
  readonly at: number;
  /** Index of the token where the next name or sentence begins. */
  readonly end: number;
  readonly sentence: Sentence;
}

/** The names with those that were missed, in order. */
export function findRepeats(article: Article, names: readonly Named[]): readonly Named[] {
  const { tokens, blocks } = article;
  const candidates = candidatesOf(article, names);
  const forms = formsOf(article, names, new Set(candidates.map(({ at }) => bareTextAt(tokens, at))));
  if (forms.size === 0) return names;
  const found: Named[] = [];
  let next = 0;
  for (const { at, end, sentence } of candidates) {
    if (at < next) continue;
    const form = longestAt(tokens, at, end, forms);
    if (form === undefined) continue;
    const endToken = at + form.words.length;
    if (
      !isTitleCase(tokens, sentence, blocks[sentence.block]) &&
      !standsAlone(tokens, at, endToken, sentence, form)
    )
      continue;
    found.push(repeatOf(article, at, endToken, form));
    next = endToken;
  }
  const kept = keepLikely(names, withoutSmallWords(article, found));
  if (kept.length === 0) return names;
  return [...names, ...kept].sort((a, b) => a.start - b.start);
}

function candidatesOf({ tokens, sentences }: Article, names: readonly Named[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let next = 0;
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      while (next < names.length && (names[next] as Named).endToken <= at) next += 1;
      const name = names[next];
      if (name !== undefined && name.firstToken <= at) {
        at = name.endToken - 1;
        continue;
      }
      const token = tokens[at] as Token;
      if (token.kind !== 'word' || startsSmall(token.text)) continue;
      const end = name === undefined ? sentence.endToken : Math.min(sentence.endToken, name.firstToken);
      candidates.push({ at, end, sentence });
    }
  }
  return candidates;
}

function bareTextAt(tokens: readonly Token[], at: number): string {
  return bareWord(tokens[at]?.text ?? '');
}

/** What the recogniser passed over more often than it marked is likelier marked by mistake: "Malay food", "VAR". */
function keepLikely(names: readonly Named[], found: readonly Named[]): readonly Named[] {
  if (found.length === 0) return found;
  const marked = new Map<string, number>();
  const count = (words: string): void => void marked.set(words, (marked.get(words) ?? 0) + 1);
  for (const { type, words, folded } of names) {
    count(folded);
    if (type === 'person' && words.includes(' ')) count(folded.slice(folded.lastIndexOf(' ') + 1));
  }
  const missed = new Map<string, number>();
  for (const { folded } of found) missed.set(folded, (missed.get(folded) ?? 0) + 1);
  return found.filter(({ folded }) => (missed.get(folded) ?? 0) <= (marked.get(folded) ?? 0));
}

/**
 * What to look for, by its first word, which is one of `firsts`: the names themselves, the surnames of people, and all of
 * it in capitals.
 */
function formsOf(
  article: Article,
  names: readonly Named[],
  firsts: ReadonlySet<string>,
): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  const types = new Map<string, string>();
  const seen = new Set<string>();
  const add = (words: readonly string[], name: Named): void => {
    const [first = ''] = words;
    if (first.length < 2 || !firsts.has(first)) return;
    const key = words.join(' ');
    // What is a person here and a company there is left to the recogniser.
    const type = types.get(key);
    if (type !== undefined) return;
    types.set(key, name.type);
    const known = forms.get(first);
    if (known === undefined) forms.set(first, [{ words, name }]);
    else if (known.length < MOST_FORMS) known.push({ words, name });
  };
  const addCapitals = (words: readonly string[], name: Named): void => {
    const capitals = words.map((word) => word.toUpperCase());
    if (capitals[0] !== words[0]) add(capitals, name);
  };
  const shouted = hasShoutedLine(article);
  for (const name of names) {
    if (name.confidence < SURE || seen.has(name.words)) continue;
    seen.add(name.words);
    // "pro-Holm" is written together with the name.
    if (article.tokens[name.firstToken]?.start !== name.start) continue;
    const words = bareWords(article.tokens, name);
    add(words, name);
    if (shouted) addCapitals(words, name);
    if (name.type !== 'person' || words.length < 2 || name.written.person.suffix !== '') continue;
    const surname = words.at(-1) as string;
    if (surname.length < 3 || !startsCapital(surname)) continue;
    add([surname], name);
    if (shouted) addCapitals([surname], name);
  }
  return forms;
}

function bareWords(tokens: readonly Token[], { firstToken, endToken }: Named): readonly string[] {
  const words: string[] = [];
  for (let at = firstToken; at < endToken; at += 1) words.push(bareTextAt(tokens, at));
  return words;
}

/** Whether a headline or line between is written in capitals; only there names are looked for in capitals. */
function hasShoutedLine({ blocks, masked }: Article): boolean {
  return blocks.some(({ kind, start, end }) => {
    if (kind !== 'headline' && kind !== 'subhead' && kind !== 'deck' && end - start > 200) return false;
    // A small letter of English within the first words decides for nearly all lines.
    for (let at = start; at < end; at += 1) {
      const code = masked.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) return false;
    }
    const line = masked.slice(start, end);
    return line.length < 1000 && line === line.toUpperCase() && line !== line.toLowerCase();
  });
}

/** Without single words that the article also writes small: "apple", "may". A possessive shows a name. */
function withoutSmallWords({ tokens }: Article, found: readonly Named[]): readonly Named[] {
  const singleOf = ({ firstToken, endToken }: Named): string | undefined => {
    const { text } = tokens[firstToken] as Token;
    return endToken - firstToken === 1 && bareWord(text) === text ? text.toLowerCase() : undefined;
  };
  const single = new Set(found.map(singleOf));
  const small = new Set<string | undefined>();
  if (single.size > 0)
    for (const { text, kind } of tokens)
      if (text.charCodeAt(0) > 0x60 && kind === 'word' && single.has(text)) small.add(text);
  return found.filter((name) => !small.has(singleOf(name)));
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  forms: ReadonlyMap<string, readonly Form[]>,
): Form | undefined {
  let longest: Form | undefined;
  for (const form of forms.get(bareWord((tokens[at] as Token).text)) ?? []) {
    if (at + form.words.length > end || form.words.length <= (longest?.words.length ?? 0)) continue;
    if (form.words.every((word, index) => bareTextAt(tokens, at + index) === word)) longest = form;
  }
  return longest;
}

/** Whether the words are a name of their own here, and no part of a longer one ("Holm" in "Holm Street"). */
function standsAlone(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  { name }: Form,
): boolean {
  const after = tokens[end];
  // "US$200 million" names no country.
  if (after?.kind === 'symbol' && after.start === tokens[end - 1]?.end) return false;
  const possessive = bareWord(tokens[end - 1]?.text ?? '') !== tokens[end - 1]?.text;
  if (!possessive && end < sentence.endToken && after?.kind === 'word' && startsCapital(after.text))
    return false;
  if (first === sentence.firstToken) return true;
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || !startsCapital(before.text)) return true;
  const word = before.word.small;
  if (SENTENCE_STARTERS.has(word)) return true;
  return (
    name.type === 'person' &&
    (isRole(word) || isShortTitle(word) || isCourtesy(word) || genderOfRole(word) !== undefined)
  );
}

/** A headline whose words nearly all have a capital: what stands beside a name tells nothing there. */
function isTitleCase(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  block: Block | undefined,
): boolean {
  if (block?.kind !== 'headline' && block?.kind !== 'subhead' && block?.kind !== 'deck') return false;
  let words = 0;
  let capitals = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words += 1;
    if (!startsSmall(token.text)) capitals += 1;
  }
  return words > 2 && capitals >= 0.8 * words;
}

function repeatOf(article: Article, firstToken: number, endToken: number, { name }: Form): Named {
  const { start } = article.tokens[firstToken] as Token;
  const last = article.tokens[endToken - 1] as Token;
  const end = last.start + bareWord(last.text).length;
  const { type } = name;
  return namedOf(article, {
    start,
    end,
    firstToken,
    endToken,
    type,
    confidence: name.confidence * REPEATED,
  });
}

/** A word without its possessive: "Holm" for "Holm’s". */
export function bareWord(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  // "s" or "S" behind an apostrophe.
  if (last !== 0x73 && last !== 0x53) return word;
  const mark = word.charCodeAt(word.length - 2);
  return mark === 0x27 || mark === 0x2019 || mark === 0x2bc ? word.slice(0, -2) : word;
}
