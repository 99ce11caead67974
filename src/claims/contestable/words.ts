// The words that make a statement one that somebody could dispute, or one that nobody disputes, by what they say.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Groups of words in small letters; a word may stand in several. */
export const CONTEST_GROUPS = {
  /** Guilt and force: who did what to whom. */
  guilt: words(`
    accused accusation accusations alleged allegation allegations allegedly suspect suspects suspected guilty fraud corruption corrupt
    bribery bribes illegal illegally unlawful unlawfully crime crimes criminal murder murdered murders rape raped abuse abused abuses
    violated violation violations torture tortured laundering trafficking terrorist terrorists terrorism extremist extremists rebels
    militants responsible blamed scandal stole stolen poisoned assassinated assassination massacre genocide kidnapped smuggled wanted
    harassed manipulated rigged threatened threats discrimination racist racism sexist propaganda espionage spying spied hacked leaked
    leaking plot conspiracy negligence breach breached`),
  force: words(`
    attack attacked attacks bombing bombings bomb bombed shelling fire fired clash clashes fighting fought offensive invasion
    invaded raid raided intervention violence violent explosion exploded shooting shot war strikes airstrike airstrikes missile
    missiles seized captured occupied`),
  harm: words(`
    killed dead died death deaths injured injury injuries wounded casualties toll victims missing hurt hospitalised hospitalized ill
    illness disease infected damaged damage destroyed damages losses stranded homeless evacuated displaced cancelled canceled
    condition burned burnt collapsed crashed crash complications symptoms`),
  /** What somebody feels, wants or intends: only they can say. */
  mind: words(`
    hope hopes hoped hoping fear fears feared want wants wanted plan plans planned intend intends intended aim aims aimed seek seeks
    sought attempt attempts attempting effort efforts bid worried worrying worries concerned concern concerns angry anger outrage
    outraged interest interested determined eager reluctant unwilling disappointed dissatisfied pleased shocked surprised confused
    keen opposed opposes believes believed expects expected decided feels felt loyal against favour favor motive motivated purpose
    ambition desire wish wishes refused prefers preferred considers considering`),
  speculation: words(`
    may might could possible possibly likely unlikely probably perhaps apparently seems seemed seem appears appear potential
    potentially presumably supposedly unclear unknown uncertain expected rumoured rumored suggest suggests suggested believed thought
    considered reportedly hint hints`),
  cause: words(`
    because due cause caused causes causing led leading lead leads result results resulted resulting sparked triggered prompted
    prompting despite therefore thus thanks reason reasons consequence consequences blame contributed contributing factor factors
    inspired impact affected forced leaving brought`),
  comparison: words(`
    more less fewer most least better best worse worst higher highest lower lowest larger largest bigger biggest greater greatest
    record increasingly increase increased increasing decrease decreased decline declined rise rising fallen rival rivals exceed
    exceeds exceeded outnumber surpass surpassed ever unprecedented than first largest oldest longest deadliest ever only fastest leading main major`),
  verdict: words(`
    successful successfully unsuccessful success failed failure fail fails controversial controversy popular unpopular significant
    significantly serious seriously severe severely important dangerous danger risk risks threat poor poorly weak strong strongly effective
    ineffective limited widespread widely large massive heavy intense sporadic difficult relatively mostly mainly largely
    overwhelmingly dramatic dramatically special famous notorious infamous extreme radical hardline moderate critic critics
    criticism criticised criticized support supporters opponents crisis problem problems manage struggle struggled`),
  /** What parties quarrel about, and what nobody watched. */
  dispute: words(`
    secret secretly talks negotiations democracy democratic freedom rights disruption tension tensions`),
  /** How many, in words. */
  amount: words(`
    hundreds thousands millions billions dozens scores many several numerous approximately nearly almost some estimated most
    majority half quarter third million billion percent`),
  people: words(`
    people civilians residents passengers protesters demonstrators troops soldiers workers employees families homes houses households
    customers patients refugees migrants children women men voters supporters citizens students jobs cases drivers flights population
    locals victims parents users businesses companies countries nations officials government authorities police military army`),
  law: words(`
    immune immunity illegal legal legally unconstitutional prosecution banned ban prohibited forbidden entitled obliged mandatory
    required allowed permitted law laws rules rule ruling charges charged sentenced convicted arrested detained jailed court trial
    lawsuit sanctions expelled`),
  negation: words(`
    not no never none nobody nothing neither nor without cannot didn't doesn't don't wasn't weren't isn't aren't hasn't haven't
    hadn't won't wouldn't couldn't can't`),
  perfect: words(`has have had`),
  /** Routine: what anybody can look up, and nobody disputes. */
  biography: words(`
    born graduated graduate degree served serving joined career retired attended studied university college married survived
    children wife husband son daughter brother professor award awards album albums song film films actor actress born starred
    released debut band founded`),
  sport: words(`
    match game games goal goals scored score team teams league season cup championship champion player players coach club clubs race lap
    laps points medal medals tournament final finals win wins won defeated half minutes minute round title draft driver`),
  procedure: words(`
    vote votes voted passed signed bill election elections committee session meeting held scheduled opened launched announced begins
    began located takes took place called named known includes included`),
} as const satisfies Record<string, readonly string[]>;

export type ContestGroup = keyof typeof CONTEST_GROUPS;

/** Every group, in the order in which they are counted. */
export const GROUPS: readonly ContestGroup[] = Object.keys(CONTEST_GROUPS) as ContestGroup[];

/** Words in small letters to the groups in which they stand, as indices into GROUPS. */
export const CONTEST_WORDS: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  for (const [index, group] of GROUPS.entries()) {
    for (const word of new Set(CONTEST_GROUPS[group])) {
      const known = groups.get(word);
      if (known) known.push(index);
      else groups.set(word, [index]);
    }
  }
  return groups;
})();

/** Words of which a sentence has one that claims something in such a way; the patterns of the features tell for sure. */
export const CUES = {
  sweeping: new Set(
    words(`
    no little few case cases circumstances way respect alone never always every none nobody nobody's against opposed favour
    favor throughout`),
  ),
  insight: new Set(
    words(`
    took worrying worried concerned surprised pleased angry confident sceptical skeptical keen eager reluctant hope hopes hoped
    fear fears feared want wants wanted decided chose intend intends intended plan plans planned attempt effort order talks
    previously long secretly privately`),
  ),
} as const;

/** Words by which somebody speaks of himself or to somebody: an answer in an interview, not the paper's voice. */
export const IN_PERSON: ReadonlySet<string> = new Set(
  words(`i we you my our your me ours myself ourselves i'm i've i'd i'll we're we've we'll you're let's`),
);
