import type { Token } from '../../text/article';
import { perSentence } from '../perSentence';
import type { SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** What translation programs leave behind, each with the reason; all patterns are linear and see one sentence. */
const TRACES: readonly {
  readonly pattern: RegExp;
  readonly why: string;
  readonly confidence: number;
  /** Also within somebody's own words. */
  readonly quoted?: boolean;
  /** A quick look for what the pattern needs, where it names no letters. */
  readonly where?: (sentence: SentenceReading) => boolean;
}[] = [
  // Matches "COVID — 19", "G — 7"; not "London – 19 May".
  {
    pattern:
      /\b(?:COVID|Covid|SARS|MERS|HIV|G|F|Su|MiG|T|A|B|S|Boeing|Airbus|Formula) [—–-] \d{1,4}\b(?! ?(?:January|February|March|April|May|June|July|August|September|October|November|December))/g,
    why: 'A fixed name was torn apart',
    confidence: 0.85,
    quoted: true,
  },
  // Matches "43,9 percent", "2,5 million", "3,75 €"; not "1,000 people".
  {
    pattern:
      /(?<![\d.,])\d{1,3},\d{1,2}(?![\d,])\s?(?:%|per ?cent\b|million\b|billion\b|percentage points?\b|km\b|kilomet|met(?:er|re)s?\b|tonnes?\b|tons?\b|degrees?\b|euros?\b|dollars?\b|€)/g,
    why: 'A comma stands where English writes the decimal point',
    confidence: 0.85,
    quoted: true,
  },
  // Matches "in 2019 year", "in the year of 2019".
  {
    pattern: /\b(?:in|since|until|by|of) (?:the )?(?:19|20)\d{2} year\b(?!-)/gi,
    why: 'The year is built as in another language',
    confidence: 0.85,
    quoted: true,
  },
  // Matches "80 thousand residents", "more than 5 thousand people".
  {
    pattern:
      /(?<![\d.,£$€-])\d{1,3}(?:\.\d)? thousand(?: people| residents| inhabitants| citizens| workers| [a-z]{4,20}s)\b/g,
    why: 'English writes the zeros',
    confidence: 0.62,
  },
  // Matches "5 mln", "300 thsd".
  {
    pattern: /(?<![\d.,])\d{1,4}(?:[.,]\d{1,3})? ?(?:mln|mlrd|mld|thsd|tys|bln)\b\.?/g,
    why: 'The abbreviation is foreign to English readers',
    confidence: 0.7,
  },
  // Matches "The ministry informed that", "He reminded that"; not "was informed that", "informed us that".
  {
    pattern:
      /(?<!\b(?:is|are|was|were|be|been|being|am|not|get|got|rest|rests|rested|well|better|fully|keep|kept|when|once|if|having|had|has|have|’s|'s|’re|'re)\s)\b(?:informed|reminded|notified|assured(?= that (?!no |nothing |nobody |none |neither ))) that\b/g,
    why: 'English says whom: the verb lacks its object',
    confidence: 0.72,
  },
  // Matches "spurð", "ulicą"; letters that hardly any borrowed lower-case word of English has.
  {
    pattern: /(?<![\p{L}\p{M}-])(?:\p{Ll}{0,20}[ðþłşğıőűșțřěůąęśźżňľ]\p{L}{0,20})(?![\p{L}-])/gu,
    where: ({ words }) => /[ðþłşğıőűșțřěůąęśźżňľ]/.test(words),
    why: 'A word was left in another language',
    confidence: 0.62,
  },
  // Matches a Cyrillic, Greek, Arabic or Hebrew word in running text.
  {
    pattern:
      /(?<![([“"«‘'\p{L}])(?:\p{Script=Cyrillic}{3,}|\p{Script=Greek}{3,}|\p{Script=Arabic}{3,}|\p{Script=Hebrew}{3,})(?: (?:\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}|\p{Script=Hebrew}){2,20}){0,6}/gu,
    why: 'Words were left in another language',
    confidence: 0.65,
  },
  // Matches "face 絲 cool"; not "Sisapanna (西双版納)", where the name is glossed.
  {
    pattern:
      /(?<![([“"«‘'「\p{L}\d])(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})+/gu,
    where: ({ words }) => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(words),
    why: 'Words were left in another script',
    confidence: 0.7,
  },
  // Matches "from The 25th", "by The mayor"; not "by The Guardian", "in The Hague".
  {
    pattern:
      /(?<=(?<![\w’'])(?:of|in|from|by|to|at|on|for|with|and|until|since|is|was|are|were|that|when|as) )The (?=\d|(?!al-)[a-z])/g,
    where: ({ words }) => words.includes(' The '),
    why: 'The article has a capital within the sentence',
    confidence: 0.6,
  },
  // Matches "companies from the UNITED STATES" in a sentence that is not set in capitals.
  {
    pattern:
      /(?<=[a-z] )(?:UNITED STATES|UNITED KINGDOM|UNITED NATIONS|RUSSIAN FEDERATION|EUROPEAN UNION)(?= [a-z]|[,.])/g,
    why: 'The name was set in capitals by a program',
    confidence: 0.7,
  },
  // Matches "certificates, certificates"; not "years, and years".
  {
    pattern: /(?<![A-Za-zÀ-ɏ])([a-z]{4,20}(?:s|tion)), \1(?=,| and | or )/g,
    where: hasDoubledListing,
    why: 'Two words of the original became one and the same',
    confidence: 0.7,
  },
  // Matches "aged 66 and 50 years"; not "aged 66 and 50".
  {
    pattern: /\baged \d{1,3}(?:,? and \d{1,3})? years\b/g,
    why: 'The age is built as in another language',
    confidence: 0.62,
  },
  // Matches "The corresponding statement was made by", "As the website wrote", "And also – about".
  {
    pattern:
      /^(?:The corresponding|A corresponding|Such a) statement was made\b|^As the [A-Za-zÀ-ῼ. ]{2,30}(?:website|portal|channel|agency|edition|newspaper) (?:wrote|writes|notes|reports|reported)\b|^And also [-–—]/g,
    why: 'The sentence opens as in another language',
    confidence: 0.62,
  },
  // Matches "membrane membranes", "vaccine vaccines".
  {
    pattern: /(?<![A-Za-zÀ-ɏ])([a-z]{4,20}) \1(?:s|es)(?![A-Za-zÀ-ɏ])/g,
    where: (sentence) => hasRelatedNeighbours(sentence),
    why: 'One word stands there twice',
    confidence: 0.75,
  },
  // Matches "the 34 years old man", "a 12-years-old boy".
  {
    pattern: /\b(?:an?|the) \d{1,3}[ -]years[ -]old (?=[a-z])/g,
    why: 'The age is built as in another language',
    confidence: 0.7,
  },
  // Matches "an new bridge"; not "an hour", "an FBI agent", "an x-ray".
  {
    pattern:
      /\ban (?=(?:new|big|large|small|public|former|local|national|major|second|third|third|first|party|country|company|government|possible|special|strong|very|political|police|school|further|real|special|person|man|woman|year|week|day|good|great|high|joint|key|law|long|short)(?![A-Za-zÀ-ɏ]))[a-zà-ɏ]+/g,
    why: 'Article and noun do not fit',
    confidence: 0.8,
  },
  // Matches `we go on, "said Helga`: the closing mark slid to the verb.
  {
    pattern:
      /(?<=[\wÀ-ɏ][,.!?]?) "(?:(?:she|he|they) )?(?:said|says|added|adds|asked|told|explained|explains|wrote|replied)\b(?! [^"]{0,200}")/g,
    why: 'The quotation mark slid to the verb',
    confidence: 0.75,
    quoted: true,
  },
  // Matches `"…," - said the mayor`, `it is true, - he added`.
  {
    pattern: /(?<=[,”"]) [-–—] (?:said|says|he|she|noted|added|stressed|explained|emphasi[sz]ed|told)\b/g,
    why: 'The dash before the verb is how another language marks speech',
    confidence: 0.7,
    quoted: true,
  },
  // Matches "【Tokyo】", "「safety」".
  {
    pattern: /[【】「」『』〔〕]/g,
    why: 'The bracket belongs to another script',
    confidence: 0.8,
    quoted: true,
  },
  // Matches "repeatedly repeated", "freely freed".
  {
    pattern: /(?<![A-Za-zÀ-ɏ])([a-z]{4,20}?)(?:e?d?ly) \1(?:e?d|s|ing)?(?![A-Za-zÀ-ɏ])/g,
    where: (sentence) => hasRelatedNeighbours(sentence),
    why: 'Adverb and verb are the same word',
    confidence: 0.72,
  },
  // Matches "the new corona", "the corona infection"; not "a corona around the sun".
  {
    pattern:
      /\b(?:new|novel) (?:type of )?corona(?:virus infection)?(?!virus)\b|\bcoronary (?:heart disease )?(?:epidemic|pandemic|virus|infection)\b|\bcoronary heart disease (?:epidemic|pandemic)\b/gi,
    why: 'English says coronavirus or Covid-19',
    confidence: 0.7,
  },
  // Matches "This was announced to the agency by a virologist", "This was shown by a poll".
  {
    pattern:
      /^(?:This|It|That) (?:was|is) (?:announced|reported|stated|told|said|shown|evidenced|written about)(?: to [A-Za-zÀ-ῼ ]{2,30}?| in [A-Za-zÀ-ῼ ]{2,30}?)? by\b|^(?:Earlier,? it (?:was reported|became known)|As it became known|It became known|As (?:previously )?reported,|Recall(?:,| that)|We (?:will )?remind(?: you)?)\b/g,
    why: 'The sentence opens as in another language',
    confidence: 0.62,
  },
  // Matches "held on the 25th", "from the 3rd to"; not "the 25th anniversary", "on the 3rd of May".
  {
    pattern:
      /\b(?:on|by|from|until|since) the (?:[12]?\d|3[01])(?:st|nd|rd|th)(?=[,.;]|$| (?:and|at|in|to|for|that|this|by|the|when|after|as|due|with|local)\b)/gi,
    why: 'English names the month',
    confidence: 0.52,
  },
  // Matches "£ 10 million", "$ 300".
  { pattern: /[£$€] (?=\d)/g, why: 'English sets the sign close to the sum', confidence: 0.52 },
  // Matches "since three years"; not "since three years ago".
  {
    pattern:
      /\bsince (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|many) (?:years|months|weeks|days|hours)(?![a-zà-ɏ]| ago| old| earlier| before)/gi,
    why: 'English says “for”',
    confidence: 0.75,
  },
  // Matches "informations", "equipments".
  {
    pattern: /\b(?:informations|advices|equipments|furnitures|softwares|luggages|homeworks|feedbacks)\b/g,
    why: 'English has no plural of this word',
    confidence: 0.75,
  },
  // Matches "110 100 euros", "1 250 000 residents"; not "room 12 300 metres away".
  {
    pattern:
      /(?<![\wÀ-ɏ.,$£€/-] ?)\d{1,3}(?: \d{3})+(?= (?:euros?|dollars?|rubles?|roubles?|yen|people|residents|crowns|kronor|francs|yuan)\b)/g,
    why: 'English groups thousands with a comma',
    confidence: 0.7,
  },
  // Matches "It is noted that the road", "It should be noted that".
  {
    pattern: /^It (?:is|should be|must be|is also|is worth) not(?:ed|ing) that\b/g,
    why: 'The sentence opens as in another language',
    confidence: 0.5,
  },
  // Words whose sense was taken from another language.
  {
    pattern:
      /\bkitchen cars?\b|\b(?:the |parliamentary )fraction(?:['’]s)? (?:leader|of the|in the (?:parliament|Duma|council))\b|\b(?:participants?|people) (?:in|of) the action\b|\b(?:protest|mass) actions?\b|\b(?:on|in) the territory of\b|\b(?:in|within) the frame(?:s|work)? of\b|\bfrom the side of\b|\bwith the participation of\b|\bnon-ruling\b|\b(?:the|its) leading (?:person|man) of the\b|\bin the (?:competent|relevant|law enforcement) (?:organs|bodies)\b|\blaw enforcement officers (?:established|opened)\b|\bin the amount of (?:about |over |more than )?[\d$€£]|\baccording to preliminary (?:data|information)\b/gi,
    why: 'The words are built on another language',
    confidence: 0.5,
  },
  // Matches "(Chairman Keiichi Murakami)", "(President Ito)".
  {
    pattern:
      /\((?:Chairman|President|Director|Mayor|Representative|Secretary|Principal) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\)/gu,
    why: 'English puts name and office in the sentence',
    confidence: 0.55,
  },
  // Matches "(AP=Kyodo)", "[Xinhua=News]": credits of other scripts taken over.
  {
    pattern: /[([]\p{Lu}\p{L}{1,12}=\p{Lu}\p{L}{1,12}[)\]]/gu,
    why: 'The credit was taken over from another language',
    confidence: 0.85,
  },
];

export const machineTranslationTrace = defineRule({
  id: 'machine-translation-trace',
  title: 'Trace of a machine translation',
  family: 'consistency',
  severity: 'information',
  explanation:
    'The words show that the passage came out of a translation program and that nobody revised it. Such passages change names, numbers and who did what to whom.',
  resolve: 'Compare the passage with the original, and write it anew.',
  examples: {
    flags: [
      'The rules against [[COVID — 19]] stay in force.',
      'Turnout was [[43,9 percent]] in the north.',
      'The plant was built [[in 2019 year]].',
      'The ministry [[informed that]] the road is open.',
      'More than [[80 thousand residents]] signed.',
      'The new [[membrane membranes]] are thinner.',
      'We shall go on, [["said]] Berg.',
      'The town [[repeatedly repeated]] its offer.',
      '[[This was announced to Interfax by]] a doctor.',
      'The parade was held [[on the 25th]] in the old town.',
      'A [[kitchen car]] sold noodles.',
      'They sold chicken [[絲]] face in the harbour.',
      'The fair opens on [[The ]]25th of May.',
      'Guests came from the [[UNITED STATES]], Malta and Ulm.',
      'Buyers asked for [[certificates, certificates]] and extracts.',
      'Two Swiss [[aged 66 and 50 years]] climbed down.',
      '[[The corresponding statement was made]] by the head of the village.',
    ],
    passes: [
      'The rules against COVID-19 stay in force.',
      'The report of London – 19 May – was late.',
      'Turnout was 43.9 percent in the north, or 1,250 votes.',
      'The ministry was informed that the road is open, and assured us that it is safe.',
      'More than 80,000 residents signed.',
      'The café served crème brûlée.',
      '“We shall go on,” said Berg.',
      'Berg asked: "Said who?"',
      'The parade was held on the 25th anniversary, on the 3rd of May.',
      'The sun’s corona was seen for a minute.',
      'This was the tallest tower in town.',
      'The town of Sisapanna (西双版納) lies in the south.',
      'The news came by The Milford Lantern and from The Gull.',
    ],
  },
  *checkArticle(article) {
    const found: (FindingDraft & { readonly kind: RegExp })[] = [];
    for (const { pattern, why, confidence, quoted, where } of TRACES) {
      for (const sentence of article.sentencesWith(undefined, pattern)) {
        if (where?.(sentence) === false) continue;
        for (const trace of sentence.matches(pattern)) {
          if (quoted !== true && sentence.isQuoted(trace)) continue;
          const lead = /^\s*/.exec(trace.match[0])?.[0].length ?? 0;
          found.push({
            kind: pattern,
            start: trace.start + lead,
            end: trace.end,
            confidence,
            message: `${why}: “${trace.match[0].trim()}”.`,
          });
        }
      }
    }
    // One trace may be a slip of the pen; traces of several kinds tell of a translation.
    const kinds = new Set(found.map(({ kind }) => kind)).size;
    for (const { kind: _, ...draft } of found) {
      yield { ...draft, confidence: Math.min(0.9, draft.confidence + (kinds > 1 ? 0.1 : 0)) };
    }
  },
});

/** Whether two equal words of some length have a comma between them. */
function hasDoubledListing({ tokens }: SentenceReading): boolean {
  for (let at = 2; at < tokens.length; at += 1) {
    const { word } = tokens[at] as Token;
    if (word.small.length < 5 || tokens[at - 1]?.text !== ',') continue;
    if (tokens[at - 2]?.word === word) return true;
  }
  return false;
}

/** Whether one of two neighbours may be the plural of the other ("membrane membranes") or its adverb ("freely freed"). */
const hasRelatedNeighbours = perSentence(({ tokens }: SentenceReading): boolean => {
  let before = '';
  for (const { word } of tokens) {
    const { small } = word;
    if (before.length >= 4 && small.length >= 4 && (isPluralOf(before, small) || isFromAdverb(before, small)))
      return true;
    before = small;
  }
  return false;
});

const SMALL_S = 's'.charCodeAt(0);
const SMALL_L = 'l'.charCodeAt(0);
const SMALL_Y = 'y'.charCodeAt(0);

function isPluralOf(before: string, word: string): boolean {
  return (
    word.charCodeAt(word.length - 1) === SMALL_S &&
    (before.endsWith(word.slice(0, -1)) || before.endsWith(word.slice(0, -2)))
  );
}

function isFromAdverb(before: string, word: string): boolean {
  return (
    before.charCodeAt(before.length - 1) === SMALL_Y &&
    before.charCodeAt(before.length - 2) === SMALL_L &&
    word.startsWith(before.slice(0, 4))
  );
}
