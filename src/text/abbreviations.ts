// Abbreviations whose full stop is no end of a sentence, and the words that begin sentences all the same. Small letters.

/** Titles stand before a name: with a capital never an end, whatever follows. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof profs gen lt col sgt capt maj cmdr adm sen sens rep reps gov govs rev revs hon fr pres supt insp det
  cpl pvt pte messrs mme mlle mgr msgr amb atty brig cllr dep sra srta asst ald lieut ens pfc eng hr fam`.split(
    /\s+/,
  ),
);

/** Short in every sentence, with or without a capital. */
export const ALWAYS_SHORT: ReadonlySet<string> = new Set(
  'vs v cf viz esp approx incl excl eg ie al'.split(' '),
);

/** Saint, mount, fort: they stand before a name, but "Main St." can end a sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set('st ste mt mts ft pt'.split(' '));

/** What counts or dates something: no end before a figure. */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set(
  `no nos nr art arts sec secs vol vols fig figs ch chap p pp op para paras ca c est tel ext
  jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);

/** What stands after a name or inside an address: an end only before a word that begins sentences. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  `inc ltd co corp bros jr sr llc llp plc esq etc dept univ assn intl govt natl ave blvd rd hwy bldg
  ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo ont que`.split(/\s+/),
);

/** Names that are written with a mark of exclamation or question. */
export const MARKED_NAMES: ReadonlySet<string> = new Set(['yahoo', 'jeopardy', 'wham', 'oklahoma', 'yum']);

/** What follows "10 a.m." within its sentence although it has a capital. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december eastern central mountain pacific greenwich moscow beijing tokyo london local`.split(
    /\s+/,
  ),
);

/** Words that begin a sentence and hardly ever a name: after an abbreviation they show that a new sentence has begun. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those it its it's he she they we you his her their our my your there here i i'm
  in on at by for from with without within to of as after before during since until under over among between despite
  according about against although though while when where why how who whoever what which whether if because unless once
  and but or nor yet so however meanwhile moreover furthermore nevertheless nonetheless instead also then thus still
  now later earlier today yesterday tomorrow last next some many most few several both all any each every another other
  others such no none not neither either only even just it’s he's she's they're we're that's there's let asked
  is are was were has have had do does did will would can could may might should must
  officials police critics experts analysts investigators authorities residents prosecutors scientists researchers people`.split(
    /\s+/,
  ),
);

/** Verbs after a name that show that the sentence goes on behind a question in quotation marks: “Why?” Smith asked. */
export const ASKING_VERBS: ReadonlySet<string> = new Set(
  'said says asked asks shouted shouts told replied replies wrote writes tweeted added adds cried yelled chanted wondered exclaimed'.split(
    ' ',
  ),
);
