// Links the names that a text marks with [[…]], and writes each entity as one line that a table can hold.

import type { NameType } from '../../src/entities/entity';
import { linkEntities } from '../../src/entities/link';
import type { FoundName } from '../../src/entities/names';
import { firstEndingAfter } from '../../src/base/span';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';
import { marked } from '../support/marked';

const TYPES: Readonly<Record<string, NameType>> = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  g: 'group',
  e: 'event',
};

/** What stands before each text, so that its first line is no headline. */
const HEAD = 'A plain headline\n\n';

/**
 * The entities of a text with marks such as "[[p:Ida Holm]]", "[[o:Harbour Board]]", "[[l:Oslo]]" and "[[g:Norwegian]]", or
 * "[[p?Holm]]" where the recogniser is in doubt. A line is "type Name (role; role): mention, kind mention …".
 */
export function linked(source: string): readonly string[] {
  const { text, names } = namesOf(HEAD + source);
  return linkNames(text, names);
}

/** The same for a whole article that brings its headline. */
export function linkedArticle(source: string): readonly string[] {
  const { text, names } = namesOf(source);
  return linkNames(text, names);
}

function linkNames(text: string, names: readonly Mark[]): readonly string[] {
  const article = readText(text);
  const found = names.map(({ start, end, type, confidence }): FoundName => {
    const firstToken = firstEndingAfter(article.tokens, start);
    return {
      start,
      end,
      firstToken,
      endToken: firstEndingAfter(article.tokens, end - 1) + 1,
      type,
      confidence,
    };
  });
  return linkEntities(article, knowledge(), found, []).map(({ type, name, roles, mentions }) => {
    const said = mentions.map(({ start, end, kind }) => {
      const words = text.slice(start, end);
      return kind === 'name' ? words : `${kind} ${words}`;
    });
    return `${type} ${name}${roles.length === 0 ? '' : ` (${roles.join('; ')})`}: ${said.join(', ')}`;
  });
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  readonly confidence: number;
}

function namesOf(source: string): { readonly text: string; readonly names: readonly Mark[] } {
  const { text, spans } = marked(source);
  let plain = '';
  let at = 0;
  const names: Mark[] = [];
  for (const { start, end } of spans) {
    plain += text.slice(at, start);
    const type = TYPES[text[start] ?? ''];
    if (type === undefined) throw new Error(`A mark without a type: ${text.slice(start, end)}`);
    const confidence = text[start + 1] === '?' ? 0.5 : 0.95;
    const words = text.slice(start + 2, end);
    names.push({ start: plain.length, end: plain.length + words.length, type, confidence });
    plain += words;
    at = end;
  }
  return { text: plain + text.slice(at), names };
}
