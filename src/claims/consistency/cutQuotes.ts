// Finds quotations that lost their first letter or word. Papers set what they changed in square brackets ("[W]e have",
// "[The board] would like"), and a page that takes brackets for links drops them with what they hold.

import type { Block } from '../../text/article';
import { matchesIn } from '../../text/matches';
import type { ArticleReading } from '../reading';
import type { FindingDraft } from '../rule';
import { wordWithFirstLetter } from '../vocabulary';

// Matches the mark of “e have” and “ would like” behind a space; not the closing mark of “the road” would.
const OPENING = /(?<![^\s(—–-])["“„](?=[\p{Ll}\s])/gu;
const MARK = /["“”„]/g;

/** So much of a quotation tells that its beginning is lost (UTF-16 units). */
const REACH = 60;

/** What is left of the first word, or of the first two, when a capital in square brackets was lost: "[W]e have", "[T]his is". */
const CUT_WORD =
  /^(?:[efnstw] (?=[a-z])|e['’](?:ve|re|ll|d) |(?:hile|hese|hose|heir|hough|hrough|hink|hank|ecause|ith|ince|ome|ou|nd|ut|ot|ven|veryone|verybody|obody|othing|urthermore|owever|ursuant|nless|ntil|uring|ccording) |ny |ll (?=(?:of|the|we|those|these)\b)|ur (?=[a-z])|he (?=[a-z]+(?:al|ic|tion|ment|ity|ness|ous|ive|ance|ence|ship|ese|ish|er) |only (?:[a-z]+ ){0,2}(?:thing|way|reason) |(?!(?:also|never|always|just|still|himself|that|often|already|simply|either|both|alone|then|once|soon|later|thought|said|knew|felt|believes)\b)[a-z]{4,}(?<!ly|ed|s) (?:is|was|has|had|will|becomes|would|are|were|have)\b)|hat (?=(?:we|is|he|they|I|was|you)\b)|his (?=(?:is|was|will|has)\b)|hey (?=(?:are|were|have|will|do)\b)|here (?=(?:has been|have been|was no|were no)\b)|hen (?=(?:we|I|you|he|they|it)\b))/;

// Matches " would like to join", " invites the board"; the space stands where the first word stood.
const GAP = /^\s(?:would|will|have|are|were|can|could|should|must|did|do|never|[a-z]{2,}(?:s|ed))(?= )/;

/** The quotations of a block whose beginning is lost, from the mark to the end of what is left of the first word. */
export function* cutQuotes({ article, knowledge }: ArticleReading, block: Block): Iterable<FindingDraft> {
  const text = article.masked.slice(block.start, block.end);
  // The marks from the block's first letter up to `counted`.
  let marks = 0;
  let counted = 0;
  for (const { index } of matchesIn(OPENING, text)) {
    marks += text.slice(counted, index).match(MARK)?.length ?? 0;
    counted = index;
    const content = text.slice(index + 1, index + 1 + REACH);
    const start = block.start + index;
    const word = CUT_WORD.exec(content)?.[0].trimEnd();
    const rest = word ?? /^\p{Ll}{3,20}(?= )/u.exec(content)?.[0] ?? '';
    const whole =
      word === undefined && rest !== '' ? wordWithFirstLetter(knowledge.gazetteer, rest) : undefined;
    if (word !== undefined || whole !== undefined) {
      yield {
        start,
        end: start + 1 + rest.length,
        confidence: 0.85,
        message: `“${rest}”: has the quotation lost its first letter${whole === undefined ? '' : `, as in “${whole}”`}?`,
      };
      continue;
    }
    const gap = GAP.exec(content)?.[0];
    // Only an opening mark has an even number of marks before it.
    if (gap === undefined || marks % 2 === 1) continue;
    yield {
      start,
      end: start + 1 + gap.length,
      confidence: 0.75,
      message: `“${gap.trim()}”: the quotation begins with a gap. Which word stood there?`,
    };
  }
}
