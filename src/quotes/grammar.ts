// Small closed classes of English words that tell where phrases begin and end. All in small letters.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  `the a an this that these those his her its their our my your some any no every each all both many several few most
  another such more other`,
);
export const POSSESSIVES = words('his her its their our my your whose');
export const SUBJECT_PRONOUNS = words(
  `he she it they we i you there everyone everybody nobody someone somebody anyone neither others who many some most`,
);
/** Pronouns that can only begin a clause. */
export const CLAUSE_STARTERS = words("he she they we i it there he's she's they're we're i'm it's there's");
export const OBJECT_PRONOUNS = words('him them me us you himself herself themselves');
export const AUXILIARIES = words(
  `is are was were be been being am has have had having do does did will would can could may might must shall should
  won't wouldn't can't cannot couldn't didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't not never
  ain't shouldn't let’s ought won’t wouldn’t can’t couldn’t didn’t doesn’t don’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t`,
);
export const BE = words(
  "is are was were be been being am isn’t aren’t wasn’t weren’t isn't aren't wasn't weren't",
);
export const HAVE = words("has have had having hasn't haven't hadn't hasn’t haven’t hadn’t");
export const MODALS = words(
  `will would can could may might must shall should do does did to won't wouldn't can't cannot couldn't didn't doesn't
  don't not shouldn't won’t wouldn’t can’t couldn’t didn’t doesn’t don’t n't never`,
);
export const PREPOSITIONS = words(
  `of in on at by for from with to about against between among into over under during after before since until through
  across near within without toward towards upon despite amid like as than via including outside inside behind beyond
  around throughout following regarding concerning`,
);
/** Prepositions that tie a phrase to the noun before: "a spokesman for the board", "the senator from Utah". */
export const NOUN_PREPOSITIONS = words(
  'of for from at in with to on by near about against who between under',
);
export const CONJUNCTIONS = words(
  `and or but nor yet so because although though while whereas when whenever if unless whether that which who whom what
  where why how than once as plus then`,
);
export const SUBORDINATORS = words(
  'because although though while whereas when whenever if unless since after before until as once',
);
export const QUESTION_WORDS = words('if whether what why how when where who which whom whose');
export const ADVERBS = words(
  `also again later then now still once even just only often never always already soon today yesterday tomorrow tonight
  first further ever yet earlier recently back long simply too instead indeed perhaps maybe not more less far afterwards
  afterward meanwhile nevertheless however twice not rather quite very well sometimes`,
);
export const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
);
/** Where and when people speak. */
export const OCCASIONS = words(
  `statement interview interviews email e-mail tweet tweets post speech letter report conference briefing twitter facebook
  news press radio television column op-ed essay memo debate rally filing address remarks morning afternoon evening week
  month year book article call reporters audience crowd event meeting hearing video message broadcast blog testimony
  affidavit court phone telephone interviewer earlier last`,
);
/** Words with -ly that are no adverbs. */
const NO_ADVERBS = words(
  'family italy only july reply rely supply apply ally early assembly company likely daily weekly',
);

/** "holm's", "the holms’": whether a word in small letters ends as a possessive does. */
export function isPossessive(word: string): boolean {
  const last = word.charAt(word.length - 1);
  const before = word.charAt(word.length - 2);
  return last === 's' ? before === "'" || before === '’' : before === 's' && (last === "'" || last === '’');
}

/** Whether a word in small letters is an adverb. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word));
}
