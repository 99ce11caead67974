import { defineRule } from '../rule';

// Matches "without giving further details", "declined to elaborate"; not "for further details, see the map".
const ADMITTED_GAP =
  /\b(?:without (?:giving|providing|offering|going into|sharing|disclosing|adding|releasing|citing|naming|specifying|elaborating|explaining|saying|presenting|mentioning|detailing|clarifying)(?: (?:any|further|more|additional|specific|other|concrete|exact|much))*(?: (?:details?|detail|evidence|proof|specifics|particulars|information|examples?|names?|figures?|sources?|reasons?|explanations?|what|which|who|how|when|where|why|them|him|her|it|the)\b)?|without (?:further|more|any) (?:details?|elaboration|explanation|evidence|specifics)|(?:did|does|do|would|could) not (?:elaborate|specify|go into (?:further |any |more )?details?|give (?:any |further |more )?(?:details?|specifics|reasons?|examples?|figures?)|provide (?:any |further |more )?(?:details?|specifics|evidence|reasons?|examples?|figures?)|say (?:who|which|when|where|how (?:many|much|long)|why|what)\b|name (?:the|them|any|him|her)\b|identify\b)|(?:declined|refused) to (?:elaborate|specify|give (?:any |further |more )?details?|provide (?:any |further |more )?details?|go into details?|say (?:who|which|when|where|how|why|what)\b)|(?:gave|provided|offered|released) (?:no|few|little) (?:further |other |more |additional )?(?:details?|specifics|evidence|explanation|reasons?|information)|no (?:further|more|other|additional) (?:details?|information|particulars) (?:was|were|is|are|has been|have been|had been) (?:[a-zà-ɏ]+ ){0,2}(?:given|provided|released|available|disclosed|known|immediately)|details? (?:was|were|are|have) (?:not (?:immediately )?(?:given|provided|released|available|disclosed|clear|known|been)|still (?:unclear|scarce|sketchy)))/gi;

export const noDetails = defineRule({
  id: 'no-details',
  title: 'Details missing',
  family: 'sourcing',
  severity: 'warning',
  explanation:
    'The text itself says that nobody gave the details. A claim that nobody fills in cannot be checked, and a reader takes it for more than it is.',
  resolve: 'Ask for the details, or say why the claim is worth reporting without them.',
  examples: {
    flags: [
      'The minister said a second plant would close, [[without giving further details]].',
      'Police found weapons in the flat but [[did not elaborate]].',
      'The company will move 200 jobs abroad; it [[declined to say which]] sites would close.',
      'The airline [[gave no further details]].',
      'The general spoke of heavy losses [[without naming the]] villages.',
    ],
    passes: [
      'For further details, see the map on page 4.',
      'She gave details of the plan to parliament on Tuesday.',
      'The report, with more details, will be published in May.',
      'He left the room without saying goodbye.',
      '“He did not say when he would be back,” his sister said.',
    ],
  },
  looksFor: [ADMITTED_GAP],
  *check(sentence) {
    for (const gap of sentence.matches(ADMITTED_GAP)) {
      // Only a gap that is followed by what is missing says something: "without giving up", "without saying goodbye".
      if (/^without \w+ing$/i.test(gap.match[0]) && !/elaborating|specifying|explaining/i.test(gap.match[0]))
        continue;
      if (
        /(?:the|it|them|him|her)$/i.test(gap.match[0]) &&
        !/naming|name|identify|specifying/i.test(gap.match[0])
      )
        continue;
      if (sentence.isQuoted(gap)) continue;
      yield {
        start: gap.start,
        end: gap.end,
        confidence: 0.85,
        message: `“${gap.match[0]}”: the text says itself that the details are missing.`,
      };
    }
  },
});
