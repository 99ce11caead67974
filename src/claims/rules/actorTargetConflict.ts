import { LATIN } from '../../text/characters';
import type { Span } from '../../base/span';
import { countryOf, COUNTRIES, type Country } from '../../knowledge/countries';
import type { ArticleReading, SentenceReading } from '../reading';
import { defineRule } from '../rule';

const PLACE_NAMES = [
  ...new Set(
    COUNTRIES.flatMap((country) => [
      country.name,
      ...country.aliases,
      ...country.capitals,
      ...country.people,
    ]),
  ),
]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');

// A country by any of its words: "Russia", "Moscow", "Russian".
const PLACE = new RegExp(`(?<![${LATIN}-])(?:${PLACE_NAMES})(?![${LATIN}-])`, 'g');

const PLACE_FIRST = new RegExp(`^(?:${PLACE_NAMES})(?![${LATIN}-])`);

// Matches "offensive in ", "its attack on ", "invasion of the "; the target follows.
const ACT =
  /\b(?:offensive|attacks?|invasion|war|assaults?|aggression|bombing|bombardment|incursion|annexation|occupation|airstrikes?|air strikes?|missile strikes?) (?:in|on|against|of|into|upon) (?:the )?/gi;

/** Words of a good understanding: who is visited and talked to is hardly attacked. */
const FRIENDLY =
  /\b(?:all(?:y|ies|ied|iance)|partners?|partnership|friends?|friendly|friendship|visit(?:s|ed|ing)?|rapprochement|co-?operation|talks with|meeting with|hosted|welcomed|support(?:s|ed)? for|dialogue)\b/i;

interface Act extends Span {
  readonly actor: Country;
  readonly target: Country;
}

export const actorTargetConflict = defineRule({
  id: 'actor-target-conflict',
  title: 'Who attacked whom?',
  family: 'consistency',
  severity: 'error',
  explanation:
    'The article gives one attacker two targets, and the second is somebody with whom it is on good terms elsewhere in the story. Actor and target were probably confused.',
  resolve: 'Check who did what to whom, and name the target.',
  examples: {
    flags: [
      'The visit\n\nThe Danish minister visited Portugal, an ally. The Danish offensive in Norway goes on. Denmark is under sanctions for [[its attack on Lisbon]].',
    ],
    passes: [
      'The visit\n\nThe Danish minister visited Portugal, an ally. The Danish offensive in Norway goes on. Denmark is under sanctions for its attack on Oslo.',
      'The war\n\nThe Danish offensive in Norway goes on. Denmark is under sanctions for its attack on Sweden too.',
      'The visit\n\nThe Danish minister visited Portugal, an ally. The war in Norway goes on.',
    ],
  },
  looksFor: [ACT],
  *checkArticle(reading) {
    const acts = reading.sentences.flatMap((sentence) => [...actsIn(sentence)]);
    if (acts.length < 2) return;
    for (const [at, act] of acts.entries()) {
      const earlier = acts
        .slice(0, at)
        .find((other) => other.actor === act.actor && other.target !== act.target);
      if (earlier === undefined || friendship(reading, act) <= friendship(reading, earlier)) continue;
      yield {
        start: act.start,
        end: act.end,
        confidence: 0.82,
        message: `Elsewhere the attack of ${act.actor.name} is on ${earlier.target.name}, and ${act.target.name} is on good terms with it.`,
        related: [{ start: earlier.start, end: earlier.end, message: 'The other target.' }],
      };
    }
  },
});

function* actsIn(sentence: SentenceReading): Iterable<Act> {
  for (const act of sentence.matches(ACT)) {
    const after = sentence.words.slice(act.end - sentence.start);
    const target = PLACE_FIRST.exec(after.slice(0, 60))?.[0];
    const targetCountry = target === undefined ? undefined : countryOf(target);
    if (target === undefined || targetCountry === undefined) continue;
    const before = sentence.words.slice(0, act.start - sentence.start);
    // "Russian offensive", "Russia's long war", "Moscow for its attack": the nearest country before is the actor.
    const actor = [...before.matchAll(PLACE)].at(-1);
    if (actor === undefined) continue;
    const gap = before.slice(actor.index + actor[0].length);
    const own = /^(?:['’]s?)? (?:[a-zà-ÿ][A-Za-zÀ-ɏ-]* ){0,2}$/.test(gap);
    const its = /\b(?:its|their|his|her) (?:[a-zà-ÿ][A-Za-zÀ-ɏ-]* ){0,2}$/.exec(gap);
    if (!own && its === null) continue;
    const actorCountry = countryOf(actor[0]);
    if (actorCountry === undefined || actorCountry === targetCountry) continue;
    const start = its === null ? act.start : act.start - its[0].length;
    yield { start, end: act.end + target.length, actor: actorCountry, target: targetCountry };
  }
}

/** How many sentences of the article bring actor and target together in friendship. */
function friendship(reading: ArticleReading, act: Act): number {
  return reading.sentences.filter((sentence) => {
    if (!FRIENDLY.test(sentence.words)) return false;
    const countries = new Set([...sentence.words.matchAll(PLACE)].map((place) => countryOf(place[0])));
    return countries.has(act.actor) && countries.has(act.target);
  }).length;
}
