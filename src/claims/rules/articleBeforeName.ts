import type { Span } from '../../base/span';
import { countryNamed, countryOfCapital } from '../../knowledge/countries';
import type { PlacedMention, ArticleReading, SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** One name of a place with the mentions in which it stands for itself: "in Kuwait", not "the Kuwait office". */
interface Uses {
  readonly withThe: Span[];
  readonly bare: Span[];
}

export const articleBeforeName = defineRule({
  id: 'article-before-name',
  title: 'With “the” and without it',
  family: 'consistency',
  severity: 'information',
  explanation:
    'The article writes the name of a place with “the” in one place and without it everywhere else. Often another name stood there before it was edited.',
  resolve: 'Check that the right place is named, and write it one way.',
  examples: {
    flags: [
      'The harbour\n\nThe harbour of Kuwait grew. Ships from Kuwait waited. A former minister of [[the Kuwait]] was there.',
      'The doctors\n\nDoctors leave for the West every year. What ails the clinics in [[West]] is the pay. Many went to the West in May.',
      'The audit\n\nAuditors came to Cape Town. They found that half of [[the Cape Town]]’s schools had no roof.',
    ],
    passes: [
      'The harbour\n\nThe harbour of Kuwait grew. The Kuwait office was closed, and the Kuwait of the past is gone.',
      'The river\n\nThey sailed up the Amazon in May. In the Amazon region it rained. The Amazon rose.',
      'The teams\n\nThe Chicago and Boston teams met in Chicago.',
    ],
  },
  *checkArticle(reading) {
    for (const [name, uses] of usesOf(reading)) {
      const found = oneAgainstAll(name, uses);
      if (found !== undefined) yield found;
    }
  },
});

/** The uses of each place name in running text, by the name's own letters and a small word that belongs to it. */
function usesOf(reading: ArticleReading): ReadonlyMap<string, Uses> {
  const found = new Map<string, Uses>();
  for (const sentence of reading.sentences) {
    const { kind } = sentence.block;
    if (kind === 'headline' || kind === 'subhead' || kind === 'caption' || kind === 'deck') continue;
    for (const mention of sentence.mentions) {
      if (mention.entity.type !== 'place' || mention.kind === 'pronoun' || mention.kind === 'title') continue;
      const at = mention.start - sentence.start;
      const [adjective, lead] = before(sentence.words.slice(Math.max(0, at - 30), at));
      if ((lead === '' && at > 1) || !standsAlone(sentence, mention)) continue;
      const name = `${adjective}${reading.article.text.slice(mention.start, mention.end)}`;
      const span = { start: mention.end - name.length, end: mention.end };
      const uses = found.get(name) ?? { withThe: [], bare: [] };
      found.set(name, uses);
      if (lead === 'the') uses.withThe.push({ start: span.start - 4, end: span.end });
      else if (lead === '' || PREPOSITIONS.has(lead)) uses.bare.push(span);
    }
  }
  return found;
}

/** The small word that belongs to the name ("in the global North") with its space, and the word before both. */
function before(words: string): readonly [adjective: string, lead: string] {
  const [, first = '', last = ''] = /(?:(?:^| )(\p{L}+) )?(?:^|(?<= ))(\p{L}+) $/u.exec(words) ?? [];
  const lower = last.toLowerCase();
  if (lower === 'the' || PREPOSITIONS.has(lower)) return ['', lower];
  return last === lower ? [`${last} `, first.toLowerCase()] : ['', lower];
}

const PREPOSITIONS = new Set('in of from to at for with by across'.split(' '));

/** Whether the name is no part of a longer one or of a noun: "the Kuwait office", "the Vietnam that I knew". */
function standsAlone(sentence: SentenceReading, { end }: PlacedMention): boolean {
  return /^(?:['’]s?\b|[.;:)]|,(?! \p{Lu})|$| [(–—-]| to (?!\p{Lu})| (?:in|is|was|has|had|will|would|at|for|from|with|by|on|before|after|during|since|as|said|says)\b)/u.test(
    sentence.words.slice(end - sentence.start),
  );
}

/** The one use that differs from all others. */
function oneAgainstAll(name: string, { withThe, bare }: Uses): FindingDraft | undefined {
  const isKnown =
    (countryNamed(name) !== undefined || countryOfCapital(name) !== undefined) && !TAKES_THE.test(name);
  const [one] = withThe;
  const [other] = bare;
  if (one !== undefined && withThe.length === 1 && (bare.length > 1 || isKnown))
    return draft(one, other, `“the ${name}” here, and no “the” elsewhere.`);
  if (other !== undefined && withThe.length === 0 && ALWAYS_THE.has(name))
    return draft(other, undefined, `“${name}” without its “the”.`);
  // A river park and the river park: names of several words are written both ways without anybody's noticing.
  if (other === undefined || one === undefined || bare.length > 1 || isKnown || name === 'Earth')
    return undefined;
  if (withThe.length === 1 && name.includes(' ')) return undefined;
  return draft(other, one, `“${name}” here, “the ${name}” elsewhere.`);
}

/** Places that are hardly ever written without "the". */
const ALWAYS_THE: ReadonlySet<string> = new Set([
  'Antarctic',
  'Arctic',
  'Balkans',
  'Bahamas',
  'Caribbean',
  'Gaza Strip',
  'Maldives',
  'Middle East',
  'Netherlands',
  'Philippines',
  'West Bank',
]);

/** Countries that are written with "the", or may be. */
const TAKES_THE =
  /^(?:U|The |Bahamas|Gambia|Maldives|Netherlands|Philippines|Seychelles|Comoros|Sudan|Lebanon|Congo|Vatican|Yemen|Ivory|Argentin|Dominican|Central|Czech|Democratic|Solomon|Republic|Russian|Hague|Great)/;

function draft({ start, end }: Span, other: Span | undefined, message: string): FindingDraft {
  return {
    start,
    end,
    confidence: 0.6,
    message,
    related: other === undefined ? [] : [{ start: other.start, end: other.end, message: 'The other way.' }],
  };
}
