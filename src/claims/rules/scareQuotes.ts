import { defineRule } from '../rule';
import { TELLS } from '../sourceWords';
import { wordsAfter, wordsBefore } from '../voice';

// One to three words in quotation marks that start small: “dangerous”, 'civilised'; not “We shall see” or a title.
const FRAGMENT =
  /[“"]([a-zà-ÿ][A-Za-zÀ-ɏ’'-]*(?: [a-zà-ÿ][A-Za-zÀ-ɏ’'-]*){0,2})[,.]?[”"]|(?<![\wÀ-ῼ])['‘]([a-zà-ÿ][A-Za-zÀ-ɏ-]{2,}(?: [a-zà-ÿ][A-Za-zÀ-ɏ-]*){0,2})['’](?![\wÀ-ῼ])/g;

/** What a fragment begins with; the pattern above is slow where there is none. */
const OPENING_MARK = /["“‘]|'(?<![A-Za-z\d]')/;

/** The words are introduced as a name, term or word: "called “hot”", "the word “please”". */
const NAMES_IT =
  /\b(?:call(?:s|ed|ing)?|known(?: [a-zà-ɏ]+)? as|dubbed|nicknamed|termed|named|named after|entitled|titled|labell?ed|referred to as|so-called|term|word|words|phrase|slogan|title|name|expression|code-?named|means|meaning|meant|translat\w+(?: [a-zà-ɏ]+){0,2}|reads?|reading|marked|spelled|as|or|vote[sd]?|voting|answer\w*|shout\w*|chant\w*|category|type|search\w*)[\s,:]*$/i;
const IN_HEADLINE_SAYS = /\b(?:said|says|say|:)\s*$|:/i;
/** What a poll or a form offers to choose from: 51 percent were “optimistic”. */
const CATEGORY = /\d ?%|\bper ?cent\b|\brespondents\b|\breferred to\b|\bcried\b/i;
const SAYS_SO = /\b(?:says?|said|claims?|according|warns?|tells?|told)\b/i;
const FOREIGN_OR_LITERAL =
  /^(?:the|a|an|yes|no|not guilty|guilty|i|we|he|she|they|like|love|dislike|follow)\b/i;

export const scareQuotes = defineRule({
  id: 'scare-quotes',
  title: 'Scare quotes',
  family: 'wording',
  severity: 'information',
  explanation:
    'One or two words in quotation marks leave open whose words they are and what the writer means: a quotation, irony or distance.',
  resolve: 'Attribute the words to the person who used them, or drop the marks.',
  examples: {
    flags: [
      'The [[“reform”]] took effect on Monday.',
      'Residents of the [[“luxury”]] flats have no lift.',
      "A more [['civilised']] way to queue is on trial at the station.",
      'The town lost its [["free"]] ferry in spring.',
    ],
    passes: [
      'The minister called the reform “dangerous”.',
      'The film is known as “the long one”.',
      '“We shall see,” she said.',
      'He described the flats as “luxury”.',
      'The word “please” helps.',
      'Fans of “Harbour Lights” queued for hours.',
    ],
  },
  mayFind: ({ words }) => OPENING_MARK.test(words),
  *check(sentence) {
    const headline =
      sentence.block.kind === 'headline' ||
      sentence.block.kind === 'deck' ||
      sentence.block.kind === 'subhead';
    for (const fragment of sentence.matches(FRAGMENT)) {
      const words = fragment.match[1] ?? (fragment.match[2] as string);
      const before = wordsBefore(sentence, fragment.start);
      if (NAMES_IT.test(before) || FOREIGN_OR_LITERAL.test(words)) continue;
      // In a headline even a partial quotation reads as the paper's own distance: the marks stand before the noun.
      if (headline) {
        if (SAYS_SO.test(sentence.words) || /\b(?:index|report|award|act|bill|list)\b/i.test(words)) continue;
        if (IN_HEADLINE_SAYS.test(before) || !/^\s+\p{L}/u.test(wordsAfter(sentence, fragment.end))) continue;
      } else {
        if (TELLS.test(sentence.words) || CATEGORY.test(sentence.words)) continue;
        if (sentence.quotations.some((quotation) => quotation.source !== null)) continue;
        if (insideLongerQuotation(before)) continue;
      }
      yield {
        start: fragment.start,
        end: fragment.end,
        // Two words or more are often a term: “super typhoon”, “outsider art”.
        confidence: headline ? 0.68 : words.includes(' ') ? 0.45 : 0.66,
        message: `${fragment.match[0]}: whose word is it?`,
      };
    }
  },
});

/** Whether a quotation is open before this place: an odd count of straight marks, or an opening mark without its close. */
function insideLongerQuotation(before: string): boolean {
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}
