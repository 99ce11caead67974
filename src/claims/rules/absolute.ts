import { defineRule } from '../rule';
import { isAttributed, isBody, isOwnVoice } from '../voice';

// Matches "unprecedented", "not a single one of the"; not "never mind", "as always".
const ABSOLUTES: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  [/\bunprecedented\b/gi, 0.62],
  [/\b(?:the |its |their |his |her )?first[- ]ever\b/gi, 0.64],
  [/\bnot a single (?:one|person|[a-zà-ɏ]+)\b/gi, 0.72],
  [/\b(?:has|have|had) (?:always|never)(?: (?:before|once))?\b/gi, 0.45],
  [/\b(?:is|are|was|were|will) (?:always|never)\b/gi, 0.45],
  [
    /(?<!\b(?:not|almost|nearly|hardly|virtually) )\b(?:nobody|no one|no-one|everyone|everybody) (?!else\b|knows\b|in the (?:room|audience|family)\b)(?:\w+s|\w+ed|is|was|has|had|can|could|will|would|wants?|suffers?)\b/gi,
    0.58,
  ],
  [
    /\b(?:completely|totally|absolutely|utterly) (?:safe|impossible|destroyed|certain|unique|harmless|free|false|without)\b/gi,
    0.6,
  ],
  [/\b(?:across|throughout|accross) the (?:whole |entire )?(?:nation|country|world)\b(?=[.,;]|$)/gi, 0.3],
  [
    /\b(?:is|are|was|were|,) the only (?!(?:way|thing|question|reason|time|child|son|daughter|difference|goal|one|candidate)\b)[a-zà-ɏ]+/gi,
    0.46,
  ],
  [
    /\ball (?:experts|scientists|doctors|residents|voters|women|men|observers|parties|societies|countries|nations) (?:also |still )*(?:agree|say|believe|know|want|support|oppose|are|were|have)\b/gi,
    0.62,
  ],
  [
    /\b(?:without|beyond) (?:any |a |all )?(?:shadow of (?:a )?)?doubt\b|\bundoubtedly\b|\bindisputabl[ey]\b|\bundeniabl[ey]\b/gi,
    0.66,
  ],
];
const IDIOM =
  /\b(?:no[ -]?(?:one|body) (?:was|is|has been|were|had been) (?:\w+ly )?(?:injured|hurt|killed|harmed|arrested|aboard|inside)|never mind|as always|almost never|hardly ever|nearly always|now or never|never again|it is always|not always|never[- ]ending)\b/i;

export const absolute = defineRule({
  id: 'absolute',
  title: 'Absolute claim',
  family: 'wording',
  severity: 'information',
  explanation:
    '“Always”, “never”, “the only”, “unprecedented”: one counter-example makes the sentence wrong, and nobody stands behind it.',
  resolve: 'Check it for exceptions, limit it, or say who claims it.',
  examples: {
    flags: [
      'The drought is [[unprecedented]].',
      'Today [[not a single one]] of the villagers is out of work.',
      'It was the town’s [[first-ever]] marathon.',
      'The council [[has never]] built on the meadow.',
      'The new lock is [[completely safe]].',
    ],
    passes: [
      'The drought is the worst since 1976, the weather service said.',
      'The mayor said the council had never built on the meadow.',
      '“We have always paid,” the tenant said.',
      'As always, the band played last.',
      'Never mind the rain, the fair goes on.',
      'She is an only child.',
    ],
  },
  looksFor: ABSOLUTES.map(([pattern]) => pattern),
  *check(sentence) {
    if (!isBody(sentence) || isAttributed(sentence) || IDIOM.test(sentence.words)) return;
    for (const [pattern, confidence] of ABSOLUTES) {
      for (const phrase of sentence.matches(pattern)) {
        const start =
          phrase.start +
          (/^(?:, |(?:the|its|their|his|her) (?=first))/i.exec(phrase.match[0])?.[0].length ?? 0);
        const span = { start, end: phrase.end };
        if (!isOwnVoice(sentence, span)) continue;
        yield {
          ...span,
          confidence,
          message: `“${phrase.match[0].replace(/^, /, '')}”: without exception, and according to whom?`,
        };
      }
    }
  },
});
