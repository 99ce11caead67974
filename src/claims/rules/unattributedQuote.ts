import { startsCapital, startsSmall } from '../../text/characters';
import type { SentenceReading } from '../reading';
import { defineRule } from '../rule';
import { TELLS } from '../sourceWords';
import { isBody, wordsBefore } from '../voice';

// Four words or more between double marks that close again within the sentence.
const QUOTED = /[“"]([^“”"\n]{12,300})[”"]/gu;

const FEWEST_WORDS = 4;
/** The words are introduced as a name, title, slogan or text: nobody says them. */
const NAMES_IT =
  /\b(?:call(?:s|ed|ing)?|known(?: [a-zà-ɏ]+)? as|dubbed|nicknamed|termed|named|entitled|titled|labell?ed|term|words?|phrase|slogan|motto|title|name|sign|banner|banners|placards?|poster|headline|song|album|book|film|movie|episode|play|poem|novel|report|article|paper|study|bill|act|program(?:me)?|project|campaign|reads?|reading|question|entry|single|track|or|means|meaning|translat\w+)[\s,:]*$|\bby (?:the )?(?:[a-zà-ɏ]+ ){0,6}as[\s,:]*$/i;

/** The words belong to a law, a plan or a person that the sentence speaks of. */
const BELONGS =
  /\b(?:advice|intentions?|speaking|speaks|spoke|critics|ruling|status|rules?|law|award|proverb|idea|promise|aims?|staff|picked|dismiss(?:es|ed)|powers?)\b/i;

export const unattributedQuote = defineRule({
  id: 'unattributed-quote',
  title: 'Quotation that nobody speaks',
  family: 'sourcing',
  severity: 'warning',
  explanation:
    'Words stand between quotation marks, and the text does not say whose they are. The reader takes them for the words of whoever was named last.',
  resolve: 'Say who said or wrote it, or put it in the paper’s own words.',
  examples: {
    flags: [
      'The fair was planned as [["a day for the whole valley"]] and drew large crowds.',
      'The new ferry is [[“the pride of the coast and its people”]] and sails in May.',
    ],
    passes: [
      'The mayor called the fair “a day for the whole valley”.',
      '“The fair is a day for the whole valley,” the mayor said.',
      'The banner reads “No ferry, no vote, no peace”.',
      'The film “The Long Way To The Harbour” won.',
      'The mayor spoke of the fair. It is “a day for the whole valley”.',
    ],
  },
  looksFor: [QUOTED],
  *check(sentence) {
    if (!isBody(sentence) || sentence.hasSource) return;
    for (const quote of sentence.matches(QUOTED)) {
      if (TELLS.test(sentence.words) || BELONGS.test(sentence.words)) return;
      const words = (quote.match[1] as string).split(/\s+/);
      if (words.length < FEWEST_WORDS || isTitle(words)) continue;
      const before = wordsBefore(sentence, quote.start);
      if (NAMES_IT.test(before) || hasSpeaker(sentence)) continue;
      yield {
        start: quote.start,
        end: quote.end,
        confidence: startsSmall(quote.match[1] as string) ? 0.62 : 0.42,
        message: 'Whose words are these?',
      };
    }
  },
});

/** "The Long Way To The Harbour": most words have a capital. */
function isTitle(words: readonly string[]): boolean {
  const capitals = words.filter((word) => startsCapital(word)).length;
  return capitals >= 0.5 * words.length;
}

/** Whether somebody is given as the speaker here or in a sentence next to it. */
function hasSpeaker(sentence: SentenceReading): boolean {
  if (sentence.quotations.some(({ source, cue }) => source !== null || cue !== null)) return true;
  const { sentences } = sentence.whole;
  return [sentences[sentence.index - 1], sentences[sentence.index + 1]].some(
    (other) =>
      other !== undefined &&
      other.block === sentence.block &&
      (other.hasSource || other.quotations.some(({ source }) => source !== null)),
  );
}
