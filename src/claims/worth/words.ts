// The words that make a sentence more or less worth checking, by what they do in it.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The groups of words that check-worthiness counts; a word may stand in several. */
export const WORD_GROUPS = {
  /** Amounts in words: "half of the town", "two million". */
  amount: words(`
    two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy
    eighty ninety dozen dozens hundred hundreds thousand thousands million millions billion billions trillion trillions
    half third quarter quarters percent percentage twice double doubled triple tripled`),
  money:
    words(`dollar dollars pound pounds euro euros cent cents cost costs price prices budget budgets deficit debt tax taxes
    spending revenue revenues wage wages salary income fund funds funding investment surplus profit profits loss losses`),
  /** Comparatives and superlatives without their regular "-est": "more", "record", "rose". */
  comparison: words(`
    more less fewer most least best worst better worse higher lower larger smaller bigger greater faster slower older younger
    first last only record rise rises rose risen fall falls fell fallen increase increases increased decrease decreased
    decline declined grow grew grown growth drop dropped cut cuts reduced reduce raised exceed exceeded doubled average
    majority leading top lowest highest largest biggest greatest oldest youngest fastest rate rates ratio twice`),
  cause:
    words(`because cause caused causes causing led leads result results resulted resulting sparked triggered prompted due thanks
    therefore blamed responsible prevented stopped helped allowed forced created create`),
  accusation: words(`
    accuse accused accuses accusing accusation accusations alleged allegation allegations allegedly charge charged charges
    convicted conviction guilty arrest arrested arrests jailed sentenced fraud corruption bribery illegal illegally unlawful
    crime crimes criminal murder murdered killed kill killing killings rape raped abuse abused violated violation violations
    attack attacked attacks bombing shot shooting dead death deaths died injured wounded victims suspect suspected suspects
    terrorist terrorism terrorists war weapons nuclear scandal denied denies lied lying stole stolen blamed sued lawsuit`),
  law: words(`
    law laws bill act court courts judge ruling ruled verdict amendment legislation constitution treaty agreement sanctions
    passed signed banned ban vetoed veto voted vote votes elected election elections appointed resigned resignation policy
    senate congress parliament referendum approved rejected`),
  publicLife: words(`
    jobs unemployment workers economy economic energy oil gas trade health insurance medicare school schools students
    education teachers troops soldiers military army police government federal state administration program programs
    agency companies company industry population people families children citizens voters county city nation countries`),
  /** What people did; the past tense of the usual news verbs that "-ed" does not show. */
  pastVerb: words(`
    was were had did became began brought built came chose found fought gave went held hit kept knew led left lost made met
    paid put ran said saw sent shook shot sold spent spoke stood struck swept took told thought won wrote broke drove fled
    withdrew rose fell grew overtook sank burned burnt`),
  report:
    words(`said says told reported reports announced announces according stated added claimed claims confirmed estimated found
    showed shows revealed published poll survey study data figures statistics`),
  firstPerson: words(`i me my mine myself i'm i've i'll i'd i’m i’ve i’ll i’d`),
  firstPlural: words(`we us our ours ourselves we're we've we'll we’re we’ve we’ll`),
  secondPerson: words(`you your yours yourself you're you’re you've you’ve`),
  opinion: words(`
    think believe believes hope hopes feel feels wish love loved proud glad happy grateful thank honored honoured excited wonderful great
    beautiful amazing good bad wrong right important sure agree disagree opinion maybe perhaps faith dream dreams heart
    hearts bless god courage spirit honor`),
  obligation: words(`should must ought need needs let let's let’s please want wants`),
  future: words(`will would could may might can shall 'll going won't wouldn't can't plan plans`),
  negation: words(`never no none nobody nothing not without`),
  absolute: words(`all every always never ever entire none nobody nothing everyone everybody`),
  calendar: words(`
    january february march april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday year years month months week weeks decade decades century yesterday today tomorrow ago since`),
  /** War, arms, diplomacy and disasters. */
  security: words(`
    fighter fighters rebel rebels militant militants militia insurgents hostage hostages missile missiles ceasefire invasion
    invaded occupation occupied troops offensive airstrike airstrikes strike strikes coup defected defect genocide jihad
    embassy ambassador diplomatic diplomats summit talks intelligence espionage spy spies regime separatist separatists
    refugees asylum evacuation evacuated earthquake tsunami flood floods explosion explosions fire crash crashed collapsed
    disaster emergency quarantine outbreak`),
  health: words(`
    vaccine vaccines vaccinated vaccination virus viruses infection infections infected covid covid-19 coronavirus disease
    diseases cancer patients patient hospital hospitals medical doctors treatment drug drugs symptoms allergic side-effects
    tuberculosis influenza flu epidemic pandemic abortion birth births mortality obesity`),
  /** What must, may or must not be done, by whose order. */
  order: words(`
    mandatory compulsory required requires requirement rule rules regulation regulations permitted forbidden prohibited
    allowed restrictions restricted licence license permit fined fine penalty prosecuted prosecution immunity immune rights
    lawsuit appeal trial hearing charges investigation investigated inquiry probe audit`),
  office: words(`
    president minister ministry chancellor prime governor mayor senator congressman lawmaker lawmakers mp mps candidate
    candidates party parties republican republicans democrat democrats commissioner secretary chairman chief director
    general official officials spokesman spokeswoman spokesperson`),
  /** Scores, odds and matches: checked against a table, if at all. */
  play: words(`
    goal goals scored score minutes minute half match matches game games team teams player players coach referee penalty
    odds bookmakers tournament stadium final finals semi-final quarterback touchdowns ceremony concert festival dance danced
    song songs film show season`),
  /** What somebody disputes or holds against others. */
  dispute: words(`
    claims claimed claim denies denied deny maintains maintained alleges rejects rejected criticised criticized criticizes
    criticises condemned condemns blames warned warns warning opposes opposed refused refuses disputed controversial
    threatened threatens threat`),
  speech: words(
    `well okay ok yes yeah oh hello welcome tonight ladies gentlemen speaker mr thank thanks applause laughter senator`,
  ),
} as const satisfies Record<string, readonly string[]>;

export type WordGroup = keyof typeof WORD_GROUPS;

/** Every group, in the order in which they are counted. */
export const GROUPS: readonly WordGroup[] = Object.keys(WORD_GROUPS) as WordGroup[];

/** Words in small letters to the groups in which they stand, as indices into GROUPS. */
export const WORTH_WORDS: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  for (const [index, group] of GROUPS.entries()) {
    for (const word of WORD_GROUPS[group]) {
      const known = groups.get(word);
      if (known) known.push(index);
      else groups.set(word, [index]);
    }
  }
  return groups;
})();
