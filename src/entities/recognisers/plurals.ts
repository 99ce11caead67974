// From the plural of an English noun to its singular, for what is counted: "soldiers" to "soldier", "people" to "person".

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['oxen', 'ox'],
  ['police', 'police officer'],
  ['cattle', 'cattle'],
  ['livestock', 'livestock'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['crew', 'crew'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['sheep', 'sheep'],
  ['deer', 'deer'],
  ['fish', 'fish'],
  ['salmon', 'salmon'],
  ['species', 'species'],
  ['series', 'series'],
  ['headquarters', 'headquarters'],
  ['crossroads', 'crossroads'],
  ['barracks', 'barracks'],
  ['troops', 'soldier'],
  ['servicemen', 'serviceman'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['theses', 'thesis'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['media', 'medium'],
  ['bacteria', 'bacterium'],
  ['referenda', 'referendum'],
  ['fungi', 'fungus'],
  ['alumni', 'alumnus'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['thieves', 'thief'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['shelves', 'shelf'],
  ['calves', 'calf'],
  ['loaves', 'loaf'],
  ['shoes', 'shoe'],
  ['canoes', 'canoe'],
  ['toes', 'toe'],
  ['foes', 'foe'],
  ['gases', 'gas'],
]);

/** Nouns in -ie, whose plural looks like that of a noun in -y. */
const IN_IE = new Set(
  'movie cookie zombie calorie tie pie lie selfie rookie brownie prairie genie hippie junkie laddie eerie die'.split(
    ' ',
  ),
);

/** Nouns in -s, whose plural adds -es; "houses" and "cases" only add -s. */
const IN_S = new Set(
  'bus virus campus bonus census corpus octopus circus genius focus surplus chorus stimulus minus plus gas bias atlas'.split(
    ' ',
  ),
);

/** Small words in -s that are no plurals, and plurals that count nothing. */
const NO_PLURALS = new Set(
  'as is was has this its his us yes plus across versus less besides towards sometimes always perhaps unless whereas does says news thus afterwards upwards backwards times overseas ours theirs hers others yours goes gets makes takes comes gives wants needs seems remains becomes includes means perhaps nowadays indoors outdoors downstairs upstairs politics economics mathematics physics athletics gymnastics'.split(
    ' ',
  ),
);

/** Words in -men that are no plurals of a word in -man. */
const IN_MEN = new Set('specimen regimen acumen abdomen stamen albumen bitumen'.split(' '));

/** The singular of a plural in small letters; undefined for a word that is no plural by its look. */
export function singularOf(plural: string): string | undefined {
  const irregular = IRREGULAR.get(plural);
  if (irregular !== undefined) return irregular;
  const hyphen = plural.lastIndexOf('-');
  if (hyphen > 0) {
    // "passers-by" and "attorneys-general" bend their first part, "co-founders" the last.
    const last = singularOf(plural.slice(hyphen + 1));
    return last === undefined ? undefined : plural.slice(0, hyphen + 1) + last;
  }
  if (plural.endsWith('men') && plural.length > 5 && !IN_MEN.has(plural)) return `${plural.slice(0, -3)}man`;
  if (plural.length < 4 || !plural.endsWith('s') || NO_PLURALS.has(plural)) return undefined;
  if (/(?:ss|us|is|ous)$/.test(plural)) return undefined;
  if (plural.endsWith('ies')) {
    const ie = plural.slice(0, -1);
    return IN_IE.has(ie) ? ie : `${plural.slice(0, -3)}y`;
  }
  if (/(?:ch|sh|ss|x|zz)es$/.test(plural)) return plural.slice(0, -2);
  if (plural.endsWith('oes')) return plural.slice(0, -2);
  if (plural.endsWith('ses') && IN_S.has(plural.slice(0, -2))) return plural.slice(0, -2);
  return plural.slice(0, -1);
}
