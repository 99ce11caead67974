import { foldName, TITLES } from '../consistency/names';
import { countryOfPeople } from '../../knowledge/countries';
import { isOneSlip, soundOf } from '../consistency/spelling';
import type { Entity, Mention } from '../../entities/entity';
import { spanAt } from '../../base/span';
import type { ArticleReading, SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** Where a family is the story, two first names are two people. */
const FAMILY =
  /\b(?:wife|husband|brothers?|sisters?|sons?|daughters?|father|mother|family|families|couple|twins?|cousins?|uncle|aunt|nephew|niece|siblings?|widow|widower|married|marriage|grand\w+|dynasty|namesakes?|no relation|unrelated|his late|clan)\b/i;

/** Somebody with a surname and something before it. */
interface Person {
  readonly entity: Entity;
  /** The words of the name, folded. */
  readonly words: readonly string[];
  /** Mentions that name the person: no titles, no pronouns. */
  readonly named: readonly Mention[];
}

export const firstNameConflict = defineRule({
  id: 'first-name-conflict',
  title: 'One surname, two first names',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The article calls somebody by a surname and first name, and later uses the surname with another first name that it never introduces. Either the first name was mistyped or a second person needs an introduction.',
  resolve: 'Check the first name, or say who the second person is.',
  examples: {
    flags: [
      'The report\n\nThe lawyer Daniel Ortwin wrote the report. Ortwin said that it took a year. The council thanked [[Martin Ortwin]] for his work.',
      'The rescue\n\nThe mayor honoured Moyad bin Khalil Maashal for the rescue. Later [[Salim bin Khalil Maashal]] went home.',
      'The charity\n\nFarid Khalil Siddiqi opened the clinic. Rain fell. [[Karim Khalil Siddiqi]], head of the charity, was pleased.',
      'The bill\n\nHealth Minister Anna Lindqvist defended the bill. Lindqvist spoke for an hour. Doctors then asked [[Petra Lindqvist]] to wait.',
    ],
    passes: [
      'The report\n\nThe lawyer Daniel Ortwin wrote the report. His brother Martin Ortwin printed it. Ortwin was pleased.',
      'The report\n\nThe lawyer Daniel Ortwin wrote the report. The council thanked Dan Ortwin for it. Ortwin was pleased.',
      'The report\n\nThe lawyer Daniel Ortwin wrote it. Ortwin met Martin Ortwin, a printer from Ulm, and paid him.',
      'The race\n\nAnna Berg won and Petra Berg came second. Both were pleased.',
    ],
  },
  *checkArticle(reading) {
    const bySurname = new Map<string, Person[]>();
    for (const entity of reading.entities) {
      if (entity.type !== 'person') continue;
      const words = foldedWords(entity.name);
      // "Italian Ranieri" is Ranieri.
      if (countryOfPeople(entity.name.split(' ')[0] ?? '') !== undefined) continue;
      const surname = words.at(-1);
      if (words.length < 2 || surname === undefined || surname.length < 3) continue;
      const named = entity.mentions.filter(({ kind }) => kind !== 'pronoun' && kind !== 'title');
      const people = bySurname.get(surname);
      if (people === undefined) bySurname.set(surname, [{ entity, words, named }]);
      else people.push({ entity, words, named });
    }
    for (const people of bySurname.values()) {
      for (const [at, stranger] of people.entries()) {
        const known = people.slice(0, at).sort((a, b) => b.named.length - a.named.length)[0];
        const draft = known && conflict(reading, known, stranger);
        if (draft !== undefined) yield draft;
      }
    }
  },
});

/** A person who is named once, in passing, under the surname of somebody who was there before. */
function conflict(reading: ArticleReading, known: Person, stranger: Person): FindingDraft | undefined {
  // The surname alone may mean the known person again: only full names count.
  const [here, again] = stranger.named.filter(({ kind }) => kind === 'name');
  const [there] = known.named;
  if (here === undefined || there === undefined || again !== undefined) return undefined;
  if (stranger.named.length > 1 && sharedTail(known.words, stranger.words) >= 2) return undefined;
  if (isSameFirstName(known.words[0] ?? '', stranger.words[0] ?? '')) return undefined;
  const sentence = sentenceAt(reading, here.start);
  const other = sentenceAt(reading, there.start);
  if (sentence === undefined || other === undefined || sentence.index === other.index) return undefined;
  const isSameListed =
    listedWith(here, sentence) !== '' && listedWith(here, sentence) === listedWith(there, other);
  const sharesRole = stranger.entity.roles.some(
    (role) =>
      !HONORIFIC.test(role) &&
      (known.entity.roles.includes(role) ||
        (known.entity.roles.length === 0 &&
          role.includes(' ') &&
          other.words.toLowerCase().includes(role.toLowerCase()))),
  );
  const isIntroducedHere = isIntroduced(stranger, here, sentence);
  if (!sharesRole && isIntroducedHere && !sharesNames(known.words, stranger.words)) return undefined;
  if (!isSameListed && (isAmongKin(here, sentence) || isAmongKin(there, other))) return undefined;
  return {
    start: here.start,
    end: here.end,
    confidence:
      sharesRole || isSameListed ? 0.8 : isIntroducedHere ? 0.4 : confidenceOf(known, stranger, sentence),
    message: `“${stranger.entity.name}” is not introduced; the article speaks of “${known.entity.name}”.`,
    related: [{ start: there.start, end: there.end, message: 'The other first name.' }],
  };
}

/**
 * Names that share two words and more hardly belong to two people. With one shared surname most are two: of some 60 on
 * 2,633 articles (November 2026) one was a slip, so that these stay far below what is shown unless asked for.
 */
function confidenceOf(known: Person, stranger: Person, sentence: SentenceReading): number {
  if (sharedTail(known.words, stranger.words) >= 2) return 0.8;
  const people = new Set(
    sentence.mentions.filter(({ entity }) => entity.type === 'person').map(({ entity }) => entity.id),
  );
  // Teams and casts are lists of people whom nobody introduces.
  if (people.size >= LIST) return 0.1;
  return known.named.length >= 2 ? 0.2 : 0.15;
}

/** Whom the name follows in a list, as the text has it ("Rona and "); empty where it stands in none. */
function listedWith({ start }: Mention, sentence: SentenceReading): string {
  const at = start - sentence.start;
  return /\p{Lu}\p{L}+ and $/u.exec(sentence.words.slice(Math.max(0, at - 30), at))?.[0] ?? '';
}

/** Whether a word of kinship stands so near to the name that it may speak of it. */
function isAmongKin({ start, end }: Mention, sentence: SentenceReading): boolean {
  const from = Math.max(0, start - sentence.start - KIN_REACH);
  return FAMILY.test(sentence.words.slice(from, end - sentence.start + KIN_REACH));
}

/** UTF-16 units: the length of a clause. */
const KIN_REACH = 60;

/** So many people in one sentence are a list. */
const LIST = 4;

/** What stands before many names and says nothing of who somebody is. */
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|madam|(?:his highness )?sheikh|haji|datuk|tan sri|the late|late)\.?$/i;

