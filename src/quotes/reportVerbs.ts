// The verbs that give words or thoughts to somebody, with what each says of them and what may follow it.

/** What a report verb does beside reporting. */
export type ReportVerbCategory =
  | 'neutral'
  | 'loaded'
  | 'denial'
  | 'agreement'
  | 'promise'
  | 'demand'
  | 'question'
  | 'criticism'
  | 'praise'
  | 'evidence'
  | 'cognition'
  | 'wish'
  | 'appearance';

/**
 * What follows a verb when it reports:
 * `q` a quotation or nothing, as in "…," he said; `t` a clause with "that"; `c` a clause without it; `w` a question word;
 * `i` an infinitive with "to"; `g` a form in -ing; `n` a noun phrase; `o` first the person addressed, then the words;
 * a preposition or particle by its own name ("for", "out").
 */
export interface ReportVerb {
  readonly lemma: string;
  readonly category: ReportVerbCategory;
  readonly frames: ReadonlySet<string>;
}

/** How a form of a verb may be used. */
export type VerbForm = 'base' | 'present' | 'past' | 'ing';

export interface ReportVerbForm {
  readonly verb: ReportVerb;
  /** "said" is past and participle alike; "put" and "read" are every form but -s and -ing. */
  readonly form: VerbForm;
}

// One line a category; each entry is the lemma, then its frames. "c" stands for any start of a clause, "n" for a phrase.
const VERBS: Readonly<Record<ReportVerbCategory, string>> = {
  neutral: `say:qtcwg tell:o add:qt write:qt note:qtcw report:qtcn announce:qtcn state:qtc comment:qt remark:qt
    describe:nw/as explain:qtcwn call:n/for/on refer:/to speak:/about/of talk:/about/of discuss:nwg mention:ntg
    tweet:qtc post:q reply:qt respond:qt/to answer:q observe:qt recall:qtcnwg reiterate:qtcn repeat:qtn
    continue:q conclude:qt inform:o remind:o advise:/on declare:qtcn name:n portray:n characterize:n/as
    characterise:n/as liken:n brand:n dub:n label:n term:n quote:n summarize:n summarise:n outline:nw detail:nw read:q email:q quip:qt joke:qt/about
    recount:nqw relate:qt disclose:nt reveal:ntcw express:n voice:n mutter:q whisper:q murmur:q yell:q
    shout:q chant:q laugh:q reflect:q muse:q interject:q begin:q elaborate:q clarify:qtn specify:tn
    underscore:nt underline:nt mark:q put:/it thank:n compare:n`,
  loaded: `claim:qtcin admit:qtcng acknowledge:qtcn concede:qtcn confess:qt insist:qtc/on maintain:qt assert:qtcn
    proclaim:qtcn boast:qt/about/of brag:t/about allege:tcn contend:qtc point:/out/to stress:qtn emphasize:qtn emphasise:qtn
    highlight:n tout:n declaim:q exclaim:q thunder:q gush:q rave:/about slam:n blast:n lash:/out bash:n
    lambast:n lambaste:n rail:/against assail:n skewer:n savage:n snap:q fire:/back hit:/back shoot:/back joke:qt
    warn:qtcno/of/about/against caution:qtc/against hint:t/at/of insinuate:t imply:tc decry:n lament:qtn bemoan:n mock:n ridicule:n deride:n
    complain:qt/about/of gripe:q/about whine:q/about grumble:q/about vent:q fume:q opine:qt gloat:qt`,
  denial: `deny:tgnc reject:n dismiss:n dispute:ntc rebut:n refute:n disavow:n decline:i refuse:i rebuff:n
    contradict:n disagree:/with repudiate:n renounce:n retract:n counter:qt retort:q rule:/out brush:/aside downplay:n`,
  agreement: `agree:tqic/with/on confirm:qtnc endorse:n accept:nt concur:qt/with support:n back:n echo:n embrace:n
    affirm:qtn corroborate:n reaffirm:nt approve:/of advocate:ng/for favor:ng favour:ng stand:/by side:/with recognize:tnw recognise:tnw`,
  promise: `promise:itcqno vow:itcqn pledge:itcq swear:itc assure:ont guarantee:tc offer:in threaten:itn plan:i
    undertake:i volunteer:qi commit:/to`,
  demand: `urge:nqt demand:tniq insist:/on request:nt order:n call:/on/for propose:ntgi recommend:ntgi advise:n
    suggest:qtcngw encourage:n exhort:n implore:n beg:n plead:q/with/for press:/for push:/for/back instruct:n
    ask:qwnoi/for/about appeal:/for lobby:/for challenge:n seek:in`,
  question: `ask:qw wonder:qw question:qnw inquire:qw enquire:qw query:nw`,
  criticism: `criticize:n criticise:n accuse:n blame:n condemn:n denounce:n chide:n rebuke:n
    castigate:n scold:n disparage:n deplore:n protest:tn oppose:ng object:/to censure:n fault:n berate:n
    belittle:n insult:n slap:/at`,
  praise: `praise:n laud:n hail:n applaud:n commend:n welcome:n celebrate:n defend:n credit:n champion:n extol:n
    congratulate:n compliment:n admire:n honor:n honour:n`,
  evidence: `show:tncw find:tnc indicate:tcn suggest:tcn demonstrate:tn estimate:tnc predict:qtnc forecast:tnc
    project:tcn reveal:tnc determine:tw calculate:t document:n cite:n argue:qtc/for/against/with reason:qt theorize:t
    theorise:t posit:t attest:t/to testify:qt/to list:n illustrate:nw learn:tn discover:tn signal:tn rule:t anticipate:tn
    speculate:qtw surmise:qt`,
  cognition: `think:qtcw believe:tcn know:twc consider:nwg feel:tc realize:tcw realise:tcw remember:qntgw
    understand:twn doubt:tcnw suspect:tc assume:tc guess:qtc see:nwt view:n regard:n deem:n perceive:n
    recognize:tn worry:tcq/about fear:tcn expect:tcin hope:itcq/for conclude:t decide:itw forget:t notice:t
    judge:nt reckon:qtc imagine:tn interpret:n`,
  wish: `want:in wish:itc hope:tic prefer:nig desire:ni like:i intend:i aspire:/to long:/for opt:i`,
  appearance: `seem:i/for/like/as appear:i look:i`,
};

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  find: ['found', 'found'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  hit: ['hit', 'hit'],
  shoot: ['shot', 'shot'],
  swear: ['swore', 'sworn'],
  understand: ['understood', 'understood'],
  forget: ['forgot', 'forgotten'],
  forecast: ['forecast', 'forecast'],
  stand: ['stood', 'stood'],
  undertake: ['undertook', 'undertaken'],
  begrudge: ['begrudged', 'begrudged'],
};

