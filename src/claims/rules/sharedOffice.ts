import type { Entity, Mention } from '../../entities/entity';
import { foldName } from '../consistency/names';
import type { ArticleReading } from '../reading';
import { defineRule } from '../rule';

// Matches "governor of Nayarit", "chief executive of the port": an office that one person holds.
const OFFICE =
  /^(?:the |acting )*(?:governor|mayor|president|prime minister|chancellor|chief executive|chief executive officer|director|director[ -]general|general secretary|secretary[ -]general|chairman|chairwoman|chairperson|chair|head|leader|editor|principal|archbishop|bishop|king|queen|sultan|emir|ambassador|treasurer|attorney general|speaker|captain|founder) (?:of|to|at) (?:the )?[a-zà-ῼ]/i;

/** UTF-16 units on either side of a name within which its office stands. */
const BESIDE = 80;

interface Holder {
  readonly entity: Entity;
  /** The name beside which the office stands. */
  readonly named: Mention;
}

export const sharedOffice = defineRule({
  id: 'shared-office',
  title: 'One office, two people',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The article gives two people the same office, in the same words, and does not say that one followed the other. Two people may have been confused.',
  resolve: 'Check who holds the office.',
  examples: {
    flags: [
      'The clinic\n\nAnna Berg, governor of Lapland, opened the clinic. Doctors came. The beds were paid by [[Tom Varga]], governor of Lapland.',
    ],
    passes: [
      'The clinic\n\nAnna Berg, governor of Lapland, opened the clinic. Doctors came. The beds were paid by Tom Varga, former governor of Lapland.',
      'The clinic\n\nAnna Berg, governor of Lapland, opened the clinic. Doctors came. The beds were paid by Tom Varga, governor of Utah.',
    ],
  },
  *checkArticle(reading) {
    const holders = new Map<string, Holder>();
    for (const entity of reading.entities) {
      if (entity.type !== 'person') continue;
      for (const role of entity.roles) {
        if (!OFFICE.test(role)) continue;
        const named = namedWith(reading, entity, role);
        if (named === undefined) continue;
        const office = foldName(role).replace(/^the /, '');
        const earlier = holders.get(office);
        if (earlier === undefined) {
          holders.set(office, { entity, named });
          continue;
        }
        const [before, after] =
          earlier.named.start < named.start ? [earlier, { entity, named }] : [{ entity, named }, earlier];
        yield {
          start: after.named.start,
          end: after.named.end,
          confidence: 0.6,
          message: `“${before.entity.name}” is ${role} too.`,
          related: [{ start: before.named.start, end: before.named.end, message: 'The other holder.' }],
        };
      }
    }
  },
});

/** The name of the person beside which the office stands. */
function namedWith({ article }: ArticleReading, { mentions }: Entity, role: string): Mention | undefined {
  return mentions.find(
    ({ kind, start, end }) =>
      (kind === 'name' || kind === 'short') &&
      article.masked.slice(Math.max(0, start - BESIDE), end + BESIDE).includes(role),
  );
}
