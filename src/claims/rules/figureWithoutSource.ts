import { LATIN } from '../../text/characters';
import { defineRule } from '../rule';
import { isAttributed, isBody, isNearAttribution, wordsAfter, wordsBefore } from '../voice';

const NUMBER =
  '(?:\\d[\\d.,]*(?:\\s?(?:million|billion|trillion|thousand|hundred))?|(?:a |one |two |three |four |five |six |seven |eight |nine |ten )?(?:hundred|thousand|million|billion)|(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions) of)';
const ABOUT =
  '(?:(?:about|around|approximately|roughly|some|nearly|almost|more than|over|at least|up to|as many as|an estimated|fewer than|less than|many) )';
const PEOPLE =
  '(?:people|persons|civilians|passengers|protesters|demonstrators|troops|soldiers|workers|employees|residents|homes|houses|households|customers|patients|refugees|migrants|victims|children|women|men|voters|supporters|fans|families|students|jobs|cases|couples|participants|visitors|tourists|flights|buildings|schools|members|users|fighters|militants|rebels|Palestinians|Israelis|Americans|animals|vehicles|cars|resorts|companies|businesses|deaths|injuries|casualties|attacks)';

// "11 troops were killed", "over 4,300 have been injured", "killed 273,000 people".
const CASUALTIES = new RegExp(
  `\\b${ABOUT}?${NUMBER}(?: [${LATIN}]+){0,3} (?:(?:were|was|are|has|have|had|been|also) )*(?:killed|injured|wounded|dead|died|missing|infected|hospitali[sz]ed|displaced|evacuated|homeless|stranded)\\b|\\b(?:killed|killing|injured|injuring|wounded|wounding|displaced|displacing|leaving) ${ABOUT}*${NUMBER}(?: [${LATIN}]+){0,2}|\\b(?:death )?toll\\b[^.;]{0,40}?\\b${ABOUT}?${NUMBER}`,
  'gi',
);
// "approximately 9,500 people", "thousands of same-sex couples".
const CROWDS = new RegExp(
  `\\b(?:${ABOUT}${NUMBER}|(?:dozens|scores|hundreds|thousands|tens of thousands|millions) of)(?: [${LATIN}-]+){0,2} ${PEOPLE}\\b`,
  'gi',
);
// "77% of voters", "30 percent of the land".
const SHARES = new RegExp(
  `\\b(?:(?:about|around|nearly|almost|more than|over|at least|only|just|some) )?\\d[\\d.,–-]*\\s?(?:%|per ?cent\\b) of (?!(?:the )?(?:light|energy|water|mass|volume|time|heat|portfolio|respondents|GDP growth)\\b)(?:(?:the|all|its|their|our|those|these) )?[${LATIN}-]+`,
  'gi',
);
// "is estimated to cost nearly US$1.5 billion", "damage of about 3 million euros".
const COSTS = new RegExp(
  `\\b(?:cost|costs|costing|worth|damage|losses)\\b[^.;,]{0,40}?(?:${ABOUT}?)(?:US|HK|A|C)?[$£€]\\s?\\d[\\d.,]*(?:\\s?(?:million|billion|trillion))?`,
  'gi',
);

const FIGURES = [
  [CASUALTIES, 0.66],
  [CROWDS, 0.62],
  [SHARES, 0.62],
  [COSTS, 0.58],
] as const;

/** Figures that anybody can look up or that are their own source: ages, scores, counts of the text's own list. */
const SELF_EVIDENT =
  /\b(?:aged|years? old|goals?|points?|votes?|votes to|seats?|scored|score|medals?|wins?|match(?:es)?|game|season|episodes?|polling|poll|survey|census|ballots?|respondents)\b/i;
const HISTORY = /\b(?:1[0-8]\d\d|19[0-7]\d)\b/;
const COUNT_OF_SELF = /^\s*(?:years?|months?|weeks?|days?|hours?|minutes?|miles?|kilomet|met(?:re|er)s?)\b/i;

export const figureWithoutSource = defineRule({
  id: 'figure-without-source',
  title: 'Figure without a source',
  family: 'sourcing',
  severity: 'warning',
  explanation:
    'A reader cannot check a number that nobody stands behind. Casualties, crowds, shares and costs are counted or estimated by somebody, and estimates differ.',
  resolve: 'Name who counted, and when.',
  asksWhoSays: true,
  examples: {
    flags: [
      '[[Some 40,000 people]] lost power on Monday.',
      '[[11 were killed]] in the collapse.',
      'The storm flooded the old town and left [[hundreds of families]] without a roof.',
      'Today [[more than 60 percent of the farmland]] is for sale.',
    ],
    passes: [
      'Some 40,000 people lost power on Monday, the utility said.',
      'According to the fire brigade, 11 were killed in the collapse.',
      'The team won by 21 points.',
      'The bridge is 300 metres long.',
      'She is 41 years old and has 3 children.',
      '“Thousands of people came,” the organiser said.',
    ],
  },
  looksFor: FIGURES.map(([pattern]) => pattern),
  *check(sentence) {
    if (!isBody(sentence) || isAttributed(sentence) || SELF_EVIDENT.test(sentence.words)) return;
    const near = isNearAttribution(sentence);
    let lastEnd = -1;
    for (const [pattern, confidence] of FIGURES) {
      for (const figure of sentence.matches(pattern)) {
        if (
          figure.start < lastEnd ||
          !/\d|hundred|thousand|million|billion|dozen|scores/i.test(figure.match[0])
        )
          continue;
        // "in 2008 killed five", "January 12, is thought": a date is no count.
        if (isDate(figure.match[0], wordsBefore(sentence, figure.start))) continue;
        if (sentence.isQuoted(figure) || COUNT_OF_SELF.test(wordsAfter(sentence, figure.end))) continue;
        lastEnd = figure.end;
        yield {
          start: figure.start,
          end: figure.end,
          confidence: confidence - (near ? 0.1 : 0) - (HISTORY.test(sentence.words) ? 0.15 : 0),
          message: `“${figure.match[0].trim()}”: who counted or estimated this?`,
        };
        break;
      }
    }
  },
});

const DATE_FIRST =
  /^(?:(?:1[6-9]|20)\d\d\b(?!,\d)|\d{1,2},? (?![A-Za-zÀ-ɏ]+ (?:were|was|have|had|are|dead|killed|injured|people)))/;

function isDate(words: string, before: string): boolean {
  const month =
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|in|since|by|until|from|of) $/;
  return DATE_FIRST.test(words) && month.test(before);
}
