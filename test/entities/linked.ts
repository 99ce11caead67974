// Links the names that a text marks with [[…]], and writes each entity as one line that a table can hold.

import type { Entity, NameType } from '../../src/entities/entity';
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
export const HEAD = 'A plain headline\n\n';

/**
 * The entities of a text with marks such as "[[p:Ida Holm]]", "[[o:Harbour Board]]", "[[l:Oslo]]" and "[[g:Norwegian]]", or
 * "[[p?Holm]]" where the recogniser is in doubt. A line is "type Name (role; role): mention, kind mention …".
 */
export function linked(source: string): readonly string[] {
  return linkedArticle(HEAD + source);
}

/** The same for a whole article that brings its headline. */
export function linkedArticle(source: string): readonly string[] {
  const { text, names } = foundNames(source);
  return linkEntities(readText(text), knowledge(), names, []).map((entity) => lineOf(text, entity));
}

/** An entity as one line. */
export function lineOf(text: string, { type, name, roles, mentions }: Entity): string {
  const said = mentions.map(({ start, end, kind }) => {
    const words = text.slice(start, end);
    return kind === 'name' ? words : `${kind} ${words}`;
  });
  return `${type} ${name}${roles.length === 0 ? '' : ` (${roles.join('; ')})`}: ${said.join(', ')}`;
}

/** The text without its marks, and the marked names. */
export function foundNames(source: string): { readonly text: string; readonly names: readonly FoundName[] } {
  const { text, spans } = marked(source);
  let plain = '';
  let at = 0;
  const marks: Pick<FoundName, 'start' | 'end' | 'type' | 'confidence'>[] = [];
  for (const { start, end } of spans) {
    plain += text.slice(at, start);
    const type = TYPES[text[start] ?? ''];
    if (type === undefined) throw new Error(`A mark without a type: ${text.slice(start, end)}`);
    const confidence = text[start + 1] === '?' ? 0.5 : 0.95;
    const words = text.slice(start + 2, end);
    marks.push({ start: plain.length, end: plain.length + words.length, type, confidence });
    plain += words;
    at = end;
  }
  const whole = plain + text.slice(at);
  const { tokens } = readText(whole);
  const names = marks.map((mark): FoundName => {
    const firstToken = firstEndingAfter(tokens, mark.start);
    return { ...mark, firstToken, endToken: firstEndingAfter(tokens, mark.end - 1) + 1 };
  });
  return { text: whole, names };
}
