import { nameRowsOf, type NameRow } from '../consistency/names';
import { isOneSlip, soundOf } from '../consistency/spelling';
import { isPlaceWord } from '../../knowledge/countries';
import type { ArticleReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** Where a family is the story, two first names are two people. */
const FAMILY =
  /\b(?:wife|husband|brothers?|sisters?|sons?|daughters?|father|mother|parents?|family|families|couple|twins?|cousins?|uncle|aunt|nephew|niece|siblings?|widow|widower|married|marriage|grand\p{L}+|dynasty|namesakes?|no relation|unrelated|his late|clan)\b/iu;

/** Words after which a row of capitals is a body or a place, not a person. */
const NO_PERSON =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|authority|observatory|university|college|school|street|road|avenue|park|bridge|hospital|council|court|party|river|lake|island|islands|city|county|state|province|district|bank|group|club|united|team|league|cup|award|awards|prize|act|law|times|post|news|press|agency|ministry|department|committee|commission|union|association|institute|foundation|company|corporation|festival|museum|church|airport|stadium|station|centre|center|house|hall|square|army|force|police|games|championship|hotel|valley|mountain|mountains|coast|bay|beach|region|republic|kingdom|north|south|east|west|northern|southern|eastern|western|central|new|old|great|international|national|day|week|month|year|conference|summit|forum|movement|front|congress|parliament|assembly|senate)$/;

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
      'The rescue\n\nThe mayor honoured Moyad bin Said Maashal for the rescue. Later [[Salim bin Said Maashal]] went home.',
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
    if (reading.sentences.some((sentence) => /\bno relation\b|\bnot related\b/.test(sentence.words))) return;
    const bySurname = new Map<string, NameRow[]>();
    for (const row of nameRowsOf(reading)) {
      const surname = row.words.at(-1)?.folded ?? '';
      if (surname.length < 3) continue;
      const rows = bySurname.get(surname);
      if (rows === undefined) bySurname.set(surname, [row]);
      else rows.push(row);
    }
    for (const rows of bySurname.values()) {
      const draft = conflictAmong(reading, rows);
      if (draft !== undefined) yield draft;
    }
  },
});

function conflictAmong(reading: ArticleReading, rows: readonly NameRow[]): FindingDraft | undefined {
  const full = rows.filter((row) => row.words.length > 1);
  if (full.length < 2) return undefined;
  const byFirst = new Map<string, NameRow[]>();
  for (const row of full) {
    const first = firstNameOf(row);
    const known = [...byFirst.keys()].find((other) => isSameFirstName(other, first));
    if (known === undefined) byFirst.set(first, [row]);
    else byFirst.get(known)?.push(row);
  }
  if (byFirst.size !== 2) return undefined;
  const [one, two] = [...byFirst.values()] as [NameRow[], NameRow[]];
  const [right, wrong] = two.length > one.length ? [two, one] : [one, two];
  const stranger = wrong[0];
  const known = right[0];
  if (stranger === undefined || known === undefined || wrong.length > 1) return undefined;
  // Three names that end alike leave no doubt; of two, the surname must stand alone as that of one person.
  const tail = sameTail(stranger, known);
  if (tail < 2 && !rows.some((row) => speaksAlone(row))) return undefined;
  if (![stranger, known].every(isPerson)) return undefined;
  if (
    stranger.words.some((word) => word.folded === firstNameOf(known)) ||
    known.words.some((word) => word.folded === firstNameOf(stranger))
  )
    return undefined;
  if (tail >= 2 && (stranger.titled || stranger.words.at(-1)?.folded.startsWith('al') === true))
    return undefined;
  if ((introduces(stranger) && tail < 2) || [stranger, known].some((row) => FAMILY.test(row.sentence.words)))
    return undefined;
  return {
    start: stranger.start,
    end: stranger.end,
    confidence: tail >= 2 ? 0.85 : 0.68,
    message: `“${wordsOf(reading, stranger)}” is not introduced; the article speaks of “${wordsOf(reading, known)}”.`,
    related: [{ start: known.start, end: known.end, message: 'The other first name.' }],
  };
}

function wordsOf(reading: ArticleReading, row: NameRow): string {
  return reading.article.text.slice(row.start, row.end);
}

function firstNameOf(row: NameRow): string {
  return row.words[0]?.folded ?? '';
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

/** How many words the two names share at their end. */
function sameTail(a: NameRow, b: NameRow): number {
  let same = 0;
  while (
    same < Math.min(a.words.length, b.words.length) - 1 &&
    a.words.at(-1 - same)?.folded === b.words.at(-1 - same)?.folded
  )
    same += 1;
  return same;
}

function isPerson(row: NameRow): boolean {
  return (
    row.words.length <= 5 && // "London-based Levy", "June Grewcock"
    !/-(?:based|born)$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|good|great|own|audience|les|the)$/.test(
      row.words[0]?.folded ?? '',
    ) &&
    !/-\p{Ll}/u.test(row.words[0]?.text ?? '') &&
    namesPerson(row) &&
    !row.words.some(
      (word) =>
        NO_PERSON.test(word.folded) || isPlaceWord(word.folded) || (word.text.includes('-') && word.opens),
    ) &&
    !row.words[0]?.opens
  );
}

// Matches what only somebody does: "Ortwin said", "Ortwin’s", "Ortwin was"; a street or a prize speaks rarely.
const ACTS =
  /^(?:['’]s\b|,? (?:who|said|says|added|adds|told|tells|noted|explained|pointed|stressed|stated|wrote|believes?|was|has|had|did|went|won|lost|took|made|met|spoke|replied|argued|insisted|warned|announced|confirmed|continued|recalled|admitted|claimed|suggested|described|called|asked|reflected)\b)/;

/** Whether a surname stands alone and acts as a person does. */
function speaksAlone(row: NameRow): boolean {
  return row.words.length === 1 && ACTS.test(row.sentence.words.slice(row.end - row.sentence.start));
}

/** Whether the article's entities, where it has some, make the name a person's. */
function namesPerson(row: NameRow): boolean {
  const { whole } = row.sentence;
  if (whole.entities.length === 0) return true;
  return whole.mentionsIn(row).some((mention) => mention.entity.type === 'person');
}

/** Whether the sentence says who this is: a role before the name, or an apposition after it. */
function introduces(row: NameRow): boolean {
  const words = row.sentence.words;
  const before = words.slice(0, row.start - row.sentence.start);
  const after = words.slice(row.end - row.sentence.start);
  return (
    /^,? \(|^, (?:an?|the|his|her|their|its|who|whose|\d|of|from|also|then|now|former|\p{Ll}+ (?:of|at|for|in)\b|\p{Lu}\p{L}+['’]s)|^ (?:of|from) (?:the )?\p{Lu}/u.test(
      after,
    ) ||
    /\b(?:an?|the|of|and|with|by) (?:\p{L}[\p{L}'’-]* ){0,3}\p{Ll}[\p{L}-]*(?:er|or|ist|ian|man|woman|ant|ent|ress|ive|ee|head|chief|ary|yst)s? $/u.test(
      before,
    )
  );
}
