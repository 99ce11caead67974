import { isInPerson, isPersonal, isSourceless } from '../contestable/features';
import { weighContest } from '../contestable/weigh';
import { attributionPlaceholder } from '../fixes';
import { defineRule } from '../rule';
import { isBody, isOwnVoice } from '../voice';

/** What is asked at all is shown: of the least sure ones nearly every second is an editor’s query too. */
const SHOWN = 0.5;

export const unattributedClaim = defineRule({
  id: 'unattributed-claim',
  title: 'Claim that nobody stands behind',
  family: 'sourcing',
  severity: 'warning',
  explanation:
    'The sentence says in the paper’s own voice what somebody could dispute or what only an insider knows: a motive, a cause, guilt, harm done, a judgement, what may happen. Without a source the paper itself vouches for it.',
  resolve: 'Name who says so, or give the document or figure that shows it.',
  asksWhoSays: true,
  examples: {
    flags: [
      'The ferry line [[may have hidden the damage]], because it feared for its licence.',
      '[[Several villagers have died]] since the spring, and many more are ill.',
      'The two brewers have no friends in the ministry and fear that it [[could]] block their merger.',
    ],
    passes: [
      'The ferry line may have hidden the damage because it feared for its licence, the inspector said.',
      'According to the clinic, several villagers have died since the spring.',
      'Dole was born in Ulm and served as mayor for ten years.',
      'Ulm won the match with two goals in the last half.',
      '“Many drivers were not warned of the ice,” Dole said.',
      'We hope that many of you will come, because we may not meet again.',
      'Could many more have died because of the ice?',
    ],
  },
  *checkArticle(article) {
    if (isPersonal(article.sentences)) return;
    const sourceless = isSourceless(article.sentences);
    for (const sentence of article.sentences) {
      if (sentence.hasSource || !isBody(sentence) || isInPerson(sentence)) continue;
      const contest = weighContest(sentence, sourceless);
      if (contest === undefined) continue;
      const first = sentence.tokens[contest.firstToken];
      const last = sentence.tokens[contest.endToken - 1];
      if (first === undefined || last === undefined) continue;
      const span = { start: first.start, end: last.end };
      if (!isOwnVoice(sentence, span)) continue;
      yield {
        ...span,
        confidence: Math.max(SHOWN, Math.round(100 * contest.probability) / 100),
        message: `Who says so? Nobody stands behind the sentence, and ${contest.reasons.join(' and ')}.`,
        fixes: [attributionPlaceholder(sentence)],
      };
    }
  },
});
