// Knows an abbreviation by its letters, and the abbreviations that a name may have.

/** Two capitals at least: "IHA", "AfD", "U.N.", "Défi" is none. */
const ABBREVIATION = /^\p{Lu}[\p{L}\p{N}&.]{0,8}\p{Lu}[\p{L}.]{0,2}$|^\p{Lu}\.?\p{Lu}\.?$/u;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the and for in on to de la du des et und y e der die das del di at a an'.split(' '),
);

export function isAbbreviation(words: string): boolean {
  return words.length <= 12 && ABBREVIATION.test(words);
}

/** "iha" for the folded words of "International Harbour Authority"; with small words and without. */
export function initialsOf(name: readonly string[]): readonly string[] {
  const words = name.filter((word) => word !== 'the');
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  const all = firstLetters(words);
  const short = firstLetters(large);
  // "CDC" leaves out the last word of "Centers for Disease Control and Prevention".
  const found = [all, short].filter((letters) => letters.length > 1);
  if (short.length > 3) found.push(short.slice(0, -1));
  return [...new Set(found)];
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}
