import { cueWords, defineRule } from '../rule';
import { isBody } from '../voice';

// "a new poll by the institute has found", "opinion polls show"; not "the polls opened", "a survey ship".
const SURVEY =
  /\b(?:an? |the |one |two |three |several |some |most |new |recent |latest |(?:the )?latest |another |opinion |exit |online |annual |internal |public |national ){0,3}(?:polls?|surveys?|polling)\b(?! (?:campaign|win|victory|defeat|results?|battle|ratings?|stations?|places?|booths?|workers?|clerks?|day|tax|opened|closed|open|close|ship|vessel|team|flight|officer|of the (?:seabed|area|site|wreck)))(?=[^.;]{0,120}?\b(?:shows?|showed|shown|suggest(?:s|ed)?|finds?|found|indicat(?:es?|ed)|conclud(?:es?|ed)|reveal(?:s|ed)?|put(?:s)?|gave|said|says|believed?|support(?:s|ed)?|approve[ds]?|favou?r(?:s|ed)?|conducted|carried out|commissioned|respondents|per ?cent|percent)\b|[^.;]{0,80}?\d ?%)/gi;

/** Numbers by which a reader can weigh a survey, anywhere in the article: a count of at least a hundred people asked. */
const BASE =
  /\b(?:surveyed|polled|interviewed|questioned|asked|sampled?|canvassed|sample(?: size)? of)\b[^.;\d]{0,40}(?:\d{1,3},\d{3}|[1-9]\d{2,4})\b(?! ?%)|\b(?:\d{1,3},\d{3}|[1-9]\d{2,4})(?! ?%)\b[^.;\d]{0,40}\b(?:surveyed|polled|interviewed|questioned|respondents|took part|participants|replies|responses|adults|likely voters|registered voters)\b|\b(?:poll|survey|sample) of (?:about |some |more than |over |nearly )?\d|\bmargin of error\b|\bsample size\b/i;

export const surveyWithoutBase = defineRule({
  id: 'survey-without-base',
  title: 'Survey without its base',
  family: 'sourcing',
  severity: 'warning',
  explanation:
    'A poll is as good as its sample. Without how many were asked, who, when and by whom, a reader cannot tell a survey of two thousand voters from a show of hands.',
  resolve:
    'Give the number of people asked, the dates, who asked them and for whom, and the margin of error.',
  cues: cueWords('poll polls survey surveys polling'),
  examples: {
    flags: [
      '[[Opinion polls]] show that half of the town wants a ferry.',
      '[[A new survey]] by the harbour board found only 30 percent want a bridge.',
      'The mayor is ahead, [[the latest poll]] suggests.',
      'This comes from [[a survey]] conducted by the harbour board.',
    ],
    passes: [
      'A survey of the seabed found a wreck.',
      'The polls opened at seven, and the mayor found a queue.',
      'A new poll of 1,204 voters, with a margin of error of three points, shows the mayor ahead.',
      'A poll shows the mayor ahead. The institute asked 1,204 voters in May.',
      '“Polls show all sorts of things,” the mayor said.',
    ],
  },
  *check(sentence) {
    if (!isBody(sentence)) return;
    for (const survey of sentence.matches(SURVEY)) {
      // "Structure of Earnings Survey" is a name.
      if (
        sentence.isQuoted(survey) ||
        /(?:^|[a-z] )(?:Survey|Poll)s?$|economic survey$/.test(survey.match[0])
      )
        continue;
      if (hasBase(sentence.whole.article.masked)) return;
      // Only the first mention is asked about.
      const earlier = sentence.whole.sentences.some(
        (other) => other.index < sentence.index && isBody(other) && [...other.matches(SURVEY)].length > 0,
      );
      if (earlier) return;
      const lead = /^\s*/.exec(survey.match[0])?.[0].length ?? 0;
      yield {
        start: survey.start + lead,
        end: survey.end,
        confidence: 0.64,
        message: `“${survey.match[0].trim()}”: how many were asked, when and by whom?`,
      };
      return;
    }
  },
});

function hasBase(text: string): boolean {
  return BASE.test(text);
}