/** Verbs of two syllables or more whose last letter is doubled, beside those of one syllable that the rule finds. */
const DOUBLED = new Set([
  'quip',
  'put',
  'begin',
  'admit',
  'commit',
  'rebut',
  'refer',
  'prefer',
  'extol',
  'compel',
]);
const ONE_SYLLABLE_DOUBLED = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const SIBILANT = /(?:s|x|z|ch|sh|o)$/;

const FORMS: ReadonlyMap<string, ReportVerbForm> = allForms();

/** The report verb that a word in small letters is a form of; undefined where it is none. */
export function reportVerbForm(word: string): ReportVerbForm | undefined {
  return FORMS.get(word);
}

/** What the verb of a cue, in any case of its letters, does beside reporting; undefined where the word is no report verb. */
export function reportVerbCategory(word: string): ReportVerbCategory | undefined {
  return FORMS.get(word.toLowerCase())?.verb.category;
}

function allForms(): Map<string, ReportVerbForm> {
  const verbs = new Map<string, { lemma: string; category: ReportVerbCategory; frames: Set<string> }>();
  for (const [category, list] of Object.entries(VERBS) as [ReportVerbCategory, string][]) {
    for (const entry of list.trim().split(/\s+/)) {
      const [lemma, frames] = entry.split(':') as [string, string];
      let verb = verbs.get(lemma);
      if (verb === undefined) verbs.set(lemma, (verb = { lemma, category, frames: new Set() }));
      for (const frame of framesOf(frames)) verb.frames.add(frame);
    }
  }
  const forms = new Map<string, ReportVerbForm>();
  const add = (word: string, verb: ReportVerb, form: VerbForm) => {
    if (!forms.has(word)) forms.set(word, { verb, form });
  };
  for (const verb of verbs.values()) {
    const { lemma } = verb;
    const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma), regularPast(lemma)];
    add(past, verb, 'past');
    add(participle, verb, 'past');
    add(ingForm(lemma), verb, 'ing');
    add(presentForm(lemma), verb, 'present');
    add(lemma, verb, 'base');
  }
  return forms;
}

/** "qt/for/on" is q, t, "for" and "on". */
function framesOf(list: string): readonly string[] {
  const [letters, ...words] = list.split('/') as [string, ...string[]];
  return [...Array.from(letters), ...words];
}

function presentForm(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return lemma + (SIBILANT.test(lemma) ? 'es' : 's');
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function ingForm(lemma: string): string {
  if (lemma.endsWith('e') && !/(?:ee|oe)$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  return DOUBLED.has(lemma) || (ONE_SYLLABLE_DOUBLED.test(lemma) && lemma !== 'go')
    ? lemma + lemma.at(-1)
    : lemma;
}
