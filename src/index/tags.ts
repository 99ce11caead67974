// The tags that an article gives itself in its front matter: "tags: [courts, fire]", "tags: courts, fire" or a list.

import type { Block } from '../text/article';

const TAGS_LINE = /^(?:tags|keywords|categories)\s{0,4}[:=]\s{0,4}(.*)$/i;
const LIST_LINE = /^\s{0,8}-\s{1,4}(.*)$/;

/** In small letters, each once, in their order; none for an article without front matter. */
export function tagsOf(text: string, blocks: readonly Block[]): readonly string[] {
  const [first] = blocks;
  if (first?.kind !== 'frontMatter') return [];
  const tags = new Set<string>();
  let isList = false;
  for (const line of text.slice(first.start, first.end).split(/\r?\n/)) {
    const opening = TAGS_LINE.exec(line);
    const words: string | undefined = opening?.[1] ?? (isList ? LIST_LINE.exec(line)?.[1] : undefined);
    isList = opening !== null ? words?.trim() === '' : isList && words !== undefined;
    for (const tag of (words ?? '').replace(/^\s*\[|\]\s*$/g, '').split(',')) {
      const bare = tag
        .trim()
        .replace(/^(["'#])|["']$/g, '')
        .toLowerCase();
      if (bare !== '') tags.add(bare);
    }
  }
  return [...tags];
}
