import { LATIN, LATIN_CAPITALS } from '../../text/characters';
import { cueWords, defineRule } from '../rule';

const OUTLET = `(?:the )?(?:[${LATIN_CAPITALS}][${LATIN}’'-]+ ){0,4}?(?:BBC|CNN|ABC|NBC|CBS|Fox News|Al Jazeera|Reuters|AFP|TASS|Interfax|Xinhua|Bloomberg|Axios|Politico|Telegraph|Guardian|Times|Post|Journal|Herald|Tribune|Gazette|Globe|Independent|Observer|Mail|Mirror|Sun|Express|Chronicle|News|Press|Daily|Radio|Television|TV|Corporation|Zeitung|Monde|Figaro|Spiegel)`;

const HEARSAY: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  // "I was told this by a diplomat", "he had heard it from a neighbour".
  [
    /\b(?:was|were|had been|been) told (?:this|that|so|it|of this|about it) by\b|\b(?:had |has |have )?heard (?:it |this |that )?from (?:a|an|other|some|friends|neighbou?rs|colleagues)\b/gi,
    0.6,
  ],
  // "the Gazette quoted Berg as saying", "quoted by ABC as saying".
  [
    new RegExp(
      `\\b${OUTLET} (?:quot(?:ed|es)|cit(?:ed|es)) [^.;]{2,60}? as saying\\b|\\bquoted (?:by|in) ${OUTLET} as saying\\b`,
      'g',
    ),
    0.52,
  ],
  // "According to the Gazette, the party believes": a paper speaks for somebody who could be asked.
  [
    new RegExp(
      `\\b[Aa]ccording to ${OUTLET},? (?=(?:[^.;,“”"]{2,50}) (?:believes?|thinks?|wants?|plans?|has said|said|says|told|fears?|hopes?|is considering|are considering)\\b)`,
      'g',
    ),
    0.55,
  ],
  // "The Gazette reports that the ministry said".
  [
    new RegExp(
      `\\b${OUTLET} (?:report(?:s|ed)|wrote|writes|says|said) (?:that )?(?=(?:[^.;,“”"]{2,50}) (?:believes?|thinks?|has said|had said|said|told|has suggested|suggested|polls? (?:show|suggest)s?|surveys? (?:show|suggest)s?)\\b)`,
      'g',
    ),
    0.55,
  ],
];

export const secondHand = defineRule({
  id: 'second-hand',
  title: 'Second-hand statement',
  family: 'sourcing',
  severity: 'information',
  explanation:
    'The words reach the reader by way of somebody else: another paper, a neighbour, a diplomat who told it. On the way a statement loses its occasion and often its meaning.',
  resolve: 'Go to the person, the recording or the document itself.',
  cues: cueWords(
    'told heard quoted quotes quoting cited cites according reports reported wrote writes says said',
  ),
  examples: {
    flags: [
      '“I [[was told this by]] a diplomat,” Berg said.',
      '[[The Coastal Times quoted Berg as saying]] that the ferry is safe.',
      'Berg was [[quoted by the BBC as saying]] that the ferry is safe.',
      '[[According to the Coastal Times,]] the party believes the ferry is safe.',
    ],
    passes: [
      'Berg told the Coastal Times that the ferry is safe.',
      'According to the Coastal Times, nine ferries were sold last year.',
      'She was told by police to wait.',
      'The Coastal Times was sold in May.',
    ],
  },
  looksFor: HEARSAY.map(([pattern]) => pattern),
  *check(sentence) {
    for (const [pattern, confidence] of HEARSAY) {
      for (const words of sentence.matches(pattern)) {
        yield {
          start: words.start,
          end: words.start + words.match[0].trimEnd().length,
          confidence,
          message: `“${words.match[0].trim()}”: can the first speaker be asked?`,
        };
        return;
      }
    }
  },
});
