import type { Entity, Mention } from '../../entities/entity';
import type { ArticleReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

// Matches the "General" of "said General Berg", the "Ms" of "Ms. Lind"; the name follows. Senators and professors are
// many in one article, and of presidents some are not introduced; "Mrs" shares her surname with a "Mr".
const TITLE_BEFORE =
  /(?:^|[\s(“"‘])(General|Colonel|Major|Captain|Lieutenant|Sergeant|Justice|Judge|Governor|Mayor|Chancellor|Ambassador|Minister|Bishop|Archbishop|Cardinal|Inspector|Superintendent|Commissioner|Mr|Ms|Miss)\.? $/;

/** What Mr and Ms are to each other: nobody is both in one article. */
const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['mr', 'Mr'],
  ['ms', 'Ms'],
  ['miss', 'Ms'],
]);

// Matches the "government" of "the Lind government": it is called after its head.
const GOVERNMENT_AFTER = /^ (?:government|administration|cabinet|presidency|regime)\b/;

/** Whose government it may be. */
const HEADS =
  /\b(?:president|premier|prime minister|chancellor|governor|mayor|king|emir|sultan|chief minister|first minister)\b/i;

export const titleConflict = defineRule({
  id: 'title-conflict',
  title: 'Somebody else’s title',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'A surname has a title that the article gives to another person, and never to this one. Two people may have been confused.',
  resolve: 'Check who is meant, and whose title it is.',
  examples: {
    flags: [
      'The inquiry\n\nGeneral Tom Varga opened the inquiry. The lawyer Petra Lind sat beside him. The army will help, said General [[Lind]].',
      'The ruling\n\nJustice Anna Berg gave the ruling. It went against the senator, Olaf Tully. Justice [[Tully]] read it aloud.',
      'The talks\n\nPresident Olaf Tully spoke first. The reporter Petra Lind asked him about fish. The [[Lind]] government did not answer.',
      'The fund\n\nJohn Ging runs the fund. Mr Ging spoke first. Then Yasmin Berg spoke, and Ms [[Ging]] closed the hall.',
    ],
    passes: [
      'The inquiry\n\nGeneral Tom Varga opened the inquiry. The lawyer Petra Lind sat beside him. The army will help, said General Varga.',
      'The inquiry\n\nGeneral Tom Varga met General Petra Lind. The army will help, said General Lind.',
      'The inquiry\n\nThe lawyer Petra Lind opened the inquiry. The army will help, said General Lind.',
    ],
  },
  *checkArticle(reading) {
    const people = reading.entities.flatMap((entity) =>
      entity.type === 'person' ? [personOf(reading, entity)] : [],
    );
    yield* governments(reading, people);
    for (const person of people) {
      for (const naming of person.namings) {
        const { mention, title } = naming;
        if (title === undefined || mention.kind !== 'short' || holds(person, naming)) continue;
        const address = ADDRESSES.get(title);
        const rival =
          address === undefined
            ? holderBefore(people, person, naming)
            : otherAddress(person, address, mention.start);
        if (rival === undefined) continue;
        yield {
          start: mention.start,
          end: mention.end,
          confidence: 0.6,
          message:
            address === undefined
              ? `The article gives this title to “${nameAt(reading, rival)}”, not to “${person.entity.name}”.`
              : `“${title}” here, and another form of address elsewhere.`,
          related: [{ start: rival.start, end: rival.end, message: 'The other one.' }],
        };
      }
    }
  },
});

/** A person's name where it stands, with the title right before it in small letters. */
interface Naming {
  readonly mention: Mention;
  readonly title: string | undefined;
}

interface Person {
  readonly entity: Entity;
  readonly namings: readonly Naming[];
}

function personOf({ article }: ArticleReading, entity: Entity): Person {
  const namings = entity.mentions.flatMap((mention) => {
    if (mention.kind !== 'name' && mention.kind !== 'short') return [];
    const before = article.masked.slice(Math.max(0, mention.start - 20), mention.start);
    const title = TITLE_BEFORE.exec(before)?.[1]?.toLowerCase();
    return [{ mention, title }];
  });
  return { entity, namings };
}

/** Whether the article gives the person this title elsewhere too, or does not say who the person is. */
function holds({ entity, namings }: Person, { mention, title = '' }: Naming): boolean {
  if (!namings.some((other) => other.mention.kind === 'name')) return true;
  if (namings.some((other) => other.title === title && other.mention !== mention)) return true;
  return entity.roles.some((role) => role.toLowerCase() !== title && hasWord(role, title));
}

function hasWord(role: string, title: string): boolean {
  return role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(title);
}

/** Where somebody else was named with the title before. */
function holderBefore(people: readonly Person[], person: Person, naming: Naming): Mention | undefined {
  const { title = '', mention } = naming;
  for (const other of people) {
    const first = other.namings[0]?.mention;
    if (other === person || first === undefined || first.start > mention.start) continue;
    const titled = other.namings.find((one) => one.title === title && one.mention.start < mention.start);
    if (titled !== undefined) return titled.mention;
    if (other.entity.roles.some((role) => hasWord(role, title))) return first;
  }
  return undefined;
}

/** Where the person was addressed the other way before. */
function otherAddress({ namings }: Person, address: string, before: number): Mention | undefined {
  return namings.find(({ mention, title }) => {
    if (mention.start > before) return false;
    const other = title === undefined ? undefined : ADDRESSES.get(title);
    return other !== undefined && other !== address;
  })?.mention;
}

function nameAt({ article }: ArticleReading, { start, end }: Mention): string {
  return article.text.slice(start, end);
}

/** "The Lind government" where Lind heads nothing and somebody else does. */
function* governments({ article }: ArticleReading, people: readonly Person[]): Iterable<FindingDraft> {
  for (const { entity, namings } of people) {
    if (
      entity.roles.some((role) => HEADS.test(role)) ||
      !namings.some(({ mention }) => mention.kind === 'name')
    )
      continue;
    for (const { mention } of namings) {
      if (
        mention.kind !== 'short' ||
        !GOVERNMENT_AFTER.test(article.masked.slice(mention.end, mention.end + 16))
      )
        continue;
      // "A Hill administration" is yet to come.
      if (!/\b[Tt]he $/.test(article.masked.slice(Math.max(0, mention.start - 5), mention.start))) continue;
      const head = people.find(
        (other) =>
          other.entity.roles.some((role) => HEADS.test(role)) &&
          (other.namings[0]?.mention.start ?? Infinity) < mention.start,
      );
      const at = head?.namings[0]?.mention;
      if (head === undefined || at === undefined) continue;
      yield {
        start: mention.start,
        end: mention.end,
        confidence: 0.4,
        message: `A government is called after its head: “${head.entity.name}”, not “${entity.name}”?`,
        related: [{ start: at.start, end: at.end, message: 'The head.' }],
      };
    }
  }
}
