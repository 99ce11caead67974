import { cueWords, defineRule } from '../rule';

interface Weasel {
  readonly pattern: RegExp;
  readonly asks: string;
  readonly confidence: number;
}

// Words by which a text seems to say more than it does.
const WEASELS: readonly Weasel[] = [
  {
    pattern:
      /\b(?:arguably|it (?:could|can|may|might) be (?:argued|said) that|one (?:could|might|may) (?:argue|say|think)|some (?:would|might|may|could) (?:say|argue|claim|call)|many (?:would|might) (?:say|argue|agree))\b/gi,
    asks: 'who argues it?',
    confidence: 0.66,
  },
  {
    pattern:
      /\b(?:needless to say|it goes without saying|as (?:everyone|everybody|we all) knows?|as is well known|it is (?:a )?well[- ]known(?: fact)?(?: that)?|it is (?:obvious|clear|evident|no secret|common knowledge|widely known|generally accepted|an open secret) that)\b/gi,
    asks: 'clear to whom? A fact needs no such introduction',
    confidence: 0.62,
  },
  {
    pattern:
      /(?:^|[,;] )(?:Clearly|Obviously|Evidently|Of course|Naturally|Undeniably|Not surprisingly|Unsurprisingly|Interestingly|Tellingly|Surprisingly|Ironically|Predictably|Inevitably|Needless to say|Significantly|clearly|obviously|of course|not surprisingly|unsurprisingly|ironically),? /gu,
    asks: 'the paper comments; let the reader judge',
    confidence: 0.56,
  },
  {
    pattern:
      /\b(?:experts and|so-called)\b(?= (?:experts?|reforms?|activists?|scientists?|journalists?|allies|friends))/gi,
    asks: 'who calls it so?',
    confidence: 0.56,
  },
  {
    pattern:
      /\b(?:to (?:some|a certain|a large|a great) (?:extent|degree)|in (?:some|a) sense|in (?:some|certain) (?:circles|quarters|respects)|for (?:all|most) intents and purposes|in many ways|so to speak|more or less)\b/gi,
    asks: 'to what extent, exactly?',
    confidence: 0.5,
  },
  {
    pattern:
      /\b(?:one of the (?:most|best|worst) (?:important|famous|popular|influential|successful|respected|renowned|beautiful|dangerous|powerful|significant|controversial|known|loved|iconic))\b/gi,
    asks: 'by what measure?',
    confidence: 0.42,
  },
];

const NAMES_NOBODY = /argu|would|could|might|may|kn[oe]w/i;

export const weaselWords = defineRule({
  id: 'weasel-words',
  title: 'Weasel words',
  family: 'wording',
  severity: 'hint',
  explanation:
    '“Arguably”, “some would say”, “it is clear that”: the words lend weight to a statement and commit nobody to it.',
  resolve: 'Say who holds the view and why, or make the statement without the padding.',
  cues: cueWords(`
    arguably argued said argue say think claim call agree needless goes knows know known obvious clear evident secret common
    accepted clearly obviously evidently course naturally undeniably surprisingly unsurprisingly interestingly tellingly ironically
    predictably inevitably significantly so-called extent degree sense circles quarters respects intents ways speak less one`),
  examples: {
    flags: [
      'The ferry is [[arguably]] the finest on the coast.',
      '[[Some would say]] the mayor has lost his touch.',
      '[[It is clear that]] the bridge came too late.',
      '[[Not surprisingly, ]]the ferry was late.',
    ],
    passes: [
      'The ferry is the oldest on the coast, the registry says.',
      '“It is clear that the bridge came too late,” Berg said.',
      'The sky was clear that day.',
      'Berg said it was clear that the bridge came too late.',
    ],
  },
  *check(sentence) {
    for (const { pattern, asks, confidence } of WEASELS) {
      for (const words of sentence.matches(pattern)) {
        const lead = /^[,;]? ?/.exec(words.match[0])?.[0].length ?? 0;
        const span = { start: words.start + lead, end: words.end };
        // "Some would say" is no source, though it says “say”.
        if (sentence.isQuoted(span) || (sentence.hasSource && !NAMES_NOBODY.test(words.match[0]))) continue;
        yield { ...span, confidence, message: `“${words.match[0].slice(lead).trim()}”: ${asks}.` };
      }
    }
  },
});