function sentenceAt(reading: ArticleReading, offset: number): SentenceReading | undefined {
  return spanAt(reading.sentences, offset);
}

/** Whether the article says who this is: a role other than an honorific, or an apposition after the name. */
function isIntroduced({ entity }: Person, here: Mention, sentence: SentenceReading): boolean {
  if (entity.roles.some((role) => !HONORIFIC.test(role))) return true;
  const after = sentence.words.slice(here.end - sentence.start);
  return /^,? \(|^, (?:an?|the|his|her|their|its|who|whose|\d|of|from|also|then|now|former|\p{Ll}+ (?:of|at|for|in)\b|\p{Lu}\p{L}+['’]s)|^ (?:of|from) (?:the )?\p{Lu}/u.test(
    after,
  );
}

/** The words of a name without the titles before it. */
function foldedWords(name: string): readonly string[] {
  const words = name.split(/\s+/).map(foldName);
  const first = words.findIndex((word) => !TITLES.has(word.replace('.', '')));
  return first < 0 ? [] : words.slice(first);
}

/** "Dan" is Daniel, "J" is John, "Sergei" is Sergey. */
function isSameFirstName(a: string, b: string): boolean {
  return (
    a === b ||
    a.startsWith(b.slice(0, 2)) ||
    isOneSlip(a, b) ||
    soundOf(a) === soundOf(b) ||
    a.slice(-3) === b.slice(-3)
  );
}

/** Whether the two names share two words that are no particles: "Farid Khalil Siddiqi", "Karim Khalil Siddiqi". */
function sharesNames(a: readonly string[], b: readonly string[]): boolean {
  const tail = sharedTail(a, b);
  const shared = a.slice(a.length - tail);
  return (
    !shared.some((word) => KIN_PARTICLE.test(word)) &&
    shared.filter((word) => word.length > 3 && !word.startsWith('al')).length >= 2
  );
}

/** "Bin Zayed Al Nahyan" is the name of many brothers. */
const KIN_PARTICLE = /^(?:bin|ibn|bint)$/;

/** How many words the two names share at their end. */
function sharedTail(a: readonly string[], b: readonly string[]): number {
  let same = 0;
  while (same < Math.min(a.length, b.length) - 1 && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return same;
}
