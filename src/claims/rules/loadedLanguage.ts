import { startsCapital } from '../../text/characters';
import { cueWords, defineRule } from '../rule';
import { wordsAfter } from '../voice';

interface Loaded {
  readonly pattern: RegExp;
  readonly confidence: number;
}

// Words that judge, in the paper's own voice. Confidence from reading news prose, November 2026.
const LOADED: readonly Loaded[] = [
  // Judgement of persons.
  {
    pattern:
      /\b(?:notorious|infamous|disgraced|self-styled|self-proclaimed|cowardly|ruthless|bloodthirsty|crooked|unscrupulous|pathetic|clueless|shameless|hypocritical|die-hard|rabid|loony|lunatic|crazed|deranged|fanatical|puppet (?:regime|government|state|leader)|thugs?|goons?|cronies|henchmen|strongman|firebrand|hate preacher|warmonger(?:s|ing)?|traitors?|martyrs?|hero(?:es)?(?= of the (?:people|nation)))\b/gi,
    confidence: 0.62,
  },
  // Feelings lent to facts.
  {
    pattern:
      /\b(?:shocking(?:ly)?|horrific(?:ally)?|horrifying|heinous|barbaric|monstrous|outrageous(?:ly)?|disgusting|appalling(?:ly)?|despicable|vile|vicious(?:ly)?|brutal(?:ly)?|savage(?:ly)?|sickening|gruesome|tragic(?:ally)?|heartbreaking|heart-?wrenching|miraculous(?:ly)?|breathtaking|(?<!electric )stunning(?:ly)?(?! (?:prods?|grenades?|gun))|jaw-dropping|spectacular(?:ly)?|heroic(?:ally)?|legendary|amazing(?:ly)?|incredibl[ey]|unbelievabl[ey]|bizarre(?:ly)?|ludicrous(?:ly)?|absurd(?:ly)?|ridiculous(?:ly)?|draconian|Orwellian|witch-?hunt)\b/gi,
    confidence: 0.56,
  },
  {
    pattern:
      /\b(?:sadly|thankfully|mercifully|regrettably|unfortunately|fortunately|luckily|happily)\b(?=,| )/gi,
    confidence: 0.56,
  },
  // Verbs that heat: "plagued by", "rammed through", "bashes".
  {
    pattern:
      /\b(?:plagued (?:by|with)|ramm(?:ed|ing) through|steamroll(?:ed|ing)|hijack(?:ed|ing) the (?:debate|agenda|vote)|flood(?:ed|ing) the country|cav(?:ed|ing) in|gutt(?:ed|ing) the|slash(?:ed|ing) (?:benefits|spending|budgets|jobs)|wreak(?:ed|ing|s)? havoc|took a swipe at|takes a swipe at|bash(?:es|ed|ing)|trash(?:es|ed|ing)|dump(?:s|ed|ing) on|reel(?:s|ed|ing) from|crippl(?:ed|ing)|decimat(?:ed|es|ing)|nabs|lashes out)\b/gi,
    confidence: 0.56,
  },
  // Labels of sides.
  {
    pattern:
      /\b(?:(?<!\b(?:treaty|customs|sanctions|tax|legal|visa|trade|regulatory|inspection|inspections|safeguards|training|fitness|rate|control|licensing|rules|border|property|verification|new|old|tough|tougher|strict|compensation|price|pricing|pension|fiscal|monetary) )regime(?! change)|ultra-?nationalists?|hard-?liners?|far-(?:left|right) (?:extremists?|mob)|Islamofascis\w+|pro-death|anti-choice|baby[- ]kill\w+|illegal aliens?|hordes?|swarms? of (?:migrants|refugees|people)|wave of (?:migrants|refugees)|terror(?:ist)? state|rogue (?:state|nation)s?|cult-like|backward(?= (?:country|region|area|province|outlying|people|village))|primitive(?= (?:people|tribe|culture)))\b/gi,
    confidence: 0.52,
  },
];
/** "brutal honesty", "legendary Entertainment": names and idioms; "change of regime" is plain. */
const PLAIN_AFTER =
  /^\s*(?:\p{Lu}\p{L}+ (?:Entertainment|Pictures|Records|Award)|change|of (?:treatment|exercise))/u;

export const loadedLanguage = defineRule({
  id: 'loaded-language',
  title: 'Loaded word',
  family: 'wording',
  severity: 'information',
  explanation:
    'The word tells the reader what to feel: “notorious”, “shocking”, “plagued by”, “regime”. In the paper’s own voice it takes sides.',
  resolve: 'Describe what can be seen or counted, or quote somebody who uses the word.',
  cues: cueWords(`
    notorious infamous disgraced self-styled self-proclaimed cowardly ruthless bloodthirsty crooked unscrupulous pathetic
    clueless shameless hypocritical die-hard rabid loony lunatic crazed deranged fanatical puppet thug thugs goon goons cronies
    henchmen strongman firebrand preacher warmonger warmongers warmongering traitor traitors martyr martyrs hero heroes shocking
    shockingly horrific horrifically horrifying heinous barbaric monstrous outrageous outrageously disgusting appalling appallingly
    despicable vile vicious viciously brutal brutally savage savagely sickening gruesome tragic tragically heartbreaking
    heart-wrenching heartwrenching miraculous miraculously breathtaking stunning stunningly jaw-dropping spectacular spectacularly
    heroic heroically legendary amazing amazingly incredible incredibly unbelievable unbelievably bizarre bizarrely ludicrous
    ludicrously absurd absurdly ridiculous ridiculously draconian orwellian witch witch-hunt witchhunt sadly thankfully mercifully
    regrettably unfortunately fortunately luckily happily plagued rammed ramming steamrolled steamrolling hijacked hijacking
    flooded flooding caved caving gutted gutting slashed slashing wreak wreaks wreaked wreaking swipe bashes bashed bashing 
    trashes trashed trashing dumps dumped dumping reels reeled reeling crippled crippling decimated
    decimates decimating nabs lashes regime ultra-nationalist ultra-nationalists ultranationalist ultranationalists
    hardliner hardliners hard-liner hard-liners mob extremist extremists pro-death anti-choice baby aliens alien horde hordes swarm
    swarms wave state states rogue cult-like backward primitive`),
  examples: {
    flags: [
      'The [[notorious]] builder sold the ferry.',
      'In a [[shocking]] vote the council closed the pool.',
      'The line has been [[plagued by]] delays.',
      '[[Sadly]], nobody came.',
    ],
    passes: [
      '“It was a shocking vote,” the mayor said.',
      'The mayor said the vote was shocking.',
      'The builder was convicted twice.',
      'A regimen of exercise helped her.',
      'The blast killed two.',
    ],
  },
  *check(sentence) {
    const headline = sentence.block.kind === 'headline' || sentence.block.kind === 'deck';
    if (!headline && sentence.hasSource) return;
    for (const { pattern, confidence } of LOADED) {
      for (const word of sentence.matches(pattern)) {
        if (sentence.isQuoted(word)) continue;
        const before = sentence.words.slice(0, word.start - sentence.start);
        // "Shameless" and "Spectacular Boats" are names.
        if (startsCapital(word.match[0]) && /[\p{L},] $/u.test(before)) continue;
        if (PLAIN_AFTER.test(wordsAfter(sentence, word.end))) continue;
        yield {
          start: word.start,
          end: word.end,
          confidence,
          message: `“${word.match[0]}” tells the reader what to feel.`,
        };
      }
    }
  },
});
