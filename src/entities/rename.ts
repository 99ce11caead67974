// Where a new name goes in the text of an article: full name, surname and headline alike.

import type { Entity } from './entity';

export interface RenameEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The edits that give an entity another name in the text, when `old` (the words of one of its mentions) becomes `now`. A
 * surname changes within the full name, and a full name carries its parts along: of "Ida Holm" to "Ida Berg", "Holm" alone
 * becomes "Berg". Titles, pronouns, metonyms and abbreviations stay. The empty name, or the same one, gives no edits.
 */
export function renameEdits(text: string, entity: Entity, old: string, now: string): readonly RenameEdit[] {
  const name = now.trim().replace(/\s+/g, ' ');
  if (name === '' || name === old) return [];
  const parts = partsChanged(old.split(/\s+/), name.split(' '));
  return entity.mentions.flatMap(({ kind, start, end }) => {
    if (kind !== 'name' && kind !== 'short') return [];
    const words = text.slice(start, end);
    const newText = renamed(words, old, name, parts);
    return newText === words ? [] : [{ start, end, newText }];
  });
}

/** The new words of one mention; in capitals where it stands in capitals. */
function renamed(words: string, old: string, now: string, parts: ReadonlyMap<string, string>): string {
  const whole = within(words, old, now);
  if (whole !== undefined) return whole;
  const shouted = words === words.toUpperCase() && words !== words.toLowerCase();
  if (shouted) {
    const capitals = within(words, old.toUpperCase(), now.toUpperCase());
    if (capitals !== undefined) return capitals;
  }
  return words.replace(/\S+/g, (word) => {
    const part = parts.get(word) ?? (shouted ? parts.get(word.toUpperCase())?.toUpperCase() : undefined);
    return part ?? word;
  });
}

/** The words with `old` replaced where it stands as whole words; undefined where it does not. */
function within(words: string, old: string, now: string): string | undefined {
  const line = words.replace(/\s+/g, ' ');
  const at = ` ${line} `.indexOf(` ${old.replace(/\s+/g, ' ')} `);
  return at < 0 ? undefined : line.slice(0, at) + now + line.slice(at + old.length);
}

/** Which word of the old name becomes which of the new one: word by word, or the first and the last. */
function partsChanged(old: readonly string[], now: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  if (old.length < 2 || now.length < 2) return parts;
  const add = (from: string | undefined, to: string | undefined): void => {
    if (from === undefined || to === undefined || from === to) return;
    parts.set(from, to);
    parts.set(from.toUpperCase(), to);
  };
  if (old.length === now.length) for (const [at, word] of old.entries()) add(word, now[at]);
  else {
    add(old[0], now[0]);
    add(old.at(-1), now.at(-1));
  }
  return parts;
}
