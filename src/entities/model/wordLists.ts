// Small words that shape names, as data: what joins them, what stands before and after them.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The lists that a word may stand on, as bits. */
export const LIST = {
  connector: 1,
  particle: 2,
  functionWord: 4,
  title: 8,
  reportVerb: 16,
  placePreposition: 32,
  bodyHead: 64,
  possessive: 128,
  bodyCue: 256,
  placeCue: 512,
} as const;

const LISTS = new Map<string, number>();

function list(bit: number, text: string): void {
  for (const word of words(text)) LISTS.set(word, listsOf(word) | bit);
}

/** The lists that a word stands on, written exactly so. */
export function listsOf(word: string): number {
  return LISTS.get(word) ?? 0;
}

/** Join two capitalised parts of one name: "Department of Health and Human Services", "Food & Drug". */
list(
  LIST.connector,
  `
  of the and for in to on at by with de la le les du des del der den dem van von vom zu zur af av bin ibn bint binti ben
  al el ul ur da do dos das di della y e et i und og och a & - ‐ ‑ – / ' ’ 's ’s . + +
`,
);

/** Begin a name in small letters: "de Villepin", "bin Laden", "al-Assad". */
list(
  LIST.particle,
  `
  de da do dos das di du del della des der den van von vom zu zur af av bin ibn bint binti ben al el ul ur ter ten la le
`,
);

/** Words that are no name when a sentence begins with them. */
list(
  LIST.functionWord,
  `
  a an the this that these those such some any no every each all both either neither another other many much most more few
  several several one two three four five six seven eight nine ten half i you he she it we they me him her us them my your his
  its our their mine who whom whose which what where when why how there here and or but nor yet so if unless until
  while whereas because since although though as than then thus hence in on at by to from of off for with without within into
  onto over under above below between among amid against about around across after before during through throughout toward
  towards upon up down out near behind beyond beside besides despite except per via is are was were be been being am do
  does did doing done has have had having will would shall should can could may might must not never only also even just
  still already now today tomorrow yesterday however meanwhile moreover furthermore nevertheless nonetheless therefore
  otherwise instead later earlier once twice again perhaps maybe indeed according let yes please well last next first second
  it's he's she's that's there's they're we're i'm don't didn't doesn't isn't wasn't can't won't what's let's i've we've
`,
);

/** Ranks and courtesies before a person's name. */
list(
  LIST.title,
  `
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess prince princess king queen emperor
  president vice-president premier chancellor minister secretary senator sen congressman congresswoman rep representative
  governor gov lieutenant lt mayor deputy ambassador envoy judge justice attorney general gen colonel col major maj captain
  capt sergeant sgt corporal cpl private pvt admiral adm commander cmdr marshal brigadier officer detective inspector constable
  pope cardinal archbishop bishop reverend rev father fr brother sister rabbi imam sheikh shaikh sheik ayatollah mullah
  chief chairman chairwoman chairperson director coach manager madam madame hon honourable emir amir maulana mufti mahatma haji hajji shri smt pm mk sultan advocate barrister pol majesty highness hh hrh uncle aunt msgr monsignor spokesman spokeswoman spokesperson analyst economist
  lawyer activist journalist author actor actress singer striker midfielder defender goalkeeper captain mp mep
  commissioner councillor councilman councilwoman superintendent saint st comrade
`,
);

/** Verbs after (or before) the name of somebody who speaks or acts. */
list(
  LIST.reportVerb,
  `
  said says say told tells tell added adds stated states announced announces claimed claims argued argues asked asks
  replied explained explains noted notes insisted insists warned warns wrote writes tweeted denied denies admitted
  believes believed thinks thought commented confirmed confirms declared declares described who whose
`,
);

/** Before a place that stands alone: "in Lagos", "near Oslo". */
list(
  LIST.placePreposition,

  `in at from near to outside around across throughout within into inside toward towards`,
);

/** Arabic articles and the like that a hyphen joins to a name: "al-Assad", "ash-Sham". */
export const ARTICLES_BEFORE_HYPHEN = new Set(
  words(`al el ul an ar as at ad ash az adh abu abd ibn ben bin o`),
);

/** Words that a hyphen joins to a name without becoming a part of it: "Nato-led", "Cairo-based". */
export const AFTER_HYPHEN = new Set(
  words(`
  led run era born made wide style held bound free only owned based backed built plus type size loving leaning friendly
  driven wing side area time level style turned themed trained speaking controlled occupied majority dominated brokered
  funded sponsored sanctioned linked allied imposed ruled aligned educated inspired related specific centric focused
`),
);

/** Words that head the names of bodies and take "of …", "for … and …" after them. */
list(
  LIST.bodyHead,
  `
  ministry department university bank commission committee council agency institute office court board bureau centre
  center association federation union party academy authority college school society foundation fund faculty directorate
  administration chamber church confederation corporation division movement front league organisation organization
  secretariat service congress assembly parliament government army museum hospital programme program network group forum
  institutes ministries coalition alliance order house secretary minister embassy consulate high department
`,
);

/** Beside a body's name they tell that it is one: "the lender Nordbank", "Nordbank shares", "Nordbank, a firm that …". */
list(
  LIST.bodyCue,
  `
  company companies firm firms startup start-up lender bank insurer retailer maker manufacturer producer developer operator airline
  carrier miner broker supplier publisher broadcaster newspaper daily magazine website portal platform app network agency
  regulator watchdog ministry commission party union ngo charity nonprofit foundation federation association organisation organization
  group coalition militia subsidiary conglomerate brand studio label band club team side giant exchange think-tank institute university
  shares share stock stocks employees employee staff executives executive ceo cfo chairman chairwoman chairperson founder co-founder
  founders spokesman spokeswoman spokesperson shareholders customers users subscribers board headquarters members member
  supporters lawmakers lawmaker mps deputies militants fighters fighter coach striker midfielder defender goalkeeper captain
  fans leader leaders officials official boss secretary
`,
);

/** Beside a place's name they tell that it is one: "the village of Vik", "Vik residents". */
list(
  LIST.placeCue,
  `
  city town village hamlet suburb township district province region county state island islands river lake port valley
  mountain mountains border coast neighbourhood neighborhood area capital residents resident villagers north south east west northern
  southern eastern western central road street highway airport beach peninsula governorate municipality prefecture
`,
);
