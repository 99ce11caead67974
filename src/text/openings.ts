// Tells by the first word of a line what else than story it may be, so that nearly all lines are spared the patterns.

/** What a line may be, as bits. */
export const BYLINE = 1;
export const FURNITURE = 2;
export const APPEAL = 4;
export const RELATED = 8;
export const RELATED_HEADING = 16;
export const CAPTION = 32;
export const CREDIT = 64;
const ANY = BYLINE | FURNITURE | APPEAL | RELATED | RELATED_HEADING | CAPTION | CREDIT;

/** The first words of each, in small letters. A pattern of furniture.ts that begins with another word needs it here. */
const FIRST_WORDS: readonly (readonly [kind: number, words: string])[] = [
  [BYLINE, 'by words text story written reported report from author'],
  [
    FURNITURE,
    `share tweet print e email save copy whatsapp facebook twitter linkedin telegram advertisement advertising sponsored ad
    loading comment comments leave post menu search home log login sign signin skip back next previous tag tags topic
    topics category categories filed listen reading hide toggle enlarge play video image`,
  ],
  [
    APPEAL,
    'subscribe sign follow like join download get support donate become register stay this we accept all c copyright',
  ],
  [
    RELATED,
    `see read also more related further recommended you don must watch listen click continue external most editor find`,
  ],
  [
    RELATED_HEADING,
    `related sister see source sources reference references external further most more read recommended you editor links
    footnotes notes`,
  ],
  [
    CAPTION,
    `photo photos photograph photographs image images picture pictures illustration graphic video caption foto cover file
    screenshot`,
  ],
  [
    CREDIT,
    `additional reporting writing editing compiled edited translated written source sources with this translation agencies
    from staff`,
  ],
];

const KINDS_BY_WORD: ReadonlyMap<string, number> = kindsByWord();

function kindsByWord(): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [kind, words] of FIRST_WORDS)
    for (const word of words.split(/\s+/)) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

/** The patterns pass over so many marks before the first word. */
const MOST_MARKS = 3;

/** What a line may be by its first word, as bits: all of it where a figure, a foreign letter or many marks come first. */
export function openingOf(words: string): number {
  let from = 0;
  while (from < MOST_MARKS && isMark(words.charCodeAt(from))) from += 1;
  let to = from;
  while (isEnglishLetter(words.charCodeAt(to))) to += 1;
  if (to === from || words.charCodeAt(to) >= 0x80) return ANY;
  return KINDS_BY_WORD.get(words.slice(from, to).toLowerCase()) ?? 0;
}

/** White space, brackets, quotation marks and dashes. */
function isMark(code: number): boolean {
  return (code >= 0x20 && code < 0x30) || (code > 0x39 && code < 0x41) || (code >= 0x2010 && code < 0x2040);
}

function isEnglishLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
