// Compares whom a sentence gives an office with whom the desk has written down.

import { foldName } from '../consistency/names';
import type { SentenceReading } from '../reading';
import type { FindingDraft } from '../rule';
import { holdsOn } from './deskFacts';

/** Before an office it says that somebody else holds it now. */
const NOT_NOW = /\b(?:former|ex|then|late|acting|deputy|next|incoming|designate|candidate)\b/i;

/** People whom the article gives an office that the desk knows somebody else to hold, where a sentence names them so. */
export function* officeConflicts(sentence: SentenceReading): Iterable<FindingDraft> {
  const { deskFacts, article } = sentence.whole;
  for (const fact of deskFacts.offices) {
    if (!holdsOn(fact, article.published)) continue;
    const office = fact.office.toLowerCase();
    if (!sentence.words.toLowerCase().includes(office)) continue;
    const surname = foldName(fact.holder.split(/\s+/).at(-1) ?? '');
    for (const { entity, kind, start, end } of sentence.mentions) {
      if (entity.type !== 'person' || kind !== 'name') continue;
      const holds = entity.roles.some((role) => role.toLowerCase().endsWith(office) && !NOT_NOW.test(role));
      if (!holds || foldName(entity.name).split(/\s+/).includes(surname)) continue;
      yield {
        start,
        end,
        confidence: 0.85,
        message: `By the desk’s facts ${fact.holder} is ${fact.office} (${fact.source}${fact.checked === undefined ? '' : `, checked on ${fact.checked}`}).`,
      };
    }
  }
}
